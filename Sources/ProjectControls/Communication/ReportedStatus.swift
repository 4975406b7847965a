package import ProjectModel

/// What somebody reported, beside what was computed for the end of the same day.
package struct ReportedStatus: Sendable, Hashable {
    package let report: StatusReport
    /// Unknown where nobody can tell; such a report is neither too hopeful nor not.
    package let computed: Light

    /// Whether the light that was reported is better than the one computed.
    package var isTooHopeful: Bool { report.light.value.light < computed }
}

extension ReportedStatus {
    /// The last reports by a day, the last one first.
    ///
    /// - Parameters:
    ///   - most: how many; for each day on which one was made, a whole status is computed, so ask for it when it is
    ///     to be shown and not for each event.
    package static func last(
        _ most: Int, of project: Project, asOf day: Day, profile: CostProfile = .informationTechnology
    ) -> [ReportedStatus] {
        let reports = project.reports.filter { $0.day <= day }.suffix(most)
        var hazards: [Day: [Hazard]] = [:]
        for day in Set(reports.map(\.day)) {
            hazards[day] = Status(of: project, asOf: day, profile: profile).hazards
        }
        return reports.reversed().map {
            ReportedStatus(report: $0, computed: light(of: $0.about, hazards[$0.day] ?? []))
        }
    }

    /// Overall is as bad as the worst of the five.
    static func light(of subject: ReportSubject, _ hazards: [Hazard]) -> Light {
        let kind: HazardKind? =
            switch subject {
            case .overall: nil
            case .timeline: .timelineAndBudget
            case .scope: .scopeCreep
            case .communication: .communication
            case .risk: .risk
            case .technology: .changingTechnology
            }
        return hazards.filter { kind == nil || $0.kind == kind }.map(\.light).max() ?? .unknown
    }
}

/// How often what somebody reports is too hopeful. Six in ten status reports were found biased, most of them
/// towards optimism: Snow, Keil & Wallace (2007), Information & Management 44(2).
package struct ReporterOptimism: Sendable, Hashable {
    package let reporter: ID<Person>
    /// Reports on what could be computed.
    package let reports: Int
    package let tooHopeful: Int
    /// The share of them.
    package let rate: Measure<Double>

    /// By reporter, in order of their names.
    package static func all(_ reports: [ReportedStatus]) -> [ReporterOptimism] {
        Dictionary(grouping: reports, by: \.report.reporter).map { reporter, all in
            let known = all.filter { $0.computed != .unknown }
            let hopeful = known.count(where: \.isTooHopeful)
            return ReporterOptimism(
                reporter: reporter, reports: known.count, tooHopeful: hopeful,
                rate: .ratio(
                    Double(hopeful), over: Double(known.count), unless: "nothing reported could be computed"))
        }.sorted { $0.reporter < $1.reporter }
    }
}

extension ReportedLight {
    package var light: Light {
        switch self {
        case .green: .onTrack
        case .amber: .attention
        case .red: .offTrack
        }
    }
}

extension Status {
    /// The last report of each person on each subject, beside what is computed now; the last one first.
    package func standingReports(of project: Project) -> [ReportedStatus] {
        var seen: Set<[String]> = []
        return project.reports.filter { $0.day <= asOf }.reversed().filter {
            seen.insert([$0.reporter.text, $0.about.rawValue]).inserted
        }.map { ReportedStatus(report: $0, computed: ReportedStatus.light(of: $0.about, hazards)) }
    }
}
