internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// A lesson, and whether it should come to mind now.
struct CalledLesson {
    let lesson: Lesson
    let call: LessonCall

    /// Those known by the day that is shown: what is due, what was learned here, what waits; each in the order
    /// of the log.
    static func all(_ facts: Facts) -> [CalledLesson] {
        let lessons = facts.project.lessons.all.filter { $0.day <= facts.status.asOf }
        if lessons.isEmpty { return [] }
        let reminder = LessonReminder(facts.project, facts.status)
        let called = lessons.map { CalledLesson(lesson: $0, call: reminder.call($0)) }
        return [.due, .here, .waiting].flatMap { rank in called.filter { $0.rank == rank } }
    }

    private enum Rank { case due, here, waiting }

    private var rank: Rank {
        switch call {
        case .due: .due
        case .learnedHere: .here
        case .waiting: .waiting
        }
    }

    var isDue: Bool { rank == .due }

    /// What called it, or what would.
    var trigger: Line {
        if case .due(let cause) = call { return Line(SafeText(cause), .attention) }
        return Line(SafeText(lesson.trigger.value), .muted)
    }

    var row: PaneRow {
        let words = [lesson.id.text, lesson.text.value, lesson.trigger.value, lesson.source ?? "here"]
        return PaneRow(subject: lesson.id.text, kind: nil, words: words.joined(separator: " "))
    }

    func detail(_ facts: Facts) -> Detail {
        var text = DetailText()
        text.paragraph(Line(SafeText(lesson.text.value), .text))
        text.source(lesson.text.seq, facts)
        text.row("when", text: lesson.trigger.value)
        if let phase = lesson.phase?.value { text.row("or when", text: "\(phase.title) begins") }
        text.row("from", text: lesson.source.map { "the project \($0)" } ?? "this project")
        switch call {
        case .due(let cause): text.row("now", "\(Mark.attention) \(cause, .text)")
        case .learnedHere:
            text.row("now", "kept for the next project: \("taffrail new --lessons-from", .text) takes it")
        case .waiting: text.row("now", "nothing here calls for it yet")
        }
        return Detail(title: SafeText(lesson.id.text), lines: text.lines)
    }
}
