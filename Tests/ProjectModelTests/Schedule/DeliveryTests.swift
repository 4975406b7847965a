import ProjectModel
import Testing

struct DeliveryTests {
    private var today: Day { Story.opened.today }

    private func blocked(_ waits: String?, on day: Day) -> DeliverableBlocked {
        var fact = DeliverableBlocked()
        (fact.id, fact.reason, fact.waitsOn, fact.day) = ("D-01", "no line yet", waits, day)
        return fact
    }

    private func progress(_ percent: Int) -> ProgressRecorded {
        var fact = ProgressRecorded()
        (fact.id, fact.percent, fact.day) = ("D-01", Percent(percent), today - 1)
        return fact
    }

    private var accepted: DeliverableAccepted {
        var fact = DeliverableAccepted()
        (fact.id, fact.by, fact.day) = ("D-01", "kim", today)
        return fact
    }

    @Test func `only what is complete is accepted, and once`() {
        var story = Story.opened
        story.happens(.progressRecorded(progress(80)))
        #expect(
            story.refusal(.acceptDeliverable(accepted))?.message
                == "D-01 is 80% done on 2026-09-08; what is accepted is complete. First: progress record")
        story.happens(.progressRecorded(progress(100)))
        #expect(story.when(.acceptDeliverable(accepted)) == .success([.deliverableAccepted(accepted)]))
        story.happens(.deliverableAccepted(accepted))
        #expect(
            story.refusal(.acceptDeliverable(accepted))?.message
                == "D-01 was accepted by kim on 2026-09-08 already.")
    }

    @Test func `what was sent back can be accepted later`() {
        var story = Story.opened
        story.happens(.progressRecorded(progress(100)))
        var rejected = DeliverableRejected()
        (rejected.id, rejected.by, rejected.reason, rejected.day) = ("D-01", "kim", "no manual", today)
        story.happens(.deliverableRejected(rejected))
        #expect(story.project.deliverables["D-01"]?.isAccepted(on: today) == false)
        story.happens(.deliverableAccepted(accepted))
        #expect(story.project.deliverables["D-01"]?.isAccepted(on: today) == true)
        #expect(story.project.deliverables["D-01"]?.isAccepted(on: today - 1) == false)
    }

    @Test func `work is blocked until it goes on`() {
        var story = Story.opened
        story.happens(.deliverableBlocked(blocked("D-02", on: today - 10)))
        #expect(
            story.refusal(.blockDeliverable(blocked(nil, on: today)))?.message
                == "D-01 is blocked since 2026-08-29 already: no line yet")
        var unblocked = DeliverableUnblocked()
        (unblocked.id, unblocked.day) = ("D-01", today - 11)
        #expect(story.refusal(.unblockDeliverable(unblocked))?.field == "on")
        unblocked.day = today - 2
        story.happens(.deliverableUnblocked(unblocked))
        let deliverable = story.project.deliverables["D-01"]!
        #expect(deliverable.block(on: today - 3)?.value.waitsOn == "D-02")
        #expect(deliverable.block(on: today - 2) == nil)
        #expect(story.refusal(.unblockDeliverable(unblocked))?.message == "D-01 is not blocked.")
        #expect(story.refusal(.blockDeliverable(blocked(nil, on: today - 5)))?.field == "on")
    }

    @Test func `what is waited for is a deliverable, a person, a party or words`() {
        let project = Story.opened.project
        #expect(project.waiting("D-02") == .deliverable("D-02"))
        #expect(project.waiting("kim") == .person("kim"))
        #expect(project.waiting("it") == .party("it"))
        #expect(project.waiting("the lawyers") == .words("the lawyers"))
        #expect(Story.opened.refusal(.blockDeliverable(blocked("D-01", on: today)))?.field == "waits-on")
        #expect(Story.opened.refusal(.blockDeliverable(blocked("D-77", on: today)))?.field == "waits-on")
    }
}
