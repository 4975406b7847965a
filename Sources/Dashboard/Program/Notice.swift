internal import PlainText
internal import Screen

/// One line of words for whoever sits at the screen, for a while.
struct Notice: Hashable, Sendable {
    /// How long it stays.
    static let stay: Duration = .seconds(8)

    var words: SafeText
    var mark: Mark?
    /// When it fades; nil until somebody has told the time.
    var deadline: Duration?

    init(_ words: SafeText, mark: Mark? = nil) {
        self.words = words
        self.mark = mark
    }

    var line: Line {
        guard let mark else { return Line(words, .text) }
        return Line([mark.sign]) + Line.blank(1) + Line(words, mark == .onTrack ? .text : mark.ink)
    }
}
