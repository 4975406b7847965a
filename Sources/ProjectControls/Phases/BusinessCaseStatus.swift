package import ProjectModel

/// The options of the business case beside one another, and which wins by which figure.
package struct BusinessCaseStatus: Sendable, Hashable {
    /// In the order of the log.
    package let options: [OptionFigures]
    /// The one with the highest NPV; undefined where none has one, or several share the highest.
    package let bestByNetPresentValue: Measure<ID<CaseOption>>
    /// The one with the highest expected value; undefined also while the outcomes of some option do not come to
    /// 100 %: it might be the better one.
    package let bestByExpectedValue: Measure<ID<CaseOption>>
    /// The choice that was made by the day.
    package let choice: OptionChoice?
    /// What whoever decides should see first.
    package let warnings: [String]
}

extension BusinessCaseStatus {
    package init(_ project: Project, asOf day: Day) {
        let stands = project.businessCase
        let options = project.options.all.filter { !$0.withdrawal.holds(on: day) }.map {
            OptionFigures($0, rate: stands.discountRate?.value)
        }
        let broken = options.compactMap(\.warning)
        let byValue = Self.best(options, \.netPresentValue)
        let byChance =
            broken.first.map { .undefined($0) } ?? Self.best(options, \.expectedValue)
        let choice = stands.choice.map(\.value).flatMap { $0.day <= day ? $0 : nil }

        self.options = options
        bestByNetPresentValue = byValue
        bestByExpectedValue = byChance
        self.choice = choice
        var warnings = broken
        if let one = byValue.value, let other = byChance.value, one != other {
            warnings.append("NPV speaks for \(one), expected value for \(other)")
        }
        if let choice {
            let others = Set([byValue.value, byChance.value].compactMap(\.self)).subtracting([choice.option])
            if !others.isEmpty, byValue.value != choice.option, byChance.value != choice.option {
                let names = others.sorted().map(\.text).joined(separator: " and ")
                warnings.append("\(choice.option) was chosen though the figures speak for \(names)")
            }
        }
        self.warnings = warnings
    }

    private static func best(
        _ options: [OptionFigures], _ figure: (OptionFigures) -> Measure<Money>
    ) -> Measure<ID<CaseOption>> {
        let known = options.compactMap { option in figure(option).value.map { (option.id, $0) } }
        guard let highest = known.map(\.1).max() else {
            return .undefined(options.first.flatMap { figure($0).reason } ?? "no option yet")
        }
        let best = known.filter { $0.1 == highest }.map(\.0)
        return best.count == 1
            ? .value(best[0])
            : .undefined(best.map(\.text).joined(separator: " and ") + " come to the same")
    }
}
