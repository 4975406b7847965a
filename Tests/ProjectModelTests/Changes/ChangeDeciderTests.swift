import ProjectModel
import Testing

struct ChangeDeciderTests {
    /// Where kim has asked for a change and for another order.
    private static var asked: Story {
        var story = Story.opened
        story.happens(.changeRequested(.change("C-01")))
        story.happens(.changeRequested(.change("C-02", .resequence)))
        return story
    }

    @Test func `who asked cannot approve`() {
        let story = Self.asked
        let refusal = story.refusal(.decideChange(.decision("C-01", .approved, by: "kim")))
        #expect(refusal?.field == "decider")
        #expect(refusal?.message.contains("kim asked for C-01 and cannot approve it") == true)
        #expect(story.refusal(.decideChange(.decision("C-01", .rejected, by: "kim"))) == nil)
    }

    @Test func `a decision is that of the account's person unless somebody is named`() {
        let story = Self.asked
        #expect(
            story.when(.decideChange(.decision("C-01", .approved)))
                == .success([.changeDecided(.decision("C-01", .approved, by: "ana"))]))
        var project = story
        project.happens(.personAdded(.person("tom")))
        #expect(
            project.when(.decideChange(.decision("C-01", .approved, by: "tom")))
                == .success([.changeDecided(.decision("C-01", .approved, by: "tom"))]))
    }

    @Test func `one who is alone may approve what they asked for`() {
        var story = Story()
        story.happens(.projectOpened(.sample), .roleGranted(.manager("ana")))
        story.happens(.partyAdded(.party("it", "IT")), .personAdded(.person("ana")))
        var wish = ChangeRequested.change("C-01")
        wish.requester = "ana"
        story.happens(.changeRequested(wish))
        #expect(story.refusal(.decideChange(.decision("C-01", .approved))) == nil)
    }

    @Test func `nothing is decided before it is asked for`() {
        var story = Story.opened
        var wish = ChangeRequested.change("C-01")
        wish.day = Day(year: 2026, month: 9, day: 4)!
        story.happens(.changeRequested(wish))
        #expect(story.project.changes["C-01"]?.requested == wish.day)
        var decision = ChangeDecided.decision("C-01", .rejected)
        decision.day = Day(year: 2026, month: 9, day: 3)!
        #expect(story.refusal(.decideChange(decision))?.field == "on")
        decision.day = Day(year: 2026, month: 9, day: 9)!
        #expect(story.refusal(.decideChange(decision))?.message.contains("has not come yet") == true)
        decision.day = Day(year: 2026, month: 9, day: 4)!
        #expect(story.refusal(.decideChange(decision)) == nil)
    }

    @Test func `an effect takes the place of what was said of the same deliverable`() throws {
        var story = Self.asked
        story.happens(.changeEffectSet(.effect("C-01", "D-01", days: 3, euros: 500)))
        story.happens(.changeEffectSet(.effect("C-01", "D-02", days: 1)))
        story.happens(.changeEffectSet(.effect("C-01", "D-01", days: 5, euros: 700)))
        let change = try #require(story.project.changes["C-01"])
        #expect(change.effects.map(\.value.deliverable) == ["D-02", "D-01"])
        #expect(story.project.netCost(of: change, on: story.today) == Money(minor: 70_000))
        story.happens(.changeEffectSet(.effect("C-01", "D-01")))
        #expect(story.project.changes["C-01"]?.effects.map(\.value.deliverable) == ["D-02"])
        #expect(
            story.refusal(.setChangeEffect(.effect("C-01", "D-01")))?.message.contains("does nothing") == true
        )
    }

    @Test func `a change costs what it does and brings or, until that is known, what its requester says`()
        throws
    {
        var story = Self.asked
        func cost(_ story: Story) throws -> Int64 {
            let change = try #require(story.project.changes["C-01"])
            return story.project.netCost(of: change, on: story.today).minor / 100
        }
        #expect(try cost(story) == 12_000)
        story.happens(.changeEffectSet(.effect("C-01", "D-01", euros: 700)))
        #expect(try cost(story) == 700)
        var brought = DeliverableAdded.deliverable("D-03")
        brought.change = "C-01"
        story.happens(.deliverableAdded(brought))
        #expect(try cost(story) == 20_700)
        // Its own work is in its budget already.
        story.happens(.changeEffectSet(.effect("C-01", "D-03", euros: 9_000)))
        #expect(try cost(story) == 20_700)
    }

    @Test func `work begins with the first progress or the first cost`() throws {
        var story = Self.asked
        func began(_ story: Story) -> Day? {
            story.project.deliverables["D-01"].flatMap { story.project.began($0) }
        }
        #expect(began(story) == nil)
        var cost = CostRecorded()
        cost.deliverable = "D-01"
        for (number, day) in [7, 5, 6].enumerated() {
            cost.amount = Money(minor: Int64(number) + 1)
            cost.day = Day(year: 2026, month: 9, day: day)!
            story.happens(.costRecorded(cost))
        }
        #expect(began(story) == Day(year: 2026, month: 9, day: 5)!)
        var progress = ProgressRecorded()
        progress.id = "D-01"
        progress.day = Day(year: 2026, month: 9, day: 1)!
        story.happens(.progressRecorded(progress))
        #expect(began(story) == Day(year: 2026, month: 9, day: 5)!, "no progress is no beginning")
        progress.percent = Percent(10)
        progress.day = Day(year: 2026, month: 9, day: 2)!
        story.happens(.progressRecorded(progress))
        #expect(began(story) == Day(year: 2026, month: 9, day: 2)!)
    }

    @Test func `a deliverable cannot lose more time than it takes`() {
        let refusal = Self.asked.refusal(.setChangeEffect(.effect("C-01", "D-01", days: -60)))
        #expect(
            refusal
                == Rejection("D-01 takes 43 working days and cannot lose more than that.", field: "time"))
        #expect(Self.asked.refusal(.setChangeEffect(.effect("C-01", "D-01", days: -43))) == nil)
    }

    @Test func `only a re-sequence says what comes first, and never in a circle`() {
        var story = Self.asked
        story.happens(.deliverableAdded(.deliverable("D-03")))
        var order = ChangeEffectSet.effect("C-01", "D-01")
        order.before = "D-02"
        #expect(story.refusal(.setChangeEffect(order))?.message.contains("only a re-sequence") == true)
        order.id = "C-02"
        #expect(story.refusal(.setChangeEffect(order)) == nil)
        // The direct link is what is turned round, so it is no circle.
        story.happens(.deliverableLinked(.link("D-01", after: "D-02")))
        #expect(story.refusal(.setChangeEffect(order)) == nil)
        story.happens(.deliverableLinked(.link("D-01", after: "D-03")))
        story.happens(.deliverableLinked(.link("D-03", after: "D-02")))
        #expect(
            story.refusal(.setChangeEffect(order))
                == Rejection(
                    "That would close a circle: D-01 after D-03 after D-02 after D-01.", field: "before"))
        order.before = "D-01"
        #expect(story.refusal(.setChangeEffect(order))?.message.contains("wait for itself") == true)
    }

    @Test func `what was rejected has no effect`() {
        var story = Self.asked
        story.happens(.changeDecided(.decision("C-01", .rejected, by: "ana")))
        let refusal = story.refusal(.setChangeEffect(.effect("C-01", "D-01", days: 1)))
        #expect(refusal?.message.contains("C-01 was rejected on 2026-09-08") == true)
    }

    @Test func `a turnaround takes some time`() {
        var fact = TurnaroundSet()
        #expect(Story.opened.refusal(.setTurnaround(fact))?.field == "within")
        fact.within = WorkDays(10)
        var story = Story.opened
        story.happens(.turnaroundSet(fact))
        #expect(story.project.turnaround?.value == WorkDays(10))
    }
}

extension ChangeRequested {
    static func change(_ id: ID<ChangeRequest>, _ kind: ChangeKind = .add) -> ChangeRequested {
        var change = ChangeRequested()
        change.id = id
        change.title = "Chat in the agent desktop"
        change.kind = kind
        change.requester = "kim"
        change.reason = "a third of the customers ask for it"
        change.cost = Money(minor: 1_200_000)
        change.time = WorkDays(4)
        return change
    }
}

extension ChangeDecided {
    static func decision(
        _ id: ID<ChangeRequest>, _ verdict: ChangeVerdict, by decider: ID<Person>? = nil
    ) -> ChangeDecided {
        var decision = ChangeDecided()
        decision.id = id
        decision.verdict = verdict
        decision.reason = "the sponsor pays"
        decision.decider = decider
        return decision
    }
}

extension ChangeEffectSet {
    static func effect(
        _ id: ID<ChangeRequest>, _ deliverable: ID<Deliverable>, days: Int = 0, euros: Int64 = 0
    ) -> ChangeEffectSet {
        var effect = ChangeEffectSet()
        effect.id = id
        effect.deliverable = deliverable
        effect.time = WorkDays(days)
        effect.cost = Money(minor: euros * 100)
        return effect
    }
}
