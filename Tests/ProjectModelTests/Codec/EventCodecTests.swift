import TestSupport
import Testing

@testable import ProjectModel

struct EventCodecTests {
    @Test func `an event stands in the log in canonical form`() {
        var risk = RiskRaised.risk("R-07")
        risk.cause = "two \"old\" lines\u{9b}31m"
        let canonical =
            #""type":"risk-raised","id":"R-07","title":"Vendor slips its milestone","nature":"threat","#
            + #""cause":"two \"old\" lines\u009b31m","probability":[30,50],"impact":[4000000,9000000],"#
            + #""delay":15,"owner":"kim""#
        #expect(String(decoding: Event.riskRaised(risk).body, as: UTF8.self) == canonical)
        // What older logs have not comes last.
        risk.deliverable = "D-03"
        #expect(
            String(decoding: Event.riskRaised(risk).body, as: UTF8.self)
                == canonical + #","deliverable":"D-03""#)
    }

    @Test func `an assessment without a deliverable stands in the log as it always did`() {
        var assessed = RiskAssessed.assessment("R-07", 20)
        assessed.reason = "seen"
        let body = { String(decoding: Event.riskAssessed(assessed).body, as: UTF8.self) }
        let before = body()
        #expect(before.hasSuffix(#","reason":"seen""#))
        assessed.deliverable = "D-03"
        #expect(body() == before + #","deliverable":"D-03""#)
    }

    @Test func `an undo and a gap stand in the log as they will for ever`() {
        var undone = Undone()
        (undone.first, undone.last, undone.account, undone.what) = (381, 384, "kim", "risk assessed R-07")
        #expect(
            String(decoding: Event.undone(undone).body, as: UTF8.self)
                == #""type":"undone","first":381,"last":384,"account":"kim","what":"risk assessed R-07""#)
        var lost = RecordsLost()
        (lost.first, lost.last, lost.bytes, lost.reason) = (7, 9, 412, "the checksum is another")
        (lost.line, lost.byte, lost.log) = (8, 1201, "5b6e7c1a-0000-4000-8000-000000000001")
        lost.found = "2027-01-04T09:12:33.221Z"
        #expect(
            String(decoding: Event.recordsLost(lost).body, as: UTF8.self)
                == #""type":"records-lost","first":7,"last":9,"bytes":412,"reason":"the checksum is another","#
                + #""line":8,"byte":1201,"log":"5b6e7c1a-0000-4000-8000-000000000001","#
                + #""found":"2027-01-04T09:12:33.221Z""#)
    }

    @Test(arguments: Seed.many(60))
    func `decoding what was encoded gives the event back`(seed: Seed) {
        var seed = seed
        var reader = EventReader()
        for body in Sample.bodies(&seed) {
            let event = reader.event(in: body.span)
            #expect(event.body == body)
            if case .unknown(let type) = event { Issue.record("\(type) was not read") }
        }
    }

    @Test(arguments: Seed.many(200))
    func `in our order or by their names, members are read alike`(seed: Seed) throws {
        var seed = seed
        var reader = EventReader()
        for body in Sample.bodies(&seed) {
            #expect(try reader.inOurOrder(body.span) == reader.inAnyOrder(body.span))
            let spoiled = Sample.spoiled(body, &seed)
            if let event = try? reader.inOurOrder(spoiled.span) {
                #expect(
                    event == reader.inAnyOrder(spoiled.span), "\(String(decoding: spoiled, as: UTF8.self))")
            }
        }
    }

    @Test(arguments: [
        #""type":"progress-recorded","id":"D-01","percent":5,"on":"2026-11-20","note":null"#,
        #""type":"progress-recorded","id":"D-01","percent":5,"on":"2026-11-20","id":"D-02""#,
        #""type":"progress-recorded","percent":5,"on":"2026-11-20","id":"D-01""#,
        #""percent":5,"on":"2026-11-20","id":"D-01","type":"progress-recorded""#,
    ])
    func `what stands in another order, twice or as null is left to the names`(text: String) {
        var reader = EventReader()
        let body = Array(text.utf8)
        var progress = ProgressRecorded()
        (progress.id, progress.percent, progress.day) = ("D-01", Percent(5), Day(iso: "2026-11-20")!)
        #expect((try? reader.inOurOrder(body.span)) == nil)
        #expect(reader.event(in: body.span) == .progressRecorded(progress))
    }

    @Test func `members may come in any order, and unknown ones are passed over`() {
        let body = Array(
            #""reason":"gone","extra":{"a":[1,{"b":2}]},"id":"R-01","by":"ana","seq":7,"type":"risk-closed""#
                .utf8)
        var reader = EventReader()
        var closed = RiskClosed()
        closed.id = "R-01"
        closed.reason = "gone"
        #expect(reader.event(in: body.span) == .riskClosed(closed))
    }

    @Test(arguments: [
        #""type":"risk-flown","id":"R-01""#, #""type":"risk-closed","id":"R-01""#,
        #""type":"risk-closed","id":7,"reason":"x""#,
    ])
    func `a type or a shape that is not known is kept as unknown`(text: String) {
        var reader = EventReader()
        let body = Array(text.utf8)
        guard case .unknown = reader.event(in: body.span) else {
            Issue.record("read as something")
            return
        }
    }

    @Test(arguments: Seed.many(1000))
    func `no bytes stop the reader`(seed: Seed) {
        var seed = seed
        let body = Sample.spoiled(Sample.body(&seed), &seed)
        var reader = EventReader()
        _ = reader.event(in: body.span)
    }

    @Test func `escapes are read as JSON has them`() {
        var reader = EventReader()
        let body = Array(#""type":"goal-set","id":"G-01","text":"a\u00e9\n\ud83d\ude00\/\ud800!""#.utf8)
        var goal = GoalSet()
        goal.id = "G-01"
        goal.text = "aé\n😀/\u{fffd}!"
        #expect(reader.event(in: body.span) == .goalSet(goal))
    }

    @Test func `the members of an event are told in words, sums to the cent`() {
        var cost = CostRecorded()
        cost.deliverable = "D-07"
        cost.amount = Money(minor: -1_205)
        cost.day = Day(iso: "2026-09-08")!
        let told = Event.costRecorded(cost).members.map { "\($0.name) \($0.text(.euro))" }
        #expect(told == ["deliverable D-07", "amount -12.05", "on 2026-09-08"])
        #expect(Event.unknown(type: "risk-sung").members.isEmpty)
    }
}
