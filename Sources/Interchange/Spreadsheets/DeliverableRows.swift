internal import ProjectModel

/// Rows of deliverables. They may name one another, before or behind, by the file's own numbers or by title.
struct DeliverableRows: RowReader {
    private let rows: [ImportRow]
    /// The rows by their key in the file; those without one are found by title.
    private var keys: [String: [Int]] = [:]
    private var titles: [String: [Int]] = [:]
    private var standing = Standing<ID<Deliverable>>()
    /// What became of the rows taken so far.
    private var taken: [Int: ID<Deliverable>] = [:]
    /// What could not be tied when its row was taken.
    private var later: [Int: (links: [Link], parent: Reference?)] = [:]

    init(_ rows: [ImportRow], on project: Project) {
        self.rows = rows
        for (index, row) in rows.enumerated() {
            if let key = row["key"] { keys[key.nameKey, default: []].append(index) }
            if let title = row["title"] { titles[title.nameKey, default: []].append(index) }
        }
        for deliverable in project.deliverables.all {
            let parent = deliverable.parent.flatMap { project.deliverables[$0.value]?.title.value }
            standing.add(deliverable.id, as: Self.key(deliverable.title.value, partOf: parent))
        }
    }

    private static func key(_ title: String, partOf parent: String?) -> String {
        title.nameKey + "\n" + (parent?.nameKey ?? "")
    }

    mutating func take(
        _ index: Int, _ row: ImportRow, at desk: inout ImportDesk
    ) throws(Rejection) -> Taken {
        if let key = row["key"], let same = keys[key.nameKey], same.count > 1 {
            throw Rejection(
                "“\(key)” stands on the lines \(same.map { String(rows[$0].line) }.joined(separator: ", "))",
                field: "key")
        }
        guard let title = row["title"] else { throw Rejection("The title is missing", field: "title") }
        let parent = try reference(row["part-of"], "part-of", index, &desk)
        if let id = standing.match(Self.key(title, partOf: parent.map { self.title(of: $0, desk) })) {
            taken[index] = id
            return .there("\(id) is called so already and is left as it is")
        }
        let links = try links(of: row, index, &desk)
        // What is known and waits for the end is tied at once; the rest when every row has its name.
        let now = links.compactMap { $0.isPlain ? id(of: $0.on)?.text : nil }
        let (estimate, finish) = try length(of: row, desk)
        let events = try desk.record(
            "deliverable", "add",
            [
                "title": title, "phase": row["phase"], "owner": desk.person("owner", of: row),
                "estimate": estimate, "start": desk.value("start", of: row), "finish": finish,
                "budget": desk.value("budget", of: row), "rule": row["rule"],
                "after": now.isEmpty ? nil : now.joined(separator: ","),
                "part-of": parent.flatMap { id(of: $0)?.text }, "change": row["change"],
            ])
        guard case .deliverableAdded(let added)? = events.first else {
            preconditionFailure("what is added is added first")
        }
        taken[index] = added.id
        let waiting = parent.flatMap { id(of: $0) == nil ? $0 : nil }
        later[index] = (links.filter { !($0.isPlain && id(of: $0.on) != nil) }, waiting)
        if let percent = try desk.value("complete", of: row), Double(percent.dropLast()) != 0 {
            try desk.record(
                "progress", "record",
                ["id": added.id.text, "percent": percent, "on": desk.value("complete-on", of: row)],
                fields: ["percent": "complete", "on": "complete-on"])
        }
        return .recorded
    }

    mutating func settle(_ index: Int, _ row: ImportRow, at desk: inout ImportDesk) throws(Rejection) {
        guard let name = taken[index], let (links, parent) = later[index] else { return }
        if let parent = parent.flatMap({ id(of: $0) }) {
            try desk.record("deliverable", "replan", ["id": name.text, "part-of": parent.text])
        }
        for link in links {
            // A row that was refused is told of where it stands.
            guard let other = id(of: link.on) else { continue }
            try desk.record(
                "deliverable", "link",
                ["id": name.text, "after": other.text, "link": link.kind, "lag": link.lag],
                fields: ["id": "after", "lag": "after", "link": "after"])
        }
    }

