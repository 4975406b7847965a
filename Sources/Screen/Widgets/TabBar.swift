package import PlainText

/// The screens and their keys, the current one reversed: ` 1 Overview  2 Phases  3 Costs`, where there is less
/// room ` 1 Over 2 Phases 3 Cost`.
package struct TabBar: Hashable, Sendable {
    package struct Tab: Hashable, Sendable {
        package var key: SafeText
        package var name: SafeText
        /// The name where there is little room.
        package var short: SafeText
        /// Its first three letters, where there is hardly any.
        package let brief: SafeText

        package init(_ key: SafeText, _ name: SafeText, short: SafeText? = nil) {
            self.key = key
            self.name = name
            self.short = short ?? name
            brief = SafeText(String(self.short.string.prefix(3)))
        }
    }

    /// How much of a tab is written.
    private enum Form {
        case full, short, brief, key
    }

    package var tabs: [Tab]
    package var current: Int

    package init(_ tabs: [Tab], current: Int) {
        self.tabs = tabs
        self.current = current
    }

    /// The columns in which every tab has a name, the current one its full name.
    package var namedColumns: Int { line { $0 == current ? .full : .short }.columns }

    /// Two blanks between whole names while they fit; then one. Then those that are farthest from the current
    /// one take their short names, last the current one; then those farthest away three letters, so that all are
    /// named; and where that is not enough, they give up their names for that of the current one. Keys stay as
    /// long as anything does.
    package func line(columns: Int) -> Line {
        let roomy = line(isRoomy: true) { _ in .full }
        if roomy.columns <= columns { return roomy }
        let nearest = tabs.indices.sorted { (abs($0 - current), $0) < (abs($1 - current), $1) }
        for (more, less) in [(Form.full, Form.short), (.short, .brief), (.brief, .key)] {
            for count in stride(from: nearest.count, through: 0, by: -1) {
                let named = Set(nearest.prefix(count))
                let line = line {
                    if named.contains($0) { return $0 == current && count < nearest.count ? .full : more }
                    // Rather a short name of the current one than none of another.
                    return $0 == current && less == .brief ? .short : less
                }
                if line.columns <= columns { return line }
            }
        }
        return line { _ in .key }.shortened(to: columns)
    }

    /// Which tab stands at a column of the line, for the mouse.
    package func tab(at column: Int, columns: Int) -> Int? {
        var end = 0
        // A tab is three runs: edge, key, name; behind the last stands one blank more.
        for (index, run) in line(columns: columns).runs.enumerated() {
            end += run.text.columns
            if column < end { return min(index / 3, tabs.count - 1) }
        }
        return nil
    }

    private func line(isRoomy: Bool = false, _ form: (Int) -> Form) -> Line {
        var line = Line()
        for (index, tab) in tabs.enumerated() {
            let name: SafeText
            switch form(index) {
            case .full: name = " \(tab.name)"
            case .short: name = " \(tab.short)"
            case .brief: name = " \(tab.brief)"
            case .key: name = " "
            }
            let tail: SafeText = isRoomy ? name + " " : name
            let isLit = index == current
            // Where tabs share a blank, the current one stands on it.
            let sharesLit = !isRoomy && index == current + 1 && form(current) != .key
            line.append(isLit || sharesLit ? Run(" ", .page, on: .accent) : Run(" ", .muted))
            line.append(isLit ? Run(tab.key, .page, .bold, on: .accent) : Run(tab.key, .accent))
            line.append(isLit ? Run(tail, .page, .bold, on: .accent) : Run(tail, .muted))
        }
        let isLastLit = current == tabs.count - 1
        if !isRoomy, isLastLit, form(current) != .key { line.append(Run(" ", .page, on: .accent)) }
        return line
    }
}
