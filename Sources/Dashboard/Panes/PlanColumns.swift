internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

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
            figure("spent", width: 6, priority: 9) { Line([$0.spent]) },
            figure("EV−AC", width: 6, priority: 4) { Line([$0.variance]) },
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
