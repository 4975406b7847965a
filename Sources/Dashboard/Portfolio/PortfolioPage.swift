package import PlainText
package import ProjectControls
package import Screen

/// What `taffrail portfolio` shows: many projects, those in the most trouble first, their sums, and the logs
/// that could not be read.
package struct PortfolioPage: Sendable {
    /// A log that was found.
    package struct Entry: Sendable {
        package var path: String
        /// The project in it, or why there is none to show.
        package var found: Found

        package enum Found: Sendable {
            case project(ProjectSummary)
            case unread(reason: String)
        }

        package init(path: String, found: Found) {
            self.path = path
            self.found = found
        }
    }

    /// What the shell must do.
    package enum Choice: Hashable, Sendable {
        case open(path: String)
        case repaint, suspend, quit
    }

    /// Most trouble first; what could not be read at the end.
    package private(set) var entries: [Entry] = []
    package private(set) var totals: [PortfolioTotal] = []
    package internal(set) var size: Size
    let place: String
    var selected = 0
    var top = 0
    var help: Reading?
    var notice: Notice?

    /// - Parameter place: where the logs were found, for the heading.
    package init(entries: [Entry], place: String, size: Size) {
        self.place = place
        self.size = size
        show(entries)
    }

    /// The logs have changed, or others are there: the same one stays selected.
    package mutating func show(_ entries: [Entry]) {
        let path = self.entries.indices.contains(selected) ? self.entries[selected].path : nil
        self.entries = entries.sorted { left, right in
            switch (left.found, right.found) {
            case (.project(let one), .project(let other)): ProjectSummary.isInMoreTrouble(one, than: other)
            case (.project, .unread): true
            case (.unread, .project): false
            case (.unread, .unread): left.path < right.path
            }
        }
        totals =
            Portfolio(
                entries.compactMap { entry in
                    if case .project(let summary) = entry.found { summary } else { nil }
                }
            ).totals
        selected = self.entries.firstIndex { $0.path == path } ?? min(selected, max(0, entries.count - 1))
    }

    /// Does nothing where there is no such log.
    package mutating func select(path: String) {
        selected = entries.firstIndex { $0.path == path } ?? selected
    }

    package mutating func notice(_ text: SafeText, mark: Mark) { notice = Notice(text, mark: mark) }

    package var context: Context {
        if isTooSmall { return .tooSmall }
        return help == nil ? .portfolio : .help
    }

    var isTooSmall: Bool { size.columns < 40 || size.rows < 12 }
}
