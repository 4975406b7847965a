import Testing

@testable import ProjectModel

struct LaunchOutcomeTests {
    private static var story: Story {
        var story = Story.opened
        var criterion = LaunchCriterionSet()
        (criterion.id, criterion.text, criterion.owner) = ("LC-01", "Numbers are ported", "kim")
        story.happens(.launchCriterionSet(criterion))
        return story
    }

    private func outcome(_ result: LaunchOutcome.Result, on day: Day) -> Command {
        var recorded = LaunchRecorded()
        (recorded.result, recorded.day, recorded.outage) = (result, day, Minutes(95))
        return .recordLaunch(recorded)
    }

    @Test func `how a launch went is recorded after a go, and again after it was rolled back`() throws {
        var story = Self.story
        #expect(
            story.refusal(outcome(.live, on: story.today))
                == Rejection("Nobody has said go. First: launch decide --verdict go", field: "result"))
        var go = LaunchDecided()
        (go.verdict, go.reason) = (.go, "all is well")
        story.happens(.launchDecided(go))
        #expect(
            story.refusal(outcome(.live, on: story.today - 1))
                == Rejection(
                    "It was decided to go on 2026-09-08. Give that day or a later one.", field: "on"))
        story.happensAll(try story.when(outcome(.rolledBack, on: story.today)).get())
        #expect(story.project.launch.outcome(on: story.today)?.result == .rolledBack)
        story.happensAll(try story.when(outcome(.live, on: story.today)).get())
        let last = try #require(story.project.launch.outcome(on: story.today))
        #expect(last.told == "live on 2026-09-08 after 95 min of outage")
        #expect(story.project.launch.outcome(on: story.today - 1) == nil)
        #expect(
            story.refusal(outcome(.live, on: story.today))
                == Rejection("It went live on 2026-09-08 already.", field: "result"))
    }

    @Test func `it takes two accounts to waive a launch criterion, and then it counts neither way`() throws {
        var story = Self.story
        var waiver = LaunchWaiverProposed()
        waiver.id = "LC-01"
        #expect(
            story.refusal(.waiveLaunchCriterion(waiver), by: "kim")
                == Rejection("Say why LC-01 need not be met.", field: "reason"))
        waiver.reason = "no numbers move"
        let proposed = try story.when(.waiveLaunchCriterion(waiver), by: "kim").get()
        for event in proposed { story.records(event, by: "kim") }
        #expect(story.project.launch.board(on: story.today).open == ["LC-01"])
        #expect(story.refusal(.waiveLaunchCriterion(waiver), by: "kim")?.field == "id")
        let agreed = try story.when(.waiveLaunchCriterion(waiver), by: "ana").get()
        #expect(agreed.map(\.type) == ["launch-waiver-agreed"])
        story.happensAll(agreed)
        let board = story.project.launch.board(on: story.today)
        #expect(board.waived == ["LC-01"] && board.open.isEmpty && board.criteria == 0)
        #expect(
            story.refusal(.waiveLaunchCriterion(waiver))
                == Rejection("LC-01 was waived by kim and ana on 2026-09-08.", field: "id"))
    }
}
