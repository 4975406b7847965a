import ProjectModel
import TestSupport
import Testing

struct QuotaTests {
    private func remark(_ text: String = "words") -> Request {
        Request("remark", "record", typed: ["text": text])
    }

    /// So many acts of one account, a tenth of a second apart, the first at `start`.
    private func busy(_ count: Int, by account: String, from start: Int64 = 1_000_000) -> Project {
        var project = Story.opened.project
        var fact = RemarkRecorded()
        fact.text = "words"
        for number in 0..<count {
            let stamp = Stamp(
                seq: project.revision + 1, at: start + 100 * Int64(number), day: Story.opened.today,
                by: account)
            project.evolve([.remarkRecorded(fact)], stamp)
        }
        return project
    }

    private func refusal(_ project: Project, by account: String, at: Int64) -> Rejection? {
        do throws(Rejection) {
            _ = try project.decide(remark(), for: Asker(account: account, today: Story.opened.today, at: at))
            return nil
        } catch {
            return error
        }
    }

    @Test func `sixty acts a minute are let through and no more, a manager's too`() {
        for account in ["ana", "kim"] {
            #expect(refusal(busy(59, by: account), by: account, at: 1_006_000) == nil)
            #expect(
                refusal(busy(60, by: account), by: account, at: 1_006_000)
                    == Rejection("60 changes a minute are the limit; wait 54 seconds."))
        }
    }

    @Test func `after the wait that was named it goes on`() {
        let project = busy(60, by: "kim")
        #expect(refusal(project, by: "kim", at: 1_059_999) != nil)
        #expect(refusal(project, by: "kim", at: 1_060_000) == nil)
    }

    @Test func `others are not held up by somebody's haste`() {
        #expect(refusal(busy(60, by: "kim"), by: "ana", at: 1_006_000) == nil)
    }

    @Test func `acts are counted and not their events`() {
        var project = Story.opened.project
        for number in 0..<59 {
            var linked = DeliverableLinked()
            (linked.id, linked.after) = ("D-02", "D-01")
            project.evolve(
                [.deliverableLinked(linked), .deliverableLinked(linked)],
                Stamp(
                    seq: project.revision + 1, at: 1_000_000 + Int64(number), day: Story.opened.today,
                    by: "ana"))
        }
        #expect(refusal(project, by: "ana", at: 1_001_000) == nil)
    }

    @Test func `a clock that went back waits no longer than the log's`() {
        let project = busy(60, by: "kim")
        #expect(refusal(project, by: "kim", at: 0)?.message.contains("wait") == true)
        #expect(refusal(project, by: "ana", at: 0) == nil)
    }

    @Test(arguments: Seed.many(100))
    func `no minute ever holds more than sixty acts of one account`(seed: Seed) {
        var seed = seed
        var project = Story.opened.project
        var times: [Int64] = []
        var at: Int64 = 1_000_000
        for _ in 0..<400 {
            at += [0, 1, 300, 900, 5000].randomElement(using: &seed)!
            let asker = Asker(account: "kim", today: Story.opened.today, at: at)
            guard case .happens(let events)? = try? project.decide(remark(), for: asker) else { continue }
            project.evolve(
                events, Stamp(seq: project.revision + 1, at: at, day: Story.opened.today, by: "kim"))
            times.append(at)
        }
        for (place, time) in times.enumerated() where place >= 60 {
            #expect(time - times[place - 60] >= 60_000)
        }
    }

    @Test func `a text is 2048 bytes long at most`() throws {
        let asker = Asker(account: "ana", today: Story.opened.today, at: 0)
        let project = Story.opened.project
        _ = try project.decide(remark(String(repeating: "é", count: 1024)), for: asker)
        #expect(
            throws: Rejection("The text is 2050 bytes long; 2048 is the limit. Shorten it.", field: "text")
        ) { try project.decide(remark(String(repeating: "é", count: 1025)), for: asker) }
    }

    @Test func `all fields together are 16,384 bytes at most, and the longest is named`() {
        let asker = Asker(account: "ana", today: Story.opened.today, at: 0)
        // Control characters take six bytes each in the log.
        let long = String(repeating: "\u{1}", count: 1000)
        let longest = String(repeating: "\u{1}", count: 1001)
        let typed = [
            "title": "Storm", "probability": "30%", "impact": "40k", "owner": "kim", "cause": long,
            "event": longest, "effect": long,
        ]
        #expect(
            throws: Rejection(
                "That takes 18164 bytes in the log and 16384 are the limit for all fields together. "
                    + "Shorten the event, which takes 6008.", field: "event")
        ) { try Story.opened.project.decide(Request("risk", "raise", typed: typed), for: asker) }
    }
}
