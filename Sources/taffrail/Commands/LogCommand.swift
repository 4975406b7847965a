internal import ArgumentParser
internal import EventLog
internal import Interchange
internal import PlainText
internal import ProjectControls
internal import ProjectModel

struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what happened in a project, newest last.")

    @Argument(help: "The log file.")
    var log: String

    @Option(name: .shortAndLong, help: "Only the last so many events.")
    var number: Int?

    @Flag(help: "Print each event as a line of JSON.")
    var json = false

    @OptionGroup var past: AsOfOption

    func validate() throws {
        if let number, number < 1 { throw ValidationError("--number \(number) is too few. Try 20") }
    }

    func run() throws {
        try reporting {
            var viewing = try Viewing.open(log)
            let last = try past.moment.map { try viewing.stamp(asOf: $0).seq } ?? viewing.head.seq
            let first = number.map { max(0, last - $0) } ?? 0
            let over = viewing.project.undone.passedOver
            var reader = EventReader()
            var zone = viewing.replica.zone
            let currency = viewing.project.charter.currency.value
            try viewing.read(after: first, through: last) { envelope, body in
                let event = reader.event(in: body)
                if json {
                    StandardOutput.write(
                        document: Self.json(envelope, event, isUndone: over.contains(envelope.seq)).line)
                } else {
                    StandardOutput.write(
                        Self.line(
                            envelope, event, isUndone: over.contains(envelope.seq), &zone, currency))
                }
            }
        }
    }

    private static func line(
        _ envelope: Envelope, _ event: Event, isUndone: Bool, _ zone: inout CivilZone, _ currency: Currency
    ) -> SafeText {
        let members = event.members.map { "\($0.name) \($0.text(currency))" }.joined(separator: " · ")
        return SafeText("#\(envelope.seq)").padded(to: 9)
            + "\(zone.day(of: envelope.at).iso) \(zone.time(of: envelope.at))  "
            + SafeText(envelope.by).fitted(to: 10) + "  " + SafeText(event.type).padded(to: 22)
            + SafeText(members) + (isUndone ? " (undone)" : "")
    }

    private static func json(_ envelope: Envelope, _ event: Event, isUndone: Bool) -> JSONDocument {
        .object(
            [
                .init("seq", .integer(envelope.seq)),
                .init("at", .integer(Int(envelope.at))),
                .init("by", .string(envelope.by)),
                .init("type", .string(event.type)),
            ] + (isUndone ? [.init("undone", .bool(true))] : [])
                + event.members.map { .init($0.name, Self.json($0.value)) })
    }

    private static func json(_ value: JSONValue) -> JSONDocument {
        switch value {
        case .string(let text): .string(text)
        case .number(let digits, 0): .integer(Int(digits))
        case .number(let digits, let places):
            .number(places == 1 ? Double(digits) / 10 : Double(digits) / 100)
        case .bool(let flag): .bool(flag)
        case .null, .other: .null
        case .array(let elements): .array(elements.map(json))
        }
    }
}
