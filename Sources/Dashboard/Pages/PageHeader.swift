internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The first row: which project, where it stands, when it will be done, and who is looking.
struct PageHeader {
    let facts: Facts
    var note = HeaderNote()
    /// Whether the figures step back, since nobody knows whether they still hold.
    var isDimmed = false

    /// - Parameter seam: where the right-hand panes begin, below which the figures begin too.
    func draw(on surface: inout Surface, in area: Rect, seam: Int) {
        surface.fill(area, .raised)
        let code = Line(" \(facts.project.charter.code.value) ", .page, .bold, on: .accent)
            .shortened(to: max(0, min(area.columns, max(8, area.columns / 5))))
        surface.put(code, in: area)
        let whole = area.split(left: code.columns).rest
        let (rest, account) = makingRoom(for: account, in: whole)
        let figures = Line.longest(of: wordings, within: rest.columns - 2)
        // Below the seam, so that it stands on an edge; to the left where that leaves no room.
        var column = min(max(2, seam + 1 - code.columns), max(1, rest.columns - figures.columns))
        if column >= 12 {
            let name = SafeText(facts.project.charter.name.value).shortened(to: column - 4)
            surface.put(name, column: 1, in: rest)
        } else {
            column = 2
        }
        if note.isEmpty {
            surface.put(account, in: whole.inset(columns: 1), alignment: .trailing)
            surface.put(figures, column: column, in: rest)
        } else {
            draw(on: &surface, in: whole.split(left: column - 1).rest)
        }
    }

    private func makingRoom(for account: Line, in area: Rect) -> (rest: Rect, account: Line) {
        guard area.columns > account.columns + 14 else { return (area, Line()) }
        return (area.split(left: area.columns - account.columns - 3).left, account)
    }

    /// The note takes what it needs, the figures what it leaves, and the account what those leave.
    private func draw(on surface: inout Surface, in area: Rect) {
        let room = area.columns - (area.columns > 30 ? 2 : 0)
        let note = note.line(within: room)
        surface.put(note, column: area.columns > 30 ? 1 : 0, in: area)
        let rest = area.split(left: note.columns + 2).rest
        guard let figures = wordings.first(where: { $0.columns < rest.columns }) else { return }
        surface.put(isDimmed ? figures.map { $0.emphasis.insert(.receded) } : figures, in: rest)
        // What somebody was allowed to do then says nothing of now.
        guard self.note.visit == nil else { return }
        let (_, account) = makingRoom(for: account, in: rest.split(left: figures.columns).rest)
        surface.put(account, in: rest.inset(columns: 1), alignment: .trailing)
    }

    /// The account, marked by what it may do; a manager needs no word for it.
    private var account: Line {
        let role = facts.project.role(of: facts.account)
        let name = SafeText(facts.account).shortened(to: 12)
        return switch role {
        case .manager: "\(Run("●", .onTrack)) \(name)"
        case .contributor: "\(Run("●", .accent)) \(name) contributor"
        case .viewer: "\(Run("●", .muted)) \(name) viewer"
        }
    }

    /// The longest first.
    private var wordings: [Line] {
        let day = day
        let median: Line = "P50 \(finish(\.p50))"
        let sure: Line = "P80 \(finish(\.p80))"
        let committed: Line = "committed \(facts.day(facts.project.charter.committedFinish.value))"
        return [
            "\(phase)  day \(day)   finish \(median)  \(sure)  \(committed)",
            "\(phase)  day \(day)   \(median)  \(sure)  \(committed)",
            "\(phase)  \(day)  \(median)  \(sure)  \(committed)",
            "\(phase)  \(day)  \(median)  \(sure)",
            "\(phase)  \(day)  \(median)",
            "\(phase)  \(day)",
            day,
        ]
    }

    private var phase: Run {
        if let phase = facts.status.currentPhase { return Run(SafeText(phase.title), .text, .bold) }
        let isPlanned = facts.status.phases.contains { $0.plannedStart != nil }
        return isPlanned ? Run("All phases done", .onTrack, .bold) : Run("No phase planned", .muted)
    }

    /// `143/260`; lit once the committed finish has gone by.
    private var day: Line {
        let (day, of) = (facts.status.workingDay, facts.status.workingDays)
        return "\(day, day > of ? .offTrack : .text)/\(of, .muted)"
    }

    private func finish(_ level: KeyPath<Cone<Day>, Day>) -> Run {
        facts.status.forecast.finish.run { facts.day($0.days[keyPath: level]) }
    }
}
