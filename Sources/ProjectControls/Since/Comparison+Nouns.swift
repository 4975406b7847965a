import ProjectModel

/// What people recorded, one development for each topic, held against what stood there before.
extension Comparison {
    var nouns: [Development] {
        events.groups.map { group in
            var development = development(group)
            // Where it reads as before, what was done to it says more.
            if development.before == development.after { development.after += " (\(group.last.deedWords))" }
            return development
        }
    }

    private func development(_ group: RecentEvents.Group) -> Development {
        let subject = group.topic.subject
        switch group.topic.kind {
        case .risk: return risk(group)
        case .change: return change(group)
        case .statement: return statement(group)
        case .decision: return decision(group)
        case .gate: return gate(group)
        case .baseline: return baseline(group)
        case .launch: return launch(group)
        case .charter: return charter(group)
        case .milestone: return milestone(group)
        case .plan: return plan(group)
        case .delivery: return delivery(group)
        case .progress: return progress(group)
        case .cost: return cost(group)
        case .technology: return component(group)
        case .reserve:
            let kind = ReserveKind(rawValue: subject) ?? .contingency
            let (before, after) = (then.costs.reserve(kind)?.value, now.costs.reserve(kind)?.value)
            return told(
                group, "\(subject) reserve", from: before.map(money), to: after.map(money),
                isUrgent: (after ?? .zero) < .zero && (before ?? .zero) >= .zero)
        case .commitment:
            let (before, after) = (then.costs.commitments[ID(subject)], now.costs.commitments[ID(subject)])
            return told(
                group, named(subject, after?.note ?? after?.party.text),
                from: before.map { money($0.open(on: statusThen.asOf)) + " open" },
                to: after.map { money($0.open(on: statusNow.asOf)) + " open" })
        case .question:
            let (before, after) = (then.questions[ID(subject)], now.questions[ID(subject)])
            return told(
                group, named(subject, after?.text.value), from: before.map { _ in "open" },
                to: after.map { $0.answer.map { "answered: \($0.value.text)" } ?? "open" })
        case .reported:
            let about = ReportSubject(rawValue: subject)
            func light(_ project: Project) -> String? {
                project.reports.last { $0.about == about }?.light.value.rawValue
            }
            return told(group, "reported, \(subject)", from: light(then), to: light(now))
        case .businessCase, .closure, .people, .undone, .remark, .other, .light, .forecast, .dealBreaker,
            .contradiction:
            let others = group.numbers.count - 1
            let more = others > 0 ? ", and \(PlainFigures.count(others, "event")) before" : ""
            return told(group, group.last.told, to: nil, more: more)
        }
    }

    /// A topic that has neither days nor money to it.
    ///
    /// - Parameter after: nil where it is told by `what` already, or is gone.
    private func told(
        _ group: RecentEvents.Group, _ what: String, from before: String? = nil, to after: String?,
        isUrgent: Bool = false, more: String = ""
    ) -> Development {
        development(
            group.topic.kind, group.topic.subject, what + more, from: before, to: after ?? "",
            isUrgent: isUrgent, by: group.accounts, group.numbers)
    }

    func named(_ subject: String, _ title: String?) -> String {
        title.map { subject.isEmpty ? $0 : "\(subject) \($0)" } ?? subject
    }

    // What is said.

    private func statement(_ group: RecentEvents.Group) -> Development {
        let topic = statusNow.communication.topics.first { $0.title.folded == group.topic.subject }
        let title = topic?.title ?? group.topic.subject
        let earlier = statusThen.communication.topics.first { $0.title.folded == group.topic.subject }
        func words(_ standing: TopicStanding?) -> String? {
            guard let standing else { return nil }
            if standing.hasDealBreaker { return "deal-breaker without a ruling" }
            if let contradiction = standing.contradiction { return contradiction.words }
            return PlainFigures.count(standing.live.count, "statement")
        }
        var kind = DevelopmentKind.statement
        if topic?.hasDealBreaker == true {
            kind = .dealBreaker
        } else if topic?.contradiction != nil || !(topic?.priorities?.circles.isEmpty ?? true) {
            kind = .contradiction
        }
        let isWorse = kind != .statement && topic != earlier
        return development(
            kind, title, "“\(title)”", from: words(earlier), to: words(topic) ?? "", isUrgent: isWorse,
            by: group.accounts, group.numbers)
    }

    private func decision(_ group: RecentEvents.Group) -> Development {
        let subject = group.topic.subject
        if let record = now.decisions[ID(subject)] {
            let earlier = record.supersedes.flatMap { now.decisions[$0] }
            return told(
                group, named(subject, record.context.value), from: earlier?.choice.value,
                to: record.choice.value)
        }
        let ruling = now.rulings.last { $0.topic.folded == subject.folded }
        let earlier = then.rulings.last { $0.topic.folded == subject.folded }
        return told(
            group, "“\(subject)” is ruled on", from: earlier?.decision.value, to: ruling?.decision.value)
    }

    private func gate(_ group: RecentEvents.Group) -> Development {
        let subject = group.topic.subject
        guard let phase = Phase(rawValue: subject) else {
            let (before, after) = (then.criteria[ID(subject)], now.criteria[ID(subject)])
            func state(_ criterion: ExitCriterion) -> String { criterion.isOpen ? "open" : "settled" }
            return told(
                group, named(subject, after?.text.value), from: before.map(state), to: after.map(state))
        }
        let (before, after) = (then.phases[phase], now.phases[phase])
        let what = "gate \(phase.number), \(phase.title)"
        if let verdict = after?.decision?.value, verdict != before?.decision?.value {
            return told(
                group, what, from: before?.decision?.value.verdict.rawValue, to: verdict.verdict.rawValue,
                isUrgent: verdict.verdict == .hold || verdict.verdict == .stop)
        }
        return moved(group, phase.title, before?.finish.value, after?.finish.value)
    }

    /// A day that was put elsewhere.
    func moved(_ group: RecentEvents.Group, _ what: String, _ before: Day?, _ after: Day?) -> Development {
        let shift = before.flatMap { before in after.map { days(from: before, to: $0) } } ?? 0
        return development(
            group.topic.kind, group.topic.subject, what, from: before.map(PlainFigures.dayAndYear),
            to: after.map(PlainFigures.dayAndYear) ?? "", Development.Effect(days: shift),
            by: group.accounts, group.numbers)
    }
}
