internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The plan on a whole page: phases, their deliverables, how far and how dear they are, and a strip of time
/// beside each.
struct PlanTable {
    private let facts: Facts
    private let state: PaneState
    private let entries: [PlanEntry]

    init(_ facts: Facts, _ state: PaneState) {
        self.facts = facts
        self.state = state
        entries = PlanEntry.all(facts, state)
    }

    /// The table, and what there is for the next dates below it.
    func split(_ area: Rect) -> (table: Rect, dates: Rect) {
        let dates = min(facts.status.upcoming.count, area.rows / 5)
        let wanted = max(entries.count + 1, 6)
        let table = min(wanted, area.rows - (area.rows >= 18 && dates > 0 ? dates + 1 : 0))
        let (top, rest) = area.split(top: table)
        return (top, rest.split(top: 1).rest)
    }

    func position(inRows height: Int) -> Line { register(besideStrips: false).position(inRows: height) }

    func row(at line: Int, in area: Rect) -> Int? {
        register(besideStrips: false).row(at: line, inRows: split(area).table.rows)
    }

    func draw(on surface: inout Surface, in area: Rect) {
        let (table, dates) = split(area)
        let strip = stripColumns(in: table)
        let (left, right) = table.split(left: table.columns - (strip > 0 ? strip + 2 : 0))
        let register = register(besideStrips: strip > 0)
        register.draw(in: left.widened(columns: 1), on: &surface)
        if strip > 0 {
            drawStrips(
                from: register.scrolled(toShow: table.rows - 1), on: &surface,
                in: Rect(row: right.top, column: right.left + 2, columns: strip, rows: right.rows))
        }
        if facts.project.deliverables.isEmpty, state.filter.isEmpty {
            surface.say("no deliverables yet — \("a", .accent, .bold) adds one", in: dates)
        } else {
            UpcomingDates(facts: facts).draw(on: &surface, in: dates.split(left: 60).left)
        }
    }

    private func stripColumns(in table: Rect) -> Int { table.columns >= 96 ? table.columns / 4 : 0 }

    private func drawStrips(from first: Int, on surface: inout Surface, in area: Rect) {
        let axis = PlanAxis(facts)
        surface.put(axis.letters(columns: area.columns), in: area)
        for (line, index) in (first..<entries.count).prefix(max(0, area.rows - 1)).enumerated() {
            var strip = axis.empty(columns: area.columns)
            let figures = PlanFigures(entries[index], facts)
            if let start = figures.start, let finish = figures.finish {
                strip = axis.strip(
                    from: start, through: finish, done: figures.share ?? 0, columns: area.columns)
            }
            let row = area.split(top: line + 1).rest.split(top: 1).top
            if index == state.cursor, state.isFocused {
                surface.tint(
                    Rect(row: row.top, column: row.left - 3, columns: row.columns + 4, rows: 1), .selected)
            }
            surface.put(strip, in: row)
        }
    }

    private func register(besideStrips: Bool) -> Screen.Register<PlanEntry> {
        Screen.Register(
            columns: PlanColumns(entries: entries, facts: facts, besideStrips: besideStrips).all,
            rows: entries,
            selection: state.selection(among: entries.count), offset: state.top)
    }
}

/// The columns of the plan.
struct PlanColumns {
    let entries: [PlanEntry]
    let facts: Facts
    /// Whether strips of time show the progress; else gauges do.
    let besideStrips: Bool

    var all: [RegisterColumn<PlanEntry>] {
        [sign, title, owner] + (besideStrips ? [] : [gauge]) + figures
    }

    private var figures: [RegisterColumn<PlanEntry>] {
        [
            figure("done", width: 4, priority: 16) { $0.percent },
            figure("start", width: 6, priority: 3) { Line(SafeText($0.start.map(facts.day) ?? "·"), .muted) },
            figure("finish", width: 6, priority: 7) {
                Line(SafeText($0.finish.map(facts.day) ?? "·"), .muted)
            },
            figure("budget", width: 6, priority: 8) { Line(SafeText(facts.money($0.budget)), .muted) },
            figure("spent", width: 6, priority: 9) { Line(SafeText(facts.money($0.spent))) },
        ]
    }

    private var sign: RegisterColumn<PlanEntry> {
        RegisterColumn("", width: 1...1, priority: 20) { entry, _ in PlanFigures(entry, facts).sign }
    }

    private var title: RegisterColumn<PlanEntry> {
        RegisterColumn("phase, deliverable", width: 16...48, priority: 15) { entry, _ in
            PlanFigures(entry, facts).title
        }
    }

    private var owner: RegisterColumn<PlanEntry> {
        let widest = entries.map { PlanFigures($0, facts).owner.columns }.max() ?? 0
        let width = min(8, max(3, widest))
        return RegisterColumn("who", width: width...width, priority: 6) { entry, _ in
            PlanFigures(entry, facts).owner
        }
    }

    private var gauge: RegisterColumn<PlanEntry> {
        RegisterColumn("", width: 4...8, priority: 5) { entry, columns in
            PlanFigures(entry, facts).share.map { Gauge($0).line(columns: columns) } ?? Line()
        }
    }

    private func figure(
        _ heading: SafeText, width: Int, priority: Int, _ line: @escaping (PlanFigures) -> Line
    ) -> RegisterColumn<PlanEntry> {
        RegisterColumn(heading, .trailing, width: width...width, priority: priority) { entry, _ in
            line(PlanFigures(entry, facts))
        }
    }
}

/// What the columns show of a phase or of a deliverable.
struct PlanFigures {
    let sign: Line
    let title: Line
    let owner: Line
    let percent: Line
    let share: Double?
    let start: Day?
    let finish: Day?
    let budget: Money
    let spent: Money

    init(_ entry: PlanEntry, _ facts: Facts) {
        let costs = facts.project.costs.byDeliverable
        switch entry {
        case .phase(let status):
            let words = PhaseWords(status: status, facts: facts)
            sign = Line([words.sign])
            title = Line(words.title.text, words.title.ink, .bold)
            owner = Line([words.note])
            percent = Line([words.percent])
            share = status.percentComplete.value
            (start, finish) = (status.plannedStart, status.plannedFinish)
            let own = facts.project.deliverables.all.filter { $0.phase.value == status.phase }
            budget = own.reduce(Money.zero) { $0 + $1.budget.value }
            spent = own.reduce(Money.zero) { $0 + (costs[$1.id] ?? .zero) }
        case .deliverable(let deliverable):
            let done = deliverable.percentComplete(on: facts.status.asOf)
            let isOver = deliverable.finish.value < facts.status.asOf && done < Percent(100)
            sign = done >= Percent(100) ? Line("✔", .onTrack) : isOver ? Line([Mark.offTrack.sign]) : Line()
            title = "  \(deliverable.id.text) \(deliverable.title.value, .text)"
            owner = Line(SafeText(deliverable.owner.value.text), .muted)
            percent = Line(SafeText(PlainFigures.percent(done.fraction)), done > .zero ? .text : .muted)
            share = done.fraction
            (start, finish) = (deliverable.start.value, deliverable.finish.value)
            budget = deliverable.budget.value
            spent = costs[deliverable.id] ?? .zero
        }
    }
}
