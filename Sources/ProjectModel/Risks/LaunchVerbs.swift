extension Verb {
    static let launchVerbs: [Verb] = [
        Verb(
            "launch", "plan", "Say when the solution goes live and what outage is tolerated", by: .manager,
            [
                .required("title", .text, "what goes live", initial: "cut-over"),
                .required("on", .day, "the day"),
                .required("outage", .minutes, "how long the service may be away: 120min, 2h"),
                .required("latency", .minutes, "how long it takes to decide to go back: 30min"),
                .required("decider", .reference(.person), "who says go, no-go and back"),
                .optional("tolerated-by", .reference(.party), "who tolerates the outage"),
                .optional("care", .workDays, "hyper-care after it, in working days: 10d"),
            ],
            stands: { input, project in
                let plan = project.launch.plan
                let typing = input.typing
                return Standing(
                    .whole,
                    [
                        "title": plan?.title ?? .nothing, "on": plan?.day.typed(typing.text) ?? .nothing,
                        "outage": plan?.outage.typed(typing.text) ?? .nothing,
                        "latency": plan?.latency.typed(typing.text) ?? .nothing,
                        "decider": plan?.decider.typed(\.text) ?? .nothing,
                        "tolerated-by": plan?.toleratedBy?.typed(\.text) ?? .nothing,
                        "care": plan?.care?.typed(typing.text) ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = LaunchPlanned()
            draft.title = try input.text("title")
            draft.day = try input.day("on")
            draft.outage = try input.minutes("outage")
            draft.latency = try input.minutes("latency")
            draft.decider = try input.id("decider")
            draft.toleratedBy = input.optionalID("tolerated-by")
            draft.care = try input.optional("care", input.workDays)
            return .planLaunch(draft)
        },
        Verb(
            "launch", "criterion", "Say what must be true before the solution goes live", by: .manager,
            [
                .required("text", .text, "what must be true"),
                .required("owner", .reference(.person), "who sees to it"),
            ]
        ) { (input) throws(Rejection) in
            var draft = LaunchCriterionSet()
            draft.text = try input.text("text")
            draft.owner = try input.id("owner")
            return .setLaunchCriterion(draft)
        },
        Verb(
            "launch", "check", "Record whether a launch criterion is met", by: .contributor,
            [
                .required("id", .reference(.launchCriterion), "which criterion"),
                .required("verdict", .choice(of: LaunchCheck.Verdict.self), "what was found", initial: "met"),
                .required("evidence", .text, "what shows it"),
            ],
            stands: { input, project in
                guard let criterion = project.launch.criteria[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                return Standing(
                    .oneStatement,
                    ["verdict": criterion.checks.last?.typed(\.verdict.rawValue) ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = LaunchChecked()
            draft.id = try input.id("id")
            draft.verdict = try input.choice("verdict")
            draft.evidence = try input.text("evidence")
            return .checkLaunch(draft)
        },
        Verb(
            "launch", "decide", "Say go or no-go; what stands on the board is kept with it", by: .manager,
            [
                .required("verdict", .choice(of: LaunchVerdict.self), "the decision"),
                .required("reason", .text, "why"),
                .optional("decider", .reference(.person), "who decided, if not the one in the plan"),
                .optional(
                    "despite", .choice(of: Despite.self), "go although the board says otherwise",
                    initial: "no"),
            ]
        ) { (input) throws(Rejection) in
            var draft = LaunchDecided()
            draft.verdict = try input.choice("verdict")
            draft.reason = try input.text("reason")
            draft.decider = input.optionalID("decider")
            let despite: Despite = try input.optionalChoice("despite") ?? .no
            return .decideLaunch(draft, despite: despite == .yes)
        },
        Verb(
            "rollback", "plan", "Say what happens if the solution does not operate well", by: .contributor,
            [
                .optional("trigger", .text, "what makes one go back: 3% of calls fail for 10 min"),
                .required("owner", .reference(.person), "who does it"),
                .required("steps", .text, "where one goes back to, and how"),
            ],
            stands: { input, project in
                let rollback = project.launch.rollback
                return Standing(
                    .whole,
                    [
                        "trigger": rollback?.trigger ?? .nothing,
                        "owner": rollback?.owner.typed(\.text) ?? .nothing,
                        "steps": rollback?.steps ?? .nothing,
                    ])
            }
        ) { (input) throws(Rejection) in
            var draft = RollbackPlanned()
            draft.trigger = input.optionalText("trigger")
            draft.owner = try input.id("owner")
            draft.steps = try input.text("steps")
            return .planRollback(draft)
        },
        Verb(
            "rollback", "rehearse", "Record how long going back took when it was tried", by: .contributor,
            [
                .required("on", .day, "when", initial: "today"),
                .required("minutes", .minutes, "what was measured: 95min, 1h35"),
                .required("result", .choice(of: Rehearsal.Result.self), "how it went", initial: "well"),
                .optional("note", .text, "what was learned"),
            ]
        ) { (input) throws(Rejection) in
            var draft = RollbackRehearsed()
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            draft.duration = try input.minutes("minutes")
            draft.result = try input.optionalChoice("result") ?? .well
            draft.note = input.optionalText("note")
            return .rehearseRollback(draft)
        },
    ]
}

private enum Despite: String, Choice {
    case no, yes
}
