import ProjectModel

extension Hazard {
    static func changingTechnology(_ facts: Facts, _ components: [ComponentStanding]) -> Hazard {
        let early = components.filter { $0.supportEnds != nil && $0.state != .outlivesUse }
        let unknown = components.filter { $0.state == .unknown }
        var findings = components.filter { $0.light > .onTrack }
            .map { Finding($0.light, reason(for: $0)) }
        if findings.isEmpty {
            findings = [
                components.isEmpty
                    ? Finding(.unknown, "no component is recorded")
                    : Finding(.onTrack, "every component outlives its use")
            ]
        }
        let ending = early.count == 1 ? "ends early" : "end early"
        return Hazard(
            kind: .changingTechnology,
            headline: components.isEmpty ? PlainFigures.notAvailable : "\(early.count)",
            detail: unknown.isEmpty ? ending : "\(ending), \(unknown.count) unknown",
            rule: """
                off track: support of a component ends before the committed finish; attention: within \
                \(ComponentStanding.intendedLifeMonths) months after it (the intended life), or nobody knows when
                """,
            findings: findings, trend: facts.weeks.map { Double(count(facts.project, on: $0)) })
    }

    private static func reason(for component: ComponentStanding) -> String {
        guard let ends = component.supportEnds.map(PlainFigures.dayAndYear) else {
            return "\(component.title): end of support unknown"
        }
        return switch component.state {
        case .ended: "\(component.title) has been without support since \(ends)"
        case .endsBeforeFinish: "\(component.title) ends \(ends), before the committed finish"
        case .endsWithinLife: "\(component.title) ends \(ends), within the intended life"
        case .outlivesUse, .unknown: "\(component.title) ends \(ends)"
        }
    }

    /// Components known by a day whose support ends within the intended life.
    private static func count(_ project: Project, on day: Day) -> Int {
        let horizon = ComponentStanding.horizon(after: project.charter.committedFinish.value)
        return project.components.all.count { component in
            component.added <= day && component.supportEnds.map { $0.value < horizon } ?? false
        }
    }
}
