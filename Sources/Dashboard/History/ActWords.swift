internal import PlainText
internal import ProjectModel
internal import Screen

/// An act in one line: what was done to what, and the values that were recorded.
///
/// `cost recorded D-44 Reporting · amount 1160.00 · on 2026-09-03 · note freelancer, by the day`
struct ActWords {
    let act: ToldAct
    let facts: Facts

    var line: Line {
        var line = Line(act.words)
        let event = act.events[0].event
        if case .undone = event { return line }
        if let title { line.append(Run(" \(title)", .muted)) }
        let told = Set(["id", "deliverable", "account", "code"])
        let titles = Set(["title", "name", "text"])
        for member in event.members where !told.contains(member.name) && !titles.contains(member.name) {
            let value = SafeText(member.text(facts.currency)).shortened(to: 60)
            if !value.isEmpty { line.append(Run(" · \(SafeText(member.name)) \(value)", .muted)) }
        }
        return line
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
