internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// An activity: what it is a step of, who does it, and what it brings.
struct ActivityDetail {
    let deliverable: Deliverable
    let activity: Activity
    let facts: Facts

    var detail: Detail {
        let day = facts.status.asOf
        var text = DetailText()
        text.row(
            "step of", text: "\(deliverable.id.text) \(deliverable.title.value)")
        text.row("who", text: activity.person.map { facts.name(of: $0.value) } ?? "nobody is named yet")
        text.row("estimate", text: "\(PlainFigures.decimal(activity.estimate.value.mean, places: 1)) days")
        text.note("(optimistic + 4 likely + pessimistic) / 6")
        if let share = deliverable.shares(on: day).first(where: { $0.activity.id == activity.id })?.share {
            text.row("weight", "\(PlainFigures.percent(share), .bold) of \(deliverable.id.text)")
            text.note(
                activity.weight == nil
                    ? "what the given weights leave, in proportion to the estimates" : "as given")
            if !deliverable.earnsByActivities {
                text.note(
                    "\(deliverable.id) earns by its own reports: rule \(deliverable.rule.value.rawValue)")
            }
        }
        text.heading("Reports, the last first")
        if activity.reports.isEmpty { text.paragraph("none yet") }
        for report in activity.reports.suffix(8).reversed() {
            text.row(
                SafeText(facts.day(report.value.day)),
                "\(report.value.status.rawValue, .bold)  by \(facts.source(report.seq))")
        }
        return Detail(
            title: "\(SafeText(activity.id.text)) \(SafeText(activity.title.value))",
            trailing: "\(activity.status(on: day).rawValue, .bold)", lines: text.lines)
    }
}
