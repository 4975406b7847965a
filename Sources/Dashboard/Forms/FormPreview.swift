package import PlainText
package import Screen

/// What would happen if a form were recorded. Nothing is written for it.
package struct FormPreview: Hashable, Sendable {
    /// A figure before and after.
    package struct Figure: Hashable, Sendable {
        package var name: SafeText
        package var before: SafeText
        package var after: SafeText
        package var change: Line
    }

    package var figures: [Figure]
    /// What the simulation says of it, once that is made.
    var simulated: [Figure] = []
    /// One line where there are no figures to show.
    package var words: Line

    package init(figures: [Figure] = [], words: Line = "") {
        self.figures = figures
        self.words = words
    }

    /// `exposure   182k ▶ 210k   +28k`
    func lines(columns: Int) -> [Line] {
        let figures = figures + simulated
        if figures.isEmpty { return words.isEmpty ? [] : [words] }
        let name = figures.map(\.name.columns).max() ?? 0
        let before = figures.map(\.before.columns).max() ?? 0
        let after = figures.map(\.after.columns).max() ?? 0
        return figures.map { figure in
            var line = Line(figure.name.padded(to: name + 3), .muted)
            line += Line(figure.before.padded(to: before, alignment: .trailing), .text)
            line += Line("  ▶  ", .muted)
            line += Line(figure.after.padded(to: after, alignment: .trailing), .text, .bold)
            return (line + Line.blank(3) + figure.change).shortened(to: columns)
        }
    }
}
