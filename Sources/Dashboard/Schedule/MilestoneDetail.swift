internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// A milestone: for when it was promised, when it is expected, and what the network says and why.
struct MilestoneDetail {
    let standing: MilestoneStanding
    let facts: Facts

    init?(_ id: ID<Milestone>, _ facts: Facts) {
        let network = try? ProjectNetwork(of: facts.project, asOf: facts.status.asOf)
        guard
            let standing = MilestoneStanding.all(facts, network).first(where: { $0.milestone.id == id })
        else { return nil }
        self.standing = standing
        self.facts = facts
    }

    var detail: Detail {
        var text = DetailText()
        let milestone = standing.milestone
        text.row("due", "\(facts.day(standing.due), .bold), by \(facts.source(milestone.due.seq))")
        if let reached = milestone.reached, standing.reached != nil {
            text.row("reached", "\(facts.day(reached.value), .bold), by \(facts.source(reached.seq))")
        } else if let expected = milestone.expected {
            text.row("expected", "\(facts.day(expected.value), .bold), by \(facts.source(expected.seq))")
        } else {
            text.row("expected", "nobody has said another day: \("milestone expect", .text)")
        }
        if standing.reached == nil { network(&text) }
        waitsFor(&text)
        return Detail(
            title: "\(SafeText(milestone.id.text)) \(SafeText(milestone.title.value))",
            trailing: standing.reached == nil ? Line([standing.light.mark.light]) : "reached",
            lines: text.lines)
    }

    private func network(_ text: inout DetailText) {
        guard let dates = standing.dates, let float = standing.float else { return }
        text.row("network", "\(facts.day(dates.early), .bold)\(dates.isCritical ? ", critical" : "")")
        text.note("when the last of what it waits for is finished, by the critical path method")
        text.row("late", "\(facts.day(dates.late), .text)")
        text.note("the last day that does not move the end of the work")
        text.row("float", "\(SafeText(PlainFigures.decimal(float, places: 0)), .bold) days")
        text.note("to the end of the work or to the day it is due, whichever is nearer")
    }

    private func waitsFor(_ text: inout DetailText) {
        text.heading("Waits for")
        let dependencies = standing.milestone.dependencies
        if dependencies.isEmpty {
            text.paragraph(
                "no deliverable, so the network knows no day of it: \("milestone link", .text) says for which"
            )
        }
        for dependency in dependencies {
            let id = dependency.value.on
            let title = facts.project.deliverables[id]?.title.value ?? ""
            let work = facts.status.schedule.work.first { $0.id == id }
            let ends = work.map {
                ", \($0.isComplete ? "complete" : "planned to end") \(facts.day($0.finish))"
            }
            text.row(SafeText(id.text), "\(title, .text)\(ends ?? "")")
        }
    }
}
