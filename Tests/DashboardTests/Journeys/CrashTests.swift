import DemoStory
import ProjectControls
import ProjectModel
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// Somebody asks what an earlier finish costs, supposes it, and asks for it.
struct CrashTests {
    /// The demo, in which nobody has said what can be shortened.
    private static let bare: Project = {
        var story = DemoStory(seed: DemoStory.defaultSeed, today: Journey.today, account: "ana")
        var project = Project()
        while let act = story.next() {
            let events = act.events.filter { if case .deliverableCrashSet = $0 { false } else { true } }
            project.evolve(
                events, Stamp(seq: project.revision + 1, at: act.at, day: act.day, by: act.account))
        }
        return project
    }()

    /// The same with terms for what decides its end.
    private static let project: Project = {
        let terms: [(String, Int, Int)] = [
            ("D-54", 10, 20), ("D-53", 6, 9), ("D-59", 2, 30), ("D-52", 8, 5), ("D-60", 6, 12),
        ]
        return bare(with: terms.map { (ID($0), WorkDays($1), Money(minor: Int64($2) * 100_000)) })
    }()

    private static func bare(with terms: [(id: ID<Deliverable>, shortest: WorkDays, cost: Money)]) -> Project
    {
        var project = bare
        for terms in terms {
            var fact = DeliverableCrashSet()
            (fact.id, fact.shortest, fact.cost) = terms
            project.evolve(
                [.deliverableCrashSet(fact)],
                Stamp(seq: project.revision + 1, at: 0, day: Journey.today, by: "ana"))
        }
        return project
    }

    private static let wanted = Day(iso: "2027-03-01")!

    private func asking(
        _ day: String = "", on project: Project = project, _ size: Size = Size(columns: 120, rows: 40)
    ) -> Journey {
        var journey = Journey(size, on: project)
        journey.press("w w 5")
        journey.type(day)
        return journey
    }

    private func networkFinish(_ project: Project) throws -> Day {
        try ProjectNetwork(of: project, asOf: Journey.today).finish
    }

    @Test(arguments: [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
    func `it says what to shorten, for what, and what begins sooner`(size: Size) {
        let journey = asking("2027-02-26", on: Self.project, size)
        let name = "crash-\(size.columns)x\(size.rows)"
        #expect(GoldenScreen.difference(of: journey.surface, from: name) == nil)
    }

    @Test func `it begins with the committed finish, and says how early it can be`() throws {
        let journey = asking()
        let crashing = try ProjectCrashing(of: Self.project, asOf: Journey.today)
        let facts = journey.dashboard.facts
        #expect(journey.sees("Wed 24 Feb, as committed"))
        #expect(journey.sees("the earliest is \(facts.day(crashing.earliestFinish))"))
        #expect(journey.sees("not possible"))
    }

    @Test func `what it says is supposed at once, shown everywhere, and taken back at once`() throws {
        var journey = asking("2027-03-01")
        let before = try networkFinish(Self.project)
        #expect(before > Self.wanted)
        journey.press("<Enter>")
        #expect(journey.dashboard.overlays.isEmpty && journey.effects.isEmpty)
        #expect(journey.sees("what if · 1 change"))
        #expect(try networkFinish(journey.dashboard.facts.project) <= Self.wanted)
        let budget = try #require(Self.project.deliverables["D-52"]?.budget.value)
        #expect(try #require(journey.dashboard.facts.project.deliverables["D-52"]?.budget.value) > budget)
        // It can be looked at again: nothing is left to do for that day.
        journey.press("w 5")
        journey.type("2027-03-01")
        #expect(journey.sees("nothing is to be done"))
        journey.press("<Enter>")
        #expect(journey.sees("there is nothing to suppose"))
        journey.press("<Esc> u")
        #expect(try networkFinish(journey.dashboard.facts.project) == before)
    }

    @Test func `what the earliest finish costs is what it says when that day is asked for`() throws {
        for project in [Journey.demo, Self.project] {
            let earliest = try ProjectCrashing(of: project, asOf: Journey.today).earliestFinish
            var findings = CrashFindings(of: project, asOf: Journey.today)
            findings.want(earliest)
            #expect(findings.cost > .zero && findings.cost == findings.highestCost)
        }
    }

    @Test func `it becomes a change request like everything that is supposed`() throws {
        var journey = asking("2027-03-01")
        journey.press("<Enter> w 2 <PgUp>")
        journey.type("Finish by 1 March")
        journey.press("<C-s>")
        journey.record()
        guard case .changeRequested(let request) = journey.events.first else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(request.cost > .zero && request.time < .zero)
        #expect(
            journey.events.contains {
                if case .changeEffectSet(let effect) = $0 { effect.deliverable == "D-52" } else { false }
            })
    }

    @Test func `arrows go from one working day to the next, and what is no day is said`() {
        var journey = asking("2027-02-26")
        journey.press("<Down>")
        #expect(journey.sees("Mon 1 Mar"))
        journey.press("<Up> <Up>")
        #expect(journey.sees("Thu 25 Feb") && journey.sees("not possible"))
        journey.press("<C-u>")
        journey.type("soon")
        journey.press("<Enter>")
        #expect(!journey.dashboard.overlays.isEmpty)
        #expect(journey.dashboard.whatIf?.wishes.isEmpty == true)
        journey.press("<Esc>")
        #expect(journey.dashboard.overlays.isEmpty)
    }

    @Test func `where nobody has said what can be shortened, it says what to record and how`() {
        let journey = asking("2027-02-26", on: Self.bare)
        #expect(journey.sees("Nobody has said what can be shortened"))
        #expect(journey.sees("deliverable crash"))
    }

    @Test func `what others record meanwhile counts`() throws {
        var journey = asking("2027-03-01", on: Self.bare)
        #expect(journey.sees("not possible"))
        var fact = DeliverableCrashSet()
        (fact.id, fact.shortest, fact.cost) = ("D-52", WorkDays(8), Money(minor: 500_000))
        try journey.meanwhile(.crashDeliverable(fact))
        #expect(journey.sees("Shorten, for the least money"))
    }

    @Test func `it keeps its words when others record something, whether one thing is supposed or several`()
        throws
    {
        for terms in [["D-54"], ["D-54", "D-53"]] {
            let project = Self.bare(with: terms.map { (ID($0), WorkDays(6), Money(minor: 900_000)) })
            let earliest = try ProjectCrashing(of: project, asOf: Journey.today).earliestFinish
            var journey = asking(earliest.description, on: project)
            journey.press("<Enter>")
            let wish = try #require(journey.dashboard.whatIf?.wishes.first, "\(journey.screen)")
            #expect(wish.words.hasPrefix("finish by \(earliest): "))
            var progress = ProgressRecorded()
            (progress.id, progress.percent) = ("D-44", Percent(90))
            try journey.meanwhile(.recordProgress(progress), by: "nils")
            #expect(journey.dashboard.whatIf?.wishes.map(\.words) == [wish.words])
        }
    }
}
