package import PlainText
package import ProjectControls
package import ProjectModel

/// What it takes to be finished by a day.
package struct CrashReport: Sendable {
    private let crashing: ProjectCrashing
    private let wanted: Day
    private let project: Project
    private let answer: ProjectCrashing.Answer
    /// Of the same planned in whole days, which is what a what-if supposes; nil where nothing is to be planned.
    private let wholeDayCost: Money?

    package init(_ crashing: ProjectCrashing, finishBy wanted: Day, _ project: Project) {
        self.crashing = crashing
        self.wanted = wanted
        self.project = project
        answer = crashing.answer(finishBy: wanted)
        if case .plan(let plan) = answer {
            let replans = crashing.replans(plan, by: wanted, of: project)
            wholeDayCost = replans.isEmpty ? nil : replans.reduce(.zero) { $0 + $1.cost }
        } else {
            wholeDayCost = nil
        }
    }

    package var isPossible: Bool {
        if case .plan = answer { true } else { false }
    }

    /// ```
    /// finish by 2027-02-24: 38k more
    ///   D-54  −8 d   20k  Agents trained at 11 sites
    ///   D-59  −3 d   18k  Cut-over
    /// planned in whole days, as a what-if supposes it, 39k
    /// without it 2027-03-18, the earliest 2027-02-11
    /// ```
    package var lines: [SafeText] {
        switch answer {
        case .impossible(let earliest):
            let hint: SafeText =
                project.deliverables.all.contains { $0.crash != nil }
                ? "" : "; nobody has said what can be shortened: deliverable crash"
            return ["no money makes it finish by \(wanted.iso): the earliest is \(earliest.iso)" + hint]
        case .plan(let plan) where plan.cuts.isEmpty:
            return [
                "finish by \(wanted.iso): it ends on \(plan.finish.iso) as it is, planned starts left aside"
            ]
        case .plan(let plan):
            let currency = project.charter.currency.value
            let sums = ForecastLines.aligned(
                plan.cuts.map { cut in
                    [
                        cut.deliverable.text, "\(PlainFigures.minus)\(cut.by.decimal) d",
                        PlainFigures.money(cut.cost, currency),
                    ]
                })
            let titles = plan.cuts.map { project.deliverables[$0.deliverable]?.title.value ?? "" }
            return ["finish by \(wanted.iso): \(SafeText(PlainFigures.money(plan.cost, currency))) more"]
                + zip(sums, titles).map { $0 + "  " + SafeText($1) } + wholeDays
                + [
                    "without it \(crashing.normalFinish.iso), the earliest \(crashing.earliestFinish.iso)"
                ]
        }
    }

    private var wholeDays: [SafeText] {
        guard let wholeDayCost, case .plan(let plan) = answer, wholeDayCost != plan.cost else { return [] }
        let cost = PlainFigures.money(wholeDayCost, project.charter.currency.value)
        return ["planned in whole days, as a what-if supposes it, \(SafeText(cost))"]
    }

    package var json: JSONDocument {
        var members: [JSONDocument.Member] = [
            .init("by", .string(wanted.iso)), .init("normalFinish", .string(crashing.normalFinish.iso)),
            .init("earliestFinish", .string(crashing.earliestFinish.iso)),
            .init("possible", .bool(isPossible)),
        ]
        if case .plan(let plan) = answer {
            members += [
                .init("finish", .string(plan.finish.iso)), .init("cost", .number(plan.cost.amount)),
                .init("costInWholeDays", wholeDayCost.map { .number($0.amount) } ?? .null),
                .init(
                    "cuts",
                    .array(
                        plan.cuts.map { cut in
                            .object([
                                .init("deliverable", .string(cut.deliverable.text)),
                                .init("days", .number(cut.by.days)), .init("cost", .number(cut.cost.amount)),
                            ])
                        })),
            ]
        }
        return .object(members)
    }
}
