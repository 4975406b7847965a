package import ProjectModel

/// The days that technologies are held against.
package struct TechnologyHorizon: Sendable, Hashable {
    /// When use begins: as it was planned, else the committed finish.
    package let goLive: Day
    /// Whether a day of its own was planned for it.
    package let isPlanned: Bool
    package let lifeMonths: Int
    /// The end of the intended life.
    package let endOfLife: Day
    package let windowMonths: Int
    /// What ends by then needs a successor now.
    package let endOfWindow: Day

    init(_ project: Project, on day: Day) {
        let lifetime = project.lifetime
        goLive = lifetime.goLive?.value ?? project.charter.committedFinish.value
        isPlanned = lifetime.goLive != nil
        lifeMonths = lifetime.months.value
        endOfLife = goLive.adding(months: lifeMonths)
        windowMonths = lifetime.windowMonths.value
        endOfWindow = day.adding(months: windowMonths)
    }

    /// `go-live`, or what stands for it.
    package var goLiveWords: String { isPlanned ? "go-live" : "the committed finish" }
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
