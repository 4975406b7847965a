import ProjectModel

extension ComponentStanding {
    /// How long the result is to be used after the committed finish, in months.
    static let intendedLifeMonths = 36

    /// Components known by the day, in the order of the log.
    static func all(_ facts: Facts) -> [ComponentStanding] {
        let finish = facts.project.charter.committedFinish.value
        let horizon = horizon(after: finish)
        return facts.project.components.all.filter { $0.added <= facts.day }.map { component in
            ComponentStanding(component, finish: finish, horizon: horizon, on: facts.day)
        }
    }

    /// The end of the intended life.
    static func horizon(after finish: Day) -> Day { finish.adding(months: intendedLifeMonths) }

    init(_ component: Component, finish: Day, horizon: Day, on day: Day) {
        id = component.id
        let version = component.version.value
        title = component.name.value + (version.isEmpty ? "" : " " + version)
        supportEnds = component.supportEnds?.value
        guard let ends = component.supportEnds?.value else {
            state = .unknown
            gapDays = .undefined("nobody has found out when support ends")
            gapToFinishDays = .undefined("nobody has found out when support ends")
            return
        }
        gapDays = .value(ends - horizon)
        gapToFinishDays = .value(ends - finish)
        state =
            ends < day
            ? .ended : ends < finish ? .endsBeforeFinish : ends < horizon ? .endsWithinLife : .outlivesUse
    }
}

extension Day {
    /// The same day of a later month, or its last day if it is shorter.
    func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let index = year * 12 + month - 1 + months
        let length = Day.length(ofMonth: index % 12 + 1, year: index / 12)
        return Day(year: index / 12, month: index % 12 + 1, day: min(day, length)) ?? self
    }
}
