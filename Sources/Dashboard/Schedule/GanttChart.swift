internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The rows of the Gantt chart, and the bars beside them; `GanttBar` says what a bar is made of.
struct GanttChart {
    private let facts: Facts
    private let state: PaneState
    /// What is shown under the filter: first what is open, then what is complete, each by the day it starts.
    let entries: [WorkStanding]
    private let network: ProjectNetwork?

    init(_ facts: Facts, _ state: PaneState) {
        self.facts = facts
        self.state = state
        let network = try? ProjectNetwork(of: facts.project, asOf: facts.status.asOf)
        self.network = network
        func order(_ work: WorkStanding) -> (Int, Day, Day, ID<Deliverable>) {
            (work.isComplete ? 1 : 0, work.start(in: network), work.finish, work.id)
        }
        entries = facts.status.schedule.work
            .filter { $0.parts == 0 && WorkEntry.deliverable($0).row.matches(state.filter) }
            .sorted { order($0) < order($1) }
    }

    var criticalCount: Int { entries.count { dates($0)?.isCritical == true } }
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
            if index == state.cursor, state.isFocused {
                surface.tint(
                    Rect(row: row.top, column: row.left - 3, columns: row.columns + 4, rows: 1), .selected)
            }
            surface.put(bar(entries[index]).line(on: axis, today: facts.status.asOf), in: row)
        }
    }

    private func dates(_ standing: WorkStanding) -> ProjectNetwork.Dates? {
        standing.isComplete ? nil : network?[standing.id]
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
        let bars = facts.status.schedule.work.filter { $0.parts == 0 }.map(bar)
        let today = facts.status.asOf
        let first = bars.map(\.first).min() ?? today
        let last = max(bars.map(\.last).max() ?? today, facts.project.charter.committedFinish.value)
        // A plan of a century has no months that could be read.
        return state.window.axis(
            over: first...min(max(first, last), first + 36_500), today: today, columns: columns)
    }

    private var register: Screen.Register<WorkStanding> {
        Screen.Register(
            columns: [
                RegisterColumn("", width: 1...1, priority: 20) { work, _ in Line([work.sign]) },
                RegisterColumn("deliverable", width: 8...36, priority: 15) { work, _ in
                    "\(work.id.text) \(work.title, .text)"
                },
                RegisterColumn("float", .trailing, width: 6...6, priority: 10) { work, _ in
                    Line([float(of: work)])
                },
            ], rows: entries, selection: state.selection(among: entries.count), offset: state.top)
    }

    /// In working days; what has none is critical.
    private func float(of work: WorkStanding) -> Run {
        guard let dates = dates(work), let float = dates.totalFloat else { return Run("·", .muted) }
        let days = SafeText("\(PlainFigures.decimal(float.days, places: 0)) d")
        return dates.isCritical ? Run(days, .offTrack, .bold) : Run(days, .muted)
    }
}

extension WorkStanding {
    /// When it began or, as long as it has not, when it can begin.
    fileprivate func start(in network: ProjectNetwork?) -> Day {
        if let actualStart { return actualStart }
        return isComplete ? start : network?[id]?.earlyStart ?? start
    }
}
