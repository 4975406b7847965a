internal import PlainText
package import ProjectModel

/// Looking at the project as it was.
extension Dashboard {
    /// Shows the project as it was at another moment. Nothing can be recorded there.
    ///
    /// - Parameter today: the day of the moment, as of which every figure is computed.
    package mutating func visit(_ project: Project, today: Day, moment: Moment) {
        guard mode != .wall else { return }
        let departure = visit?.departure ?? facts.project.revision
        let latest = max(visit?.latest ?? departure, moment.of)
        visit = Visit(moment: moment, departure: departure, latest: latest)
        show(project, today: today)
    }

    /// Shows the present again.
    package mutating func returnToPresent(_ project: Project, today: Day) {
        guard let visit else { return say("this is now") }
        let news = max(visit.news, project.revision - visit.departure)
        self.visit = nil
        show(project, today: today)
        say(news == 0 ? "back at now" : "back at now; \(news) new meanwhile")
    }

    /// `[` and `{`, `]` and `}`. Whoever is at the end of the log goes forward into the present.
    func travel(_ travel: Travel, isForward: Bool) -> [Effect] {
        isForward && visit?.isAtEnd == true ? [.travel(.present)] : [.travel(travel)]
    }
}