    /// The estimate and the last day; of start, finish and estimate two are enough.
    private func length(
        of row: ImportRow, _ desk: ImportDesk
    ) throws(Rejection) -> (estimate: String?, finish: String?) {
        let finish = try desk.value("finish", of: row)
        var estimate = try desk.value("estimate", of: row)
        if let likely = try desk.value("likely", of: row) {
            let best = try desk.value("optimistic", of: row) ?? likely
            let worst = try desk.value("pessimistic", of: row) ?? likely
            estimate = [best, likely, worst].joined(separator: "/")
        }
        guard let start = try desk.value("start", of: row), let first = Day(iso: start) else {
            return (estimate, finish)
        }
        let calendar = desk.reading.typing.calendar
        if estimate == nil, let last = finish.flatMap({ Day(iso: $0) }), first <= last {
            estimate = "\(calendar.workingDays(from: first, through: last))d"
        }
        guard finish == nil, let words = estimate, let length = try? desk.reading.typing.threePoint(words)
        else { return (estimate, finish) }
        let days = max(1, (length.likely.hundredths + 99) / 100)
        return (estimate, calendar.finish(ofWorkingDays: days, from: first).iso)
    }
}

extension DeliverableRows {
    /// Another row, or something in the project.
    private enum Reference {
        case row(Int)
        case known(ID<Deliverable>)
    }

    private struct Link {
        let on: Reference
        let kind: String
        let lag: String

        /// Whether it is what `deliverable add` itself can say.
        var isPlain: Bool { kind == "FS" && lag == "0d" }
    }

    private func id(of reference: Reference) -> ID<Deliverable>? {
        switch reference {
        case .row(let index): taken[index]
        case .known(let id): id
        }
    }

    private func title(of reference: Reference, _ desk: ImportDesk) -> String {
        switch reference {
        case .row(let index): rows[index]["title"] ?? ""
        case .known(let id): desk.project.deliverables[id]?.title.value ?? ""
        }
    }

    private func reference(
        _ text: String?, _ field: String, _ index: Int, _ desk: inout ImportDesk
    ) throws(Rejection) -> Reference? {
        guard let text else { return nil }
        guard let found = find(text, from: index, &desk) else {
            throw Rejection(
                "“\(text)” is no deliverable, neither in the file nor in the project, or it is several",
                field: field)
        }
        return found
    }

    /// The file's own numbers go before its titles, and the file before the project.
    private func find(_ text: String, from index: Int, _ desk: inout ImportDesk) -> Reference? {
        for places in [keys[text.nameKey], titles[text.nameKey]] {
            let others = (places ?? []).filter { $0 != index }
            if others.count == 1 { return .row(others[0]) }
            if others.count > 1 { return nil }
        }
        let known = desk.deliverables(text)
        return known.count == 1 ? .known(known[0]) : nil
    }

    /// `3, 4SS+2d; Cut-over`: keys or titles, each maybe with the kind of link and a lag behind it, as
    /// Microsoft Project writes them.
    private func links(
        of row: ImportRow, _ index: Int, _ desk: inout ImportDesk
    ) throws(Rejection) -> [Link] {
        guard let cell = row["after"] else { return [] }
        // A title may have a comma in it.
        if let whole = find(cell, from: index, &desk) { return [Link(on: whole, kind: "FS", lag: "0d")] }
        var links: [Link] = []
        for part in cell.split(whereSeparator: { $0 == "," || $0 == ";" }).map({ String($0).trimmed })
        where !part.isEmpty {
            if let plain = find(part, from: index, &desk) {
                links.append(Link(on: plain, kind: "FS", lag: "0d"))
                continue
            }
            let (name, kind, lag) = Self.divided(part)
            guard let on = try reference(name, "after", index, &desk) else { continue }
            do throws(Rejection) {
                links.append(Link(on: on, kind: kind, lag: try desk.reading.workDays(lag)))
            } catch {
                throw Rejection(error.message, field: "after")
            }
        }
        return links
    }

    /// `4SS+2d` is 4, SS and 2d; what has no kind is a name.
    private static func divided(_ text: String) -> (name: String, kind: String, lag: String) {
        for kind in LinkKind.allCases.map(\.rawValue) {
            for place in text.indices.reversed() where text[place...].uppercased().hasPrefix(kind) {
                let rest = text[place...].dropFirst(2).filter { !$0.isWhitespace }
                guard place > text.startIndex, rest.isEmpty || "+-−".contains(rest.first ?? " ") else {
                    continue
                }
                let lag = rest.hasPrefix("+") ? String(rest.dropFirst()) : String(rest)
                return (String(text[..<place]).trimmed, kind, lag.isEmpty ? "0d" : lag)
            }
        }
        return (text, "FS", "0d")
    }
}
