/// Whether the solution may go live, from what is on record and nothing else.
///
/// Rule: the measured time of the way back + the time that deciding takes ≤ the outage that is tolerated, and
/// no criterion failed its last check; else NO-GO. What is missing (a plan, criteria, checks, a way back with an
/// agreed trigger, a rehearsal that went well) is neither: not ready.
package struct LaunchBoard: Sendable, Hashable {
    package enum Verdict: String, Choice {
        case go
        case noGo = "no-go"
        case notReady = "not-ready"

        /// `GO`, `NO-GO`, `NOT READY`
        package var title: String {
            switch self {
            case .go: "GO"
            case .noGo: "NO-GO"
            case .notReady: "NOT READY"
            }
        }
    }

    package let verdict: Verdict
    /// Why it is not go, in one line each, the weightiest first; empty if it is.
    package let reasons: [String]
    package let met: [ID<LaunchCriterion>]
    package let failed: [ID<LaunchCriterion>]
    /// Those that nobody has looked at.
    package let open: [ID<LaunchCriterion>]
    /// Those that two accounts said need not be met; they count neither way.
    package let waived: [ID<LaunchCriterion>]
    /// What the way back took when it was last rehearsed and went well.
    package let rollback: Minutes?
    /// The way back and the decision, over what is tolerated; less than zero within it.
    package let gap: Minutes?

    package var criteria: Int { met.count + failed.count + open.count }
}

extension Launch {
    /// The board at the end of `day`. The plan counts as it stands; checks and rehearsals count up to the day.
    package func board(on day: Day) -> LaunchBoard {
        var met: [ID<LaunchCriterion>] = []
        var failed: [ID<LaunchCriterion>] = []
        var open: [ID<LaunchCriterion>] = []
        let waived = criteria.all.filter { $0.isWaived(on: day) }.map(\.id)
        for criterion in criteria.all where !criterion.isWaived(on: day) {
            switch criterion.check(on: day)?.verdict {
            case .met: met.append(criterion.id)
            case .notMet: failed.append(criterion.id)
            case nil: open.append(criterion.id)
            }
        }
        let rehearsal = rehearsal(on: day)
        let measured = rehearsal.flatMap { $0.result == .well ? $0.duration : nil }
        let gap = plan.flatMap { plan in measured.map { $0 + plan.latency.value - plan.outage.value } }

        var stops: [String] = []
        if let gap, let measured, let plan, gap > .zero {
            let tolerated = "the \(plan.outage.value.count) min tolerated"
            stops.append(
                "rollback \(measured.count) min and decision \(plan.latency.value.count) min are "
                    + "\(gap.count) min over \(tolerated)")
        }
        if !failed.isEmpty { stops.append("not met: \(Self.names(failed))") }
        let missing = missing(rehearsal, open)
        return LaunchBoard(
            verdict: !stops.isEmpty ? .noGo : !missing.isEmpty ? .notReady : .go, reasons: stops + missing,
            met: met, failed: failed, open: open, waived: waived, rollback: measured, gap: gap)
    }

    private func missing(_ rehearsal: Rehearsal?, _ open: [ID<LaunchCriterion>]) -> [String] {
        var missing: [String] = []
        if plan == nil { missing.append("there is no launch plan: no day and no tolerated outage") }
        if let rollback {
            if rollback.agreedTrigger == nil { missing.append("no trigger is agreed for going back") }
            switch rehearsal?.result {
            case .well: break
            case .failed: missing.append("the last rehearsal of the rollback failed")
            case nil: missing.append("the rollback was never rehearsed, so its time is not measured")
            }
        } else {
            missing.append("there is no way back: no trigger, no owner, no measured time")
        }
        if criteria.isEmpty { missing.append("nothing is written down that must be true before") }
        if !open.isEmpty { missing.append("not checked: \(Self.names(open))") }
        return missing
    }

    private static func names(_ ids: [ID<LaunchCriterion>]) -> String {
        ids.prefix(6).map(\.text).joined(separator: ", ") + (ids.count > 6 ? " …" : "")
    }
}
