internal import ProjectModel

/// The plan: what is delivered, when, by whom, after what.
extension Project {
    func deliverableSheet(on day: Day) -> CSVSheet {
        table(
            [
                "ID", "Title", "Phase", "Owner", "Optimistic (days)", "Likely (days)", "Pessimistic (days)",
                "Start", "Finish", "Budget (\(currency.code))", "Rule", "After", "Part of", "Change",
                "Complete (%)", "Complete on",
            ], sorted(deliverables)
        ) { deliverable in
            let report = deliverable.progress.last { $0.value.day <= day }?.value
            let isCounted = deliverable.earnsByActivities
            return [
                .id(deliverable.id), .text(deliverable.title.value), .text(deliverable.phase.value.rawValue),
                .id(deliverable.owner.value), .days(deliverable.estimate.value.optimistic),
                .days(deliverable.estimate.value.likely), .days(deliverable.estimate.value.pessimistic),
                .day(deliverable.start.value), .day(deliverable.finish.value),
                .money(deliverable.budget.value, currency), .text(deliverable.rule.value.rawValue),
                .optional(links(deliverable)), .id(deliverable.parent?.value), .id(deliverable.change),
                .percent(isCounted ? deliverable.percentComplete(on: day) : report?.percent),
                .day(isCounted ? day : report?.day),
            ]
        }
    }

    /// `D-01; D-04SS+2d`
    private func links(_ deliverable: Deliverable) -> String? {
        let words = deliverable.dependencies.map(\.value).map { dependency in
            guard dependency.link != .finishToStart || dependency.lag != .zero else {
                return dependency.on.text
            }
            let lag = dependency.lag == .zero ? "" : dependency.lag.decimal + "d"
            return dependency.on.text + dependency.link.rawValue
                + (lag.isEmpty || lag.hasPrefix("-") ? lag : "+" + lag)
        }
        return words.isEmpty ? nil : words.joined(separator: "; ")
    }

    func activitySheet(on day: Day) -> CSVSheet {
        let activities = deliverables.all.flatMap { deliverable in
            deliverable.activities.map { (deliverable.id, $0) }
        }
        return table(
            [
                "ID", "Deliverable ID", "Title", "Person", "Optimistic (days)", "Likely (days)",
                "Pessimistic (days)", "Weight (%)", "Status",
            ], activities.sorted { $0.1.id < $1.1.id }
        ) { (deliverable, activity) in
            [
                .id(activity.id), .id(deliverable), .text(activity.title.value), .id(activity.person?.value),
                .days(activity.estimate.value.optimistic), .days(activity.estimate.value.likely),
                .days(activity.estimate.value.pessimistic), .percent(activity.weight?.value),
                .text(activity.status(on: day).rawValue),
            ]
        }
    }

    var dependencySheet: CSVSheet {
        let links = sorted(deliverables).flatMap { deliverable in
            deliverable.dependencies.map { (deliverable.id, $0.value) }.sorted { $0.1.on < $1.1.on }
        }
        return table(["Deliverable ID", "After", "Link", "Lag (days)"], links) { (id, link) in
            [.id(id), .id(link.on), .text(link.link.rawValue), .days(link.lag)]
        }
    }

    var responsibilitySheet: CSVSheet {
        let parts = sorted(deliverables).flatMap { deliverable in
            [(deliverable.id, deliverable.owner.value, RACI.accountable)]
                + deliverable.responsibilities.map(\.value).map { (deliverable.id, $0.person, $0.role) }
                .sorted { $0.1 < $1.1 }
        }
        return table(["Deliverable ID", "Person", "Part"], parts) { (id, person, role) in
            [.id(id), .id(person), .text(role.rawValue)]
        }
    }

    var milestoneSheet: CSVSheet {
        table(["ID", "Title", "Due", "Expected", "Reached", "After"], sorted(milestones)) { milestone in
            [
                .id(milestone.id), .text(milestone.title.value), .day(milestone.due.value),
                .day(milestone.expected?.value), .day(milestone.reached?.value),
                .optional(
                    milestone.dependencies.isEmpty
                        ? nil : milestone.dependencies.map(\.value.on.text).sorted().joined(separator: ", ")),
            ]
        }
    }

    var baselineSheet: CSVSheet {
        let lines = baselines.flatMap { baseline in
            baseline.lines.sorted { $0.id < $1.id }.map { (baseline, $0) }
        }
        return table(
            [
                "Baseline", "Taken on", "Reason", "Change", "Deliverable ID", "Title", "Phase", "Start",
                "Finish", "Budget (\(currency.code))", "Rule",
            ], lines
        ) { (baseline, line) in
            [
                .whole(baseline.number), .day(baseline.day), .text(baseline.reason), .id(baseline.change),
                .id(line.id), .text(line.title), .text(line.phase.rawValue), .day(line.start),
                .day(line.finish), .money(line.budget, currency), .text(line.rule.rawValue),
            ]
        }
    }
}
