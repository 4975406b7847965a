package import PlainText

/// The screens and their keys, the current one reversed: ` 1 Overview  2 Phases  3 Money`.
package struct TabBar: Hashable, Sendable {
    package struct Tab: Hashable, Sendable {
        package var key: SafeText
        package var name: SafeText

        package init(_ key: SafeText, _ name: SafeText) {
            self.key = key
            self.name = name
        }
    }

    package var tabs: [Tab]
    package var current: Int

    package init(_ tabs: [Tab], current: Int) {
        self.tabs = tabs
        self.current = current
    }

    /// All tabs while they fit; then single blanks between them, then shorter names, then only keys beside
    /// the current one.
    package func line(columns: Int) -> Line {
        let longest = tabs.map(\.name.columns).max() ?? 0
        for limit in stride(from: longest, through: 3, by: -1) {
            let line = line { $1.name.head(of: limit) }
            if line.columns <= columns { return line }
        }
        return line { $0 == current ? $1.name : SafeText() }.shortened(to: columns)
    }

    /// Which tab stands at a column of the line, for the mouse.
    package func tab(at column: Int, columns: Int) -> Int? {
        var end = 0
        // A tab is three runs: blank or edge, key, name.
        for (index, run) in line(columns: columns).runs.enumerated() {
            end += run.text.columns
            if column < end { return min(index / 3, tabs.count - 1) }
        }
        return nil
    }

    private func line(_ name: (Int, Tab) -> SafeText) -> Line {
        var line = Line()
        for (index, tab) in tabs.enumerated() {
            let name = name(index, tab)
            let tail: SafeText = name.isEmpty ? " " : " \(name) "
            if index == current {
                line.append(Run(" ", .page, on: .accent))
                line.append(Run(tab.key, .page, .bold, on: .accent))
                line.append(Run(tail, .page, .bold, on: .accent))
            } else {
                line.append(Run(" ", .muted))
                line.append(Run(tab.key, .accent))
                line.append(Run(tail, .muted))
            }
        }
        return line
    }
}
