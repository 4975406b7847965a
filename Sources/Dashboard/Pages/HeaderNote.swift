internal import PlainText
internal import Screen

/// What the header says when what is shown is not the present as the log has it: that the log cannot be
/// followed any more, or that another moment is shown.
struct HeaderNote {
    /// What happened, and how old that makes what is shown; nil while the log is followed.
    var stale: (words: SafeText, age: SafeText)?
    var visit: Visit?
    /// Whether Esc returns to now at once, and not to the overview first.
    var isEscNow = true

    /// What is supposed, the longest wording first; none where nothing is.
    var whatIf: [Line] = []

    var isEmpty: Bool { stale == nil && visit == nil && whatIf.isEmpty }

    /// The fullest wording that fits. What is stale comes first; neither is ever left out for the other.
    func line(within room: Int) -> Line {
        guard let stale else { return moment(within: room) }
        guard visit != nil || !whatIf.isEmpty else { return Self.staleness(stale, within: room) }
        // The date is worth more than why the log cannot be followed, and its number more than nothing.
        let short = Self.staleness((words: "", age: stale.age), within: room).columns + 2
        let wanted = moments.suffix(2).first { short + $0.columns <= room } ?? moments.last ?? Line()
        let line = Self.staleness(stale, within: room - wanted.columns - 2)
        return line + Line.blank(2) + moment(within: room - line.columns - 2)
    }

    /// `■ STALE 3 min · the log was removed`, in shape, letters and colour.
    private static func staleness(_ stale: (words: SafeText, age: SafeText), within room: Int) -> Line {
        let sign: SafeText = " \(Character(Mark.offTrack.glyph)) STALE \(stale.age)"
        let words = stale.words.shortened(to: room - sign.columns - 4)
        if !words.isEmpty, words.columns >= min(stale.words.columns, 8) {
            return bar(sign) + Line(" · \(words) ", .page, on: .offTrack)
        }
        return Line.longest(
            of: [bar(sign + " "), bar(" STALE \(stale.age) "), bar("STALE \(stale.age)"), bar("STALE")],
            within: room)
    }

    private static func bar(_ words: SafeText) -> Line { Line(words, .page, .bold, on: .offTrack) }

    private func moment(within room: Int) -> Line { Line.longest(of: moments, within: room) }

    /// `◀ 8 Sep 2026 14:02 · #367 of 412 · 3 new · Esc returns to now`, the longest first.
    private var moments: [Line] {
        guard let visit else { return whatIf }
        let when: SafeText = " ◀ \(visit.moment.words)"
        let place: SafeText = "#\(visit.moment.seq)"
        let full: SafeText = " · \(place) of \(visit.last)"
        let news: SafeText = visit.news == 0 ? "" : " · \(visit.news) new"
        let escape: [SafeText] = isEscNow ? [" · Esc returns to now ", " · Esc: now "] : []
        let wordings: [(SafeText, SafeText)] =
            escape.map { (when, full + news + $0) } + [
                (when, full + news + " "), (when, full + " "), (when, " "), (" ◀ \(place)", " "),
            ]
        return wordings.map { Line($0, .page, .bold, on: .accent) + Line($1, .page, on: .accent) }
    }
}
