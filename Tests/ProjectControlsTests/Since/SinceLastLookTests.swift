import DemoStory
import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

struct SinceLastLookTests {
    /// What changed in a world by some events of some accounts.
    private func look(
        _ world: World, then day: String, _ events: [(Event, by: String)], now today: String,
        besides reader: String? = nil
    ) -> SinceLastLook {
        var project = world.project
        var recent = RecentEvents(besides: reader)
        for (event, account) in events {
            let stamp = Stamp(
                seq: project.revision + 1, at: 0, day: ProjectControlsTests.day(today), by: account)
            project.evolve(event, stamp)
            recent.take(event, stamp)
        }
        return SinceLastLook(
            then: world.project, world.status(day), now: project,
            Status(of: project, asOf: ProjectControlsTests.day(today)), events: recent)
    }

    private var world: World {
        var world = World.opened()
        world.on(
            "2026-03-02", .deliverable("D-01", "2026-03-02", "2026-05-22", 100_000), .baseline(1),
            .risk("R-01", 30, 40_000))
        var person = PersonAdded()
        (person.id, person.name, person.party) = ("tom", "Tom", "ops")
        world.on("2026-03-02", .personAdded(person))
        return world
    }

    @Test func `where nothing happened there is nothing to tell`() {
        let look = look(world, then: "2026-03-10", [], now: "2026-03-10")
        #expect(look.developments.isEmpty && look.events.count == 0)
    }

    @Test func `a risk is told before and after, by whom, with its effect and its events`() throws {
        let look = look(
            world, then: "2026-03-10",
            [(.assessed("R-01", 50, 40_000), "kim"), (.assessed("R-01", 60, 40_000), "ana")],
            now: "2026-03-11")
        let risk = try #require(look.developments.first { $0.kind == .risk })
        #expect(risk.subject == "R-01" && risk.before == "open, 12k" && risk.after == "open, 24k")
        #expect(risk.effect.money == euros(12_000) && !risk.isUrgent)
        #expect(risk.accounts == ["kim", "ana"] && risk.numbers == [6, 7])
        // 12k against 5 % of 100k.
        #expect(risk.size == 2.4)
    }

    @Test func `what was done that leaves all as it reads is named`() throws {
        var answer = RiskAnswered()
        (answer.id, answer.response) = ("R-01", .accept)
        let look = look(world, then: "2026-03-10", [(.riskAnswered(answer), "kim")], now: "2026-03-10")
        #expect(look.developments.map(\.course) == ["open, 12k (risk answered)"])
    }

    @Test func `a promise that moves counts in days and money, the larger for its rank`() throws {
        var revised = ProjectRevised()
        (revised.committedFinish, revised.budget) = (day("2026-06-05"), euros(110_000))
        let look = look(world, then: "2026-03-10", [(.projectRevised(revised), "sam")], now: "2026-03-10")
        let charter = try #require(look.developments.first { $0.kind == .charter })
        // Ten working days against five, 10k against 5k.
        #expect(charter.effect.days == 10 && charter.effect.money == euros(10_000) && charter.size == 2)
        #expect(charter.course == "22 May 2026, 100k → 5 Jun 2026, 110k")
    }

    @Test func `what waits for a ruling comes before any sum`() throws {
        var statement = StatementRecorded()
        (statement.id, statement.topic, statement.position) = ("S-01", "Cut-over", "never on a Friday")
        (statement.weight, statement.speaker, statement.said) = (.dealBreaker, "tom", day("2026-03-11"))
        var revised = ProjectRevised()
        revised.budget = euros(900_000)
        let look = look(
            world, then: "2026-03-10",
            [(.projectRevised(revised), "sam"), (.statementRecorded(statement), "tom")], now: "2026-03-11")
        #expect(look.developments[0].kind == .dealBreaker || look.developments[0].kind == .light)
        let breaker = try #require(look.developments.firstIndex { $0.kind == .dealBreaker })
        let charter = try #require(look.developments.firstIndex { $0.kind == .charter })
        #expect(breaker < charter && look.developments[breaker].isUrgent)
        // The light that it turned red says so too.
        let light = try #require(look.developments.first { $0.subject == "Communication" })
        #expect(light.effect.light?.to == .offTrack && light.numbers == [7] && light.accounts == ["tom"])
    }

    @Test func `what somebody recorded themselves is no news to them`() {
        let look = look(
            world, then: "2026-03-10",
            [(.assessed("R-01", 50, 40_000), "kim"), (.progress("D-01", 10, on: "2026-03-11"), "ana")],
            now: "2026-03-11", besides: "kim")
        #expect(!look.developments.contains { $0.kind == .risk })
        #expect(look.developments.contains { $0.kind == .progress && $0.after == "10%" })
        #expect(look.events.acts.map(\.account) == ["ana"])
    }

    @Test(arguments: Seed.many(12))
    func `from any day to any other, every event is in one topic, and the order is the rule`(seed: Seed) {
        var seed = seed
        let log = Self.log
        let cut = Int.random(in: 1..<log.count - 1, using: &seed)
        let end = Int.random(in: cut + 1..<log.count, using: &seed)
        let then = Project(replaying: log[...cut])
        let now = Project(replaying: log[...end])
        var recent = RecentEvents()
        for (event, stamp) in log[(cut + 1)...end] { recent.take(event, stamp) }
        let look = SinceLastLook(
            then: then, Status(of: then, asOf: log[cut].stamp.day), now: now,
            Status(of: now, asOf: log[end].stamp.day), events: recent)
        let nouns = look.developments.filter { $0.kind != .light && $0.kind != .forecast }
        #expect(nouns.flatMap(\.numbers).sorted() == log[(cut + 1)...end].map(\.stamp.seq))
        for (one, other) in zip(look.developments, look.developments.dropFirst()) {
            #expect(one.isUrgent || !other.isUrgent)
            if one.isUrgent == other.isUrgent {
                #expect(one.size > other.size - 0.011)
                if one.size == other.size { #expect(one.kind <= other.kind) }
            }
        }
        for development in look.developments {
            #expect(!development.what.isEmpty)
            #expect(development.numbers.allSatisfy { $0 > look.after && $0 <= now.revision })
            #expect(development.numbers == development.numbers.sorted())
        }
    }

    /// The demo as its log tells it.
    static let log: [(event: Event, stamp: Stamp)] = {
        var log: [(event: Event, stamp: Stamp)] = []
        for act in DemoStory(seed: DemoStory.defaultSeed, today: day("2026-09-08"), account: "ana") {
            for (place, event) in act.events.enumerated() {
                let endsAct = place == act.events.count - 1
                log.append(
                    (
                        event,
                        Stamp(
                            seq: log.count + 1, at: act.at, day: act.day, by: act.account, endsAct: endsAct)
                    ))
            }
        }
        return log
    }()
}

extension Event {
    fileprivate static func risk(_ id: String, _ percent: Int, _ cost: Int) -> Event {
        var fact = RiskRaised()
        (fact.id, fact.title) = (ID(id), id)
        fact.probability = Percent(percent)...Percent(percent)
        fact.impact = euros(cost)...euros(cost)
        return .riskRaised(fact)
    }

    fileprivate static func assessed(_ id: String, _ percent: Int, _ cost: Int) -> Event {
        var fact = RiskAssessed()
        fact.id = ID(id)
        let chance = Percent(percent)
        (fact.probability, fact.impact) = (chance...chance, euros(cost)...euros(cost))
        return .riskAssessed(fact)
    }
}
