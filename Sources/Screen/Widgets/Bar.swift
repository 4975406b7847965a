internal import PlainText

/// A bar beside the figure that it repeats, in eighths of a cell and without a track.
package struct Bar: Hashable, Sendable {
    /// Of the full width, 0...1; other shares are drawn in to the ends.
    package var share: Double
    package var style: Style

    package init(_ share: Double, _ style: Style = .accent) {
        self.share = share
        self.style = style
    }

    /// So many columns, brighter towards the end of the scale. A share above zero shows at least an eighth.
    package func line(columns: Int) -> Line {
        let full = Double(8 * columns)
        var eighths = Int((min(max(share, 0), 1) * full).rounded())
        if share > 0 { eighths = max(1, eighths) }
        var line = Line()
        for column in 0..<columns {
            let rest = eighths - 8 * column
            if rest <= 0 { break }
            let block = Character(Unicode.Scalar(0x2590 - UInt32(min(8, rest)))!)
            line.append(Run(SafeText(block), Ink(style, .bar(Ramp.step(column, of: columns)))))
        }
        return line.fitted(to: columns)
    }
}

/// Where a gradient stands.
enum Ramp {
    /// The step for one of several cells, from `first` at the first to 16 at the last.
    static func step(_ index: Int, of count: Int, from first: Int = 3) -> Int {
        count <= 1 ? Shade.steps : first + (Shade.steps - first) * index / (count - 1)
    }
}
