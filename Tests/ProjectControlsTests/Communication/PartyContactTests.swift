import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct PartyContactTests {
    private func row(_ world: World, _ party: String, _ iso: String) -> PartyContact? {
        world.status(iso).communication.contacts.first { $0.party == ID(party) }
    }

    @Test func `fifteen days of silence at a cadence of five are chance in one of twenty cases`() {
        var world = CommunicationTests.world()
        world.on("2026-03-02", .cadence("sales", 5))
        let row = row(world, "sales", "2026-03-17")
        #expect(row?.silentDays == 15)
        #expect(close(row?.chance.value, 0.049787068367863944))
        #expect(row?.light == .offTrack)
        #expect(
            self.row(world, "sales", "2026-03-12")?.isSilent == false, "twice the cadence is not yet silence")
        #expect(self.row(world, "sales", "2026-03-13")?.isSilent == true)
        let lights = ["2026-03-07", "2026-03-08", "2026-03-12", "2026-03-13"].map {
            self.row(world, "sales", $0)?.light
        }
        #expect(lights == [.onTrack, .attention, .attention, .offTrack])
        #expect(world.status("2026-03-13").hazards[2].light == .attention)
    }

    @Test func `the chance is right over the whole range`() {
        for (ratio, chance) in [(0.0, 1.0), (1, 0.36787944117144233), (10, 4.5399929762484854e-5)] {
            #expect(close(decay(ratio), chance, within: 1e-12))
        }
        #expect((decay(10) - 4.5399929762484854e-5).magnitude < 1e-16)
        #expect(decay(800) == 0)
    }

    @Test func `of a vendor nobody expects to hear without a cadence`() {
        var world = CommunicationTests.world()
        #expect(row(world, "acme", "2026-12-01")?.isSilent == false)
        #expect(row(world, "acme", "2026-12-01")?.light == .unknown)
        world.on("2026-03-02", .cadence("acme", 30))
        #expect(row(world, "acme", "2026-12-01")?.isSilent == true)
        #expect(
            world.status("2026-05-02").hazards[2].reasons.contains {
                $0.hasPrefix("acme not heard for 61 days")
            })
    }

    @Test func `contacts, answers, reports and statements are hearing; telling is not`() {
        var world = CommunicationTests.world()
        world.on(
            "2026-03-02", .contact("sales", .heard, on: "2026-03-04"),
            .contact("sales", .told, on: "2026-03-06"), .asked("Q-01", "tom", of: "jo", on: "2026-03-03"),
            .answered("Q-01", on: "2026-03-09"), .reported("kim", .overall, .green, on: "2026-03-10"))
        #expect(row(world, "sales", "2026-03-20")?.lastHeard == day("2026-03-04"))
        #expect(row(world, "sales", "2026-03-20")?.lastTold == day("2026-03-06"))
        #expect(row(world, "sales", "2026-03-05")?.lastTold == nil, "on the day before it was told")
        #expect(row(world, "ops", "2026-03-20")?.lastHeard == day("2026-03-09"))
        #expect(row(world, "acme", "2026-03-20")?.lastHeard == day("2026-03-10"))
    }

    @Test func `an open question is owed until it is answered, and grows old by the cadence of who owes it`()
    {
        var world = CommunicationTests.world()
        world.on(
            "2026-03-02", .cadence("ops", 7), .asked("Q-01", "tom", of: "jo", on: "2026-03-03"),
            .asked("Q-02", "tom", of: "kim", on: "2026-03-10"), .answered("Q-01", on: "2026-03-25"))
        #expect(row(world, "ops", "2026-03-03")?.questionsOwed == 1)
        #expect(row(world, "ops", "2026-03-25")?.questionsOwed == 0)
        func light(_ iso: String) -> Light? { world.status(iso).communication.questions.first?.light }
        #expect(light("2026-03-10") == .onTrack)
        #expect(light("2026-03-11") == .attention)
        #expect(light("2026-03-18") == .offTrack)
        let status = world.status("2026-03-18")
        #expect(status.communication.questions.map(\.ageDays) == [15, 8])
        #expect(status.communication.medianAgeDays == .value(8))
        #expect(status.hazards[2].reasons.contains("Q-01 unanswered for 15 days (jo): Q-01"))
    }

    @Test func `a deal-breaker is red until ruled on, whatever its party says later`() {
        var world = CommunicationTests.world()
        world.on(
            "2026-03-09", .statement("S-01", "tom", "pilot", "Leeds", on: "2026-03-09", .dealBreaker),
            .statement("S-02", "eva", "pilot", "York", on: "2026-03-10"),
            .statement("S-03", "tom", "pilot", "York", on: "2026-03-11"))
        #expect(world.status("2026-03-31").hazards[2].light == .offTrack)
        #expect(world.status("2026-03-31").communication.dealBreakers == ["S-01"])
        #expect(world.status("2026-03-31").communication.topics[0].light == .offTrack)
        world.on("2026-04-01", .ruling("pilot"))
        #expect(world.status("2026-04-01").communication.dealBreakers.isEmpty)
        #expect(world.status("2026-04-01").communication.topics[0].light == .onTrack)
    }

    @Test func `who reports green what is red was too hopeful`() {
        var world = CommunicationTests.world()
        world.on(
            "2026-03-09", .statement("S-01", "jo", "recordings", "keep", on: "2026-03-09", .dealBreaker),
            .reported("eva", .technology, .green, on: "2026-03-06"),
            .reported("eva", .communication, .green, on: "2026-03-10"),
            .reported("eva", .overall, .amber, on: "2026-03-10"),
            .reported("jo", .communication, .red, on: "2026-03-11"),
            .reported("jo", .scope, .green, on: "2026-04-11"))
        let reports = ReportedStatus.last(9, of: world.project, asOf: day("2026-03-31"))
        #expect(
            reports.map(\.report.day) == ["2026-03-11", "2026-03-10", "2026-03-10", "2026-03-06"].map(day))
        #expect(reports.map(\.computed) == [.offTrack, .offTrack, .offTrack, .unknown])
        #expect(reports.map(\.isTooHopeful) == [false, true, true, false])
        let rates = ReporterOptimism.all(reports)
        #expect(rates.map(\.reporter) == ["eva", "jo"])
        #expect(rates.map(\.rate) == [.value(1), .value(0)])
        #expect(rates[0].reports == 2, "what could not be computed is not counted")
        #expect(ReporterOptimism.all(Array(reports.suffix(1)))[0].rate.value == nil)
    }
}
