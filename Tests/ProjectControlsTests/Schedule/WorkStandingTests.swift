import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

struct WorkStandingTests {
    private func standing(_ world: World, _ id: ID<Deliverable>, _ iso: String) throws -> WorkStanding {
        try #require(world.status(iso).schedule.work.first { $0.id == id })
    }

    @Test func `what should have been finished is overdue by working days`() throws {
        var world = World.planned
        world.on("2026-03-27", .progress("D-01", 90, on: "2026-03-27"))
        // Friday to Wednesday: three working days.
        let late = try standing(world, "D-01", "2026-04-01")
        #expect(late.lateness == .init(sign: .overdue, days: 3))
        #expect(late.light == .attention && late.baseline == 1)
        #expect(try standing(world, "D-01", "2026-04-07").light == .offTrack)
    }

    @Test func `what has not begun and what is behind an even pace are seen before they are overdue`() throws
    {
        var world = World.planned
        #expect(try standing(world, "D-01", "2026-03-06").lateness == .init(sign: .notBegun, days: 4))
        // Ten of twenty days have passed and a quarter is done: five days behind.
        world.on("2026-03-13", .progress("D-01", 25, on: "2026-03-13"))
        #expect(try standing(world, "D-01", "2026-03-13").lateness == .init(sign: .behind, days: 5))
        world.on("2026-03-13", .progress("D-01", 50, on: "2026-03-13"))
        #expect(try standing(world, "D-01", "2026-03-13").lateness == nil)
    }

    @Test func `a finish that was planned anew is a slip against the baseline that is named`() throws {
        var world = World.planned
        world.on("2026-03-03", .replanned("D-02", finish: "2026-05-01"))
        let slipped = try standing(world, "D-02", "2026-03-03")
        #expect(slipped.lateness == .init(sign: .slipped, days: 5))
        #expect(slipped.agreedFinish == day("2026-04-24") && slipped.finish == day("2026-05-01"))
        #expect(try standing(world, "D-02", "2026-03-02").baseline == 1)
    }

    @Test func `when it began and ended is read from its progress`() throws {
        var world = World.planned
        for (iso, percent) in [("2026-03-04", 10), ("2026-03-20", 100), ("2026-03-24", 80)] {
            world.on(iso, .progress("D-01", percent, on: iso))
        }
        let standing = try standing(world, "D-01", "2026-03-24")
        #expect(standing.actualStart == day("2026-03-04"))
        #expect(standing.actualFinish == nil)
        world.on("2026-03-26", .progress("D-01", 100, on: "2026-03-26"))
        #expect(try self.standing(world, "D-01", "2026-03-27").actualFinish == day("2026-03-26"))
        #expect(try self.standing(world, "D-01", "2026-03-27").awaitsAcceptance)
    }

    @Test func `a whole is as far as its parts by their budgets, and spans them`() throws {
        var world = World.opened()
        world.on(
            "2026-03-02", .work("D-01", "2026-03-02", "2026-03-02", 0),
            .work("D-02", "2026-03-09", "2026-03-20", 30_000, partOf: "D-01"),
            .work("D-03", "2026-03-16", "2026-04-24", 10_000, partOf: "D-01"),
            .progress("D-02", 100, on: "2026-03-02"))
        let work = world.status("2026-03-02").schedule.work
        #expect(work.map(\.depth) == [0, 1, 1])
        let whole = try #require(work.first)
        #expect(whole.percentComplete == Percent(75) && whole.parts == 2)
        #expect(whole.start == day("2026-03-09") && whole.finish == day("2026-04-24"))
        #expect(!whole.isComplete && whole.lateness == nil)
    }

