import ProjectModel
import Testing

struct MilestoneLinkTests {
    private func linked(_ id: ID<Milestone>, after: ID<Deliverable>, lag: Int = 0) -> MilestoneLinked {
        var fact = MilestoneLinked()
        (fact.id, fact.after, fact.lag) = (id, after, WorkDays(lag))
        return fact
    }

    private var story: Story {
        var story = Story.opened
        var set = MilestoneSet()
        (set.id, set.title, set.due) = ("M-01", "Pilot site live", story.today + 30)
        story.happens(.milestoneSet(set))
        return story
    }

    @Test func `a milestone waits for what it was linked to, by the latest link`() {
        var story = story
        #expect(
            story.when(.linkMilestone(linked("M-01", after: "D-01")))
                == .success([.milestoneLinked(linked("M-01", after: "D-01"))]))
        story.happens(.milestoneLinked(linked("M-01", after: "D-01")))
        story.happens(.milestoneLinked(linked("M-01", after: "D-02")))
        story.happens(.milestoneLinked(linked("M-01", after: "D-01", lag: 2)))
        let dependencies = story.project.milestones["M-01"]?.dependencies.map(\.value)
        #expect(dependencies?.map(\.on) == ["D-02", "D-01"])
        #expect(dependencies?.map(\.lag) == [.zero, WorkDays(2)])
    }

    @Test func `what is not there or is reached is not linked`() {
        var story = story
        #expect(story.refusal(.linkMilestone(linked("M-09", after: "D-01")))?.field == "id")
        #expect(story.refusal(.linkMilestone(linked("M-01", after: "D-09")))?.field == "after")
        var reached = MilestoneReached()
        (reached.id, reached.day) = ("M-01", story.today)
        story.happens(.milestoneReached(reached))
        #expect(
            story.refusal(.linkMilestone(linked("M-01", after: "D-01")))
                == Rejection("M-01 was reached on 2026-09-08, so it waits for nothing any more.", field: "id")
        )
    }
}
