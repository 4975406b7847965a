extension Verb {
    static let projectVerbs: [Verb] = [
        Verb(
            "project", "revise", "Change what was promised; the reason stays on record", by: .manager,
            [
                .required("reason", .text, "why"),
                .optional("name", .text, "the new name"),
                .optional("finish", .day, "the new committed finish"),
                .optional("budget", .money, "the new budget, reserves included"),
                .optional("sponsor", .reference(.person), "who pays and decides"),
                .optional("manager", .reference(.person), "who leads"),
            ],
            stands: { input, project in
                let charter = project.charter
                return Standing(
                    .changesOnly,
                    [
                        "name": charter.name, "finish": charter.committedFinish.typed(input.typing.text),
                        "budget": charter.budget.typed(input.typing.text),
                        "sponsor": charter.sponsor?.typed(\.text) ?? .nothing,
                        "manager": charter.manager?.typed(\.text) ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = ProjectRevised()
            draft.reason = try input.text("reason")
            draft.name = input.optionalText("name")
            draft.committedFinish = try input.optional("finish", input.day)
            draft.budget = try input.optional("budget", input.money)
            draft.sponsor = input.optionalID("sponsor")
            draft.manager = input.optionalID("manager")
            return .reviseProject(draft)
        },
        Verb(
            "goal", "set", "Say what the project is for", by: .manager,
            [
                .required("text", .text, "one sentence"),
                .optional("id", .reference(.goal), "the goal to say anew; a new one if left out"),
            ],
            stands: { input, project in
                guard let goal = project.goals[input.optionalID("id") ?? ""] else { return Standing() }
                return Standing(.whole, ["text": goal.text])
            }
        ) { (input) throws(Rejection) in
            var draft = GoalSet()
            draft.id = input.optionalID("id") ?? ""
            draft.text = try input.text("text")
            return .setGoal(draft)
        },
        Verb(
            "calendar", "set", "Say which days are worked on", by: .manager,
            [
                .required("weekdays", .list, "mon,tue,wed,thu,fri", initial: "mon,tue,wed,thu,fri"),
                .optional("holidays", .list, "days off: 2026-12-25,2026-12-26"),
            ],
            stands: { _, project in
                let calendar = project.charter.calendar
                return Standing(
                    .whole,
                    [
                        "weekdays": calendar.typed { calendar in
                            Weekday.allCases.filter(calendar.weekdays.contains).map(\.short)
                                .joined(separator: ",")
                        },
                        "holidays": calendar.typed { calendar in
                            calendar.holidays.sorted().map(\.iso).joined(separator: ",")
                        },
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = CalendarSet()
            for word in input.list("weekdays") {
                guard let weekday = Weekday.allCases.first(where: { word.lowercased().hasPrefix($0.short) })
                else {
                    throw Rejection("“\(word)” is no weekday. Try mon,tue,wed,thu,fri", field: "weekdays")
                }
                draft.weekdays.append(weekday.rawValue)
            }
            for word in input.list("holidays") {
                do throws(Rejection) {
                    draft.holidays.append(try input.typing.day(word))
                } catch {
                    throw Rejection(error.message, field: "holidays")
                }
            }
            return .setCalendar(draft)
        },
        Verb(
            "tolerances", "set", "Say how far time and cost may stray", by: .manager,
            [
                .required("time", .workDays, "working days past the committed finish: 5d"),
                .required("cost", .percent, "share of the budget: 5%"),
            ],
            stands: { input, project in
                let tolerances = project.charter.tolerances
                return Standing(
                    .whole,
                    [
                        "time": tolerances.typed { input.typing.text($0.time) },
                        "cost": tolerances.typed { input.typing.text($0.cost) },
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = TolerancesSet()
            draft.time = try input.workDays("time")
            draft.cost = try input.percent("cost")
            return .setTolerances(draft)
        },
        Verb(
            "remark", "record", "Put something on record", by: .contributor,
            [
                .required("text", .text, "what you noticed"),
                .optional("about", .text, "what it is about: D-12, R-07"),
            ]
        ) { (input) throws(Rejection) in
            var draft = RemarkRecorded()
            draft.text = try input.text("text")
            draft.about = input.optionalText("about")
            return .recordRemark(draft)
        },
    ]
}
