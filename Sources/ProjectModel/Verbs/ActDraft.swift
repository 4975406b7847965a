/// An act in the making: requests that are decided on one after another, each on what those before it make.
///
/// A request that is refused leaves nothing behind, and those after it are decided on without it; whoever
/// wants all or nothing hands in the events only if nothing was refused.
package struct ActDraft: Sendable {
    /// The project as it will be.
    package private(set) var project: Project
    /// What would happen, in order.
    package private(set) var events: [Event] = []

    private let start: Project
    private let asker: Asker

    package init(on project: Project, for asker: Asker) {
        self.project = project
        start = project
        self.asker = asker
    }

    /// The number in the log on which the act is decided; if it has moved on, the act is decided anew.
    package var revision: Int { start.revision }

    /// - Returns: the events that the request adds.
    @discardableResult
    package mutating func add(_ request: Request) throws(Rejection) -> [Event] {
        switch try project.outcome(of: request, for: asker) {
        case .happens(let happening):
            let stamp = Stamp(seq: project.revision + 1, at: asker.at, day: asker.today, by: asker.account)
            project.evolve(happening, stamp)
            events += happening
            return happening
        case .undo: throw Rejection("An undo is an act of its own.")
        }
    }

    /// The events as one act of whoever asked, if they may record another one now.
    package func finished() throws(Rejection) -> [Event] {
        guard !events.isEmpty else { throw Rejection("There is nothing to record.") }
        try start.checkQuota(of: asker)
        return events
    }
}
