package import ProjectModel

/// What one option of the business case comes to.
package struct OptionFigures: Sendable, Hashable {
    package let id: ID<CaseOption>
    package let title: String
    /// Over all years, not discounted.
    package let cost: Money
    package let benefit: Money
    /// NPV; undefined without a discount rate or without cash flows.
    package let netPresentValue: Measure<Money>
    /// In years from the decision.
    package let payback: Measure<Double>
    package let discountedPayback: Measure<Double>
    /// EV = Σ probability × value over the outcomes; undefined unless the probabilities come to 100 %. Source:
    /// PMI, PMBOK Guide, "decision tree analysis".
    package let expectedValue: Measure<Money>
    /// What is wrong with the figures, if something is: the outcomes do not come to 100 %.
    package let warning: String?
}

extension OptionFigures {
    init(_ option: CaseOption, rate: Percent?) {
        let flows = option.cashFlows.map(\.value)
        let sums = Appraisal(flows.map { ($0.year, $0.net.amount) }, rate: rate?.fraction ?? 0)
        let outcomes = option.outcomes.map(\.value)
        let sum = outcomes.reduce(Percent.zero) { $0 + $1.probability }
        let isWhole = sum == Percent(100)

        id = option.id
        title = option.title.value
        cost = flows.reduce(.zero) { $0 + $1.cost }
        benefit = flows.reduce(.zero) { $0 + $1.benefit }
        payback = sums.payback
        if flows.isEmpty {
            netPresentValue = .undefined("no cash flow yet")
            discountedPayback = sums.discountedPayback
        } else if rate == nil {
            netPresentValue = .undefined("no discount rate yet")
            discountedPayback = .undefined("no discount rate yet")
        } else {
            netPresentValue = .value(Money(rounding: sums.netPresentValue))
            discountedPayback = sums.discountedPayback
        }
        if outcomes.isEmpty {
            expectedValue = .undefined("no outcome yet")
        } else if isWhole {
            expectedValue = .value(
                Money(rounding: outcomes.reduce(0) { $0 + $1.probability.fraction * $1.value.amount }))
        } else {
            expectedValue = .undefined("the outcomes come to \(sum.decimal)%, not 100%")
        }
        warning =
            outcomes.isEmpty || isWhole
            ? nil : "the outcomes of \(option.id) come to \(sum.decimal)%, not 100%"
    }
}
