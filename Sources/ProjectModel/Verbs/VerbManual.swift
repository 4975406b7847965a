/// The manual of all verbs as Markdown, made from the catalogue: it cannot say what the program does not do.
package enum VerbManual {
    /// Each noun once, in the order of the catalogue.
    package static var nouns: [String] {
        Verb.all.reduce(into: []) { nouns, verb in
            if !nouns.contains(verb.noun) { nouns.append(verb.noun) }
        }
    }

    /// - Parameter noun: only what can be done to that; nil for the whole manual.
    package static func lines(of noun: String? = nil) -> [String] {
        let chapters = nouns.filter { noun == nil || $0 == noun }.flatMap { noun in
            ["## \(noun)", ""]
                + Verb.all.filter { $0.noun == noun }.flatMap(section)
        }
        // Every section ends with an empty line, and a file does not.
        return (noun == nil ? opening + values : []) + chapters.dropLast()
    }

    private static let opening = [
        "# What can be done", "",
        "Everything that can be done to a project, noun by noun.", "",
        "## Overview", "",
        "This page is printed by `taffrail manual`; do not edit it. A form on screen, a line behind `:` and a",
        "line of `taffrail do` ask for the same fields. A field that is not required may be left out; what stands",
        "in parentheses is taken then.", "",
        "A manager may do all that a contributor may, and a contributor what a viewer may.", "",
    ]

    private static var values: [String] {
        ["## How values are typed", "", "| kind | how |", "| --- | --- |"]
            + FieldKind.typedKinds.map { "| \($0.title) | \($0.typing) |" } + [""]
    }

    private static func section(_ verb: Verb) -> [String] {
        let role = verb.role == .viewer ? "Anybody may" : "Takes a \(verb.role.rawValue)"
        return ["### \(verb.title)", "", "\(verb.summary). \(role).", ""]
            + ["| field | need | kind | what |", "| --- | --- | --- | --- |"]
            + verb.fields.map { row($0) } + ["", "```sh", verb.example, "```", ""]
    }

    private static func row(_ field: VerbField) -> String {
        let need = field.initial.map { "(\($0))" } ?? (field.isRequired ? "required" : "")
        var what = field.help
        if case .choice(let words) = field.kind { what += ": " + words.joined(separator: ", ") }
        return "| `--\(field.name)` | \(need) | \(field.kind.title) | \(what.replacing("|", with: "\\|")) |"
    }
}

extension Verb {
    /// A line for a shell that the option reader and the verb can read: what is required, and one field more
    /// where nothing besides the name is.
    package var example: String {
        var shown = fields.filter { $0.isRequired && $0.initial == nil }
        let naming: Set = ["id", "topic", "speaker", "reason", "kind"]
        if shown.allSatisfy({ naming.contains($0.name) }),
            let more = fields.first(where: { field in
                !field.isRequired && !shown.contains { $0.name == field.name }
            })
        {
            shown.append(more)
        }
        let options = shown.map { " --\($0.name) \(Self.quoted($0.example))" }.joined()
        return "taffrail do LOG \(title)\(options)"
    }

    private static func quoted(_ value: String) -> String {
        let isPlain = value.utf8.allSatisfy { byte in
            (0x61...0x7a).contains(byte) || (0x41...0x5a).contains(byte) || (0x30...0x39).contains(byte)
                || "-+.,%/:".utf8.contains(byte)
        }
        return isPlain ? value : "'\(value)'"
    }
}
