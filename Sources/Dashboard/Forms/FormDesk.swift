package import ProjectModel

/// What a form is filled in with: how values are typed, and the names that can be given.
package struct FormDesk: Sendable {
    package let typing: Typing
    package let project: Project

    package init(_ project: Project, today: Day) {
        self.init(project, project.typing(today: today))
    }

    package init(_ project: Project, _ typing: Typing) {
        self.project = project
        self.typing = typing
    }

    /// The names a field can take that fit what is typed: those that begin with it first.
    func candidates(for field: FormField) -> [(name: String, title: String)] {
        guard case .reference(let noun) = field.kind else { return [] }
        let all = project.candidates(for: noun)
        let typed = field.text.lowercased().split(separator: " ").joined(separator: " ")
        if typed.isEmpty { return all }
        if all.contains(where: { $0.name.lowercased() == typed }) { return [] }
        // A name that begins so, then a word that does, then whatever has it somewhere.
        func rank(_ candidate: (name: String, title: String)) -> Int? {
            let title = candidate.title.lowercased()
            if candidate.name.lowercased().hasPrefix(typed) { return 0 }
            if title.hasPrefix(typed) || title.contains(" \(typed)") { return 1 }
            return candidate.name.lowercased().contains(typed) || title.contains(typed) ? 2 : nil
        }
        return (0...2).flatMap { wanted in all.filter { rank($0) == wanted } }
    }

    /// What stands behind a name that was given.
    func title(for field: FormField) -> String? {
        guard case .reference(let noun) = field.kind, !field.isEmpty else { return nil }
        return project.candidates(for: noun).first { $0.name == field.text }?.title
    }

    /// Why what is in a field cannot be taken.
    func refusal(of field: FormField) -> Rejection? {
        if let refusal = field.check(field.text, typing) { return refusal }
        guard case .reference(let noun) = field.kind, noun != .topic, !field.isEmpty else { return nil }
        let names = project.candidates(for: noun).map(\.name)
        guard !names.contains(field.text) else { return nil }
        let some = names.prefix(5).joined(separator: ", ")
        let advice =
            names.isEmpty
            ? "There is no \(noun.rawValue) to choose yet" : "Try \(some)\(names.count > 5 ? " …" : "")"
        return Rejection("No \(noun.rawValue) is called “\(field.text)”. \(advice)", field: field.name)
    }

    /// The same name in the letters in which it is on record.
    func spelled(_ field: FormField) -> String? {
        guard case .reference(let noun) = field.kind, !field.isEmpty else { return nil }
        let typed = field.text.lowercased().split(separator: " ").joined(separator: " ")
        return project.candidates(for: noun).first { $0.name.lowercased() == typed }?.name
    }
}
