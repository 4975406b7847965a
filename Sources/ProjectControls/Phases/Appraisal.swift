/// What yearly sums come to: net present value and payback.
///
/// Year 0 is the day of the decision; the sum of a later year is worth 1/(1 + rate)^year of it, and comes in
/// evenly over that year for the payback. Source: K. Schwalbe, "Information Technology Project Management",
/// chapter "Project Integration Management" (NPV, payback); R. Brealey, S. Myers, F. Allen, "Principles of
/// Corporate Finance" (discounted payback).
package struct Appraisal: Sendable, Hashable {
    /// NPV = Σ net(year) / (1 + rate)^year, in the unit of the sums.
    package let netPresentValue: Double
    /// Years until the sums so far are no longer less than zero, for good.
    package let payback: Measure<Double>
    /// The same with every sum discounted.
    package let discountedPayback: Measure<Double>

    /// - Parameters:
    ///   - flows: what each year brings less what it costs, in rising order of years, none before 0.
    ///   - rate: the discount rate a year, a share of one, more than −1.
    package init(_ flows: [(year: Int, net: Double)], rate: Double) {
        var discounted: [(year: Int, net: Double)] = []
        var (factor, year) = (1.0, 0)
        for flow in flows {
            while year < flow.year {
                factor /= 1 + rate
                year += 1
            }
            discounted.append((flow.year, flow.net * factor))
        }
        netPresentValue = discounted.reduce(0) { $0 + $1.net }
        payback = Self.payback(flows)
        discountedPayback = Self.payback(discounted)
    }

    static func payback(_ flows: [(year: Int, net: Double)]) -> Measure<Double> {
        guard let last = flows.last else { return .undefined("no cash flow yet") }
        var sum = 0.0
        var paid: Double? = 0
        for (year, net) in flows {
            let before = sum
            sum += net
            if sum < 0 {
                paid = nil
            } else if before < 0 {
                paid = Double(year - 1) + -before / net
            }
        }
        return paid.map { .value(max(0, $0)) } ?? .undefined("not paid back by year \(last.year)")
    }
}
