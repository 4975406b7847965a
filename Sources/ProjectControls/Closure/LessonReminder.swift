package import ProjectModel

/// Whether what was learned elsewhere should come to mind now.
package enum LessonCall: Sendable, Hashable {
    /// It was learned here, for those to come.
    case learnedHere
    /// Its trigger has come: `Planning has begun`, `R-04 Vendor slips its milestone`.
    case due(String)
    case waiting
}

/// Brings lessons back by their triggers.
///
/// A lesson from an earlier project is due while its phase is active, or when a word of its trigger stands in
/// the title of work that is not finished, an open risk, an undecided change, a milestone ahead, or a component.
/// Words count from five letters on, and by their beginnings: `vendor` finds `Vendors`.
package struct LessonReminder: Sendable {
    private let titles: [(name: String, title: String, words: [String])]
    private let active: Set<Phase>
    /// Nothing calls for a lesson any more in a project that has ended.
    private let isOver: Bool

    package init(_ project: Project, _ status: Status) {
        let finished = Set(
            status.closure.planAgainstActual.deliverables.filter { $0.outcome.actualFinish != nil }.map(\.id))
        var titles: [(String, String)] = []
        titles += project.risks.all.filter { $0.isOpen(on: status.asOf) }.map { ($0.id.text, $0.title.value) }
        titles += project.deliverables.all.filter { !finished.contains($0.id) }.map {
            ($0.id.text, $0.title.value)
        }
        titles += project.changes.all.filter { $0.isUndecided(on: status.asOf) }.map {
            ($0.id.text, $0.title.value)
        }
        titles += project.milestones.all.filter { $0.reached == nil }.map { ($0.id.text, $0.title.value) }
        titles += project.components.all.map { ($0.id.text, $0.name.value) }
        self.titles = titles.map { ($0.0, $0.1, Self.words($0.1)) }
        isOver = project.isClosed && project.outcome.map { $0.value.day <= status.asOf } ?? false
        active = Set(status.phases.filter { $0.state == .active }.map(\.phase))
    }

    package func call(_ lesson: Lesson) -> LessonCall {
        guard lesson.source != nil else { return .learnedHere }
        if isOver { return .waiting }
        if let phase = lesson.phase?.value, active.contains(phase) { return .due("\(phase.title) has begun") }
        let wanted = Self.words(lesson.trigger.value)
        let found = titles.first { title in
            title.words.contains { word in wanted.contains { word.hasPrefix($0) || $0.hasPrefix(word) } }
        }
        return found.map { .due("\($0.name) \($0.title)") } ?? .waiting
    }

    /// In small letters, without those that stand in every other sentence.
    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            .filter { $0.count >= 5 && !common.contains($0) }
    }

    private static let common: Set<String> = [
        "about", "after", "again", "always", "anybody", "because", "before", "begins", "being", "between",
        "could", "doing", "every", "everybody", "first", "never", "nobody", "other", "others", "project",
        "should", "somebody", "something", "starts", "still", "their", "there", "these", "thing", "things",
        "those", "under", "until", "wants", "where", "whether", "which", "while", "whole", "whose", "without",
        "would",
    ]
}
