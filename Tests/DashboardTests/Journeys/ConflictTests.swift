import ProjectModel
import Screen
import Testing

@testable import Dashboard

/// Two people on the same thing, of whom one is faster.
struct ConflictTests {
    /// Ben's assessment of R-01, which stood at 30–50 %, 40–60k and 10 days.
    private func assessment(_ percent: Int, _ thousands: ClosedRange<Int64> = 40...60) -> RiskAssessed {
        var assessed = RiskAssessed()
        assessed.id = "R-01"
        assessed.probability = Percent(percent)...Percent(percent)
        assessed.impact =
            Money(minor: thousands.lowerBound * 100_000)...Money(minor: thousands.upperBound * 100_000)
        assessed.delay = WorkDays(10)
        return assessed
    }

    /// Ana has changed the probability of R-01 in a form, and ben has assessed it before she hands it in.
    private func faster(_ assessed: RiskAssessed, isFollowed: Bool = true) throws -> Journey {
        var journey = Journey(on: Harbour.project)
        journey.press("e 1")
        journey.type("70%")
        if isFollowed {
            try journey.meanwhile(.assessRisk(assessed), by: "ben")
        } else {
            journey.project.evolve(
                [.riskAssessed(assessed)],
                Stamp(seq: journey.project.revision + 1, at: 0, day: Journey.today, by: "ben"))
        }
        return journey
    }

    private func recorded(_ journey: Journey) -> RiskAssessed? {
        guard case .riskAssessed(let fact) = journey.events.last else { return nil }
        return fact
    }

    @Test(arguments: [true, false])
    func `both values are shown with who set theirs, and nothing is recorded unasked`(isFollowed: Bool) throws
    {
        var journey = try faster(assessment(20), isFollowed: isFollowed)
        journey.press("<C-s>")
        if !isFollowed { journey.record() }
        #expect(journey.events.isEmpty)
        let number = journey.project.revision
        #expect(journey.sees("▲ Set to 20% by ben"))
        #expect(journey.sees("(#\(number)) meanwhile; yours is 70%."))
        #expect(journey.sees("▲ changed by somebody else"))
        #expect(journey.sees("Ctrl-T take theirs"))
        #expect(journey.dashboard.form?.form["probability"] == "70%")
        #expect(journey.dashboard.form?.form.isWaiting == false)
    }

    @Test(arguments: [true, false])
    func `handing it in again keeps yours`(isFollowed: Bool) throws {
        var journey = try faster(assessment(20), isFollowed: isFollowed)
        journey.press("<C-s>")
        if !isFollowed {
            journey.record()
            journey.dashboard.follow(journey.project, today: Journey.today)
        }
        journey.press("<C-s>")
        journey.record()
        #expect(recorded(journey)?.probability == Percent(70)...Percent(70))
        #expect(journey.dashboard.form == nil)
    }

    @Test func `one key takes theirs`() throws {
        var journey = try faster(assessment(20))
        journey.press("<C-s> <C-t>")
        #expect(journey.dashboard.form?.form["probability"] == "20%")
        #expect(!journey.sees("meanwhile; yours"))
        #expect(!journey.sees("Ctrl-T take theirs"))
        journey.press("<C-s>")
        journey.record()
        #expect(recorded(journey)?.probability == Percent(20)...Percent(20))
    }

    @Test func `somebody who is faster twice is asked about twice`() throws {
        var journey = try faster(assessment(20))
        journey.press("<C-s>")
        try journey.meanwhile(.assessRisk(assessment(25)), by: "ben")
        journey.press("<C-s>")
        #expect(journey.effects.isEmpty)
        #expect(journey.sees("Set to 25% by ben"))
    }

    @Test func `without a conflict the key says so and is not offered`() {
        var journey = Journey(on: Harbour.project)
        journey.press("e 1")
        #expect(!journey.sees("take theirs"))
        journey.press("<C-t>")
        #expect(journey.sees("Ctrl-T: nobody has changed these fields meanwhile"))
    }

