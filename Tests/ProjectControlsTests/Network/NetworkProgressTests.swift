import ProjectModel
import Testing

@testable import ProjectControls

/// Networks of which part is done.
@Suite struct NetworkProgressTests {
    /// A (4), then B (6), then C (2); B began on day 2, before A, of which 3 days are left, was done.
    private func outOfSequence(_ logic: ProgressLogic) throws -> NetworkSchedule {
        try Network(
            [
                .init("A", WorkDays(4), progress: .inProgress(start: .zero, remaining: WorkDays(3))),
                .init(
                    "B", WorkDays(6), after: [.init("A")],
                    progress: .inProgress(start: WorkDays(2), remaining: WorkDays(5))),
                .init("C", 2, "B"),
            ], dataDate: WorkDays(3), logic: logic
        ).schedule()
    }

    @Test func `retained logic lets what is left wait for the work before it`() throws {
        let schedule = try outOfSequence(.retained)
        #expect(schedule["B"]?.earlyStart == WorkDays(2) && schedule["B"]?.earlyFinish == WorkDays(11))
        #expect(schedule.finish == WorkDays(13))
        #expect(schedule.criticalPath == ["A", "B", "C"])
        #expect(schedule.drivers(of: "B") == [.link(from: "A", kind: .finishToStart)])
    }

    @Test func `progress override lets what has begun go on`() throws {
        let schedule = try outOfSequence(.progressOverride)
        #expect(schedule["B"]?.earlyFinish == WorkDays(8) && schedule.finish == WorkDays(10))
        #expect(schedule.criticalPath == ["B", "C"])
        #expect(schedule["A"]?.totalFloat == WorkDays(4))
        #expect(schedule.drivers(of: "B") == [.dataDate])
    }

    @Test func `a link that speaks of the finish holds under either logic`() throws {
        for logic in [ProgressLogic.retained, .progressOverride] {
            let schedule = try Network(
                [
                    .init("A", 9),
                    .init(
                        "B", WorkDays(6), after: [.init("A", .finishToFinish, lag: WorkDays(1))],
                        progress: .inProgress(start: .zero, remaining: WorkDays(2))),
                ], dataDate: WorkDays(1), logic: logic
            ).schedule()
            #expect(schedule["B"]?.earlyFinish == WorkDays(11))
        }
    }

    @Test func `what is done has its actual dates and no float`() throws {
        var network = Network.generalFoundry
        network.dataDate = WorkDays(5)
        network.activities[0].progress = .complete(start: .zero, finish: WorkDays(3))
        network.activities[1].progress = .complete(start: WorkDays(1), finish: WorkDays(5))
        network.activities[2].progress = .inProgress(start: WorkDays(3), remaining: WorkDays(1))
        let schedule = try network.schedule()
        let done = try #require(schedule["B"])
        #expect(done.earlyStart == WorkDays(1) && done.lateFinish == WorkDays(5))
        #expect(done.totalFloat == nil && !done.isCritical && schedule.drivers(of: "B").isEmpty)
        #expect(schedule["C"]?.earlyFinish == WorkDays(6) && schedule["D"]?.earlyStart == WorkDays(5))
        // C 6, E 10, G 15, H 17.
        #expect(schedule.finish == WorkDays(17))
        #expect(schedule.criticalPath == ["C", "E", "G", "H"])
        #expect(schedule["D"]?.totalFloat == WorkDays(1))
    }

    @Test func `a lag counts on from facts`() throws {
        let done = Network.Progress.complete(start: WorkDays(1), finish: WorkDays(4))
        for (kind, start) in [
            (LinkKind.finishToStart, 11), (.startToStart, 8), (.finishToFinish, 8), (.startToFinish, 5),
        ] {
            let schedule = try Network(
                [
                    .init("A", WorkDays(3), progress: done),
                    .init("B", WorkDays(3), after: [.init("A", kind, lag: WorkDays(7))]),
                ], dataDate: WorkDays(4)
            ).schedule()
            #expect(schedule["B"]?.earlyStart == WorkDays(start))
            #expect(schedule.drivers(of: "B") == [.link(from: "A", kind: kind)])
        }
    }

    @Test func `nothing is done before the data date`() throws {
        var network = Network.generalFoundry
        network.dataDate = WorkDays(10)
        #expect(try network.schedule().finish == WorkDays(25))
        network.activities = network.activities.map { activity in
            var activity = activity
            activity.progress = .complete(start: .zero, finish: WorkDays(9))
            return activity
        }
        let schedule = try network.schedule()
        #expect(schedule.finish == WorkDays(9))
        #expect(schedule.criticalPath.isEmpty && schedule.criticalActivities.isEmpty)
    }
}
