import Testing

@testable import ProjectModel

@Suite struct TechnologyDeciderTests {
    private static var story: Story {
        var story = Story.opened
        var component = ComponentRecorded()
        (component.id, component.name, component.version, component.ring) = ("T-01", "Node", "24", .trial)
        component.securitySupport = .on(Day(iso: "2028-04-30")!)
        story.happens(.componentRecorded(component))
        return story
    }

    private func update(_ id: ID<Component>, _ security: String) -> SupportUpdated {
        var fact = SupportUpdated()
        fact.id = id
        fact.security = .on(Day(iso: security)!)
        return fact
    }

    @Test func `support that ends out of order is refused`() {
        var draft = ComponentRecorded()
        (draft.name, draft.version) = ("Node", "24")
        draft.activeSupport = .on(Day(iso: "2029-01-01")!)
        draft.securitySupport = .on(Day(iso: "2028-04-30")!)
        #expect(
            Self.story.refusal(.recordComponent(draft))
                == Rejection(
                    "Security support would end on 2028-04-30, before active support on 2029-01-01.",
                    field: "support"))
        var late = SupportUpdated()
        late.id = "T-01"
        late.extended = .on(Day(iso: "2027-01-01")!)
        #expect(
            Self.story.refusal(.updateSupport([late]))?.message
                == "Extended support would end on 2027-01-01, before security support on 2028-04-30.")
    }

    @Test func `an update records what is new, in one act, and nothing if one of them is wrong`() {
        let story = Self.story
        #expect(
            story.when(.updateSupport([update("T-01", "2028-04-30")]))
                == .failure(
                    Rejection("Nothing would change: that is what is known of its support already.")))
        #expect(
            story.when(.updateSupport([update("T-01", "2028-05-31")]))
                == .success([.supportUpdated(update("T-01", "2028-05-31"))]))
        #expect(
            story.refusal(.updateSupport([update("T-01", "2028-05-31"), update("T-09", "2028-05-31")]))
                != nil)
    }

    @Test func `moves go forward in time and to another ring`() {
        var story = Self.story
        var move = ComponentMoved()
        (move.id, move.ring, move.day) = ("T-01", .trial, story.today)
        #expect(story.refusal(.moveComponent(move))?.message == "T-01 is in trial already.")
        move.ring = .adopt
        #expect(story.when(.moveComponent(move)) == .success([.componentMoved(move)]))
        story.happens(.componentMoved(move))
        move.ring = .hold
        move.day = story.today - 1
        #expect(
            story.refusal(.moveComponent(move))?.message
                == "T-01 was moved to adopt on 2026-09-08, after 2026-09-07.")
        #expect(story.project.components["T-01"]?.moves.map(\.value.from) == [.trial])
    }

    @Test func `a life has a length, and use begins after the start`() {
        var plan = TechnologyPlanned()
        plan.lifeMonths = 0
        #expect(Self.story.refusal(.planTechnology(plan))?.field == "life")
        plan.lifeMonths = 60
        plan.goLive = Day(iso: "2025-01-01")!
        #expect(Self.story.refusal(.planTechnology(plan))?.field == "go-live")
        plan.goLive = Day(iso: "2027-06-30")!
        #expect(Self.story.when(.planTechnology(plan)) == .success([.technologyPlanned(plan)]))
        #expect(Self.story.refusal(.planTechnology(plan), by: "kim") != nil, "a contributor")
    }

    @Test(arguments: [
        ("yes", SupportEnd.open), ("No", .ended), ("2028-04-30", .on(Day(iso: "2028-04-30")!)),
    ])
    func `an end of support is a day, yes or no`(text: String, end: SupportEnd) throws {
        let typing = Story.opened.project.typing(today: Story.opened.today)
        #expect(try typing.support(text) == end)
        #expect(try typing.support(typing.text(end)) == end)
        #expect(SupportEnd(json: end.json) == end)
    }

    @Test func `components of older logs are read as they were`() {
        var reader = EventReader()
        let body =
            Array(
                #""type":"component-recorded","id":"T-01","name":"Node","version":"24","ring":"adopt","#.utf8
            ) + Array(#""supportEnds":"2028-04-30""#.utf8)
        var story = Story.opened
        let event = reader.event(in: body.span)
        #expect(event.body == body)
        story.happens(event)
        #expect(story.project.components["T-01"]?.supportEnds?.value == Day(iso: "2028-04-30"))
    }

    @Test func `spans of days and months are read as people type them`() throws {
        let typing = Story.opened.project.typing(today: Story.opened.today)
        #expect(try ["7d", "2w", "10"].map { try typing.days($0) } == [7, 14, 10])
        #expect(try ["36m", "3y", "18"].map { try typing.months($0) } == [36, 36, 18])
        for text in ["", "d", "-1d", "1.5y", "99999d", "2x"] {
            #expect(throws: Rejection.self) { try typing.days(text) }
            #expect(throws: Rejection.self) { try typing.months(text) }
        }
    }
}
