extension Verb {
    static let businessCaseVerbs: [Verb] = [
        Verb(
            "case", "set", "Say what the project is needed for and why it can be done", by: .manager,
            [
                .required("need", .text, "what is wanted, and what happens without it"),
                .optional("viability", .text, "why it can be done"),
                .optional("rate", .percent, "discount rate a year: 8%"),
            ],
            stands: { input, project in
                let stands = project.businessCase
                return Standing(
                    .whole,
                    [
                        "need": stands.need ?? .nothing, "viability": stands.viability ?? .nothing,
                        "rate": stands.discountRate?.typed(input.typing.text) ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = BusinessCaseSet()
            draft.need = try input.text("need")
            draft.viability = input.optionalText("viability")
            draft.discountRate = try input.optional("rate", input.percent)
            return .setBusinessCase(draft)
        },
        Verb(
            "option", "add", "Add a way to meet the need", by: .manager,
            [
                .required("title", .text, "the option in a few words"),
                .optional("note", .text, "what speaks for and against it"),
            ]
        ) { (input) throws(Rejection) in
            var draft = OptionAdded()
            draft.title = try input.text("title")
            draft.note = input.optionalText("note")
            return .addOption(draft)
        },
        Verb(
            "option", "revise", "Change the words of an option", by: .manager,
            [
                .required("id", .reference(.option), "which option"),
                .optional("title", .text, "the option in a few words"),
                .optional("note", .text, "what speaks for and against it"),
            ],
            stands: { input, project in
                guard let option = project.options[input.optionalID("id") ?? ""] else { return Standing() }
                return Standing(.changesOnly, ["title": option.title, "note": option.note ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = OptionRevised()
            draft.id = try input.id("id")
            draft.title = input.optionalText("title")
            draft.note = input.optionalText("note")
            return .reviseOption(draft)
        },
        Verb(
            "option", "withdraw", "Take an option out of the comparison", by: .manager,
            [
                .required("id", .reference(.option), "which option"),
                .required("reason", .text, "why it is none any more"),
            ]
        ) { (input) throws(Rejection) in
            var draft = OptionWithdrawn()
            draft.id = try input.id("id")
            draft.reason = try input.text("reason")
            return .withdrawOption(draft)
        },
        Verb(
            "option", "drop-outcome", "Take back one way in which an option may turn out", by: .manager,
            [
                .required("id", .reference(.option), "which option"),
                .required("name", .text, "the outcome as it was named"),
                .required("reason", .text, "why it cannot turn out so"),
            ]
        ) { (input) throws(Rejection) in
            var draft = OutcomeWithdrawn()
            draft.id = try input.id("id")
            draft.name = try input.text("name")
            draft.reason = try input.text("reason")
            return .withdrawOutcome(draft)
        },
        Verb(
            "option", "cashflow", "Say what an option costs and brings in a year", by: .manager,
            [
                .required("id", .reference(.option), "which option"),
                .required("year", .number, "0 for the start, then 1, 2, …"),
                .required("cost", .money, "what it costs in that year", initial: "0"),
                .required("benefit", .money, "what it brings in that year", initial: "0"),
            ],
            stands: { input, project in
                guard let option = project.options[input.optionalID("id") ?? ""],
                    let year = try? input.whole("year")
                else { return Standing() }
                let flow = option.cashFlows.first { $0.value.year == year }
                return Standing(
                    .whole,
                    [
                        "cost": flow?.typed { input.typing.text($0.cost) } ?? .nothing,
                        "benefit": flow?.typed { input.typing.text($0.benefit) } ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = CashFlowSet()
            draft.id = try input.id("id")
            draft.year = try input.whole("year")
            draft.cost = try input.money("cost")
            draft.benefit = try input.money("benefit")
            return .setCashFlow(draft)
        },
        Verb(
            "option", "outcome", "Say how an option may turn out, for its expected value", by: .manager,
            [
                .required("id", .reference(.option), "which option"),
                .required("name", .text, "the outcome: strong demand"),
                .required("probability", .percent, "60%; those of an option come to 100%"),
                .required("value", .money, "what it is worth then, costs paid: 80k, -30k"),
            ],
            stands: { input, project in
                guard let option = project.options[input.optionalID("id") ?? ""],
                    let name = input.optionalText("name")
                else { return Standing() }
                let outcome = option.outcomes.first { $0.value.name == name }
                return Standing(
                    .whole,
                    [
                        "probability": outcome?.typed { input.typing.text($0.probability) } ?? .nothing,
                        "value": outcome?.typed { input.typing.text($0.value) } ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = OutcomeSet()
            draft.id = try input.id("id")
            draft.name = try input.text("name")
            draft.probability = try input.percent("probability")
            draft.value = try input.money("value")
            return .setOutcome(draft)
        },
        Verb(
            "option", "choose", "Say which option the project takes", by: .manager,
            [
                .required("id", .reference(.option), "which option"),
                .required("reason", .text, "why this one"),
            ]
        ) { (input) throws(Rejection) in
            var draft = OptionChosen()
            draft.id = try input.id("id")
            draft.reason = try input.text("reason")
            return .chooseOption(draft)
        },
    ]
}
