import ProjectModel
import Testing

/// `change request` with what it does to the plan, in one field and as one act.
struct TypedEffectsTests {
    private func decide(_ effects: String) throws -> [Event] {
        let story = Story.opened
        let asker = Asker(account: "ana", today: story.today, at: 0)
        let request = Request(
            "change", "request",
            typed: [
                "title": "More of it", "kind": "modify", "requester": "kim", "reason": "It is needed",
                "effects": effects,
            ])
        guard case .happens(let events) = try story.project.decide(request, for: asker) else { return [] }
        return events
    }

    @Test func `each deliverable takes time, money or both`() throws {
        let events = try decide("D-01 +3d 12k; D-02 -1d -4000")
        let told = events.compactMap { event -> String? in
            guard case .changeEffectSet(let effect) = event else { return nil }
            return "\(effect.id) \(effect.deliverable) \(effect.time.decimal) \(effect.cost.minor)"
        }
        #expect(events.count == 3)
        #expect(told == ["C-01 D-01 3 1200000", "C-01 D-02 -1 -400000"])
    }

    @Test(arguments: [
        ("D-01 soon", "“soon” is neither a length of work nor money. Try D-01 +3d 12k"),
        ("D-01", "D-01 has no effect yet. Say more or less time, or cost: D-01 +3d 12k"),
        ("D-99 3d", "There is no deliverable D-99."),
    ])
    func `what cannot be read is refused whole`(typed: String, words: String) {
        do {
            Issue.record("\(try decide(typed))")
        } catch {
            #expect((error as? Rejection)?.message.hasPrefix(words) == true, "\(error)")
            #expect((error as? Rejection)?.field == "effects")
        }
    }
}
