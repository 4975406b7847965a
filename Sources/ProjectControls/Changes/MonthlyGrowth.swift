/// The rate at which scope grows, compounded monthly: r = (end / start)^(1 / months) − 1.
///
/// Source: G. Kulk and C. Verhoef, "Quantifying requirements volatility effects" (2008). Of their projects that
/// went well, a fifth grew faster than the 5 % that are called critical: it asks a question and is no verdict.
package struct MonthlyGrowth: Sendable, Hashable {
    /// .02 for 2 % a month; less than zero if scope shrinks.
    package let rate: Measure<Double>

    /// - Parameters:
    ///   - start: the scope that was agreed, in whatever it is counted in.
    ///   - end: the scope now.
    ///   - months: between the two; a month has 30.4375 days.
    package init(from start: Double, to end: Double, months: Double) {
        guard start > 0, start.isFinite else {
            rate = .undefined("nothing was agreed to grow from")
            return
        }
        guard months > 0, months.isFinite else {
            rate = .undefined("no time has passed yet")
            return
        }
        guard end > 0, end.isFinite, (end / start).isNormal else {
            rate = .undefined("no scope is left")
            return
        }
        rate = .value(Self.exponentialLessOne(Self.logarithm(end / start) / months))
    }

    /// The natural logarithm, by arithmetic alone, so that it is the same on every machine.
    ///
    /// x = 2^e m with m near one; ln m = 2 artanh z = 2 (z + z³/3 + z⁵/5 + …) with z = (m − 1)/(m + 1), below .18.
    static func logarithm(_ x: Double) -> Double {
        var power = Double(x.exponent)
        var mantissa = x.significand
        if mantissa > 1.4142135623730951 {
            mantissa /= 2
            power += 1
        }
        let z = (mantissa - 1) / (mantissa + 1)
        var sum = 0.0
        for odd in stride(from: 25.0, through: 1, by: -2) { sum = sum * (z * z) + 1 / odd }
        return power * 0.6931471805599453 + 2 * z * sum
    }

    /// e^x − 1, by its series on x / 2^n below a sixteenth, put back by e^2x − 1 = (e^x − 1)(e^x − 1 + 2).
    static func exponentialLessOne(_ x: Double) -> Double {
        guard x.magnitude < 700 else { return x < 0 ? -1 : .infinity }
        var small = x
        var doublings = 0
        while small.magnitude > 0.0625 {
            small /= 2
            doublings += 1
        }
        var term = small
        var sum = small
        for number in 2...12 {
            term *= small / Double(number)
            sum += term
        }
        for _ in 0..<doublings { sum *= sum + 2 }
        return sum
    }
}
