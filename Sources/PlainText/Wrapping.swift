extension SafeText {
    /// The text in lines of at most `width` columns, broken between words; a word that is longer than a line
    /// is broken where the line ends. Blanks at a break are dropped. Empty text is one empty line.
    ///
    /// - Precondition: `width` is at least 2, so that every character fits.
    package func lines(wrappedAt width: Int) -> [SafeText] {
        precondition(width >= 2)
        var lines: [SafeText] = []
        var line = ""
        var used = 0

        func finish() {
            lines.append(SafeText(cut: line[...]))
            line = ""
            used = 0
        }

        for word in string.split(separator: " ").map({ SafeText($0) }) {
            if used > 0 && used + 1 + word.columns > width { finish() }
            if used > 0 {
                line += " "
                used += 1
            }
            if used + word.columns <= width {
                line += word.string
                used += word.columns
                continue
            }
            for character in word.string {
                let columns = DisplayWidth.of(character)
                if used + columns > width { finish() }
                line.append(character)
                used += columns
            }
        }
        if used > 0 || lines.isEmpty { finish() }
        return lines
    }
}
