/// What the documentation says of the columns that an import knows.
extension ImportRegister {
    /// A table in Markdown, made from the list of fields.
    package static var manual: [String] {
        ["| `--as` | field | columns |", "|---|---|---|"]
            + allCases.flatMap { register in
                register.fields.map { field in
                    "| \(register.rawValue) | `\(field.name)` | \(field.columns.joined(separator: ", ")) |"
                }
            }
    }
}
