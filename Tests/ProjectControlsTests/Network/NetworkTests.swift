import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct NetworkTests {
    @Test func `General Foundry takes 15 weeks along A C E G H`() throws {
        // Source: Heizer and Render, Operations Management; slack as there.
        let schedule = try Network.generalFoundry.schedule()
        #expect(schedule.finish == WorkDays(15))
        #expect(schedule.criticalPaths() == [["A", "C", "E", "G", "H"]])
        #expect(schedule.criticalActivities == ["A", "C", "E", "G", "H"])
        #expect(
            schedule.floats == ["A": 0, "B": 1, "C": 0, "D": 1, "E": 0, "F": 6, "G": 0, "H": 0])
        #expect(schedule.nearCritical(within: WorkDays(1)) == ["B", "D"])
        let dates = try #require(schedule["F"])
        #expect(dates.earlyStart == WorkDays(4) && dates.earlyFinish == WorkDays(7))
        #expect(dates.lateStart == WorkDays(10) && dates.lateFinish == WorkDays(13))
        #expect(dates.freeFloat == WorkDays(6))
        // The float of B and D is shared: B has none that D does not need.
        #expect(schedule["B"]?.freeFloat == .zero && schedule["D"]?.freeFloat == WorkDays(1))
    }

    @Test func `Reliable Construction takes 44 weeks along A B C E F J L N`() throws {
        // Source: Hillier and Lieberman, Introduction to Operations Research; slack as there.
        let schedule = try Network.reliableConstruction.schedule()
        #expect(schedule.finish == WorkDays(44))
        #expect(schedule.criticalPath == ["A", "B", "C", "E", "F", "J", "L", "N"])
        let slack = schedule.floats.filter { $0.value > 0 }
        #expect(slack == ["D": 4, "G": 4, "H": 4, "M": 4, "I": 2, "K": 1])
        #expect(schedule.nearCritical(within: WorkDays(2)) == ["I", "K"])
    }

    @Test func `Taylor's project takes 24 weeks along 1 3 5 7`() throws {
        // Source: B. Taylor, Introduction to Management Science, solved problem on PERT. The source draws the
        // links; these agree with the path and the length that it prints.
        let means = [
            (5, 8, 17), (7, 10, 13), (3, 5, 7), (1, 3, 5), (4, 6, 8), (3, 3, 3), (3, 4, 5),
        ].map { ThreePoint(WorkDays($0.0), WorkDays($0.1), WorkDays($0.2)).mean }
        #expect(means == [9, 10, 5, 3, 6, 3, 4])
        let after = ["", "", "1", "1", "2 3", "4", "5 6"]
        let network = Network(
            means.indices.map { .init(ID("\($0 + 1)"), Int(means[$0]), after[$0]) })
        let schedule = try network.schedule()
        #expect(schedule.finish == WorkDays(24))
        #expect(schedule.criticalPaths() == [["1", "3", "5", "7"]])
    }

    /// A of `days` and B tied to it.
    private func pair(_ days: Int, _ kind: LinkKind, _ lag: Int, _ other: Int) throws -> NetworkSchedule {
        try Network([
            .init("A", days),
            .init("B", WorkDays(other), after: [.init("A", kind, lag: WorkDays(lag))]),
        ]).schedule()
    }

    @Test func `each kind of link ties what its letters say`() throws {
        // Source: published vectors of an open scheduling engine; each can be checked by hand.
        let together = try pair(5, .startToStart, 2, 3)
        #expect(together["B"]?.earlyStart == WorkDays(2))
        let ends = try pair(5, .finishToFinish, 1, 3)
        #expect(ends["B"]?.earlyFinish == WorkDays(6) && ends["B"]?.earlyStart == WorkDays(3))
        let crossed = try pair(5, .startToFinish, 4, 3)
        #expect(crossed["B"]?.earlyFinish == WorkDays(4))
        let after = try pair(5, .finishToStart, 1, 3)
        #expect(after["B"]?.earlyStart == WorkDays(6) && after.finish == WorkDays(9))
    }

    @Test func `a lead reaches back to the project's start and no further`() throws {
        #expect(try pair(5, .finishToStart, -2, 3)["B"]?.earlyStart == WorkDays(3))
        let floored = try pair(5, .finishToStart, -9, 3)
        #expect(floored["B"]?.earlyStart == .zero)
        #expect(floored.drivers(of: "B") == [.dataDate])
        #expect(try pair(5, .finishToFinish, -4, 3)["B"]?.earlyStart == .zero)
    }

    @Test func `late dates follow each kind of link`() throws {
        // C of 10 days sets the finish; B may slip, and A with it.
        func float(_ kind: LinkKind, _ lag: Int) throws -> [WorkDays?] {
            let schedule = try Network([
                .init("A", 4), .init("B", WorkDays(3), after: [.init("A", kind, lag: WorkDays(lag))]),
                .init("C", 10),
            ]).schedule()
            return [schedule["A"]?.totalFloat, schedule["B"]?.totalFloat, schedule["A"]?.freeFloat]
        }
        #expect(try float(.finishToStart, 1) == [WorkDays(2), WorkDays(2), .zero])
        // B may start on 7 at the latest, so A, which ends on 10 then, has no more than 6.
        #expect(try float(.startToStart, 0) == [WorkDays(6), WorkDays(7), .zero])
        #expect(try float(.finishToFinish, 1) == [WorkDays(5), WorkDays(5), .zero])
        #expect(try float(.startToFinish, 5) == [WorkDays(5), WorkDays(5), .zero])
    }

    @Test func `paths that tie are all found, up to a limit`() throws {
        var activities = [Network.Activity("S", 0)]
        var last = "S"
        for stage in 1...12 {
            activities += [.init(ID("a\(stage)"), 2, last), .init(ID("b\(stage)"), 2, last)]
            activities.append(.init(ID("m\(stage)"), 0, "a\(stage) b\(stage)"))
            last = "m\(stage)"
        }
        let schedule = try Network(activities).schedule()
        let paths = schedule.criticalPaths(limit: 5_000)
        #expect(paths.count == 4_096 && Set(paths).count == 4_096)
        #expect(schedule.criticalPaths(limit: 7).count == 7)
        #expect(schedule.criticalPath == ["S"] + (1...12).flatMap { [ID("a\($0)"), ID("m\($0)")] })
        #expect(schedule.criticalActivities.count == activities.count)
    }

    @Test func `a date set for the start holds work up and is named as its driver`() throws {
        var network = Network.generalFoundry
        network.activities[5].constraints = [.startNoEarlier(WorkDays(8))]
        let schedule = try network.schedule()
        #expect(schedule["F"]?.earlyStart == WorkDays(8) && schedule["F"]?.totalFloat == WorkDays(2))
        #expect(schedule.drivers(of: "F") == [.constraint])
        #expect(schedule.drivers(of: "G") == [.link(from: "E", kind: .finishToStart)])
        #expect(schedule.drivers(of: "A") == [.dataDate])
        // What follows C has its float from its own successors; C from the tighter one.
        #expect(schedule["C"]?.freeFloat == .zero)

        network.activities[5].constraints = [.finishOn(WorkDays(9))]
        #expect(try network.schedule()["F"]?.earlyStart == WorkDays(6))
    }

    @Test func `a date that cannot be met shows as float below zero and breaks no link`() throws {
        var network = Network.generalFoundry
        network.activities[7].constraints = [.finishNoLater(WorkDays(13))]
        let schedule = try network.schedule()
        #expect(schedule.finish == WorkDays(15))
        #expect(schedule["A"]?.totalFloat == WorkDays(-2) && schedule["B"]?.totalFloat == WorkDays(-1))
        #expect(schedule.criticalActivities.count == 7)
        network.activities[7].constraints = [.startOn(WorkDays(12))]
        #expect(try network.schedule()["H"]?.totalFloat == WorkDays(-1))
    }

    @Test func `a circle is named by its members in order`() {
        var network = Network.generalFoundry
        network.activities[2].links.append(.init("G"))
        #expect(throws: NetworkError.circle(["C", "E", "G"])) { try network.schedule() }
        #expect(
            NetworkError.circle(["C", "E", "G"]).message
                == "The links close a circle: C → E → G → C. Take one of them out.")
        network = Network([.init("A", 1, "A")])
        #expect(throws: NetworkError.circle(["A"])) { try network.schedule() }
    }

    @Test func `what makes no network is refused by name`() {
        func refused(_ activities: Network.Activity...) -> NetworkError? {
            do {
                _ = try Network(activities, dataDate: WorkDays(5)).schedule()
                return nil
            } catch {
                return error
            }
        }
        #expect(refused(.init("A", 1), .init("A", 2)) == .twice("A"))
        #expect(refused(.init("A", 1, "Z")) == .unknown("Z", neededBy: "A"))
        #expect(refused(.init("A", -1)) == .impossible("A"))
        #expect(refused(.init("A", WorkDays(hundredths: .max))) == .impossible("A"))
        let late = WorkDays(6)
        #expect(
            refused(.init("A", .zero, progress: .inProgress(start: late, remaining: late)))
                == .contradictoryActuals("A"))
        #expect(
            refused(.init("A", .zero, progress: .complete(start: WorkDays(3), finish: WorkDays(2))))
                == .contradictoryActuals("A"))
        #expect(refused() == nil)
    }

    @Test func `no work at all is finished at once`() throws {
        let schedule = try Network().schedule()
        #expect(schedule.finish == .zero && schedule.criticalPath.isEmpty)
    }
}
