import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct CreepReplayTests {
    /// Reliable Construction with days for weeks, agreed on as baseline 1, and the four changes of the vector.
    /// Source of the network: F. Hillier and G. Lieberman, Introduction to Operations Research; the figures of
    /// the changes were computed for this project.
    private static func reliable() -> World {
        let plan: [(String, Int, Int, String)] = [
            ("A", 0, 2, ""), ("B", 2, 4, "A"), ("C", 6, 10, "B"), ("D", 16, 6, "C"), ("E", 16, 4, "C"),
            ("F", 20, 5, "E"), ("G", 22, 7, "D"), ("H", 29, 9, "E G"), ("I", 16, 7, "C"), ("J", 25, 8, "F I"),
            ("K", 33, 4, "J"), ("L", 33, 5, "J"), ("M", 38, 2, "H"), ("N", 38, 6, "K L"),
        ]
        let calendar = WorkingCalendar()
        let first = day("2026-03-02")
        var world = World.opened()
        world.settle()
        for (id, start, length, after) in plan {
            let begins = calendar.finish(ofWorkingDays: start + 1, from: first)
            let ends = calendar.finish(ofWorkingDays: start + length, from: first)
            world.on(first, [.deliverable(id, begins, ends, euros(10_000))])
            for other in after.split(separator: " ") {
                world.on(first, [.linked(id, after: String(other))])
            }
        }
        world.on("2026-03-02", .baseline(1))
        world.on(
            "2026-03-03", .wish("C-01", by: "mia"), .wish("C-02", by: "tom"), .wish("C-03", by: "lena"),
            .wish("C-04", by: "mia"))
        world.on(
            "2026-03-04", .effect("C-01", "D", days: 3, 3_000), .effect("C-02", "G", days: 3),
            .effect("C-03", "I", days: 4), .effect("C-04", "L", days: 2))
        return world
    }

    private static func replay(_ world: World, _ iso: String = "2026-03-10") throws -> CreepReplay {
        try #require(CreepReplay.replay(of: world.project, asOf: day(iso)).value)
    }

    @Test func `four approved changes are each given their part, and each department its own`() throws {
        var world = Self.reliable()
        world.on(
            "2026-03-05", .approved("C-01"), .approved("C-02"), .approved("C-03"), .approved("C-04"))
        let replay = try Self.replay(world)
        let ledger = replay.ledger
        #expect(ledger.baseFinish == WorkDays(44) && ledger.finish == WorkDays(48))
        #expect(ledger.entries.map(\.inSequence) == [0, 2, 0, 2].map { WorkDays($0) })
        for (entry, share) in zip(ledger.entries, [1.0 / 6, 1.0 / 6, 11.0 / 6, 11.0 / 6]) {
            #expect(close(entry.share, share))
        }
        #expect(ledger.accounts.map(\.party) == ["sales", "ops", "finance"])
        #expect(ledger.accounts.map(\.roundedShare).reduce(.zero, +) == ledger.total)
        #expect(ledger.entries[0].slackEaten?.before == WorkDays(4))
        #expect(ledger.entries[0].slackEaten?.eaten == WorkDays(3))
        #expect(ledger.entries[0].cost == euros(3_000))
        // Sixty working days end on 22 May: 44 on 30 April, 48 on 6 May.
        #expect(replay.agreedFinish == day("2026-04-30"))
        #expect(replay.finish == day("2026-05-06"))
    }

    @Test func `the order is that of the decisions, not of the requests`() throws {
        var world = Self.reliable()
        world.on("2026-03-05", .approved("C-04"), .approved("C-03"))
        world.on("2026-03-06", .approved("C-01", on: "2026-03-04"), .approved("C-02"))
        let ledger = try Self.replay(world).ledger
        #expect(ledger.entries.map(\.change) == ["C-01", "C-04", "C-03", "C-02"])
        #expect(ledger.total == WorkDays(4))
    }

    @Test func `what is still open is run on top of what is approved`() throws {
        var world = Self.reliable()
        world.on("2026-03-05", .approved("C-01"), .decided("C-03", .rejected), .decided("C-04", .deferred))
        let replay = try Self.replay(world)
        #expect(replay.ledger.total == .zero)
        #expect(replay.prospects == ["C-02": WorkDays(2), "C-04": WorkDays(2)])
        #expect(try Self.replay(world, "2026-03-04").prospects.count == 4, "before the decisions")
    }

    @Test func `a change brings work of its own, with its links`() throws {
        var world = Self.reliable()
        world.on("2026-03-05", .approved("C-01"))
        world.on("2026-03-06", .brought("Z", by: "C-01", "2026-04-15", "2026-04-21", 5_000))
        // J waits for Z, which waits for F: five days more on the way to the finish.
        world.on("2026-03-06", .linked("Z", after: "F"), .linked("J", after: "Z"))
        let ledger = try Self.replay(world).ledger
        #expect(ledger.total == WorkDays(5))
        #expect(ledger.entries[0].cost == euros(8_000), "its budget, and what it does to D")
    }

    @Test func `work that is taken out takes no time and leaves its order`() throws {
        var world = Self.reliable()
        world.on("2026-03-05", .wish("C-05", .remove, by: "lena"), .effect("C-05", "F", days: -5, -4_000))
        world.on("2026-03-06", .approved("C-05"))
        let ledger = try Self.replay(world).ledger
        // Then I is on the longest path: 2 + 4 + 10 + 7 + 8 + 5 + 6.
        #expect(ledger.finish == WorkDays(42))
        #expect(ledger.cost == euros(-4_000))
    }

    @Test func `what comes first is turned round, and starts no earlier than the pair could`() throws {
        var world = World.opened()
        world.settle()
        world.on(
            "2026-03-02", .deliverable("D-01", "2026-03-16", "2026-03-20", 1_000),
            .deliverable("D-02", "2026-03-23", "2026-04-03", 1_000),
            .deliverable("D-03", "2026-03-23", "2026-04-17", 1_000), .linked("D-02", after: "D-01"),
            .linked("D-03", after: "D-01"), .baseline(1))
        world.on(
            "2026-03-03", .wish("C-01", .resequence, by: "mia"),
            .effect("C-01", "D-02", before: "D-01"), .approved("C-01"))
        // D-02 in the place of D-01 for ten days, then D-01 for five, then D-03 for twenty.
        let replay = try Self.replay(world)
        #expect(replay.ledger.baseFinish == WorkDays(25))
        #expect(replay.ledger.total == WorkDays(10))
        // Linking the plan by the new order afterwards does not put it into the base.
        world.on("2026-03-04", .linked("D-01", after: "D-02"))
        #expect(try Self.replay(world).ledger.total == WorkDays(10))
        #expect(world.status("2026-03-10").scopeGrowth.resequenced == 1)
    }

    @Test func `support work that lasts as long as the rest hides nothing`() throws {
        var world = World.opened()
        world.settle()
        world.on(
            "2026-03-02", .deliverable("D-01", "2026-03-02", "2026-03-27", 1_000),
            .deliverable("D-09", "2026-03-02", "2026-05-22", 1_000, rule: .levelOfEffort), .baseline(1))
        world.on("2026-03-03", .wish("C-01", by: "mia"), .effect("C-01", "D-01", days: 5), .approved("C-01"))
        let replay = try Self.replay(world)
        #expect(replay.ledger.baseFinish == WorkDays(20) && replay.ledger.total == WorkDays(5))
    }

    @Test func `without a baseline there is nothing to creep from`() {
        let replay = CreepReplay.replay(of: World.opened().project, asOf: day("2026-03-10"))
        #expect(replay.reason == "there is no baseline to creep from")
    }

    @Test func `no change, no creep`() throws {
        let replay = try Self.replay(Self.reliable(), "2026-03-02")
        #expect(replay.ledger.total == .zero && replay.prospects.isEmpty)
        #expect(replay.agreedFinish == replay.finish)
    }
}
