internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// What the schedule knows of a deliverable besides its plan: who has a part in it, what stops it, its steps,
/// and what the network says.
extension DeliverableDetail {
    func schedule(_ text: inout DetailText) {
        guard let standing = facts.status.schedule.work.first(where: { $0.id == deliverable.id }) else {
            return
        }
        stands(standing, &text)
        parts(&text)
        activities(&text)
        network(standing, &text)
    }

    private func stands(_ standing: WorkStanding, _ text: inout DetailText) {
        text.heading("How it stands")
        if let lateness = standing.lateness {
            text.row(
                "late",
                "\(PlainFigures.count(lateness.days, "working day"), standing.light.ink, .bold), \(lateness.word, .text) \(standing.light.mark)"
            )
            text.note(lateness.meaning(against: standing.measuredAgainst))
        } else {
            text.row("late", standing.isComplete ? "it is complete" : "no")
        }
        if let start = standing.actualStart {
            let finish = standing.actualFinish.map { ", complete \(facts.day($0))" } ?? ""
            text.row("actual", "begun \(facts.day(start), .text)\(finish, .text)")
        }
        for reason in facts.status.schedule.late.first(where: { $0.id == deliverable.id })?.reasons ?? [] {
            text.row("why", facts.line(reason))
        }
        if let acceptance = standing.acceptance {
            let deed = acceptance.isAccepted ? "accepted" : "rejected"
            let note = acceptance.note.map { ": \($0)" } ?? ""
            text.row(
                SafeText(deed),
                "by \(facts.name(of: acceptance.by), .text) on \(facts.day(acceptance.day), .text)\(note)")
        } else if standing.awaitsAcceptance {
            text.row("acceptance", "nobody has taken it yet: \("deliverable accept", .text)")
        }
        for block in deliverable.blocks.suffix(3).reversed() where block.value.until != nil {
            guard let until = block.value.until else { continue }
            text.row(
                "stood still",
                "\(facts.day(block.value.since), .text) to \(facts.day(until), .text): \(block.value.reason)")
        }
    }

    private func parts(_ text: inout DetailText) {
        if let change = deliverable.change {
            let title = facts.project.changes[change]?.title.value ?? "not on record"
            text.row("brought by", "\(change.text, .text) \(title)")
        }
        if let parent = deliverable.parent?.value {
            let title = facts.project.deliverables[parent]?.title.value ?? "not on record"
            text.row("part of", "\(parent.text, .text) \(title)")
        }
        for role in RACI.allCases where role != .accountable {
            let people = deliverable.people(role)
            guard !people.isEmpty else { continue }
            text.row(
                SafeText(role.rawValue), text: people.map { facts.name(of: $0) }.joined(separator: ", "))
        }
        if !deliverable.hasResponsible {
            text.row("responsible", "nobody is named who does the work: \("responsibility set", .text)")
        }
    }

    private func activities(_ text: inout DetailText) {
        if deliverable.activities.isEmpty { return }
        text.heading("Activities")
        let day = facts.status.asOf
        let shares = Dictionary(
            deliverable.shares(on: day).map { ($0.activity.id, $0.share) },
            uniquingKeysWith: { first, _ in first })
        for activity in deliverable.activities {
            let weight = shares[activity.id].map { PlainFigures.percent($0) } ?? ""
            let who = activity.person?.value.text ?? "nobody"
            text.row(
                SafeText(activity.id.text),
                "\(activity.title.value, .text) · \(who) · \(activity.status(on: day).rawValue, .text) \(weight)"
            )
        }
    }

    private func network(_ standing: WorkStanding, _ text: inout DetailText) {
        guard let network = try? ProjectNetwork(of: facts.project, asOf: facts.status.asOf),
            let dates = network[deliverable.id], !standing.isComplete
        else { return }
        text.heading("By the critical path method")
        if let constraint = deliverable.constraint {
            let bound = constraint.value
            let reason = bound.reason.map { ": \($0)" } ?? ""
            text.row(
                "constraint",
                "\(bound.kind.words) \(facts.day(bound.day), .bold)\(reason, .text), by \(facts.source(constraint.seq))"
            )
        }
        text.row(
            "early", "\(facts.day(dates.earlyStart), .text) to \(facts.day(dates.earlyFinish), .text)")
        text.row("late", "\(facts.day(dates.lateStart), .text) to \(facts.day(dates.lateFinish), .text)")
        if let float = dates.totalFloat {
            text.row(
                "float",
                "\(PlainFigures.decimal(float.days, places: 0), .bold) days\(dates.isCritical ? ", critical" : "")"
            )
            text.note(
                float < .zero
                    ? "late finish − early finish: less than none, as a day that binds cannot be kept"
                    : "late finish − early finish: what it may move before the end of the work does")
        }
        if let crash = deliverable.crash {
            let days = PlainFigures.decimal(crash.value.shortest.days, places: 0)
            text.row(
                "crash",
                "to \(days, .text) days for \(facts.money(crash.value.cost), .bold) more, by \(facts.source(crash.seq))"
            )
        }
        for milestone in facts.project.milestones.all
        where milestone.dependencies.contains(where: { $0.value.on == deliverable.id }) {
            text.milestone(milestone, network, facts)
        }
    }
}
