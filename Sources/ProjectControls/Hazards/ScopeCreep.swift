import ProjectModel

extension Hazard {
    /// How long a request may wait for its decision, in civil days.
    private static let patienceDays = 14

    static func scopeCreep(_ facts: Facts, _ earned: EarnedValue) -> Hazard {
        let project = facts.project
        let currency = project.charter.currency.value
        let tolerance = project.charter.tolerances.value.cost
        let agreed = agreedBudget(project, on: facts.day)
        let growth = growth(project, agreed, on: facts.day)
        let undecided = project.changes.all.filter { $0.isUndecided(on: facts.day) }

        var findings: [Finding] = []
        switch growth {
        case .undefined(let reason): findings.append(Finding(.unknown, reason))
        case .value(let share):
            let light: Light =
                share > 2 * tolerance.fraction
                ? .offTrack : share > tolerance.fraction ? .attention : .onTrack
            let net = netCost(project, on: facts.day)
            findings.append(
                Finding(
                    light,
                    "approved changes \(PlainFigures.signedMoney(net, currency)), "
                        + "\(PlainFigures.signedPercent(share)) of the first baseline"))
        }
        if !undecided.isEmpty {
            let oldest = undecided.map { facts.day - $0.requested }.max() ?? 0
            findings.append(
                Finding(
                    oldest > patienceDays ? .attention : .onTrack,
                    "\(PlainFigures.count(undecided.count, "request")) undecided, the oldest for "
                        + PlainFigures.count(oldest, "day")))
        }
        if earned.baseline != nil, !earned.unbaselined.isEmpty {
            let names = earned.unbaselined.map(\.text).joined(separator: ", ")
            findings.append(Finding(.attention, "not in the baseline: \(names)"))
        }
        return Hazard(
            kind: .scopeCreep, headline: PlainFigures.plain(growth, PlainFigures.signedPercent),
            detail: undecided.isEmpty ? "none to decide" : "\(undecided.count) to decide",
            rule: """
                off track: approved changes add more than \(Percent(hundredths: 2 * tolerance.hundredths).decimal)% \
                net to the BAC of the first baseline; attention: more than \(tolerance.decimal)%, a request \
                undecided for more than \(patienceDays) days, or deliverables that no baseline has
                """,
            findings: findings,
            trend: facts.weeks.compactMap { Self.growth(project, agreed, on: $0).value })
    }

    /// What the first baseline agreed: re-baselining must not hide what was added since.
    private static func agreedBudget(_ project: Project, on day: Day) -> Money? {
        project.baselines.first { $0.day <= day }.map { baseline in
            baseline.lines.reduce(Money.zero) { $0 + $1.budget }
        }
    }

    private static func netCost(_ project: Project, on day: Day) -> Money {
        project.changes.all.reduce(Money.zero) { sum, change in
            change.isApproved(on: day) ? sum + change.cost.value : sum
        }
    }

    private static func growth(_ project: Project, _ agreed: Money?, on day: Day) -> Measure<Double> {
        guard let agreed else { return .undefined("there is no baseline to creep from") }
        return .ratio(
            netCost(project, on: day).amount, over: agreed.amount, unless: "the baseline has no budget")
    }
}
