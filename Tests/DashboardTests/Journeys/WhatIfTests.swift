import ProjectModel
import Screen
import Testing

@testable import Dashboard

/// Somebody supposes something, looks what it does, and asks for it or lets it be.
struct WhatIfTests {
    /// D-62 is to end a month later.
    private func supposing(as account: String = "ana") -> Journey {
        var journey = Journey(as: account)
        journey.press("w 3 /")
        journey.type("D-62")
        journey.press("<Enter> e")
        journey.press("7")
        journey.press("<Tab> <Tab> <Tab> <Tab>")
        journey.type("2027-06-30")
        journey.press("<Tab>")
        journey.type("90k")
        journey.press("<C-s>")
        return journey
    }

    @Test func `what is supposed is shown everywhere and written nowhere`() {
        let journey = supposing()
        #expect(journey.sees("what if · 1 change"))
        #expect(journey.dashboard.facts.project.deliverables["D-62"]?.finish.value == Day(iso: "2027-06-30"))
        #expect(journey.project.deliverables["D-62"]?.finish.value != Day(iso: "2027-06-30"))
        #expect(journey.effects.isEmpty)
    }

    @Test func `the comparison names every figure that moves, and what was supposed`() {
        var journey = supposing()
        journey.press("w 1")
        #expect(journey.sees("With it and without"))
        #expect(journey.sees("plan ends"))
        #expect(journey.sees("Supposed, in this order"))
    }

    @Test func `it becomes a change request with its effects in one act`() throws {
        var journey = supposing()
        let before = try #require(journey.project.deliverables["D-62"])
        journey.press("w 2")
        #expect(!journey.sees("what if"))
        #expect(journey.sees("Ask to change what was agreed"))
        journey.press("<PgUp>")
        journey.type("Hand over later")
        journey.press("<C-s>")
        journey.record()
        guard case .changeRequested(let request) = journey.events.first,
            case .changeEffectSet(let effect) = journey.events.last
        else {
            Issue.record("\(journey.events)")
            return
        }
        #expect(journey.events.count == 2)
        #expect(request.title == "Hand over later" && request.kind == .modify && request.requester == "ana")
        #expect(request.cost == Money(minor: 9_000_000) - before.budget.value)
        #expect(effect.id == request.id && effect.deliverable == "D-62")
        #expect(effect.cost == request.cost && effect.time > .zero)
        // What was asked for is not done yet.
        #expect(journey.project.deliverables["D-62"]?.finish == before.finish)
    }

    @Test func `a viewer may suppose what a manager does, and has no more rights for it`() {
        var journey = supposing(as: "nobody")
        #expect(journey.sees("what if · 1 change"))
        journey.press("w 2")
        #expect(!journey.sees("Ask to change what was agreed"))
        #expect(journey.sees("is a viewer here"))
    }

    @Test func `what others record meanwhile comes in, and what no longer goes is said`() throws {
        var journey = supposing()
        var progress = ProgressRecorded()
        (progress.id, progress.percent) = ("D-44", Percent(90))
        try journey.meanwhile(.recordProgress(progress), by: "nils")
        #expect(
            journey.dashboard.facts.project.deliverables["D-44"]?.progress.last?.value.percent == Percent(90))
        #expect(journey.dashboard.facts.project.deliverables["D-62"]?.finish.value == Day(iso: "2027-06-30"))
    }

    @Test func `u takes back what was supposed last`() {
        var journey = supposing()
        journey.press("u")
        #expect(journey.sees("no longer supposed"))
        #expect(journey.dashboard.facts.project.deliverables["D-62"] == journey.project.deliverables["D-62"])
        #expect(journey.effects.isEmpty)
        journey.press("u")
        #expect(journey.sees("nothing is supposed yet"))
    }

    @Test func `it is not left, nor the program, without a question`() {
        var journey = supposing()
        journey.press("<Esc> <Esc> <Esc>")
        #expect(journey.sees("End the what-if?"))
        journey.press("<Esc>")
        #expect(journey.sees("what if · 1 change"))
        journey.press("q")
        #expect(journey.effects.isEmpty)
        journey.press("<Esc> w 4 y")
        #expect(!journey.sees("what if ·"))
        #expect(journey.dashboard.facts.project.revision == journey.project.revision)
    }

    @Test func `time travel ends nothing, and a what-if does not begin in the past`() {
        var journey = supposing()
        journey.press("[")
        #expect(journey.effects.isEmpty)
        #expect(journey.sees("w ends the what-if first"))
    }
}
