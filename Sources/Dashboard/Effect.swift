package import ProjectControls
package import ProjectModel

/// What the shell must do after the dashboard has taken an input.
package enum Effect: Hashable, Sendable {
    case quit
    /// Leave this project for the list of all that lie beside it.
    case portfolio
    /// Ask the model; the answer comes back by `Dashboard.answered(_:)`.
    case submit(Request)
    /// Show another moment; the answer comes back by `Dashboard.visit`, by `returnToPresent`, or as a notice.
    case travel(Travel)
    /// Tell what changed since then; the answer comes back by `Dashboard.show(_:since:)`, or as a notice.
    case news(NewsWish)
    /// Tell where a figure comes from; the answer comes back by `Dashboard.show(_:_:)`, or as a notice.
    case explain(KeyFigure)
    /// Take something back. What is to be asked first comes back by `Dashboard.ask(_:)`, what became of an
    /// act by `answered(_:)`.
    case undo(Undo)
    /// Paint everything anew, as Ctrl-L asks.
    case repaint
    case suspend
}

/// What became of a submitted request.
package enum Answer: Hashable, Sendable {
    /// It is in the log, as these sequence numbers, and safe on disk.
    case recorded(ClosedRange<Int>)
    case rejected(Rejection)
    /// The log would not take it: one line that says why.
    case failed(String)
}
