import ProjectModel
import TestSupport
import Testing

struct SumsTests {
    @Test(arguments: Seed.many(50))
    func `sums are those that a dictionary would hold, in the order of their first`(seed: Seed) {
        var seed = seed
        var sums = Sums<Day>()
        var dictionary: [Day: Money] = [:]
        var order: [Day] = []
        for _ in 0..<200 {
            // Often the same day again.
            let day = Day(number: .random(in: 0..<8, using: &seed) / .random(in: 1...4, using: &seed))
            let sum = Money(minor: .random(in: -100...100, using: &seed))
            sums.add(sum, to: day)
            if dictionary[day] == nil { order.append(day) }
            dictionary[day, default: .zero] += sum
        }
        #expect(sums.keys == order)
        #expect(Dictionary(uniqueKeysWithValues: Array(sums)) == dictionary)
        #expect(order.allSatisfy { sums[$0] == dictionary[$0] })
    }

    @Test func `what was added last makes no difference`() {
        var (left, right) = (Sums<Day>(), Sums<Day>())
        for number in [1, 2, 1] { left.add(Money(minor: 5), to: Day(number: number)) }
        for number in [1, 1, 2] { right.add(Money(minor: 5), to: Day(number: number)) }
        #expect(left == right)
        right.add(Money(minor: 1), to: Day(number: 2))
        #expect(left != right)
    }
}
