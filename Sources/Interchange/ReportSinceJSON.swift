internal import PlainText
internal import ProjectControls
internal import ProjectModel

extension ReportSince {
    /// For programs: money in minor units, the numbers of all events behind each development.
    package var json: JSONDocument {
        .object([
            .init("since", .string(moment.string)),
            .init("after", .integer(look.after)),
            .init("then", .string(look.then.asOf.iso)),
            .init("asOf", .string(look.now.asOf.iso)),
            .init("events", .integer(look.events.count)),
            .init(
                "acts",
                .object(look.events.acts.map { .init($0.account, .integer($0.count)) })),
            .init("rule", .string(SinceLastLook.rule)),
            .init("developments", .array(look.developments.map(\.json))),
        ])
    }
}

extension Development {
    fileprivate var json: JSONDocument {
        .object([
            .init("kind", .string(kind.title)),
            .init("subject", .string(subject)),
            .init("what", .string(what)),
            .init("before", .optional(before)),
            .init("after", .string(after)),
            .init("urgent", .bool(isUrgent)),
            .init("size", .number(size)),
            .init("days", .number(effect.days)),
            .init("money", .integer(Int(effect.money.minor))),
            .init(
                "light",
                effect.light.map {
                    .object([.init("from", .string($0.from.letter)), .init("to", .string($0.to.letter))])
                } ?? .null),
            .init("by", .array(accounts.map(JSONDocument.string))),
            .init("events", .array(numbers.map(JSONDocument.integer))),
        ])
    }
}
