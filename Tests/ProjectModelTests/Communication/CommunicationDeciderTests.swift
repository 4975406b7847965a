import Testing

@testable import ProjectModel

@Suite struct CommunicationDeciderTests {
    /// What a verb comes to, typed into it.
    private func when(_ story: Story, _ verb: String, _ typed: [String: String]) -> Result<[Event], Rejection>
    {
        let words = verb.split(separator: " ").map(String.init)
        let asker = Asker(account: "ana", today: story.today, at: 0)
        do throws(Rejection) {
            let request = Request(words[0], words[1], typed: typed)
            guard case .happens(let events) = try story.project.decide(request, for: asker) else {
                return .failure(Rejection("an undo"))
            }
            return .success(events)
        } catch {
            return .failure(error)
        }
    }

    private func refusal(_ story: Story, _ verb: String, _ typed: [String: String]) -> String? {
        guard case .failure(let rejection) = when(story, verb, typed) else { return nil }
        return rejection.message
    }

    private func happening(_ story: inout Story, _ verb: String, _ typed: [String: String]) throws {
        for event in try when(story, verb, typed).get() { story.happens(event) }
    }

    private let said = ["topic": "cut-over", "weight": "wish", "speaker": "kim", "said": "today"]

    @Test func `a statement is words, a range or an order`() throws {
        var story = Story.opened
        for typed in [
            ["position": "soon"], ["range": "25-30 %"], ["range": "2027-01-15..2027-01-31"],
            ["order": "search > export > print"], ["range": "5k users", "position": "five thousand at once"],
        ] {
            try happening(&story, "statement record", said.merging(typed) { $1 })
        }
        #expect(
            story.project.statements.all.map(\.position.value) == [
                "soon", "25–30 %", "2027-01-15..2027-01-31", "search > export > print",
                "five thousand at once",
            ])
        #expect(
            story.project.statements.all.map(\.claim) == [
                .words, .figures(Figure(25)...Figure(30), unit: "%"),
                .days(Day(iso: "2027-01-15")!...Day(iso: "2027-01-31")!),
                .order(["search", "export", "print"]), .figures(Figure(5000)...Figure(5000), unit: "users"),
            ])
    }

    @Test func `statements that say nothing, or two things at once, are refused`() {
        let story = Story.opened
        func refused(_ typed: [String: String]) -> String? {
            refusal(story, "statement record", said.merging(typed) { $1 })
        }
        #expect(refused([:])?.hasPrefix("What do they want?") == true)
        #expect(refused(["order": "search"])?.hasPrefix("An order names 2 to 40 features") == true)
        #expect(refused(["order": "search > Search"]) == "“Search” stands in the order twice. Name it once.")
        #expect(
            refused(["order": "a > b", "range": "5 %"])?.hasPrefix("A statement has a range or an order")
                == true)
        #expect(refused(["range": "30-25 %"]) == "“30-25 %” runs backwards. Try 25 %..30")
        #expect(refused(["position": "x", "said": "+1d"])?.contains("has not come yet") == true)
    }

    @Test func `a decision that supersedes itself is refused`() throws {
        var story = Story.opened
        let typed = ["context": "two desktops", "choice": "one for all sites"]
        #expect(
            refusal(story, "decision record", typed.merging(["supersedes": "DC-01"]) { $1 })
                == "DC-01 is the decision that you are recording: it cannot supersede itself.")
        #expect(
            refusal(story, "decision record", typed.merging(["supersedes": "DC-07"]) { $1 })
                == "There is no decision DC-07. There are none yet.")
        try happening(&story, "decision record", typed)
        try happening(&story, "decision record", typed.merging(["supersedes": "DC-01"]) { $1 })
        #expect(story.project.decisions["DC-01"]?.supersededBy?.value == "DC-02")
        #expect(
            refusal(story, "decision record", typed.merging(["supersedes": "DC-01"]) { $1 })
                == "DC-01 was superseded by DC-02 already. Supersede that one.")
        #expect(
            refusal(story, "decision record", typed.merging(["supersedes": "DC-03"]) { $1 })?
                .hasSuffix("it cannot supersede itself.") == true)
    }

    @Test func `a ruling stands in the decision log and takes the place of the one before`() throws {
        var story = Story.opened
        try happening(&story, "statement record", said.merging(["position": "soon"]) { $1 })
        try happening(&story, "topic rule", ["topic": "cut-over", "decision": "in May"])
        try happening(
            &story, "topic rule", ["topic": "cut-over", "decision": "in June", "consequence": "two leases"])
        let decisions = story.project.decisions.all
        #expect(decisions.map(\.choice.value) == ["in May", "in June"])
        #expect(decisions.map(\.supersedes) == [nil, "DC-01"])
        #expect(decisions[0].supersededBy?.value == "DC-02")
        #expect(decisions[1].consequence?.value == "two leases")
        #expect(story.project.rulings.map(\.record) == ["DC-01", "DC-02"])
    }

    @Test func `rulings of older logs are read as they were`() {
        var reader = EventReader()
        let body = Array(#""type":"topic-ruled","topic":"cut-over","decision":"in May""#.utf8)
        let event = reader.event(in: body.span)
        #expect(event.body == body)
        var story = Story.opened
        story.happens(event)
        #expect(story.project.rulings.map(\.decision.value) == ["in May"])
        #expect(story.project.decisions.isEmpty)
    }

    @Test func `a contact is with a party, or with somebody of it`() throws {
        var story = Story.opened
        #expect(refusal(story, "contact record", [:]) == "Who was it? Name a party or a person.")
        #expect(
            refusal(story, "contact record", ["person": "kim", "party": "hr"]) == "kim is of it, not of hr.")
        try happening(&story, "contact record", ["person": "kim", "direction": "told", "channel": "mail"])
        #expect(story.project.contacts.map(\.party) == ["it"])
    }

    @Test func `a question is asked once and answered once, by somebody else`() throws {
        var story = Story.opened
        let typed = ["text": "Who staffs it?", "asker": "ana", "owed": "kim", "holds": "pilot"]
        #expect(
            refusal(story, "question ask", typed.merging(["owed": "ana"]) { $1 })?
                .hasPrefix("ana cannot owe themselves") == true)
        try happening(&story, "question ask", typed)
        #expect(
            refusal(story, "question answer", ["id": "Q-01", "answer": "we", "on": "yesterday"])
                == "Q-01 was asked on 2026-09-08, after 2026-09-07.")
        try happening(&story, "question answer", ["id": "Q-01", "answer": "operations"])
        #expect(
            refusal(story, "question answer", ["id": "Q-01", "answer": "sales"])?
                .hasPrefix("Q-01 was answered on 2026-09-08") == true)
    }

    @Test func `a cadence is a number of days, and a stake is two degrees`() throws {
        var story = Story.opened
        try happening(&story, "party cadence", ["id": "it", "days": "2w"])
        #expect(story.project.parties["it"]?.cadenceDays?.value == 14)
        #expect(
            refusal(story, "party cadence", ["id": "it", "days": "14d"])
                == "it is to be heard every 14 days already.")
        #expect(
            refusal(story, "party cadence", ["id": "it", "days": "0d"])?.hasPrefix("A cadence is") == true)
        #expect(refusal(story, "party cadence", ["id": "hr", "days": "7d"]) != nil)
        try happening(&story, "stakeholder assess", ["id": "kim", "influence": "high", "interest": "low"])
        #expect(story.project.people["kim"]?.stake?.value.advice == "keep satisfied")
    }
}
