internal import ProjectModel

/// Where the money went, and what may still cost some.
extension Project {
    func costSheet(_ costs: [Recorded<ActualCost>]) -> CSVSheet {
        table(
            [
                "Number", "Deliverable ID", "Deliverable title", "Date", "Amount (\(currency.code))", "Note",
                "Cause", "Commitment",
            ], costs.sorted { $0.seq < $1.seq }
        ) { recorded in
            let cost = recorded.value
            return [
                .whole(recorded.seq), .id(cost.deliverable),
                .optional(deliverables[cost.deliverable]?.title.value), .day(cost.day),
                .money(cost.amount, currency), .optional(cost.note), .optional(cost.cause?.rawValue),
                .id(cost.commitment),
            ]
        }
    }

    func commitmentSheet(on day: Day) -> CSVSheet {
        table(
            [
                "ID", "Deliverable ID", "Party ID", "Amount (\(currency.code))", "Due", "Note",
                "Paid (\(currency.code))", "Still owed (\(currency.code))", "Ended on", "Cancelled because",
            ], sorted(costs.commitments)
        ) { commitment in
            [
                .id(commitment.id), .id(commitment.deliverable), .id(commitment.party),
                .money(commitment.amount.value, currency), .day(commitment.due), .optional(commitment.note),
                .money(commitment.paid, currency), .money(commitment.open(on: day), currency),
                .day(commitment.end?.value.day), .optional(commitment.end?.value.reason),
            ]
        }
    }

    var reserveSheet: CSVSheet {
        table(
            [
                "Number", "Kind", "On", "Drawn (\(currency.code))", "Left (\(currency.code))", "Reason",
                "Risk", "Change",
            ], costs.reserveMoves
        ) { recorded in
            let move = recorded.value
            return [
                .whole(recorded.seq), .text(move.kind.rawValue), .day(move.day), .money(move.drawn, currency),
                .money(move.left, currency), .optional(move.reason), .id(move.risk), .id(move.change),
            ]
        }
    }

    var varianceSheet: CSVSheet {
        let explanations = sorted(deliverables).flatMap { deliverable in
            deliverable.explanations.map { (deliverable.id, $0) }
        }
        return table(
            ["Number", "Deliverable ID", "On", "Cause", "Note", "Cost (\(currency.code))", "Time (days)"],
            explanations
        ) { (id, recorded) in
            let cause = recorded.value
            return [
                .whole(recorded.seq), .id(id), .day(cause.day), .text(cause.cause.rawValue),
                .text(cause.note), .money(cause.cost, currency), .days(cause.time),
            ]
        }
    }

    var riskSheet: CSVSheet {
        table(
            [
                "ID", "Title", "Nature", "Cause", "Event", "Effect", "Probability low (%)",
                "Probability high (%)", "Impact low (\(currency.code))", "Impact high (\(currency.code))",
                "Delay (days)", "Owner", "Source", "Trigger", "Proximity", "Response", "Action",
                "Residual probability low (%)", "Residual probability high (%)",
                "Residual impact low (\(currency.code))", "Residual impact high (\(currency.code))", "Status",
                "Happened on", "Outcome", "Outcome cost (\(currency.code))", "Closed on", "Dealt with on",
                "Dealt with how", "Cost in the end (\(currency.code))", "Delays deliverable",
            ], sorted(risks), row(of:))
    }

    private func row(of risk: Risk) -> [CSVSheet.Cell] {
        let assessment = risk.assessments.last?.value
        let (chance, sum) = (risk.residualProbability?.value, risk.residualImpact?.value)
        let outcome = risk.outcome?.value
        let hasOccurred = outcome?.kind == .occurred
        return [
            .id(risk.id), .text(risk.title.value), .text(risk.nature.value.rawValue),
            .optional(risk.cause?.value), .optional(risk.event?.value), .optional(risk.effect?.value),
            .percent(assessment?.probability.lowerBound), .percent(assessment?.probability.upperBound),
            .money(assessment?.impact.lowerBound, currency), .money(assessment?.impact.upperBound, currency),
            .days(assessment?.delay), .id(risk.owner.value), .optional(risk.source?.value.rawValue),
            .optional(risk.trigger?.value), .day(risk.proximity?.value),
            .optional(risk.response?.value.rawValue), .optional(risk.action?.value),
            .percent(chance?.lowerBound), .percent(chance?.upperBound), .money(sum?.lowerBound, currency),
            .money(sum?.upperBound, currency), .text(outcome?.kind.rawValue ?? "open"),
            .day(hasOccurred ? outcome?.day : nil), .optional(outcome?.reason),
            .money(outcome?.cost, currency), .day(hasOccurred ? nil : outcome?.day),
            .day(risk.resolution?.value.day), .optional(risk.resolution?.value.note),
            .money(risk.resolution?.value.cost, currency), .id(assessment?.deliverable),
        ]
    }

    var changeSheet: CSVSheet {
        table(
            [
                "ID", "Title", "Kind", "Requester", "Reason", "Cost (\(currency.code))", "Time (days)",
                "Requested", "Decision", "Decision reason", "Decided", "Decided by",
            ], sorted(changes)
        ) { change in
            let decision = change.decision?.value
            return [
                .id(change.id), .text(change.title.value), .text(change.kind.value.rawValue),
                .id(change.requester.value), .text(change.reason.value), .money(change.cost.value, currency),
                .days(change.time.value), .day(change.requested), .optional(decision?.verdict.rawValue),
                .optional(decision?.reason), .day(decision?.day), .id(decision?.decider),
            ]
        }
    }

    var changeEffectSheet: CSVSheet {
        let effects = sorted(changes).flatMap { change in change.effects.map { (change.id, $0.value) } }
        return table(
            ["Change", "Deliverable ID", "Time (days)", "Cost (\(currency.code))", "Before"], effects
        ) { (id, effect) in
            [
                .id(id), .id(effect.deliverable), .days(effect.time), .money(effect.cost, currency),
                .id(effect.before),
            ]
        }
    }
}
