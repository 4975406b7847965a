internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What was learned: what earlier projects learned and should come to mind now, then what this one did.
package struct LessonsPane: ListPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("lesson", "record")] }
    package var editing: [VerbName] { [VerbName("lesson", "record")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let called = CalledLesson.all(facts)
        let due = called.count { $0.isDue }
        let here = called.count { $0.lesson.source == nil }
        let counts: [Line] = [
            here == 0 ? "" : "\(here, .muted) learned here",
            called.count == here ? "" : "\(called.count - here, .muted) from earlier projects",
        ].filter { !$0.isEmpty }
        return Caption(
            PaneName.lessons.title, detail: counts.reduce(Line()) { $0.isEmpty ? $1 : $0 + ", " + $1 },
            trailing: due == 0 ? "" : "\(Mark.attention) \(due, .bold) to think of now",
            bottom: position(facts, state, in: frame))
    }

    var emptyWords: Line { "no lesson yet — \("a", .accent, .bold) keeps what was learned" }
    func noMatchWords(_ filter: String) -> Line { "no lesson matches \(filter)" }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { lessons(facts, state).map(\.row) }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        let all = CalledLesson.all(facts)
        guard let called = all.first(where: { $0.lesson.id.text == row?.subject }) ?? all.first else {
            return Detail(
                title: PaneName.lessons.title,
                lines: [
                    "none yet — \("lesson record", .text) keeps what was learned,",
                    "and \("taffrail new --lessons-from", .text) takes it into the next project",
                ])
        }
        return called.detail(facts)
    }

    private func lessons(_ facts: Facts, _ state: PaneState) -> [CalledLesson] {
        CalledLesson.all(facts).filter { $0.row.matches(state.filter) }
    }

    /// What goes first as it narrows: from where, the trigger.
    func register(_ facts: Facts, _ state: PaneState, columns room: Int) -> Screen.Register<CalledLesson> {
        let lessons = lessons(facts, state)
        let source = min(12, lessons.reduce(4) { max($0, SafeText($1.lesson.source ?? "here").columns) })
        let trigger = min(34, lessons.reduce(12) { max($0, $1.trigger.columns) })
        return Screen.Register(
            columns: [
                RegisterColumn("", width: 1...1, priority: 20) { called, _ in
                    called.isDue ? Line([Mark.attention.sign]) : Line()
                },
                RegisterColumn("id", width: 4...4, priority: 18) { called, _ in
                    Line(SafeText(called.lesson.id.text), .muted)
                },
                RegisterColumn("lesson", width: 22...100, priority: 15) { called, _ in
                    Line(SafeText(called.lesson.text.value))
                },
                RegisterColumn("when", width: min(24, trigger)...trigger, priority: 6) { called, _ in
                    called.trigger
                },
                RegisterColumn("from", width: source...source, priority: 4) { called, _ in
                    Line(SafeText(called.lesson.source ?? "here"), .muted)
                },
            ], rows: lessons, selection: state.selection(among: lessons.count), offset: state.top)
    }
}
