import DemoStory
import ProjectModel
import Testing

/// The same story in more and smaller pieces, for measuring.
@Suite struct LongStoryTests {
    @Test(arguments: [4000, 10_007, 60_000])
    func `it has as many events as were asked for, and the same totals`(count: Int) {
        let short = DemoStory.project(today: Story.today)
        var story = Story.story(events: count)
        var at: Int64 = 0
        var acts = 0
        while let act = story.next() {
            #expect(act.at > at)
            at = act.at
            acts += act.events.count
        }
        #expect(acts == count)
        #expect(story.eventCount == count)
        #expect(story.project.costs.total == short.costs.total)
        #expect(story.project.costs.byDeliverable == short.costs.byDeliverable)
        for deliverable in short.deliverables.all {
            let other = story.project.deliverables[deliverable.id]
            #expect(other?.percentComplete(on: Story.today) == deliverable.percentComplete(on: Story.today))
        }
    }

    @Test(arguments: [-1, 0, 1000])
    func `fewer events than it has tell the story as it is`(count: Int) {
        #expect(Story.acts(events: count) == Story.acts())
    }
}
