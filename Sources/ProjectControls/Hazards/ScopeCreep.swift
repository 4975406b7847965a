import ProjectModel

extension Hazard {
    /// Off track: approved changes add more than twice the tolerance for cost, net, to the first baseline.
    /// Attention: more than once, a request that has waited longer than was agreed, deliverables that no baseline
    /// has, work on a change that nobody has approved or that began before, a change approved by who asked.
    static func scopeCreep(
        _ facts: Facts, _ earned: EarnedValue, _ changes: [ChangeStanding], _ growth: ScopeGrowth,
        _ turnaround: Turnaround
    ) -> Hazard {
        let currency = facts.project.charter.currency.value
        let tolerance = facts.project.charter.tolerances.value.cost
        var findings: [Finding] = []
        switch growth.net {
        case .undefined(let reason): findings.append(Finding(.unknown, reason))
        case .value(let share):
            let light: Light =
                share > 2 * tolerance.fraction
                ? .offTrack : share > tolerance.fraction ? .attention : .onTrack
            findings.append(
                Finding(
                    light,
                    "approved changes \(PlainFigures.signedMoney(growth.netCost, currency)), "
                        + "\(PlainFigures.signedPercent(share)) of the first baseline"))
        }
        let undecided = changes.filter(\.isUndecided)
        if !undecided.isEmpty {
            let oldest = undecided.map { facts.day - $0.requested }.max() ?? 0
            findings.append(
                Finding(
                    turnaround.overdueCount > 0 ? .attention : .onTrack,
                    "\(PlainFigures.count(undecided.count, "request")) undecided, the oldest for "
                        + PlainFigures.count(oldest, "day")))
        }
        if earned.baseline != nil, !earned.unbaselined.isEmpty {
            let names = earned.unbaselined.map(\.text).joined(separator: ", ")
            findings.append(Finding(.attention, "not in the baseline: \(names)"))
        }
        findings += shadows(changes)
        return Hazard(
            kind: .scopeCreep, headline: PlainFigures.plain(growth.net, PlainFigures.signedPercent),
            detail: undecided.isEmpty ? "none to decide" : "\(undecided.count) to decide",
            rule: """
                off track: approved changes add more than \(Percent(hundredths: 2 * tolerance.hundredths).decimal)% \
                net to the BAC of the first baseline; attention: more than \(tolerance.decimal)%, a request \
                undecided for more than \(turnaround.agreed.decimal) working days, deliverables that no baseline \
                has, work on a change before it is approved, or approval by who asked for it
                """,
            findings: findings, trend: trend(facts, changes, growth.agreed))
    }

    private static func shadows(_ changes: [ChangeStanding]) -> [Finding] {
        changes.compactMap { change in
            guard let began = change.workedBefore else { return nil }
            let work = change.work.map(\.text).joined(separator: ", ")
            let approval =
                change.isApproved
                ? change.decision.map { "before its approval on \(PlainFigures.day($0.day))" } ?? ""
                : "without an approval"
            return Finding(
                .attention, "work on \(change.id) (\(work)) began \(PlainFigures.day(began)), \(approval)")
        }
            + changes.filter(\.isSelfApproved).map {
                Finding(.attention, "\($0.id) was approved by \($0.requester), who asked for it")
            }
    }

    /// The net growth week by week, with each change at what it costs now.
    private static func trend(
        _ facts: Facts, _ changes: [ChangeStanding], _ agreed: Measure<Money>
    ) -> [Double] {
        guard let agreed = agreed.value, agreed > .zero else { return [] }
        return facts.weeks.map { week in
            let net = changes.reduce(Money.zero) { sum, change in
                guard change.isApproved, let decided = change.decision?.day, decided <= week else {
                    return sum
                }
                return sum + change.cost
            }
            return net.amount / agreed.amount
        }
    }
}
