import ProjectModel

/// What was recorded about the promise, the plan and what may upset it: the topics that have days or money to
/// them.
extension Comparison {
    func charter(_ group: RecentEvents.Group) -> Development {
        let (before, after) = (then.charter, now.charter)
        let shift = days(from: before.committedFinish.value, to: after.committedFinish.value)
        let more = after.budget.value - before.budget.value
        func words(_ charter: Charter) -> String {
            "\(PlainFigures.dayAndYear(charter.committedFinish.value)), \(money(charter.budget.value))"
        }
        let isMoved = then.isOpened && (shift != 0 || more != .zero)
        return development(
            .charter, "", isMoved ? "committed finish and budget" : group.last.told,
            from: isMoved ? words(before) : nil, to: isMoved ? words(after) : "",
            isMoved ? Development.Effect(days: shift, money: more) : .init(), by: group.accounts,
            group.numbers)
    }

    func milestone(_ group: RecentEvents.Group) -> Development {
        let (before, after) = (
            then.milestones[ID(group.topic.subject)], now.milestones[ID(group.topic.subject)]
        )
        func day(_ milestone: Milestone) -> Day {
            milestone.reached?.value ?? milestone.expected?.value ?? milestone.due.value
        }
        let what = named(group.topic.subject, after?.title.value)
        return moved(
            group, after?.reached == nil ? what : what + ", reached",
            before.map(day) ?? after?.due.value, after.map(day))
    }

    func baseline(_ group: RecentEvents.Group) -> Development {
        let (before, after) = (then.baselines.last, now.baselines.last)
        func words(_ baseline: Baseline) -> String {
            let finish = baseline.finish.map { ", " + PlainFigures.dayAndYear($0) } ?? ""
            return "baseline \(baseline.number): BAC \(money(baseline.cost))\(finish)"
        }
        var effect = Development.Effect()
        if let before, let after {
            effect.money = after.cost - before.cost
            if let one = before.finish, let other = after.finish { effect.days = days(from: one, to: other) }
        }
        return development(
            .baseline, after.map { "\($0.number)" } ?? "", "baseline", from: before.map(words),
            to: after.map(words) ?? "", effect, by: group.accounts, group.numbers)
    }

    func change(_ group: RecentEvents.Group) -> Development {
        let id = ID<ChangeRequest>(group.topic.subject)
        let (before, after) = (then.changes[id], now.changes[id])
        func words(_ change: ChangeRequest) -> String {
            change.decision?.value.verdict.rawValue ?? "undecided"
        }
        var effect = Development.Effect()
        if let after, after.decision?.value.verdict != .rejected {
            effect.money = now.netCost(of: after, on: statusNow.asOf)
            effect.days = after.time.value.days
        }
        return development(
            .change, id.text, named(id.text, after?.title.value ?? group.last.told),
            from: before.map(words), to: after.map(words) ?? "", effect, by: group.accounts, group.numbers)
    }

    func risk(_ group: RecentEvents.Group) -> Development {
        let id = ID<Risk>(group.topic.subject)
        let (before, after) = (then.risks[id], now.risks[id])
        let (one, other) = (standing(before, statusThen.asOf), standing(after, statusNow.asOf))
        let outcome = after?.outcome?.value
        let hasHappened = outcome?.kind == .occurred && before?.outcome == nil
        return development(
            .risk, id.text, named(id.text, after?.title.value), from: before.map { _ in one.words },
            to: other.words, Development.Effect(days: other.days - one.days, money: other.money - one.money),
            isUrgent: hasHappened, by: group.accounts, group.numbers)
    }

    /// What a risk is worth on a day: its expected value while it is open, what it cost once it happened.
    private func standing(_ risk: Risk?, _ day: Day) -> (words: String, money: Money, days: Double) {
        guard let risk, let assessment = risk.assessment(on: day) else { return ("", .zero, 0) }
        if risk.isOpen(on: day) {
            let value = assessment.expectedValue(of: risk.nature.value)
            let sign: Double = risk.nature.value == .opportunity ? -1 : 1
            return ("open, \(money(value))", value, sign * assessment.meanProbability * assessment.delay.days)
        }
        switch risk.outcome?.value.kind {
        case .occurred:
            let cost = risk.actualCost(on: day)
            let words = risk.isIssue(on: day) ? "happened" : "happened, dealt with"
            return (words + (cost.map { ", \(money($0))" } ?? ""), cost ?? .zero, 0)
        case .closed, nil: return ("closed", .zero, 0)
        }
    }

    func launch(_ group: RecentEvents.Group) -> Development {
        func words(_ status: Status) -> String? {
            guard let plan = status.launch.launch.plan else { return nil }
            let said = status.launch.decision.map { ", decided \($0.verdict.rawValue)" } ?? ""
            return
                "\(PlainFigures.dayAndYear(plan.day.value)), board \(status.launch.board.verdict.title)\(said)"
        }
        let (before, after) = (statusThen.launch.launch.plan, statusNow.launch.launch.plan)
        let shift = before.flatMap { one in after.map { days(from: one.day.value, to: $0.day.value) } } ?? 0
        let isRefused =
            statusNow.launch.decision?.verdict == .noGo && statusThen.launch.decision?.verdict != .noGo
        return development(
            .launch, "", after?.title.value ?? "launch", from: words(statusThen), to: words(statusNow) ?? "",
            Development.Effect(days: shift), isUrgent: isRefused, by: group.accounts, group.numbers)
    }

    func component(_ group: RecentEvents.Group) -> Development {
        let subject = group.topic.subject
        let (before, after) = (
            statusThen.components.first { $0.id.text == subject },
            statusNow.components.first { $0.id.text == subject }
        )
        func words(_ component: ComponentStanding) -> String {
            let end = component.supportEnds.map { ", support ends \(PlainFigures.dayAndYear($0))" } ?? ""
            return "\(component.ring.rawValue)\(end)"
        }
        var effect = Development.Effect()
        if let after, let light = before?.light, light != after.light {
            effect.light = .init(from: light, to: after.light)
        }
        let isDead = after?.light == .offTrack && before?.light != .offTrack
        return development(
            .technology, subject, after.map { named(subject, $0.title) } ?? group.last.told,
            from: before.map(words), to: after.map(words) ?? "", effect, isUrgent: isDead,
            by: group.accounts, group.numbers)
    }
}
