internal import ProjectModel

/// Rows of actual costs. The same sum on the same day for the same thing may be spent twice, so a row is
/// skipped only as often as it is recorded already.
struct CostRows: RowReader {
    private var standing = Standing<Int>()

    init(_ costs: [Recorded<ActualCost>]) {
        for cost in costs {
            let (seq, cost) = (cost.seq, cost.value)
            standing.add(seq, as: Self.key(cost.deliverable, cost.amount, cost.day, cost.note, cost.cause))
        }
    }

    private static func key(
        _ deliverable: ID<Deliverable>, _ amount: Money, _ day: Day, _ note: String?, _ cause: Cause?
    ) -> String {
        [deliverable.text, "\(amount.minor)", day.iso, note?.nameKey ?? "", cause?.rawValue ?? ""]
            .joined(separator: "\n")
    }

    mutating func take(
        _ index: Int, _ row: ImportRow, at desk: inout ImportDesk
    ) throws(Rejection) -> Taken {
        guard let on = try desk.value("on", of: row) else {
            throw Rejection("The day is missing", field: "on")
        }
        let typed = [
            "deliverable": try deliverable(of: row, &desk).text, "amount": try desk.value("amount", of: row),
            "on": on, "note": row["note"], "cause": row["cause"],
        ]
        let input = VerbInput(typed.compactMapValues(\.self), desk.reading.typing)
        // What cannot be read is refused where it is recorded.
        if case .command(.recordCost(let draft))? = try? Verb.named("cost", "record")?.wish(input),
            let seq = standing.match(
                Self.key(draft.deliverable, draft.amount, draft.day, draft.note, draft.cause))
        {
            return .there("this is recorded already as #\(seq)")
        }
        try desk.record("cost", "record", typed)
        return .recorded
    }

    /// By name or by title; where a row has both they must agree, since names are given anew in each project.
    private func deliverable(of row: ImportRow, _ desk: inout ImportDesk) throws(Rejection) -> ID<Deliverable>
    {
        let title = row["deliverable-title"]
        guard let text = row["deliverable"] ?? title else {
            throw Rejection("The deliverable is missing", field: "deliverable")
        }
        let named = desk.deliverables(text)
        guard let title else {
            guard named.count == 1 else { throw ImportDesk.unclear(text, named) }
            return named[0]
        }
        let titled = desk.deliverables(title)
        if let both = named.first(where: titled.contains) { return both }
        guard titled.count == 1 else { throw ImportDesk.unclear(title, titled) }
        return titled[0]
    }
}
