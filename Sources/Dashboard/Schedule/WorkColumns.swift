internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The columns of the work breakdown.
///
/// What goes first as it narrows: start, float, finish, who; mark, name, title, share and slip stay.
struct WorkColumns {
    let facts: Facts
    let entries: [WorkEntry]
    /// Dates and floats by the critical path method; nil where they are not asked for or cannot be had.
    var network: ProjectNetwork?
    /// Whether strips of time show the progress beside the table; else gauges do.
    var besideStrips = false

    var all: [RegisterColumn<WorkEntry>] {
        [sign, title, who] + (besideStrips ? [] : [gauge]) + [done, start, finish, slip, float]
    }

    private var sign: RegisterColumn<WorkEntry> {
        RegisterColumn("", width: 1...1, priority: 20) { entry, _ in
            switch entry {
            case .deliverable(let standing): Line([standing.sign])
            case .activity: Line()
            }
        }
    }

    private var title: RegisterColumn<WorkEntry> {
        RegisterColumn("deliverable, activity", width: (besideStrips ? 30 : 18)...60, priority: 15) {
            entry, _ in
            switch entry {
            case .deliverable(let standing):
                let emphasis: Emphasis = standing.parts > 0 ? .bold : []
                return Line.blank(2 * min(standing.depth, 6))
                    + "\(standing.id.text) \(Run(SafeText(standing.title), .text, emphasis))"
            case .activity(let activity, let standing):
                return Line.blank(2 * min(standing.depth + 1, 7))
                    + "\(activity.id.text) \(activity.title.value)"
            }
        }
    }

    private var who: RegisterColumn<WorkEntry> {
        RegisterColumn("who", width: 4...8, priority: 6) { entry, _ in
            switch entry {
            case .deliverable(let standing): Line(SafeText(standing.owner.text), .muted)
            case .activity(let activity, _): Line(SafeText(activity.person?.value.text ?? "·"), .muted)
            }
        }
    }

    private var gauge: RegisterColumn<WorkEntry> {
        RegisterColumn("", width: 4...8, priority: 5) { entry, columns in
            switch entry {
            case .deliverable(let standing):
                Gauge(standing.percentComplete.fraction).line(columns: columns)
            case .activity: Line()
            }
        }
    }

    private var done: RegisterColumn<WorkEntry> {
        RegisterColumn("done", .trailing, width: 7...7, priority: 16) { entry, _ in
            switch entry {
            case .deliverable(let standing):
                if standing.block != nil { return Line("blocked", .attention) }
                let share = standing.percentComplete
                return Line(
                    SafeText(PlainFigures.percent(share.fraction)), share > .zero ? .text : .muted)
            case .activity(let activity, _):
                let status = activity.status(on: facts.status.asOf)
                return Line(SafeText(status.rawValue), status == .done ? .onTrack : .muted)
            }
        }
    }

    private var start: RegisterColumn<WorkEntry> {
        date("start", priority: 3) { ($0.actualStart ?? $0.start, $0.actualStart != nil) }
    }

    private var finish: RegisterColumn<WorkEntry> {
        date("finish", priority: 7) { ($0.actualFinish ?? $0.finish, $0.actualFinish != nil) }
    }

    /// What has happened is text, what is planned is muted.
    private func date(
        _ heading: SafeText, priority: Int, _ day: @escaping (WorkStanding) -> (day: Day, isActual: Bool)
    ) -> RegisterColumn<WorkEntry> {
        RegisterColumn(heading, .trailing, width: 7...7, priority: priority) { entry, _ in
            guard case .deliverable(let standing) = entry else { return Line() }
            let (day, isActual) = day(standing)
            return Line(SafeText(facts.shortDay(day)), isActual ? .text : .muted)
        }
    }

    private var slip: RegisterColumn<WorkEntry> {
        RegisterColumn("slip", .trailing, width: 6...6, priority: 14) { entry, _ in
            guard case .deliverable(let standing) = entry else { return Line() }
            return Line([standing.slip])
        }
    }

    /// How many working days it may move before the last day of the work does; `critical` where none.
    private var float: RegisterColumn<WorkEntry> {
        let width = network == nil ? 0 : 8
        return RegisterColumn(network == nil ? "" : "float", .trailing, width: width...width, priority: 4) {
            entry, _ in
            guard case .deliverable(let standing) = entry, let dates = network?[standing.id],
                let float = dates.totalFloat, !standing.isComplete, standing.parts == 0
            else { return Line() }
            if dates.isCritical { return Line("critical", .text, .bold) }
            return Line(SafeText("\(PlainFigures.decimal(float.days, places: 0)) d"), .muted)
        }
    }
}
