internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What must be known, who owes the answer, and what waits for it.
package struct QuestionsPane: RegisterPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("question", "ask")] }
    package var editing: [VerbName] { [VerbName("question", "answer")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let questions = facts.status.communication.questions
        var ages = Line()
        if let oldest = questions.first, let median = facts.status.communication.medianAgeDays.value {
            ages = "oldest \(oldest.ageDays, oldest.light.figureInk) d · median \(median, .text) d"
        }
        return Caption(
            PaneName.questions.title, detail: "\(questions.count)", trailing: ages,
            bottom: position(facts, state, in: frame))
    }

    func entries(_ facts: Facts) -> [OpenQuestion] { facts.status.communication.questions }

    func row(_ question: OpenQuestion) -> PaneRow {
        PaneRow(
            subject: question.id.text, kind: .question,
            words: "\(question.id) \(question.text) \(question.asker) \(question.owedBy) "
                + "\(question.party?.text ?? "") \(question.holdsUp ?? "") \(question.light.name)")
    }

    var emptyWords: Line { "no open question — \("a", .accent, .bold) asks one" }

    func columns(
        _ questions: [OpenQuestion], _ facts: Facts, room: Int
    ) -> [RegisterColumn<OpenQuestion>] {
        [
            .fixed("id", priority: 20, least: 4, of: questions) { Line(SafeText($0.id.text), .muted) },
            .light { $0.light.mark },
            .words("question", priority: 18, least: min(24, max(8, room - 14)), most: 90, of: questions) {
                Line(SafeText($0.text))
            },
            .fixed("asks", priority: 3, of: questions) { Line(SafeText($0.asker.text), .muted) },
            .fixed("owes", priority: 10, of: questions) { Line(SafeText($0.owedBy.text)) },
            .fixed("age", .trailing, priority: 15, least: 4, of: questions) { question in
                Line(SafeText("\(question.ageDays) d"), question.light.figureInk)
            },
            .words("holds up", priority: 6, least: 12, most: 24, of: questions) { question in
                Line(SafeText(question.holdsUp ?? "·"), .muted)
            },
        ]
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        guard let row, let question = entries(facts).first(where: { $0.id.text == row.subject }) else {
            return Detail(title: PaneName.questions.title, lines: ["no question is open"])
        }
        var text = DetailText()
        text.row("question", text: question.text)
        text.row("asked by", text: facts.name(of: question.asker))
        let party = question.party.flatMap { facts.project.parties[$0]?.name.value } ?? "no party"
        text.row("owed by", "\(facts.name(of: question.owedBy), .text) of \(party)")
        text.row("holds up", text: question.holdsUp ?? "nothing was named")
        text.row("age", "\(PlainFigures.count(question.ageDays, "day"), question.light.figureInk, .bold)")
        text.note("attention beyond the cadence of \(party), off track beyond twice that")
        if let asked = facts.project.questions[question.id] { text.source(asked.text.seq, facts) }
        return Detail(
            title: SafeText(question.id.text), trailing: "\(light: question.light.mark)", lines: text.lines)
    }
}
