package import ProjectModel

/// How sound a schedule is, check by check, in the manner of the 14 points of the DCMA, and whether exactly one
/// person answers for each piece of work.
///
/// Counted are the deliverables that are not complete; level of effort is left out, since it only passes with
/// time. Sources: Defense Contract Management Agency, Program Analysis Pamphlet 200.1 (2012), 14-point schedule
/// assessment, with its thresholds; GAO-16-89G, Schedule assessment guide; RACI: exactly one accountable.
package struct ScheduleHealth: Sendable {
    /// In this order.
    package let checks: [HealthCheck]

    package var failed: [HealthCheck] { checks.filter { $0.verdict == .fails } }

    package init(of project: Project, asOf day: Day) throws(NetworkError) {
        let facts = try ScheduleFacts(of: project, asOf: day)
        checks = [
            facts.logic, facts.leads, facts.lags, facts.linkKinds, facts.hardConstraints, facts.highFloat,
            facts.negativeFloat, facts.highDuration, facts.invalidDates, facts.resources, facts.missed,
            facts.criticalPathTest, facts.criticalPathIndex, facts.executionIndex, facts.accountable,
        ]
    }
}

/// One check of a schedule.
package struct HealthCheck: Sendable, Hashable {
    package enum Threshold: Sendable, Hashable {
        case atMost(Double)
        case atLeast(Double)
    }

    package enum Unit: Sendable, Hashable {
        /// A share of one.
        case share
        case count
        case index
    }

    package enum Verdict: Sendable, Hashable {
        case holds, fails
        case notApplicable
    }

    package let name: String
    package let summary: String
    package let value: Measure<Double>
    package let unit: Unit
    package let threshold: Threshold
    /// What the value comes from, by name, in the order of the log.
    package let offenders: [ID<Deliverable>]

    package var verdict: Verdict {
        guard let value = value.value else { return .notApplicable }
        switch threshold {
        case .atMost(let limit): return value <= limit + 1e-12 ? .holds : .fails
        case .atLeast(let limit): return value >= limit - 1e-12 ? .holds : .fails
        }
    }
}
