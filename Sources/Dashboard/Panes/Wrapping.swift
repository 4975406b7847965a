internal import PlainText
internal import Screen

extension Line {
    /// In lines of at most so many columns, broken between words, each piece in its own ink. Blanks at a
    /// break are dropped, and several count as one.
    func wrapped(at width: Int) -> [Line] {
        guard width >= 2 else { return [] }
        var lines: [Line] = []
        var line = Line()
        for word in words.flatMap({ $0.broken(at: width) }) {
            if line.columns + (line.isEmpty ? 0 : 1) + word.columns > width {
                lines.append(line)
                line = word
            } else {
                line = line.isEmpty ? word : line + Line.blank(1) + word
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// What stands between blanks; a word may have several inks.
    private var words: [Line] {
        var words: [Line] = []
        var word = Line()
        for run in runs {
            let pieces = run.text.string.split(separator: " ", omittingEmptySubsequences: false)
            for (index, piece) in pieces.enumerated() {
                if index > 0 {
                    if !word.isEmpty { words.append(word) }
                    word = Line()
                }
                word.append(Run(SafeText(piece), run.ink, run.emphasis, on: run.ground))
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// A word that is longer than a line, in pieces.
    private func broken(at width: Int) -> [Line] {
        if columns <= width { return [self] }
        return runs.flatMap { run in
            run.text.lines(wrappedAt: width).map { Line([Run($0, run.ink, run.emphasis, on: run.ground)]) }
        }
    }
}
