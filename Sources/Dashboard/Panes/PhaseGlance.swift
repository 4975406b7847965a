internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The five phases on part of a page: with strips of time where there is room, else with gauges, and the next
/// dates below.
struct PhaseGlance {
    let facts: Facts
    let state: PaneState

    private static func hasStrips(in area: Rect) -> Bool { area.rows >= 11 && area.columns >= 28 }

    /// The rows that one phase takes.
    static func height(in area: Rect) -> Int { hasStrips(in: area) ? 2 : 1 }

    func draw(on surface: inout Surface, in area: Rect) {
        let axis = PlanAxis(facts)
        let height = Self.height(in: area)
        let entries = PlanEntry.all(facts, state).enumerated().dropFirst(state.top)
        var rest = area
        for (index, entry) in entries {
            guard case .phase(let status) = entry, rest.rows >= height else { break }
            let row: Rect
            (row, rest) = rest.split(top: height)
            if state.isFocused, index == state.cursor { surface.select(row) }
            let words = PhaseWords(status: status, facts: facts)
            if height == 2 {
                draw(words, axis, on: &surface, in: row)
            } else {
                drawNarrow(words, on: &surface, in: row)
            }
        }
        if height == 2 {
            surface.put(axis.letters(columns: area.columns), in: rest)
            rest = rest.split(top: 1).rest
        }
        drawBelow(on: &surface, in: rest.split(top: rest.rows > 1 ? 1 : 0).rest)
    }

    /// As wide as the widest note and a blank.
    private var noteColumns: Int {
        facts.status.phases.reduce(8) { widest, status in
            max(widest, PhaseWords(status: status, facts: facts).note.text.columns + 1)
        }
    }

    /// Name, percent and note above a strip of time.
    private func draw(_ words: PhaseWords, _ axis: PlanAxis, on surface: inout Surface, in row: Rect) {
        let note = Line([words.note]).fitted(to: noteColumns, alignment: .trailing)
        let percent = Line([words.percent]).fitted(to: 4, alignment: .trailing)
        surface.put("\(words.sign) \(words.title)", in: row)
        surface.put(percent + note, in: row, alignment: .trailing)
        let status = words.status
        var strip = axis.empty(columns: row.columns)
        if let start = status.plannedStart, let finish = status.plannedFinish {
            strip = axis.strip(
                from: start, through: finish, done: status.percentComplete.value ?? 0, columns: row.columns)
        }
        surface.put(strip, row: 1, in: row)
    }

    /// Name, gauge and percent in one row; the note too where that leaves the gauge its room.
    private func drawNarrow(_ words: PhaseWords, on surface: inout Surface, in row: Rect) {
        let name = ("\(words.sign) \(words.title)" as Line).fitted(to: 12)
        let percent = Line([words.percent]).fitted(to: 4, alignment: .trailing)
        let note = row.columns >= 36 ? Line([words.note]).fitted(to: 9, alignment: .trailing) : Line()
        let width = row.columns - name.columns - percent.columns - note.columns - 2
        let share = words.status.percentComplete.value ?? 0
        let gauge = width >= 3 ? Gauge(share).line(columns: min(width, 40)) : Line()
        surface.put(name, in: row)
        surface.put(gauge, column: name.columns + 1, in: row)
        surface.put(percent + note, in: row, alignment: .trailing)
    }

    private func drawBelow(on surface: inout Surface, in area: Rect) {
        if facts.status.upcoming.isEmpty {
            let isPlanned = facts.status.phases.contains { $0.plannedStart != nil }
            surface.say(
                !isPlanned
                    ? "nothing is planned yet — \("a", .accent, .bold) adds a deliverable or plans a phase"
                    : facts.project.deliverables.isEmpty
                        ? "no deliverables yet — \("a", .accent, .bold) adds one"
                        : "no dates ahead — \("a", .accent, .bold) sets a milestone",
                in: area)
        } else {
            UpcomingDates(facts: facts).draw(on: &surface, in: area)
        }
    }
}

/// The dates that come next, each with its light: `18 Sep ▲ Pilot site live      −6 d`.
struct UpcomingDates {
    let facts: Facts

    func draw(on surface: inout Surface, in area: Rect) {
        let dates = chosen(area.rows)
        let width = dates.reduce(6) { max($0, SafeText(facts.shortDay($1.day)).columns) }
        for (row, date) in dates.enumerated() {
            let note = Line(
                SafeText(date.note), date.light == .onTrack ? .muted : date.light.ink)
            let day = SafeText(facts.shortDay(date.day)).padded(to: width, alignment: .trailing)
            let lead: Line = "\(day, .muted) \(date.light.mark) "
            let shown = area.columns >= 30 ? note : Line()
            let room = area.columns - lead.columns - (shown.isEmpty ? 0 : shown.columns + 1)
            surface.put(lead + Line(SafeText(date.title).shortened(to: room)), row: row, in: area)
            surface.put(shown, row: row, in: area, alignment: .trailing)
        }
    }

    /// Where there is no room for all, the ones that are not on track stay.
    private func chosen(_ count: Int) -> [UpcomingDate] {
        let dates = facts.status.upcoming
        let order = dates.indices.sorted { (dates[$1].light, $0) < (dates[$0].light, $1) }
        return order.prefix(max(0, count)).sorted().map { dates[$0] }
    }
}
