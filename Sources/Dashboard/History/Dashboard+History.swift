internal import ProjectModel

/// What the history shows, and how it comes out of the log.
extension Dashboard {
    /// The numbers of the events whose words are to be read next and handed to `learn`; nil while nothing is
    /// missing on the page that is shown. The shell asks before it draws, until it gets nil.
    package var wantedEvents: ClosedRange<Int>? {
        guard page.panes.contains(.history), let last = facts.project.history.last?.seq else { return nil }
        guard let first = facts.project.history.actStart(upTo: max(0, last - depth)) ?? firstSeq else {
            return nil
        }
        guard let known = facts.acts.range, known.contains(last) || last - known.upperBound <= 1000,
            last >= known.lowerBound
        else { return first...last }
        if last > known.upperBound { return known.upperBound + 1...last }
        return first < known.lowerBound ? first...known.lowerBound - 1 : nil
    }

    /// What the log says about the events that were wanted; fewer where some cannot be read.
    package mutating func learn(_ events: [ToldEvent], of numbers: ClosedRange<Int>) {
        keepSelections { $0.facts.acts.take(events, of: numbers) }
    }

    /// Wants more of the past once somebody stands at the end of what is known.
    mutating func deepen() {
        guard page.panes.contains(.history), depth < Self.deepest, let known = facts.acts.range,
            let first = firstSeq, known.lowerBound > first
        else { return }
        let count = rows(in: .history).count
        if state(of: .history).cursor >= count - 1 { depth = min(2 * depth, Self.deepest) }
    }

    private var firstSeq: Int? { facts.project.history.first?.seq }

    /// How far back words are kept, in events: one who looks for older ones goes there in time.
    static var deepest: Int { 16_000 }
}
