internal import ProjectModel

/// A row of a file, by the fields of a register: only what stands in it.
struct ImportRow: Hashable {
    let line: Int
    let values: [String: String]

    init(_ row: CSVTable.Row, _ mapping: ColumnMapping) {
        line = row.line
        var values: [String: String] = [:]
        for entry in mapping.entries {
            let raw =
                entry.column.flatMap { row.cells.indices.contains($0) ? row.cells[$0].trimmed : nil } ?? ""
            let isNothing =
                raw.isEmpty || entry.field.isEmptyWithDash && Self.nothings.contains(raw.lowercased())
            values[entry.field.name] = isNothing ? entry.value : CSVSheet.unguarded(raw)
        }
        self.values = values
    }

    subscript(field: String) -> String? { values[field] }

    /// What people write where there is nothing.
    private static let nothings: Set = ["-", "–", "—", "n/a", "none"]
}

extension String {
    /// By which names are compared: small letters, one blank between words.
    var nameKey: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
