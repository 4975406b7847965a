extension Verb {
    /// Reads `--field value` and `--field=value`, each field at most once.
    ///
    /// - Parameters:
    ///   - words: as a shell hands them over, behind the noun and the verb.
    ///   - flags: what may stand besides, without a value.
    /// - Returns: what was typed by field, and the flags that were given.
    package func options(
        _ words: [String], flags: Set<String> = []
    ) throws(Rejection) -> (typed: [String: String], flags: Set<String>) {
        var typed: [String: String] = [:]
        var given: Set<String> = []
        var rest = words[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--"), word.count > 2 else {
                throw Rejection(
                    "“\(word)” stands alone. Values follow their field: --\(fields[0].name) …")
            }
            let parts = word.dropFirst(2).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            if flags.contains(name), parts.count == 1 {
                given.insert(name)
                continue
            }
            guard fields.contains(where: { $0.name == name }) else {
                let known = fields.map { "--\($0.name)" }.joined(separator: " ")
                throw Rejection("\(title) has no field --\(name). It has: \(known)")
            }
            guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
                throw Rejection("--\(name) has no value behind it.")
            }
            guard typed.updateValue(value, forKey: name) == nil else {
                throw Rejection("--\(name) is given twice.")
            }
        }
        return (typed, given)
    }
}
