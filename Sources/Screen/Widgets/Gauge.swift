internal import PlainText

/// How much of a whole is done: `━━━━━╸────`.
package struct Gauge: Hashable, Sendable {
    /// 0...1; other shares are drawn in to the ends.
    package var share: Double
    package var style: Style

    package init(_ share: Double, _ style: Style = .accent) {
        self.share = share
        self.style = style
    }

    package func line(columns: Int) -> Line {
        let halves = Int((min(max(share, 0), 1) * Double(2 * columns)).rounded())
        var line = Line()
        for column in 0..<columns {
            let rest = halves - 2 * column
            if rest <= 0 {
                line.append(Run("─", .frame))
            } else {
                let ink = Ink(style, .bar(Ramp.step(column, of: columns)))
                line.append(Run(rest == 1 ? "╸" : "━", ink))
            }
        }
        return line
    }
}
