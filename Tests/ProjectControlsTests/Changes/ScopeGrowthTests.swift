import Testing

@testable import ProjectControls

@Suite struct ScopeGrowthTests {
    @Test func `gross volatility counts what net growth hides`() {
        // Source: IBM's worked example: 12 added, 9 modified, 4 descoped of 120.
        let volatility = ScopeVolatility(baseline: 120, added: 12, modified: 9, removed: 4)
        #expect(close(volatility.gross.value, 25.0 / 120))
        #expect(close(volatility.net.value, 8.0 / 120))
        #expect(volatility.gross.value.map { ($0 * 1000).rounded() } == 208)
        #expect(volatility.net.value.map { ($0 * 1000).rounded() } == 67)
        #expect(ScopeVolatility(baseline: 0, added: 1, modified: 0, removed: 0).gross.value == nil)
    }

    @Test func `growth is compounded by the month`() {
        // Source: Kulk and Verhoef (2008): 1000 to 1500 function points in 18 months are 2.278 % a month.
        let growth = MonthlyGrowth(from: 1000, to: 1500, months: 18).rate.value
        #expect(growth.map { ($0 * 100_000).rounded() } == 2278)
        #expect(close(MonthlyGrowth(from: 1, to: 1.7958563260221292, months: 12).rate.value, 0.05))
        #expect(close(MonthlyGrowth(from: 1, to: 1.2682417945625453, months: 12).rate.value, 0.02))
        #expect(close(MonthlyGrowth(from: 8, to: 1, months: 3).rate.value, -0.5))
        #expect(MonthlyGrowth(from: 7, to: 7, months: 2.5).rate.value == 0)
    }

    @Test func `growth is not a number where there is nothing to compare`() {
        #expect(MonthlyGrowth(from: 0, to: 5, months: 3).rate.reason == "nothing was agreed to grow from")
        #expect(MonthlyGrowth(from: 5, to: 5, months: 0).rate.reason == "no time has passed yet")
        #expect(MonthlyGrowth(from: 5, to: 0, months: 3).rate.reason == "no scope is left")
        #expect(MonthlyGrowth(from: 5, to: .nan, months: 3).rate.value == nil)
    }

    @Test func `logarithm and exponential undo each other`() {
        for number in [1e-300, 1e-9, 0.3, 0.7071, 1, 1.4142, 1.4143, 2, 10, 12345.678, 1e300] {
            let logarithm = MonthlyGrowth.logarithm(number)
            let back = MonthlyGrowth.exponentialLessOne(logarithm)
            let error = (back - (number - 1)).magnitude / max(1, number)
            #expect(error < 1e-14 * max(1, logarithm.magnitude), "\(number)")
        }
        // e, and ln 10, to the last digits.
        #expect((MonthlyGrowth.exponentialLessOne(1) - 1.718281828459045).magnitude < 1e-15)
        #expect((MonthlyGrowth.logarithm(10) - 2.302585092994046).magnitude < 1e-15)
    }
}