    @Test func `why something is late is what blocks it, who is late before it, and what people said`() {
        var world = World.planned
        world.on(
            "2026-03-30", .progress("D-01", 50, on: "2026-03-30"),
            .blocked("D-02", on: "telco", since: "2026-03-30"),
            .explained("D-02", .vendor, "the line comes in May"))
        let late = world.status("2026-04-02").schedule.late
        #expect(late.map(\.id) == ["D-01", "D-02"])
        let block = WorkStanding.Blocked(
            reason: "no line yet", waitsOn: .party("telco"), since: day("2026-03-30"), days: 4)
        #expect(
            late.last?.reasons == [
                .blocked(block), .predecessor("D-01", days: 4),
                .explained(.vendor, note: "the line comes in May"),
            ])
        #expect(late.first?.reasons == [])
    }

    @Test func `a person's share is of sums, and who is waited for is named`() throws {
        var world = World.planned
        world.on(
            "2026-03-30", .progress("D-01", 100, on: "2026-03-27"),
            .blocked("D-03", on: "kim", since: "2026-03-30"),
            .activity("AC-01", of: "D-02", "kim", days: 3), .activity("AC-02", of: "D-02", "ana", days: 3),
            .reported("AC-01", of: "D-02", .done, on: "2026-03-30"))
        let team = world.status("2026-03-30").schedule.team
        let ana = try #require(team.first { $0.id == "ana" })
        #expect(ana.open == ["D-03"] && ana.done == ["D-01"])
        #expect(close(ana.shareDone.value, 0.5))
        #expect(ana.openActivities == 1 && ana.blocked == 1)
        let kim = try #require(team.first { $0.id == "kim" })
        #expect(kim.owed == ["D-03"] && kim.doneActivities == 1)
    }

    @Test func `deliverables without an accountable or a responsible are named`() {
        var world = World.planned
        world.on(
            "2026-03-02", .work("D-04", "2026-03-02", "2026-03-06", 1, owner: "nobody"),
            .activity("AC-01", of: "D-02", "ana", days: 3))
        let schedule = world.status("2026-03-02").schedule
        #expect(schedule.withoutAccountable == ["D-04"])
        #expect(schedule.withoutResponsible == ["D-01", "D-03", "D-04"])
    }

    @Test func `what earns by weights earns what its activities have earned`() {
        var world = World.opened()
        world.on(
            "2026-03-02", .work("D-01", "2026-03-02", "2026-03-27", 8_000, rule: .weighted),
            .activity("AC-01", of: "D-01", nil, days: 1), .activity("AC-02", of: "D-01", nil, days: 3),
            .baseline(1), .reported("AC-02", of: "D-01", .done, on: "2026-03-10"))
        #expect(world.status("2026-03-09").earnedValue.earnedValue == .zero)
        #expect(world.status("2026-03-10").earnedValue.earnedValue == euros(6_000))
    }

    @Test(arguments: Seed.many(60))
    func `every deliverable stands once behind its whole, however parts are nested`(seed: Seed) {
        var seed = seed
        var world = World.opened()
        let count = Int.random(in: 1...14, using: &seed)
        for number in 1...count {
            // A part may be known before its whole, or name one that never comes.
            let parent = Int.random(in: 0...count, using: &seed)
            let partOf = parent < number && parent > 0 ? "D-\(parent)" : parent == count ? "D-99" : nil
            world.on(
                "2026-03-02",
                .work("D-\(number)", "2026-03-02", "2026-03-27", number % 3 * 1_000, partOf: partOf))
            if Bool.random(using: &seed) {
                world.on(
                    "2026-03-02",
                    .progress("D-\(number)", Int.random(in: 0...100, using: &seed), on: "2026-03-02"))
            }
        }
        let work = world.status("2026-03-09").schedule.work
        #expect(Set(work.map(\.id)).count == count && work.count == count)
        for (place, standing) in work.enumerated() {
            #expect((Percent.zero...Percent(100)).contains(standing.percentComplete))
            guard standing.depth > 0 else { continue }
            let whole = work[..<place].last { $0.depth == standing.depth - 1 }
            #expect(whole?.id == standing.parent)
        }
    }
}
