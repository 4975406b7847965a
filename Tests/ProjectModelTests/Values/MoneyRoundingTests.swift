import ProjectModel
import Testing

struct MoneyRoundingTests {
    @Test func `what is beyond measure does not stop the program`() {
        #expect(Money(rounding: .infinity) == Money(minor: .max))
        #expect(Money(rounding: -1e30) == Money(minor: .min))
        #expect(Money(rounding: .nan) == .zero)
        #expect(Money(rounding: -2.5) == Money(minor: -3))
    }
}
