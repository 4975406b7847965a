package import ProjectModel

/// Which column of a file fills which field.
package struct ColumnMapping: Sendable {
    package struct Entry: Sendable {
        package let field: ImportField
        /// The place of the column, and how its header spells it; nil where one value was given for all rows.
        package let column: Int?
        package let header: String
        /// For every row whose cell is empty, or for all.
        package fileprivate(set) var value: String?
        let isPercent: Bool
    }

    package private(set) var entries: [Entry] = []
    /// The headers of the columns that nothing is taken from.
    package private(set) var unused: [String] = []

    /// - Parameters:
    ///   - columns: fields with the headers of their columns, as somebody said; without a header, a field
    ///     takes none. `#3` is the third column.
    ///   - values: fields with what stands in rows where the column does not say.
    package init(
        _ table: CSVTable, as register: ImportRegister, columns: [(field: String, column: String)] = [],
        values: [(field: String, value: String)] = [], currency: Currency
    ) throws(Rejection) {
        let headers = table.header.cells.map(\.trimmed)
        let names = headers.map { ColumnName($0, currency: currency.code) }
        var places: [String: Int?] = [:]
        for (field, column) in columns {
            try Self.check(field, of: register, "--map")
            guard
                places.updateValue(try Self.place(of: column, headers, names, currency), forKey: field) == nil
            else { throw Rejection("--map \(field) is given twice.") }
        }
        for (field, value) in values {
            try Self.check(field, of: register, "--set")
            if value.isBlank { throw Rejection("--set \(field) has no value behind it.") }
        }
        var free = Set(headers.indices).subtracting(places.values.compactMap(\.self))
        for field in register.fields {
            let value = values.last { $0.field == field.name }?.value
            var place: Int?
            if let said = places[field.name] {
                place = said
            } else if let found = try Self.place(of: field, names, headers, free) {
                place = found
                free.remove(found)
            }
            guard place != nil || value != nil else { continue }
            entries.append(
                Entry(
                    field: field, column: place, header: place.map { headers[$0] } ?? "", value: value,
                    isPercent: place.map { names[$0].isPercent } ?? false))
        }
        unused = free.sorted().map { headers[$0].isEmpty ? "#\($0 + 1)" : headers[$0] }
        for need in register.needs where !need.contains(where: { name in self[name] != nil }) {
            let known = register.fields.first { $0.name == need[0] }?.columns.prefix(4) ?? []
            throw Rejection(
                "No column tells the \(need[0]), such as “\(known.joined(separator: "”, “"))”. The columns are "
                    + "“\(headers.prefix(40).joined(separator: "”, “"))”. Name one with --map \(need[0])=COLUMN, or "
                    + "one value for all rows with --set \(need[0])=VALUE.")
        }
    }

    subscript(field: String) -> Entry? { entries.first { $0.field.name == field } }

    /// The column that a person would find a field in: its header, or the field's own name.
    func title(of field: String) -> String {
        self[field].map { $0.header.isEmpty ? $0.field.name : $0.header } ?? field
    }

    private static func check(
        _ field: String, of register: ImportRegister, _ option: String
    ) throws(Rejection) {
        guard !register.fields.contains(where: { $0.name == field }) else { return }
        throw Rejection(
            "\(option): a \(register.noun) has no field “\(field)”. It has: "
                + register.fields.map(\.name).joined(separator: ", "))
    }

    private static func place(
        of column: String, _ headers: [String], _ names: [ColumnName], _ currency: Currency
    ) throws(Rejection) -> Int? {
        let wanted = column.trimmed
        if wanted.isEmpty { return nil }
        if let place = headers.firstIndex(of: wanted) { return place }
        if wanted.hasPrefix("#"), let number = Int(wanted.dropFirst()), headers.indices.contains(number - 1) {
            return number - 1
        }
        if let place = names.firstIndex(of: ColumnName(wanted, currency: currency.code)) { return place }
        throw Rejection(
            "There is no column “\(column)”. The columns are “\(headers.prefix(40).joined(separator: "”, “"))”."
        )
    }

    /// The most usual of the field's names wins; two columns of that name are refused.
    private static func place(
        of field: ImportField, _ names: [ColumnName], _ headers: [String], _ free: Set<Int>
    ) throws(Rejection) -> Int? {
        for name in field.columns {
            let found = free.sorted().filter { names[$0].text == name }
            if found.count > 1 {
                throw Rejection(
                    "The columns #\(found[0] + 1) “\(headers[found[0]])” and #\(found[1] + 1) "
                        + "“\(headers[found[1]])” may both be the \(field.name). Say which: "
                        + "--map \(field.name)=#\(found[0] + 1)")
            }
            if let place = found.first { return place }
        }
        return nil
    }
}
