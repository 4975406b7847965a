package import PlainText
package import Screen

/// The pages by name, in the order of their keys. A new one is a case here, its description, and its panes.
package enum PageName: CaseIterable, Hashable, Sendable {
    case overview, phases, schedule, costs, risks, changes, communication, technology, closure, history
    case forecasts

    /// What a page is called, and what stands where on it.
    package struct Description: Sendable {
        /// What goes there from any other page: a digit, or a letter.
        package let key: Character
        package let title: SafeText
        /// The title where all tabs must share a narrow row.
        package let short: SafeText
        /// What one sees there; a line of help.
        package let summary: SafeText
        /// The larger first. Each holds the same panes; below the smallest they are seen one at a time.
        package let grids: [PageGrid]
        /// Where keys go first.
        package let focus: PaneName

        /// - Parameter focus: the first pane of the first grid where none is named.
        package init(
            _ key: Character, _ title: SafeText, short: SafeText, _ summary: SafeText,
            focus: PaneName? = nil, _ grids: [PageGrid]
        ) {
            self.key = key
            self.title = title
            self.short = short
            self.summary = summary
            self.grids = grids
            self.focus = focus ?? grids[0].places[0].panes[0]
        }
    }

    package var description: Description {
        switch self {
        case .overview: .overview
        case .phases: .phases
        case .schedule: .schedule
        case .costs: .costs
        case .risks: .risks
        case .changes: .changes
        case .communication: .communication
        case .technology: .technology
        case .closure: .closure
        case .history: .history
        case .forecasts: .forecasts
        }
    }

    package var title: SafeText { description.title }
    package var key: Character { description.key }

    /// The panes in the order of Tab: as the largest grid is read.
    package var panes: [PaneName] { description.grids[0].places.flatMap(\.panes) }

    /// The page to which a key goes; nil while there is none.
    package static func at(_ press: KeyPress) -> PageName? {
        allCases.first { press == KeyPress(.character($0.key)) }
    }

    /// By its key or its title, as typed: `5`, `risks`.
    package static func named(_ words: String) -> PageName? {
        allCases.first { page in
            words == String(page.key) || words.lowercased() == page.title.string.lowercased()
        }
    }

    /// `1 2 3 4 5`
    static var allKeys: SafeText { allCases.map { SafeText($0.key) }.joined(separator: " ") }
}
