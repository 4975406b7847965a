/// How the launch went, once it was tried. There may be several: what was rolled back is tried again.
package struct LaunchOutcome: Sendable, Hashable {
    package enum Result: String, Choice {
        case live
        case rolledBack = "rolled-back"
    }

    package var result: Result
    package var day: Day
    /// How long the service was away, measured.
    package var outage: Minutes
    package var note: String?

    /// `live on 2027-03-01 after 95 min`
    package var told: String {
        let words = result == .live ? "live" : "rolled back"
        return "\(words) on \(day) after \(outage.count) min of outage" + (note.map { ": \($0)" } ?? "")
    }
}

package struct LaunchRecorded: Sendable, Hashable {
    static let type = "launch-recorded"

    package var result = LaunchOutcome.Result.live
    package var day = Day(number: 0)
    package var outage = Minutes.zero
    package var note: String?

    package init() {}
}

extension LaunchRecorded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("result", &result)
        try field("on", &day)
        try field("outage", &outage)
        try field("note", &note)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let outcome = LaunchOutcome(result: result, day: day, outage: outage, note: note)
        project.launch.outcomes.append(Recorded(outcome, stamp))
    }

    func footing(in project: Project) -> Footing {
        Footing(sets: [Subject(.launchOutcome)], restsOn: [Subject(.launchDecision)])
    }
}

extension Launch {
    /// How it went by the end of `day`; nil while it was not tried.
    package func outcome(on day: Day) -> LaunchOutcome? { outcomes.last { $0.value.day <= day }?.value }
}

extension Project {
    func recordLaunch(_ draft: LaunchRecorded, _ today: Day) throws(Rejection) -> [Event] {
        guard let decision = launch.decisions.last?.value, decision.verdict == .go else {
            throw Rejection("Nobody has said go. First: launch decide --verdict go", field: "result")
        }
        try check(notAfter: today, draft.day, "on")
        guard draft.day >= decision.day else {
            throw Rejection(
                "It was decided to go on \(decision.day). Give that day or a later one.", field: "on")
        }
        if let last = launch.outcomes.last?.value, last.result == .live {
            throw Rejection("It went live on \(last.day) already.", field: "result")
        }
        try check(optional: draft.note, "note")
        return [.launchRecorded(draft)]
    }
}

extension Verb {
    static let launchOutcomeVerbs: [Verb] = [
        Verb(
            "launch", "record", "Record how the launch went", by: .contributor,
            [
                .required("result", .choice(of: LaunchOutcome.Result.self), "live, or rolled back"),
                .required("on", .day, "when", initial: "today"),
                .required("outage", .minutes, "how long the service was away: 95min"),
                .optional("note", .text, "what happened"),
            ]
        ) { (input) throws(Rejection) in
            var draft = LaunchRecorded()
            draft.result = try input.choice("result")
            draft.day = try input.optional("on", input.day) ?? input.typing.today
            draft.outage = try input.minutes("outage")
            draft.note = input.optionalText("note")
            return .recordLaunch(draft)
        }
    ]
}
