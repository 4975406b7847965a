import ProjectModel

extension Hazard {
    /// Off track: support of a component has ended or ends before use begins; attention: it ends within the intended
    /// life, or within the planning window with no successor named, or nobody knows when.
    static func changingTechnology(
        _ facts: Facts, _ components: [ComponentStanding], _ horizon: TechnologyHorizon
    ) -> Hazard {
        let early = components.filter { [.ended, .endsBeforeGoLive, .endsWithinLife].contains($0.state) }
        let unknown = components.filter { $0.state == .unknown }
        var findings = components.filter { $0.light > .onTrack }
            .map { Finding($0.light, reason(for: $0, horizon)) }
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
                off track: support of a component ends before \(horizon.goLiveWords); attention: within \
                \(horizon.lifeMonths) months after it (the intended life), within \
                \(horizon.windowMonths) months from now with no successor named, or nobody knows when
                """,
            findings: findings, trend: facts.weeks.map { Double(count(facts.project, horizon, on: $0)) })
    }

    private static func reason(for component: ComponentStanding, _ horizon: TechnologyHorizon) -> String {
        let bare = component.needsSuccessor ? "; no successor is named" : ""
        guard let ends = component.supportEnds.map(PlainFigures.dayAndYear) else {
            return switch component.securitySupport {
            case .ended: "\(component.title) is without support\(bare)"
            case .open: "\(component.title): no end of support is announced"
            case .on, nil: "\(component.title): end of support unknown"
            }
        }
        return switch component.state {
        case .ended: "\(component.title) has been without support since \(ends)\(bare)"
        case .endsBeforeGoLive: "\(component.title) ends \(ends), before \(horizon.goLiveWords)\(bare)"
        case .endsWithinLife: "\(component.title) ends \(ends), within the intended life\(bare)"
        case .outlivesUse, .unknown: "\(component.title) ends \(ends)\(bare)"
        }
    }

    /// Components known by a day whose support ends within the intended life.
    private static func count(_ project: Project, _ horizon: TechnologyHorizon, on day: Day) -> Int {
        project.components.all.count { component in
            guard component.added <= day, let support = component.securitySupport?.value else { return false }
            return support == .ended || support.day.map { $0 < horizon.endOfLife } ?? false
        }
    }
}
