import TestSupport
import Testing

@testable import ProjectControls

@Suite struct ShapleyValueTests {
    /// A random game: a value for every set.
    private func game(_ count: Int, _ seed: inout Seed) -> [Int] {
        [0] + (1..<(1 << count)).map { _ in Int.random(in: -500...500, using: &seed) }
    }

    private func index(_ set: [Int]) -> Int { set.reduce(0) { $0 | 1 << $1 } }

    @Test func `the glove game has the parts of the textbook`() {
        // Two left gloves and a right one; a pair is worth 1. Source: L. Shapley, "A value for n-person games",
        // as in any account of it: 1/6, 1/6, 2/3.
        let value = ShapleyValue(count: 3) { $0.contains(2) && $0.count > 1 ? 1 : 0 }
        #expect(value.numerators == [1, 1, 4] && value.denominator == 6)
        #expect(value.apportioned == [0, 0, 1])
    }

    @Test(arguments: Seed.many(50))
    func `it agrees with walking every order`(_ seed: Seed) {
        var seed = seed
        let count = Int.random(in: 1...5, using: &seed)
        let worth = game(count, &seed)
        let value = ShapleyValue(count: count) { worth[index($0)] }
        var sums = [Int](repeating: 0, count: count)
        var orders = 0
        func walk(_ joined: Int) {
            if joined == (1 << count) - 1 { orders += 1 }
            for member in 0..<count where joined >> member & 1 == 0 { walk(joined | 1 << member) }
        }
        walk(0)
        func add(_ joined: Int, _ gains: [(Int, Int)]) {
            if joined == (1 << count) - 1 { for (member, gain) in gains { sums[member] += gain } }
            for member in 0..<count where joined >> member & 1 == 0 {
                let next = joined | 1 << member
                add(next, gains + [(member, worth[next] - worth[joined])])
            }
        }
        add(0, [])
        #expect(value.numerators == sums && value.denominator == orders)
    }

    @Test(arguments: Seed.many(20))
    func `sampled parts sum to the whole, come again with the seed, and are right where all agree`(
        _ seed: Seed
    ) {
        var seed = seed
        let count = Int.random(in: 9...20, using: &seed)
        let weights = (0..<count).map { _ in Int.random(in: -50...50, using: &seed) }
        // What each adds alone, and one more hundred for all together.
        func worth(_ set: [Int]) -> Int {
            set.reduce(0) { $0 + weights[$1] } + (set.count == count ? 100 : 0)
        }
        let value = ShapleyValue(count: count, seed: 7, value: worth)
        #expect(value.numerators.reduce(0, +) == worth(Array(0..<count)) * value.denominator)
        #expect(value == ShapleyValue(count: count, seed: 7, value: worth))
        #expect(value != ShapleyValue(count: count, seed: 8, value: worth))
        #expect(value.apportioned.reduce(0, +) == worth(Array(0..<count)))
        let plain = ShapleyValue(count: count) { $0.reduce(0) { $0 + weights[$1] } }
        #expect((0..<count).allSatisfy { plain[$0] == Double(weights[$0]) })
    }

    @Test func `parts below zero are apportioned too`() {
        let value = ShapleyValue(count: 3) { $0.count == 3 ? -1 : 0 }
        #expect(value.numerators == [-2, -2, -2])
        #expect(value.apportioned.reduce(0, +) == -1)
        #expect(value.apportioned.allSatisfy { (-1...0).contains($0) })
    }
}
