internal import ArgumentParser
internal import EventLog
internal import Interchange
internal import PlainText
internal import ProjectControls
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
            let options: (typed: [String: String], flags: Set<String>)
            do throws(Rejection) {
                options = try verb.options(given, flags: [Self.jsonFlag, Self.forceFlag])
            } catch {
                throw Failure(SafeText(error.message), .usage)
            }
            try perform(
                verb, options.typed, asJSON: options.flags.contains(Self.jsonFlag),
                force: options.flags.contains(Self.forceFlag))
        }
    }

    private func perform(_ verb: Verb, _ typed: [String: String], asJSON: Bool, force: Bool) throws {
        var editing = try Editing.open(log, force: force)
        let account = Account.name
        let before = editing.project
        let lines = try editing.submitAndSync(
            Request(verb, typed: typed), by: account, today: nil)
        Witnesses().note(editing.head, of: editing.log, at: log)
        let currency = editing.project.charter.currency.value
        var names: [(type: String, id: String)] = []
        var happened: [Event] = []
        var reader = EventReader()
        try editing.read(after: lines.lowerBound - 1, through: lines.upperBound) { envelope, body in
            let event = reader.event(in: body)
            let id = event.members.first { $0.name == "id" }
            names.append((event.type, id?.text(currency) ?? ""))
            happened.append(event)
        }
        let day = editing.project.history[lines.upperBound]?.day ?? before.charter.start.value
        let notices = DeedNotices.lines(about: happened, on: before, day)
        if asJSON {
            let events = names.map {
                JSONDocument.object([.init("type", .string($0.type)), .init("id", .string($0.id))])
            }
            StandardOutput.write(
                document: JSONDocument.object([
                    .init("first", .integer(lines.lowerBound)), .init("last", .integer(lines.upperBound)),
                    .init("events", .array(events)),
                    .init("notices", .array(notices.map { .string($0) })),
                ]).line)
        } else {
            for (seq, name) in zip(lines, names) {
                StandardOutput.write(SafeText("#\(seq) \(name.type)\(name.id.isEmpty ? "" : " \(name.id)")"))
            }
            StandardOutput.write(notices.map { SafeText("! \($0)") })
        }
    }

    private static let jsonFlag = "json"
    /// As `NetworkOption` has it.
    private static let forceFlag = "force-network"

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
