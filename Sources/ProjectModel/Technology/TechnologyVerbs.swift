extension Verb {
    static let technologyVerbs: [Verb] = [
        Verb(
            "component", "record", "Record a technology that the solution stands on", by: .contributor,
            [
                .required("name", .text, "the product: PostgreSQL"),
                .required("version", .text, "the release: 14"),
                .required("ring", .choice(of: Ring.self), "how far it is to be relied on", initial: "adopt"),
                .optional("support", .support, "last day of security support; or: yes, no"),
                .optional("active", .support, "last day of new features; or: yes, no"),
                .optional("extended", .support, "last day of support that costs extra; or: yes, no"),
                .optional("successor", .text, "what would take its place"),
                .optional("id", .reference(.component), "to record anew what is known of one"),
            ],
            stands: { input, project in
                guard let component = project.components[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                return Standing(
                    .whole,
                    [
                        "name": component.name, "version": component.version,
                        "ring": component.ring.typed(\.rawValue),
                        "support": component.securitySupport?.typed(input.typing.text) ?? .nothing,
                        "active": component.activeSupport?.typed(input.typing.text) ?? .nothing,
                        "extended": component.extendedSupport?.typed(input.typing.text) ?? .nothing,
                        "successor": component.successor ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = ComponentRecorded()
            draft.name = try input.text("name")
            draft.version = try input.text("version")
            draft.ring = try input.choice("ring")
            draft.securitySupport = try input.optional("support", input.support)
            draft.activeSupport = try input.optional("active", input.support)
            draft.extendedSupport = try input.optional("extended", input.support)
            draft.successor = input.optionalText("successor")
            draft.id = input.optionalID("id") ?? ""
            return .recordComponent(draft)
        },
        Verb(
            "component", "support", "Record what was found out about how long it is supported",
            by: .contributor,
            [
                .required("id", .reference(.component), "which component"),
                .optional("support", .support, "last day of security support; or: yes, no"),
                .optional("active", .support, "last day of new features; or: yes, no"),
                .optional("extended", .support, "last day of support that costs extra; or: yes, no"),
                .optional("source", .text, "where it says so"),
            ],
            stands: { input, project in
                guard let component = project.components[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                return Standing(
                    .changesOnly,
                    [
                        "support": component.securitySupport?.typed(input.typing.text) ?? .nothing,
                        "active": component.activeSupport?.typed(input.typing.text) ?? .nothing,
                        "extended": component.extendedSupport?.typed(input.typing.text) ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = SupportUpdated()
            draft.id = try input.id("id")
            draft.security = try input.optional("support", input.support)
            draft.active = try input.optional("active", input.support)
            draft.extended = try input.optional("extended", input.support)
            draft.source = input.optionalText("source")
            return .updateSupport([draft])
        },
        Verb(
            "component", "move", "Move a component to another ring", by: .contributor,
            [
                .required("id", .reference(.component), "which component"),
                .required("ring", .choice(of: Ring.self), "how far it is to be relied on"),
                .required("on", .day, "since when", initial: "today"),
                .optional("reason", .text, "why"),
            ],
            stands: { input, project in
                guard let component = project.components[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                return Standing(.oneStatement, ["ring": component.ring.typed(\.rawValue)])
            }
        ) { (input) throws(Rejection) in
            var draft = ComponentMoved()
            draft.id = try input.id("id")
            draft.ring = try input.choice("ring")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            draft.reason = input.optionalText("reason")
            return .moveComponent(draft)
        },
        Verb(
            "technology", "plan", "Say how long the result is to be used", by: .manager,
            [
                .optional("go-live", .day, "the day use begins; the committed finish if left out"),
                .required("life", .months, "how long it is to be used from then: 36m, 5y", initial: "36m"),
                .required(
                    "window", .months, "how long before its end a successor must be known: 12m",
                    initial: "12m"),
            ],
            stands: { input, project in
                let lifetime = project.lifetime
                let typing = input.typing
                return Standing(
                    .whole,
                    [
                        "go-live": lifetime.goLive?.typed(typing.text) ?? .nothing,
                        "life": lifetime.months.typed { typing.text(months: $0) },
                        "window": lifetime.windowMonths.typed { typing.text(months: $0) },
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = TechnologyPlanned()
            draft.goLive = try input.optional("go-live", input.day)
            draft.lifeMonths = try input.optional("life", input.months) ?? 36
            draft.windowMonths = try input.optional("window", input.months) ?? 12
            return .planTechnology(draft)
        },
    ]
}
