import ProjectModel
import TestSupport
import Testing

struct ScheduleDeciderTests {
    @Test func `a circle of dependencies is refused and named`() {
        var story = Story.opened
        story.happens(.deliverableAdded(.deliverable("D-03")))
        story.happens(
            .deliverableLinked(.link("D-02", after: "D-01")), .deliverableLinked(.link("D-03", after: "D-02"))
        )
        let refusal = story.refusal(.linkDeliverable(.link("D-01", after: "D-03")))
        #expect(
            refusal
                == Rejection(
                    "That would close a circle: D-03 after D-02 after D-01 after D-03.", field: "after"))
    }

    @Test func `a deliverable does not wait for itself`() {
        #expect(Story.opened.refusal(.linkDeliverable(.link("D-01", after: "D-01"))) != nil)
    }

    @Test func `progress is not reported for a day to come`() {
        let story = Story.opened
        var progress = ProgressRecorded()
        progress.id = "D-01"
        progress.percent = Percent(40)
        progress.day = story.today + 1
        #expect(story.refusal(.recordProgress(progress))?.field == "on")
        progress.day = story.today
        #expect(story.when(.recordProgress(progress)) == .success([.progressRecorded(progress)]))
    }

    @Test func `a baseline keeps what was agreed`() throws {
        var story = Story.opened
        guard case .success(let events) = story.when(.takeBaseline(reason: "gate 2")) else {
            Issue.record("refused")
            return
        }
        for event in events { story.happens(event) }
        var replanned = DeliverableReplanned()
        replanned.id = "D-01"
        replanned.budget = Money(minor: 9_900_000)
        story.happens(.deliverableReplanned(replanned))
        let line = try #require(story.project.baselines.first?.lines.first)
        #expect(line.budget == Money(minor: 2_000_000))
        #expect(story.project.deliverables["D-01"]?.budget.value == Money(minor: 9_900_000))
    }

    @Test func `a deliverable is added with what it waits for, in one act`() {
        let events = Story.opened.when(.addDeliverable(.deliverable(""), after: ["D-01", "D-02"]))
        #expect(
            events
                == .success([
                    .deliverableAdded(.deliverable("D-03")), .deliverableLinked(.link("D-03", after: "D-01")),
                    .deliverableLinked(.link("D-03", after: "D-02")),
                ]))
    }
}

extension DeliverableLinked {
    static func link(_ id: ID<Deliverable>, after: ID<Deliverable>) -> DeliverableLinked {
        var link = DeliverableLinked()
        link.id = id
        link.after = after
        return link
    }
}