    @Test func `different fields merge without a question, and what was left alone follows`() throws {
        var journey = try faster(assessment(30, 100...200))
        #expect(journey.dashboard.form?.form["impact"] == "100k-200k")
        journey.press("<C-s>")
        #expect(journey.effects.isEmpty)
        journey = Journey(on: Harbour.project)
        journey.press("e 1 <Tab> <Tab>")
        journey.type("3w")
        try journey.meanwhile(.assessRisk(assessment(35, 100...200)), by: "ben")
        #expect(journey.dashboard.form?.form["probability"] == "35%")
        journey.press("<C-s>")
        journey.record()
        var expected = assessment(35, 100...200)
        expected.delay = WorkDays(15)
        #expect(recorded(journey) == expected)
    }

    @Test func `what a deliverable's form was not asked to change is left out`() {
        var journey = Journey(on: Harbour.project)
        journey.press(":")
        journey.type("deliverable replan --id D-02 --finish 2026-12-11")
        journey.press("<Enter>")
        #expect(journey.dashboard.form?.form["title"] == "Pilot app")
        #expect(journey.dashboard.form?.form["finish"] == "2026-12-11")
        journey.press("<C-s>")
        journey.record()
        var expected = DeliverableReplanned()
        expected.id = "D-02"
        expected.finish = Day(iso: "2026-12-11")
        #expect(journey.events == [.deliverableReplanned(expected)])
    }

    @Test func `a draft remembers what was seen when it was begun`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("e 1")
        journey.type("70%")
        journey.press("<Esc>")
        try journey.meanwhile(.assessRisk(assessment(20)), by: "ben")
        journey.press("e 1")
        #expect(journey.sees("your draft is back"))
        journey.press("<C-s>")
        #expect(journey.sees("Set to 20% by ben"))
    }

    @Test func `a report of progress is asked about even where it was left as it stood`() throws {
        var journey = Journey(on: Harbour.project)
        journey.press("p")
        journey.type("D-01")
        journey.press("<Tab>")
        #expect(journey.dashboard.form?.form["percent"] == "90%")
        var progress = ProgressRecorded()
        (progress.id, progress.percent, progress.day) = ("D-01", Percent(95), Journey.today)
        try journey.meanwhile(.recordProgress(progress), by: "ben")
        #expect(journey.dashboard.form?.form["percent"] == "90%")
        journey.press("<C-s>")
        #expect(journey.effects.isEmpty)
        #expect(journey.sees("Set to 95% by ben"))
    }

    // Filled-in fields.

    @Test func `the first letter takes the place of what was filled in, the next ones follow it`() {
        var journey = Journey(on: Harbour.project)
        journey.press("p")
        journey.type("D-01")
        journey.press("<Tab>")
        journey.type("95%")
        #expect(journey.dashboard.form?.form["percent"] == "95%")
        // What was typed stays when one comes back to it.
        journey.press("<Tab> <S-Tab> <Backspace> <Backspace>")
        journey.type("7")
        #expect(journey.dashboard.form?.form["percent"] == "97")
    }

    @Test(arguments: ["<Left>", "<Right>", "<Home>", "<End>", "<C-e>"])
    func `who moves in what was filled in keeps it`(key: String) {
        var journey = Journey(on: Harbour.project)
        journey.press("e 1 \(key)")
        journey.type("0")
        #expect(journey.dashboard.form?.form["probability"].utf8.count == "30%-50%".utf8.count + 1)
    }

    @Test func `a paste takes the place too, and erasing erases all of it`() {
        var journey = Journey(on: Harbour.project)
        journey.press("e 1")
        journey.paste("10-20%")
        #expect(journey.dashboard.form?.form["probability"] == "10-20%")
        journey.press("<Tab> <Backspace>")
        #expect(journey.dashboard.form?.form["impact"] == "")
    }

    @Test func `another subject brings what stands for it, and keeps what was typed`() {
        var journey = Journey(on: Harbour.project)
        journey.press("e 1")
        journey.type("33%")
        journey.press("<S-Tab>")
        journey.type("R-02")
        #expect(journey.dashboard.form?.form["probability"] == "33%")
        #expect(journey.dashboard.form?.form["impact"] == "80k")
        #expect(journey.dashboard.form?.form.seen["probability"] == "10%")
    }
}
