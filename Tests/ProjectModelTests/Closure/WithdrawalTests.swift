import Testing

@testable import ProjectModel

/// What was set and should not have been, or does not hold any more.
struct WithdrawalTests {
    private func deed(
        _ story: inout Story, _ request: String, _ typed: [String: String]
    ) -> Rejection? {
        let words = request.split(separator: " ").map(String.init)
        let asker = Asker(account: "ana", today: story.today, at: 0)
        do throws(Rejection) {
            let decision = try story.project.decide(Request(words[0], words[1], typed: typed), for: asker)
            if case .happens(let events) = decision { story.happensAll(events) }
            return nil
        } catch {
            return error
        }
    }

    @Test func `a criterion that was withdrawn holds up no gate and keeps its name`() {
        var story = Story.opened
        #expect(deed(&story, "criterion set", ["phase": "planning", "text": "Agreed"]) == nil)
        #expect(story.project.criteria["X-01"]?.owner == nil)
        #expect(deed(&story, "criterion revise", ["id": "X-01", "owner": "kim"]) == nil)
        #expect(story.project.criteria["X-01"]?.owner?.value == "kim")
        #expect(deed(&story, "criterion withdraw", ["id": "X-01", "reason": "set twice"]) == nil)
        #expect(story.project.criteria["X-01"]?.isOpen == false)
        #expect(
            deed(&story, "criterion meet", ["id": "X-01", "evidence": "minutes"])
                == Rejection("X-01 was withdrawn on 2026-09-08.", field: "id"))
        #expect(deed(&story, "criterion set", ["phase": "planning", "text": "Agreed"]) == nil)
        #expect(story.project.criteria.all.map(\.id) == ["X-01", "X-02"])
    }

    @Test func `a criterion that was met keeps its words`() {
        var story = Story.opened
        _ = deed(&story, "criterion set", ["phase": "planning", "text": "Agreed"])
        _ = deed(&story, "criterion meet", ["id": "X-01", "evidence": "minutes"])
        #expect(
            deed(&story, "criterion revise", ["id": "X-01", "text": "Signed"])
                == Rejection(
                    "X-01 was met or waived as it is worded. Withdraw it and set another: criterion set",
                    field: "text"))
    }

    @Test func `an option that was chosen is not withdrawn, and one that was withdrawn not chosen`() {
        var story = Story.opened
        _ = deed(&story, "option add", ["title": "Buy"])
        _ = deed(&story, "option add", ["title": "Build"])
        #expect(deed(&story, "option choose", ["id": "O-01", "reason": "cheap"]) == nil)
        #expect(
            deed(&story, "option withdraw", ["id": "O-01", "reason": "dear"])
                == Rejection("O-01 is the option that was chosen. Choose another first.", field: "id"))
        #expect(deed(&story, "option withdraw", ["id": "O-02", "reason": "dear"]) == nil)
        #expect(
            deed(&story, "option choose", ["id": "O-02", "reason": "good"])
                == Rejection("O-02 was withdrawn on 2026-09-08.", field: "id"))
    }

    @Test func `an outcome that was taken back leaves its share to others`() {
        var story = Story.opened
        _ = deed(&story, "option add", ["title": "Buy"])
        let good = ["id": "O-01", "name": "good", "probability": "60%", "value": "10k"]
        _ = deed(&story, "option outcome", good)
        #expect(
            deed(&story, "option drop-outcome", ["id": "O-01", "name": "bad", "reason": "no"])
                == Rejection("O-01 has no outcome “bad”. It has: “good”", field: "name"))
        #expect(deed(&story, "option drop-outcome", ["id": "O-01", "name": "good", "reason": "no"]) == nil)
        #expect(story.project.options["O-01"]?.outcomes.isEmpty == true)
    }

    @Test func `a benefit is revised with a reason, and one that was withdrawn is not measured`() {
        var story = Story.opened
        let plan = ["title": "Fewer", "unit": "calls", "target": "9", "due": "2027-06-01", "owner": "kim"]
        _ = deed(&story, "benefit plan", plan)
        #expect(deed(&story, "benefit revise", ["id": "B-01", "reason": "more", "target": "12"]) == nil)
        #expect(story.project.benefits["B-01"]?.target.value == Quantity(hundredths: 1200))
        #expect(deed(&story, "benefit withdraw", ["id": "B-01", "reason": "not ours"]) == nil)
        #expect(
            deed(&story, "benefit measure", ["id": "B-01", "value": "3"])
                == Rejection("B-01 was withdrawn on 2026-09-08.", field: "id"))
    }

    @Test func `a baseline stays as long as a variance against it is explained`() {
        var story = Story.opened
        _ = deed(&story, "baseline take", ["reason": "the gate"])
        let baseline = story.project.baselines[0].seq
        _ = deed(&story, "variance explain", ["deliverable": "D-01", "cause": "vendor", "note": "late"])
        var explained = VarianceExplained()
        explained.deliverable = "D-01"
        let footing = explained.footing(in: story.project)
        var taken = BaselineTaken()
        taken.number = 1
        #expect(baseline > 0)
        #expect(footing.stands(on: taken.footing(in: story.project))?.subject == Subject(.baseline))
    }
}
