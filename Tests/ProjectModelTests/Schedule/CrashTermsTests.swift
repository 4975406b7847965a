import ProjectModel
import Testing

struct CrashTermsTests {
    private func crash(_ id: ID<Deliverable>, to days: Int, _ cost: Int64 = 1_200_000) -> DeliverableCrashSet
    {
        var fact = DeliverableCrashSet()
        (fact.id, fact.shortest, fact.cost) = (id, WorkDays(days), Money(minor: cost))
        return fact
    }

    @Test func `the latest terms count`() {
        var story = Story.opened
        #expect(
            story.when(.crashDeliverable(crash("D-01", to: 6)))
                == .success([.deliverableCrashSet(crash("D-01", to: 6))]))
        story.happens(.deliverableCrashSet(crash("D-01", to: 6)))
        story.happens(.deliverableCrashSet(crash("D-01", to: 5, 900)))
        let terms = story.project.deliverables["D-01"]?.crash?.value
        #expect(terms?.shortest == WorkDays(5) && terms?.cost == Money(minor: 900))
    }

    @Test func `what makes nothing shorter is refused`() {
        var story = Story.opened
        // From 2026-04-01 to 2026-05-29, without holidays.
        #expect(
            story.refusal(.crashDeliverable(crash("D-01", to: 43)))
                == Rejection(
                    "D-01 takes 43 working days at most as it is. Give fewer.", field: "to"))
        #expect(story.refusal(.crashDeliverable(crash("D-01", to: 0)))?.field == "to")
        #expect(story.refusal(.crashDeliverable(crash("D-01", to: 6, -1)))?.field == "cost")
        #expect(story.refusal(.crashDeliverable(crash("D-77", to: 6)))?.field == "id")
        var progress = ProgressRecorded()
        (progress.id, progress.percent, progress.day) = ("D-01", Percent(100), story.today)
        story.happens(.progressRecorded(progress))
        #expect(
            story.refusal(.crashDeliverable(crash("D-01", to: 6)))
                == Rejection("D-01 is complete, so nothing makes it shorter.", field: "id"))
    }
}
