internal import ProjectModel

/// Rows of change requests, with the decision where there is one.
struct ChangeRows: RowReader {
    private var standing = Standing<ID<ChangeRequest>>()

    init(on project: Project) {
        for change in project.changes.all {
            standing.add(change.id, as: Self.key(change.title.value, change.requester.value.text))
        }
    }

    private static func key(_ title: String, _ requester: String) -> String {
        title.nameKey + "\n" + requester
    }

    mutating func take(
        _ index: Int, _ row: ImportRow, at desk: inout ImportDesk
    ) throws(Rejection) -> Taken {
        guard let title = row["title"] else { throw Rejection("The title is missing", field: "title") }
        let requester = try desk.person("requester", of: row)
        if let requester, let id = standing.match(Self.key(title, requester)) {
            return .there("\(id) asks for this already and is left as it is")
        }
        let verdict = try Self.verdict(row["verdict"])
        let events = try desk.record(
            "change", "request",
            [
                "title": title, "kind": row["kind"], "requester": requester, "reason": row["reason"],
                "cost": desk.value("cost", of: row), "time": desk.value("time", of: row),
                "on": desk.value("on", of: row),
            ])
        guard let verdict, case .changeRequested(let requested)? = events.first else { return .recorded }
        try desk.record(
            "change", "decide",
            [
                "id": requested.id.text, "verdict": verdict.rawValue,
                "reason": row["verdict-reason"] ?? "\(verdict.rawValue) before the import",
                "decider": desk.person("decider", of: row), "on": desk.value("verdict-on", of: row),
            ], fields: ["reason": "verdict-reason", "on": "verdict-on"])
        return .recorded
    }

    /// Nil while it is not decided.
    private static func verdict(_ text: String?) throws(Rejection) -> ChangeVerdict? {
        switch text?.lowercased() {
        case nil, "open", "new", "pending", "requested", "submitted", "proposed", "draft", "under review",
            "in review", "undecided":
            nil
        case "approved", "accepted", "agreed", "implemented", "done": .approved
        case "rejected", "declined", "refused", "withdrawn": .rejected
        case "deferred", "on hold", "postponed": .deferred
        case _?:
            throw Rejection("“\(text ?? "")” is none of open, approved, rejected, deferred", field: "verdict")
        }
    }
}
