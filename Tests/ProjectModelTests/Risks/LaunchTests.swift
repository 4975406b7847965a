import ProjectModel
import Testing

struct LaunchTests {
    private static let today = Day(year: 2026, month: 9, day: 8)!

    /// A launch with one criterion that is met, and a way back that took so many minutes.
    private static func story(rollback minutes: Int?, trigger: String? = "3% of calls fail") -> Story {
        var story = Story.opened
        story.happens(.launchPlanned(.cutOver), .launchCriterionSet(.criterion("LC-01")))
        story.happens(.launchChecked(.check("LC-01", .met)), .rollbackPlanned(.back(trigger)))
        if let minutes { story.happens(.rollbackRehearsed(.rehearsal(minutes))) }
        return story
    }

    private static func board(_ story: Story) -> LaunchBoard { story.project.launch.board(on: today) }

    // Source: REFERENCE B11: restore 95 min + decision 30 min > 120 min tolerated, gap 5 min.
    @Test func `95 and 30 minutes are 5 over the 120 that are tolerated`() {
        let board = Self.board(Self.story(rollback: 95))
        #expect(board.verdict == .noGo)
        #expect(board.gap == Minutes(5))
        #expect(
            board.reasons == [
                "rollback 95 min and decision 30 min are 5 min over the 120 min tolerated"
            ])
    }

    @Test func `what is just tolerated is go`() {
        let board = Self.board(Self.story(rollback: 90))
        #expect(board.verdict == .go)
        #expect(board.gap == .zero)
        #expect(board.reasons.isEmpty)
    }

    @Test(arguments: [nil, "TBD", " tbd ", "?", "to be decided"])
    func `a trigger that is still to be agreed is not ready`(trigger: String?) {
        let board = Self.board(Self.story(rollback: 90, trigger: trigger))
        #expect(board.verdict == .notReady)
        #expect(board.reasons == ["no trigger is agreed for going back"])
    }

    @Test func `a way back that was not measured, or that failed, is not ready`() {
        var story = Self.story(rollback: nil)
        #expect(Self.board(story).verdict == .notReady)
        #expect(Self.board(story).reasons.first?.contains("never rehearsed") == true)
        story.happens(.rollbackRehearsed(.rehearsal(80)))
        #expect(Self.board(story).verdict == .go)
        story.happens(.rollbackRehearsed(.rehearsal(200, .failed)))
        #expect(Self.board(story).verdict == .notReady)
        #expect(Self.board(story).rollback == nil)
        #expect(Self.board(story).reasons == ["the last rehearsal of the rollback failed"])
    }

    @Test func `a criterion that fails is a no-go, one that nobody looked at is not ready`() {
        var story = Self.story(rollback: 90)
        story.happens(.launchCriterionSet(.criterion("LC-02")))
        #expect(Self.board(story).verdict == .notReady)
        #expect(Self.board(story).reasons == ["not checked: LC-02"])
        story.happens(.launchChecked(.check("LC-02", .notMet)))
        #expect(Self.board(story).verdict == .noGo)
        #expect(Self.board(story).reasons == ["not met: LC-02"])
        story.happens(.launchChecked(.check("LC-02", .met)))
        #expect(Self.board(story).verdict == .go)
        #expect(Self.board(story).criteria == 2)
    }

    @Test func `without anything the board says all that is missing`() {
        let board = Self.board(Story.opened)
        #expect(board.verdict == .notReady)
        #expect(board.reasons.count == 3)
        #expect(board.gap == nil)
    }

    @Test func `rehearsals count by their day, and of two on one day the later one`() {
        var story = Self.story(rollback: 95)
        var earlier = RollbackRehearsed.rehearsal(108)
        earlier.day = Self.today - 20
        story.happens(.rollbackRehearsed(earlier))
        #expect(story.project.launch.rehearsal(on: Self.today)?.duration == Minutes(95))
        #expect(story.project.launch.rehearsal(on: Self.today - 1)?.duration == Minutes(108))
        story.happens(.rollbackRehearsed(.rehearsal(70)))
        #expect(story.project.launch.rehearsal(on: Self.today)?.duration == Minutes(70))
    }

    @Test func `a go against the board takes a word, and the board is kept with it`() {
        var story = Self.story(rollback: 95)
        var wish = LaunchDecided()
        wish.verdict = .go
        wish.reason = "the campaign starts on Monday"
        let refusal = story.refusal(.decideLaunch(wish, despite: false))
        #expect(refusal?.field == "verdict")
        #expect(refusal?.message.contains("The board says NO-GO: rollback 95 min") == true)
        var kept = wish
        kept.decider = "kim"
        kept.board = .noGo
        (kept.met, kept.criteria, kept.rollback) = (1, 1, Minutes(95))
        #expect(story.when(.decideLaunch(wish, despite: true)) == .success([.launchDecided(kept)]))
        story.happens(.launchDecided(kept))
        #expect(story.project.launch.decisions.last?.value.isAgainstBoard == true)
        wish.verdict = .noGo
        #expect(story.refusal(.decideLaunch(wish, despite: false)) == nil)
    }

    @Test func `bad input is refused in a line`() {
        let story = Story.opened
        var early = LaunchPlanned.cutOver
        early.day = Day(year: 2026, month: 1, day: 1)!
        #expect(story.refusal(.planLaunch(early))?.field == "on")
        #expect(story.refusal(.rehearseRollback(.rehearsal(95)))?.message.contains("rollback plan") == true)
        #expect(story.refusal(.decideLaunch(LaunchDecided(), despite: false)) != nil)
        #expect(story.refusal(.checkLaunch(.check("LC-07", .met)))?.message.contains("LC-07") == true)
        var late = RollbackRehearsed.rehearsal(95)
        late.day = Self.today + 1
        #expect(Self.story(rollback: nil).refusal(.rehearseRollback(late))?.field == "on")
        late = .rehearsal(0)
        #expect(Self.story(rollback: nil).refusal(.rehearseRollback(late))?.field == "minutes")
    }
}

extension LaunchPlanned {
    static var cutOver: LaunchPlanned {
        var plan = LaunchPlanned()
        plan.title = "cut-over"
        plan.day = Day(year: 2027, month: 1, day: 30)!
        plan.outage = Minutes(120)
        plan.latency = Minutes(30)
        plan.decider = "kim"
        plan.care = WorkDays(10)
        return plan
    }
}

extension LaunchCriterionSet {
    static func criterion(_ id: ID<LaunchCriterion>) -> LaunchCriterionSet {
        var criterion = LaunchCriterionSet()
        criterion.id = id
        criterion.text = "load test at 1.5 times the peak"
        criterion.owner = "kim"
        return criterion
    }
}

extension LaunchChecked {
    static func check(_ id: ID<LaunchCriterion>, _ verdict: LaunchCheck.Verdict) -> LaunchChecked {
        var check = LaunchChecked()
        check.id = id
        check.verdict = verdict
        check.evidence = "report of the test"
        return check
    }
}

extension RollbackPlanned {
    static func back(_ trigger: String?) -> RollbackPlanned {
        var plan = RollbackPlanned()
        plan.trigger = trigger
        plan.owner = "kim"
        plan.steps = "back to the old lines: route the numbers to the old switch"
        return plan
    }
}

extension RollbackRehearsed {
    static func rehearsal(_ minutes: Int, _ result: Rehearsal.Result = .well) -> RollbackRehearsed {
        var rehearsal = RollbackRehearsed()
        rehearsal.day = Day(year: 2026, month: 9, day: 8)!
        rehearsal.duration = Minutes(minutes)
        rehearsal.result = result
        return rehearsal
    }
}
