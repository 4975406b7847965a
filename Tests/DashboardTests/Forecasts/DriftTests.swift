import ProjectControls
import ProjectModel
import TestSupport
import Testing

@testable import Dashboard

struct DriftTests {
    private static let start = Day(iso: "2025-03-03")!

    @Test(arguments: Seed.many(200))
    func `at most 26 reports are asked for, evenly spaced, none twice and none of today`(seed: Seed) {
        var seed = seed
        let today = Self.start + Int.random(in: -50...4000, using: &seed)
        var progress = DriftProgress(from: Self.start, asOf: today)
        var asked: [Day] = []
        while let day = progress.wanted(asOf: today), asked.count < 100 {
            asked.append(day)
            progress.learn(nil, on: day)
        }
        #expect(asked.count <= 26 && asked.allSatisfy { Self.start < $0 && $0 < today })
        let steps = zip(asked.dropFirst(), asked).map { $0 - $1 }
        #expect(Set(steps).count <= 1 && steps.allSatisfy { $0 % 7 == 0 && $0 > 0 })
        if let last = asked.last, let step = steps.first { #expect(today - last <= step) }
        #expect(progress.wanted(asOf: today + 365) != nil, "as time goes on, more of it is past")
    }

    @Test func `the page asks the log for past reports, and shows what was forecast then`() throws {
        var journey = Journey(on: Harbour.project)
        #expect(journey.dashboard.wantedReport == nil)
        journey.press("F")
        let first = try #require(journey.dashboard.wantedReport)
        #expect(first == Harbour.project.charter.start.value + 7)
        // As the log would tell it, were everything else recorded later.
        let earlier = Harbour.project
        journey.dashboard.learn(earlier, on: first)
        let status = Status(of: earlier, asOf: first)
        let drift = try #require(journey.dashboard.facts.drift).drift(journey.dashboard.facts)
        #expect(drift.points.count == 2 && drift.points.first == FinishDrift.Point(status, of: earlier))
        #expect(drift.points.last?.asOf == journey.dashboard.facts.status.asOf)
        while let day = journey.dashboard.wantedReport { journey.dashboard.learn(nil, on: day) }
        #expect(try #require(journey.dashboard.facts.drift).drift(journey.dashboard.facts) == drift)
        journey.press("1")
        #expect(journey.dashboard.wantedReport == nil)
    }
}
