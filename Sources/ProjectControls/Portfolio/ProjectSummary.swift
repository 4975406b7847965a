package import ProjectModel

/// One project as a row among others: where it is, how far, how dear and in what trouble.
package struct ProjectSummary: Sendable {
    package let code: String
    package let name: String
    package let currency: Currency
    package let asOf: Day
    package let currentPhase: Phase?
    package let percentComplete: Measure<Double>
    package let committedFinish: Day
    /// The P50 finish.
    package let finish: Measure<Day>
    /// Working days from the committed finish to the P50 finish; more than zero is late.
    package let delayDays: Measure<Int>
    package let chanceOfDate: Measure<Double>
    /// By whose factors the range of the finish is made.
    package let referenceClass: String
    package let budgetAtCompletion: Money
    package let plannedValue: Money
    package let earnedValue: Money
    package let actualCost: Money
    /// By shrunk CPI.
    package let estimateAtCompletion: Measure<Money>
    package let exposure: Money
    /// All five, in order.
    package let lights: [Light]
    /// What is worst about it, in a few words.
    package let headline: String

    package init(of project: Project, _ status: Status) {
        let charter = project.charter
        code = charter.code.value
        name = charter.name.value
        currency = charter.currency.value
        asOf = status.asOf
        currentPhase = status.currentPhase
        percentComplete = status.earnedValue.percentComplete
        committedFinish = charter.committedFinish.value
        finish = status.forecast.finish.map(\.days.p50)
        delayDays = status.forecast.finish.map(\.delayDays)
        chanceOfDate = status.forecast.chanceOfDate
        referenceClass = status.forecast.referenceClass
        budgetAtCompletion = status.earnedValue.budgetAtCompletion
        plannedValue = status.earnedValue.plannedValue
        earnedValue = status.earnedValue.earnedValue
        actualCost = status.earnedValue.actualCost
        estimateAtCompletion = status.estimate.shrunk
        exposure = status.exposure.exposure
        lights = status.hazards.map(\.light)
        let worst = status.hazards.enumerated().max {
            ($0.element.light, -$0.offset) < ($1.element.light, -$1.offset)
        }?.element
        headline =
            worst.map { $0.light >= .attention ? "\($0.kind.title): \($0.headline)" : "" } ?? ""
    }

    package func count(of light: Light) -> Int { lights.count { $0 == light } }
}

extension ProjectSummary {
    /// Whether it is in more trouble: more hazards off track, then more that want attention, then the smaller
    /// chance of its committed finish (unknown counts as none), then by code.
    package static func isInMoreTrouble(_ left: ProjectSummary, than right: ProjectSummary) -> Bool {
        let (reds, others) = (left.count(of: .offTrack), right.count(of: .offTrack))
        if reds != others { return reds > others }
        let (ambers, rest) = (left.count(of: .attention), right.count(of: .attention))
        if ambers != rest { return ambers > rest }
        let (chance, other) = (left.chanceOfDate.value ?? 0, right.chanceOfDate.value ?? 0)
        return chance != other ? chance < other : left.code < right.code
    }
}
