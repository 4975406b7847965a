internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The rows of the Gantt chart, and the bars beside them: `GanttBar` says what a bar is made of, `MilestoneTrack` how
/// a milestone is drawn.
struct GanttChart {
    private let facts: Facts
    private let state: PaneState
    /// What is shown under the filter.
    let entries: [GanttEntry]
    private let all: [GanttEntry]
    private let network: ProjectNetwork?

    init(_ facts: Facts, _ state: PaneState) {
        self.facts = facts
        self.state = state
        let network = try? ProjectNetwork(of: facts.project, asOf: facts.status.asOf)
        self.network = network
        all = GanttEntry.all(facts, network)
        entries = all.filter { $0.row.matches(state.filter) }
    }

    var criticalCount: Int {
        entries.count { entry in
            if case .work(let work) = entry { dates(work)?.isCritical == true } else { false }
        }
    }
    var hasMilestones: Bool {
        entries.contains { if case .milestone = $0 { true } else { false } }
    }
    var finish: String { network.map { facts.day($0.finish) } ?? "n/a" }

    func position(inRows height: Int) -> Line {
        register.position(inRows: height) + " · \("+ −", .accent) scale · \("< >", .accent) earlier, later"
    }

    func row(at line: Int, inRows height: Int) -> Int? { register.row(at: line, inRows: height) }

    func draw(on surface: inout Surface, in area: Rect) {
        let table = min(max(20, area.columns / 3), 46)
        let (left, right) = area.split(left: area.columns >= 50 ? table : min(area.columns, 14))
        register.draw(in: left.widened(columns: 1), on: &surface)
        let strip = right.split(left: 2).rest
        guard strip.columns > 0 else { return }
        let axis = axis(columns: strip.columns)
        surface.put(DayHeadings(axis, state.window.scale, today: facts.status.asOf).line, in: strip)
        let first = register.scrolled(toShow: area.rows - 1)
        for (line, index) in (first..<entries.count).prefix(max(0, area.rows - 1)).enumerated() {
            let row = strip.split(top: line + 1).rest.split(top: 1).top
            surface.put(track(entries[index], on: axis), in: row)
            // After the bar, whose own ground would tear a hole into the light.
            if index == state.cursor, state.isFocused {
                surface.tint(
                    Rect(row: row.top, column: row.left - 3, columns: row.columns + 4, rows: 1), .selected)
            }
        }
    }

    private func dates(_ standing: WorkStanding) -> ProjectNetwork.Dates? {
        standing.isComplete ? nil : network?[standing.id]
    }

    private func track(_ entry: GanttEntry, on axis: DayAxis) -> Line {
        switch entry {
        case .work(let work): bar(work).line(on: axis, today: facts.status.asOf)
        case .milestone(let milestone):
            MilestoneTrack(standing: milestone).line(on: axis, today: facts.status.asOf)
        }
    }

    private func bar(_ standing: WorkStanding) -> GanttBar {
        let dates = dates(standing)
        let start = standing.start(in: network)
        let finish = standing.actualFinish ?? dates?.earlyFinish ?? standing.finish
        let agreed = standing.agreedStart.flatMap { start in
            standing.agreedFinish.map { start...max(start, $0) }
        }
        return GanttBar(
            work: start...max(start, finish), done: standing.percentComplete.fraction,
            isCritical: dates?.isCritical == true, lateFinish: dates?.lateFinish, agreed: agreed)
    }

    /// All that any row shows, whatever the filter lets through, and the committed finish.
    private func axis(columns: Int) -> DayAxis {
        let days = all.flatMap { entry in
            switch entry {
            case .work(let work):
                let bar = bar(work)
                return [bar.first, bar.last]
            case .milestone(let milestone): return MilestoneTrack(standing: milestone).days
            }
        }
        let today = facts.status.asOf
        let first = days.min() ?? today
        let last = max(days.max() ?? today, facts.project.charter.committedFinish.value)
        // A plan of a century has no months that could be read.
        return state.window.axis(
            over: first...min(max(first, last), first + 36_500), today: today, columns: columns)
    }

    private var register: Screen.Register<GanttEntry> {
        Screen.Register(
            columns: [
                RegisterColumn("", width: 1...1, priority: 20) { entry, _ in Line([sign(of: entry)]) },
                RegisterColumn("deliverable", width: 8...36, priority: 15) { entry, _ in
                    switch entry {
                    case .work(let work): "\(work.id.text) \(work.title, .text)"
                    case .milestone(let standing):
                        "\(standing.milestone.id.text) \(standing.milestone.title.value, .text)"
                    }
                },
                RegisterColumn("float", .trailing, width: 6...6, priority: 10) { entry, _ in
                    Line([float(of: entry)])
                },
            ], rows: entries, selection: state.selection(among: entries.count), offset: state.top)
    }

    private func sign(of entry: GanttEntry) -> Run {
        switch entry {
        case .work(let work): work.sign
        case .milestone(let standing):
            standing.reached == nil ? standing.light.mark.sign : Run("✔", .onTrack)
        }
    }

    /// In working days; what has none is critical.
    private func float(of entry: GanttEntry) -> Run {
        let (float, isCritical): (Double?, Bool)
        switch entry {
        case .work(let work):
            (float, isCritical) = (dates(work)?.totalFloat?.days, dates(work)?.isCritical ?? false)
        case .milestone(let standing):
            (float, isCritical) = (standing.float, standing.dates?.isCritical ?? false)
        }
        guard let float else { return Run("·", .muted) }
        let days = SafeText("\(PlainFigures.decimal(float, places: 0)) d")
        if isCritical { return Run(days, .offTrack, .bold) }
        return float < 0 ? Run(days, .attention, .bold) : Run(days, .muted)
    }
}
