internal import PlainText
internal import ProjectModel
internal import Screen

/// An act in one line: what was done to what, and the values that were recorded.
///
/// `cost recorded D-44 Reporting · amount 1160.00 · on 2026-09-03 · note freelancer, by the day`
struct ActWords {
    let act: ToldAct
    let facts: Facts

    /// As much of it as there is room for: names of values go first, then the title of what it is about.
    func line(columns: Int) -> Line {
        let words = Line(act.words)
        let event = act.events[0].event
        if case .undone = event { return words }
        let titled = title.map { words + Line(" \($0)", .muted) } ?? words
        let values = values(of: event)
        let named = values.reduce(Line()) { $0 + Line(" · \($1.name) \($1.value)", .muted) }
        let bare = values.reduce(Line()) { $0 + Line(" · \($1.value)", .muted) }
        // Where something is cut off, let it be the last values.
        let cut = columns >= 44 ? titled + bare : words + bare
        return Line.longest(of: [titled + named, titled + bare, cut], within: columns)
    }

    private func values(of event: Event) -> [(name: SafeText, value: SafeText)] {
        let known = Set(["id", "deliverable", "account", "code", "title", "name", "text"])
        return event.members.filter { !known.contains($0.name) }.compactMap { member in
            let value = SafeText(member.text(facts.currency)).shortened(to: 60)
            return value.isEmpty ? nil : (SafeText(member.name), value)
        }
    }

    /// What is called so today, where the event itself does not say it.
    private var title: SafeText? {
        let members = act.events[0].event.members
        guard !members.contains(where: { ["title", "name"].contains($0.name) }),
            let id = members.first(where: { ["id", "deliverable"].contains($0.name) })?.text(facts.currency)
        else { return nil }
        let project = facts.project
        let title =
            project.deliverables[ID(id)]?.title.value ?? project.risks[ID(id)]?.title.value
            ?? project.milestones[ID(id)]?.title.value ?? project.changes[ID(id)]?.title.value
        return title.map { SafeText($0).shortened(to: 40) }
    }
}
