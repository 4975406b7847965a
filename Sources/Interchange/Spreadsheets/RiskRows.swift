internal import ProjectModel

/// Rows of a risk register: each is raised, answered if it says how, and taken off the register if it says that
/// it is closed or has happened.
struct RiskRows: RowReader {
    private var standing = Standing<ID<Risk>>()

    init(on project: Project) {
        for risk in project.risks.all { standing.add(risk.id, as: risk.title.value.nameKey) }
    }

    mutating func take(
        _ index: Int, _ row: ImportRow, at desk: inout ImportDesk
    ) throws(Rejection) -> Taken {
        guard let title = row["title"] else { throw Rejection("The title is missing", field: "title") }
        if let id = standing.match(title.nameKey) {
            return .there("\(id) is called so already and is left as it is")
        }
        let ending = try Ending(row["status"])
        let events = try desk.record(
            "risk", "raise",
            [
                "title": title, "nature": row["nature"], "cause": row["cause"], "event": row["event"],
                "effect": row["effect"],
                "probability": desk.range("probability", to: "probability-high", of: row),
                "impact": desk.range("impact", to: "impact-high", of: row),
                "delay": desk.value("delay", of: row), "owner": desk.person("owner", of: row),
                "source": row["source"], "trigger": row["trigger"],
                "proximity": desk.value("proximity", of: row),
                "deliverable": desk.deliverable("deliverable", of: row),
            ])
        guard case .riskRaised(let raised)? = events.first else {
            preconditionFailure("what is raised is raised first")
        }
        let answer = [
            "response": row["response"].map { Self.responses[$0.lowercased()] ?? $0 },
            "action": row["action"],
            "after-probability": try desk.range("after-probability", to: "after-probability-high", of: row),
            "after-impact": try desk.range("after-impact", to: "after-impact-high", of: row),
        ]
        if answer.values.contains(where: { $0 != nil }) {
            try desk.record("risk", "answer", answer.merging(["id": raised.id.text]) { $1 })
        }
        try end(ending, raised.id, row, &desk)
        return .recorded
    }

    private func end(
        _ ending: Ending, _ id: ID<Risk>, _ row: ImportRow, _ desk: inout ImportDesk
    ) throws(Rejection) {
        switch ending {
        case .none: break
        case .closed:
            try desk.record(
                "risk", "close",
                ["id": id.text, "reason": row["outcome-note"] ?? "closed before the import"],
                fields: ["reason": "outcome-note"])
        case .occurred:
            try desk.record(
                "risk", "occur",
                [
                    "id": id.text, "on": desk.value("outcome-on", of: row),
                    "cost": desk.value("outcome-cost", of: row),
                    "note": row["outcome-note"] ?? "happened before the import",
                ], fields: ["on": "outcome-on", "cost": "outcome-cost", "note": "outcome-note"])
        }
    }

    /// What other registers call the responses.
    private static let responses = [
        "mitigate": "reduce", "mitigation": "reduce", "mitigated": "reduce", "acceptance": "accept",
        "accepted": "accept", "avoidance": "avoid", "contingency": "fallback", "fall back": "fallback",
    ]

    private enum Ending {
        case none, closed, occurred

        init(_ status: String?) throws(Rejection) {
            switch status?.lowercased() {
            case nil, "open", "active", "new", "identified", "in progress", "ongoing", "monitoring", "watch":
                self = .none
            case "closed", "retired", "expired", "resolved", "inactive": self = .closed
            case "occurred", "happened", "materialised", "materialized", "issue", "realised", "realized":
                self = .occurred
            case _?:
                throw Rejection("“\(status ?? "")” is none of open, closed, occurred", field: "status")
            }
        }
    }
}
