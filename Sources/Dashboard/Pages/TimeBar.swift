internal import PlainText
internal import Screen

/// The log from end to end with the moment that is shown: `12 Jan ━━━━━━●──── now`.
struct TimeBar {
    private let visit: Visit
    private let start: Line
    private let end: Line

    /// - Parameter since: when the log begins.
    init(_ visit: Visit, since: SafeText) {
        self.visit = visit
        start = Line(since.isEmpty ? "" : "\(since) ", .muted)
        end = Line(visit.news == 0 ? " now" : " now, \(visit.news) new", .muted)
    }

    func line(columns: Int) -> Line {
        let track = track(columns)
        guard track > 0 else { return Line() }
        let place = place(track)
        var line = start
        if place > 0 { line.append(Run(SafeText(String(repeating: "━", count: place)), .accent)) }
        line.append(Run("●", .text, .bold))
        let rest = track - place - 1
        if rest > 0 { line.append(Run(SafeText(String(repeating: "─", count: rest)), .frame)) }
        return line + end
    }

    /// Which event a column of the line stands for, for the mouse.
    func seq(at column: Int, columns: Int) -> Int? {
        let track = track(columns)
        let place = column - start.columns
        guard track > 1, (0..<track).contains(place) else { return nil }
        return 1 + (place * max(0, visit.last - 1) + (track - 1) / 2) / (track - 1)
    }

    private func track(_ columns: Int) -> Int {
        let track = columns - start.columns - end.columns
        return track >= 8 ? track : 0
    }

    private func place(_ track: Int) -> Int {
        guard visit.last > 1 else { return track - 1 }
        return min(max(0, (visit.moment.seq - 1) * (track - 1) / (visit.last - 1)), track - 1)
    }
}
