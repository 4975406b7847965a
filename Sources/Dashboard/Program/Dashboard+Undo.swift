internal import PlainText
internal import ProjectModel
internal import Screen

/// Taking back what was recorded.
extension Dashboard {
    /// Asks whether an act is to be undone; a yes comes out as `Effect.undo(.act(…))`.
    package mutating func ask(_ question: UndoQuestion) {
        guard mode != .wall else { return }
        overlays.append(.question(Question(question)))
    }

    mutating func undo(_ question: UndoQuestion) -> [Effect] {
        if let reason = undoingReason {
            say("not undone: \(reason)")
            return []
        }
        undoing = question
        say("undoing \(question.numbers) …")
        return [.undo(.act(first: question.first, whose: question.whose))]
    }

    /// What became of it; there is no form to say it in.
    mutating func tell(_ answer: Answer, of question: UndoQuestion) {
        switch answer {
        case .recorded(let numbers):
            notice(
                "undone: \(question.numbers) \(question.what); recorded as \(numbers.asNumbers)",
                mark: .onTrack)
        case .rejected(let rejection):
            notice("\(question.numbers) is not undone: \(rejection.message)", mark: .offTrack)
        case .failed(let words):
            notice("\(question.numbers) is not undone, the log did not take it: \(words)", mark: .offTrack)
        }
    }
}
