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

    /// All tabs while they fit; then those that are farthest from the current one give up their names, and
    /// last the current one. Keys stay as long as anything does.
    package func line(columns: Int) -> Line {
        let nearest = tabs.indices.sorted { (abs($0 - current), $0) < (abs($1 - current), $1) }
        for count in stride(from: nearest.count, through: 1, by: -1) {
            let named = Set(nearest.prefix(count))
            let line = line { named.contains($0) ? $1.name : SafeText() }
            if line.columns <= columns { return line }
        }
        let keys = line { _, _ in SafeText() }
        return keys.columns <= columns ? keys : keys.shortened(to: columns)
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
