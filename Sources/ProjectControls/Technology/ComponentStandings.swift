import ProjectModel

extension ComponentStanding {
    /// Components known by the day, in the order of the log.
    static func all(_ facts: Facts, _ horizon: TechnologyHorizon) -> [ComponentStanding] {
        facts.project.components.all.filter { $0.added <= facts.day }.map { component in
            ComponentStanding(component, horizon, on: facts.day)
        }
    }

    init(_ component: Component, _ horizon: TechnologyHorizon, on day: Day) {
        id = component.id
        let version = component.version.value
        title = component.name.value + (version.isEmpty ? "" : " " + version)
        ring = component.ring(on: day)
        successor = component.successor?.value
        activeSupport = component.activeSupport?.value
        securitySupport = component.securitySupport?.value
        extendedSupport = component.extendedSupport?.value
        supportEnds = component.supportEnds?.value
        let isBare = successor == nil
        guard let ends = supportEnds else {
            state = securitySupport == .ended ? .ended : .unknown
            let reason =
                switch securitySupport {
                case .ended: "support has ended, nobody says when"
                case .open: "no end of support is announced"
                case .on, nil: "nobody has found out when support ends"
                }
            gapDays = .undefined(reason)
            gapToGoLiveDays = .undefined(reason)
            needsSuccessor = state == .ended && isBare
            return
        }
        gapDays = .value(ends - horizon.endOfLife)
        gapToGoLiveDays = .value(ends - horizon.goLive)
        state =
            ends < day
            ? .ended
            : ends < horizon.goLive
                ? .endsBeforeGoLive : ends < horizon.endOfLife ? .endsWithinLife : .outlivesUse
        needsSuccessor = ends < horizon.endOfWindow && isBare
    }
}

extension Component {
    /// The ring that it was in at the end of a day.
    func ring(on day: Day) -> Ring {
        moves.first { $0.value.day > day }?.value.from ?? ring.value
    }
}
