package import PlainText

/// What the keys do here: `j k move  Enter open  ? help`.
package struct KeyBar: Hashable, Sendable {
    package struct Hint: Hashable, Sendable {
        package var keys: SafeText
        package var deed: SafeText
        /// A key that cannot act now is greyed.
        package var isPossible: Bool

        package init(_ keys: SafeText, _ deed: SafeText, isPossible: Bool = true) {
            self.keys = keys
            self.deed = deed
            self.isPossible = isPossible
        }

        var line: Line {
            Line([Run(keys, isPossible ? .text : .muted, isPossible ? .bold : []), Run(" \(deed)", .muted)])
        }
    }

    package var hints: [Hint]

    package init(_ hints: [Hint]) { self.hints = hints }

    /// As many hints as fit. The last one, which is the key to get help, always comes first to a place.
    package func line(columns: Int) -> Line {
        guard let help = hints.last?.line else { return Line() }
        var line = Line()
        for hint in hints.dropLast() {
            let next = (line.isEmpty ? Line() : Line.blank(2)) + hint.line
            if line.columns + next.columns + 2 + help.columns > columns { break }
            line += next
        }
        return (line.isEmpty ? help : line + Line.blank(2) + help).shortened(to: columns)
    }
}
