internal import ProjectModel

/// An import in lines, for whoever looks at it before or after.
extension Import {
    /// Which column fills which field, and which columns fill none.
    package var mappingLines: [String] {
        let width = mapping.entries.map(\.field.name.count).max() ?? 0
        let entries = mapping.entries.map { entry in
            let name = entry.field.name + String(repeating: " ", count: width - entry.field.name.count)
            let value =
                entry.value.map { entry.column == nil ? "“\($0)” in every row" : ", else “\($0)”" } ?? ""
            return "  \(name)  ← " + (entry.column == nil ? "" : "“\(entry.header)”") + value
        }
        let rest =
            mapping.unused.isEmpty
            ? "Every column is used."
            : "Not used: " + mapping.unused.map { "“\($0)”" }.joined(separator: ", ")
        return ["Columns:"] + entries + [rest]
    }

    /// What each row becomes.
    package var rowLines: [String] {
        rows.flatMap { row in
            switch row.outcome {
            case .becomes(let deeds): deeds.map { "line \(row.line): \($0.words)" }
            case .there(let words): ["line \(row.line): \(words)"]
            case .refused(let reason): ["line \(row.line): REFUSED: \(reason)"]
            }
        }
    }

    /// What cannot be taken, those of the same reason in one line: `lines 3, 5 and 9: …`.
    package var refusalLines: [String] {
        refusals.map { refusal in
            let lines = refusal.lines.map(String.init)
            guard let last = lines.last, lines.count > 1 else { return "line \(lines[0]): \(refusal.reason)" }
            return "lines \(lines.dropLast().joined(separator: ", ")) and \(last): \(refusal.reason)"
        }
    }

    /// The same for programs.
    package var json: JSONDocument {
        .object([
            .init("as", .string(register.rawValue)),
            .init(
                "columns",
                .array(
                    mapping.entries.map { entry in
                        .object([
                            .init("field", .string(entry.field.name)),
                            .init("column", entry.column == nil ? .null : .string(entry.header)),
                            .init("value", .optional(entry.value)),
                        ])
                    })), .init("unused", .array(mapping.unused.map(JSONDocument.string))),
            .init("rows", .array(rows.map(Self.json))),
            .init("remarks", .array(remarks.map(JSONDocument.string))),
        ])
    }

    private static func json(_ row: Row) -> JSONDocument {
        var members: [JSONDocument.Member] = [.init("line", .integer(row.line))]
        switch row.outcome {
        case .becomes(let deeds):
            let requests = deeds.map { deed in
                JSONDocument.object([
                    .init("verb", .string("\(deed.request.noun) \(deed.request.name)")),
                    .init("id", .optional(deed.id)),
                    .init(
                        "fields",
                        .object(deed.fields.map { JSONDocument.Member($0.name, .string($0.value)) })),
                ])
            }
            members.append(.init("becomes", .array(requests)))
        case .there(let words): members.append(.init("there", .string(words)))
        case .refused(let reason): members.append(.init("refused", .string(reason)))
        }
        return .object(members)
    }
}

extension Import.Deed {
    /// `D-04 deliverable add --title “Cut-over” --owner ana`
    fileprivate var words: String {
        let fields = fields.filter { $0.name != "id" || $0.value != id }.map { "--\($0.name) \($0.shown)" }
        return ([id, request.noun, request.name].compactMap(\.self) + fields).joined(separator: " ")
    }

    /// The name that the first event gives or speaks of.
    fileprivate var id: String? {
        events.first?.members.first { $0.name == "id" }?.text(.euro)
    }

    /// In the order of the form.
    fileprivate var fields: [(name: String, value: String, shown: String)] {
        let order = Verb.named(request.noun, request.name)?.fields.map(\.name) ?? []
        return order.compactMap { name in
            guard let value = request.typed[name] else { return nil }
            return (
                name, value, value.contains(where: \.isWhitespace) || value.isEmpty ? "“\(value)”" : value
            )
        }
    }
}
