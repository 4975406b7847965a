internal import ArgumentParser
internal import EventLog
internal import Interchange
internal import PlainText
internal import ProjectModel

struct Do: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Do to a project what the keyboard can do: taffrail do LOG risk raise --title … --impact 40k",
        discussion: """
            Without a noun and a verb it lists all of them; with --help behind them it lists their fields. \
            Values are written as in the forms: fri, +3d, 2027-03-01, 12.5k, 30%, 2w, 5/8/14d.
            """)

    @Argument(help: "The log file.")
    var log: String

    @Argument(parsing: .captureForPassthrough, help: "A noun, a verb and its fields.")
    var words: [String] = []

    func run() throws {
        try reporting {
            guard words.count >= 2, !words[0].hasPrefix("-"), !words[1].hasPrefix("-") else {
                return try list(noun: words.first.flatMap { ["--help", "-h"].contains($0) ? nil : $0 })
            }
            guard let verb = Verb.named(words[0], words[1]) else {
                throw Failure(Self.unknown(words[0], words[1]), .usage)
            }
            let given = Array(words.dropFirst(2))
            if given.contains("--help") || given.contains("-h") {
                return StandardOutput.write(Self.help(verb))
            }
            var (typed, isJSON) = (try Self.fields(given, of: verb), false)
            if typed.removeValue(forKey: Self.jsonFlag) != nil { isJSON = true }
            try perform(verb, typed, asJSON: isJSON)
        }
    }

    private func perform(_ verb: Verb, _ typed: [String: String], asJSON: Bool) throws {
        var editing = try Editing.open(log)
        let account = Account.name
        let lines = try editing.submitAndSync(
            Request(verb, typed: typed), by: account, today: nil)
        Witnesses().note(editing.head, of: editing.log, at: log)
        let currency = editing.project.charter.currency.value
        var names: [(type: String, id: String)] = []
        var reader = EventReader()
        try editing.read(after: lines.lowerBound - 1, through: lines.upperBound) { envelope, body in
            let event = reader.event(in: body)
            let id = event.members.first { $0.name == "id" }
            names.append((event.type, id?.text(currency) ?? ""))
        }
        if asJSON {
            let events = names.map {
                JSONDocument.object([.init("type", .string($0.type)), .init("id", .string($0.id))])
            }
            StandardOutput.write(
                document: JSONDocument.object([
                    .init("first", .integer(lines.lowerBound)), .init("last", .integer(lines.upperBound)),
                    .init("events", .array(events)),
                ]).line)
        } else {
            for (seq, name) in zip(lines, names) {
                StandardOutput.write(SafeText("#\(seq) \(name.type)\(name.id.isEmpty ? "" : " \(name.id)")"))
            }
        }
    }

    private static let jsonFlag = "json"

    /// `--field value` and `--field=value`, each field at most once; `--json` among them has no value.
    private static func fields(_ words: [String], of verb: Verb) throws -> [String: String] {
        var typed: [String: String] = [:]
        var rest = words[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--"), word.count > 2 else {
                throw Failure(
                    "“\(word)” stands alone. Values follow their field: --\(verb.fields[0].name) …", .usage)
            }
            let parts = word.dropFirst(2).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            if name == jsonFlag, parts.count == 1 {
                typed[name] = ""
                continue
            }
            guard verb.fields.contains(where: { $0.name == name }) else {
                let known = verb.fields.map { "--\($0.name)" }.joined(separator: " ")
                throw Failure("\(verb.title) has no field --\(name). It has: \(known)", .usage)
            }
            guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
                throw Failure("--\(name) has no value behind it.", .usage)
            }
            guard typed.updateValue(value, forKey: name) == nil else {
                throw Failure("--\(name) is given twice.", .usage)
            }
        }
        return typed
    }

    private func list(noun: String?) throws {
        let verbs = Verb.all.filter { noun == nil || $0.noun == noun }
        guard !verbs.isEmpty else {
            throw Failure("There is no noun “\(noun ?? "")”. Known: \(Self.nouns)", .usage)
        }
        StandardOutput.write(verbs.map { SafeText($0.title).padded(to: 22) + SafeText($0.summary) })
    }

    private static func unknown(_ noun: String, _ name: String) -> SafeText {
        let names = Verb.all.filter { $0.noun == noun }.map(\.name)
        return names.isEmpty
            ? "There is no noun “\(noun)”. Known: \(nouns)"
            : "A \(noun) has no verb “\(name)”. It has: \(names.joined(separator: ", "))"
    }

    private static var nouns: String {
        var nouns: [String] = []
        for verb in Verb.all where nouns.last != verb.noun { nouns.append(verb.noun) }
        return nouns.joined(separator: ", ")
    }

    private static func help(_ verb: Verb) -> [SafeText] {
        ["\(verb.title): \(verb.summary). Takes a \(verb.role.rawValue).", ""]
            + verb.fields.map { field in
                let need = field.isRequired ? (field.initial.map { "(\($0)) " } ?? "(required) ") : ""
                var choices = ""
                if case .choice(let words) = field.kind { choices = ": " + words.joined(separator: ", ") }
                return SafeText("  --\(field.name)").padded(to: 18) + "\(need)\(field.help)\(choices)"
            }
    }
}
