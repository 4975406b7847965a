import ProjectModel
import Testing

struct GateDeciderTests {
    /// Ana manages, kim and lee contribute; execution has two criteria.
    static var gated: Story {
        var story = Story.opened
        var plan = PhasePlanned()
        (plan.phase, plan.start, plan.finish) = (.execution, story.today - 30, story.today + 30)
        story.happens(.roleGranted(.contributor("lee")), .phasePlanned(plan))
        story.happens(.criterionSet(.criterion("X-01")), .criterionSet(.criterion("X-02")))
        return story
    }

    static func decision(_ verdict: GateVerdict) -> GateDecided {
        var draft = GateDecided()
        (draft.phase, draft.verdict, draft.reason) = (.execution, verdict, "as discussed")
        return draft
    }

    static func waiver(_ id: ID<ExitCriterion>, because reason: String = "not in this release")
        -> WaiverProposed
    {
        var draft = WaiverProposed()
        (draft.id, draft.reason) = (id, reason)
        return draft
    }

    static func agreed(_ id: ID<ExitCriterion>) -> WaiverAgreed {
        var fact = WaiverAgreed()
        fact.id = id
        return fact
    }

    @Test func `a go with open criteria is refused, which they are and how they are waived is said`() {
        #expect(
            Self.gated.refusal(.decideGate(Self.decision(.go)))
                == Rejection(
                    "Execution has 2 open exit criteria: X-01, X-02. Meet them, have two accounts waive each "
                        + "(criterion waive --id X-01), or decide conditional.", field: "verdict"))
        var story = Self.gated
        story.happens(.criterionMet(.met("X-01")))
        #expect(
            story.refusal(.decideGate(Self.decision(.go)))?.message
                == "Execution has an open exit criterion: X-02. Meet it, have two accounts waive it "
                + "(criterion waive --id X-02), or decide conditional.")
        story.happens(.criterionMet(.met("X-02")))
        #expect(story.when(.decideGate(Self.decision(.go))) == .success([.gateDecided(Self.decision(.go))]))
    }

    @Test func `a conditional go names its conditions and their day, and nothing else has any`() {
        let story = Self.gated
        var draft = Self.decision(.conditional)
        #expect(story.refusal(.decideGate(draft))?.field == "conditions")
        draft.conditions = "the load test passes"
        #expect(story.refusal(.decideGate(draft))?.field == "due")
        draft.due = story.today - 1
        #expect(story.refusal(.decideGate(draft))?.field == "due")
        draft.due = story.today
        #expect(story.when(.decideGate(draft)) == .success([.gateDecided(draft)]))
        draft.verdict = .hold
        #expect(story.refusal(.decideGate(draft))?.field == "conditions")
        draft.conditions = nil
        #expect(story.refusal(.decideGate(draft))?.field == "due")
        draft.due = nil
        #expect(story.refusal(.decideGate(draft)) == nil)
    }

    @Test func `every decision on a gate is kept and the last one counts`() {
        var story = Self.gated
        story.happens(.gateDecided(Self.decision(.hold)))
        story.comes(story.today + 3)
        story.happens(.gateDecided(Self.decision(.stop)))
        let plan = story.project.phases[.execution]
        #expect(plan?.decisions.map(\.value.verdict) == [.hold, .stop])
        #expect(plan?.decision?.value.verdict == .stop)
    }

    @Test func `a waiver takes two accounts`() {
        var story = Self.gated
        #expect(
            story.refusal(.waiveCriterion(Self.waiver("X-01", because: "")))
                == Rejection("Say why X-01 need not be met.", field: "reason"))
        #expect(
            story.when(.waiveCriterion(Self.waiver("X-01")))
                == .success([.waiverProposed(Self.waiver("X-01"))]))
        story.happens(.waiverProposed(Self.waiver("X-01")))
        #expect(story.project.criteria["X-01"]?.isOpen == true)
        #expect(
            story.refusal(.waiveCriterion(Self.waiver("X-01")))?.message
                == "You proposed to waive X-01 on 2026-09-08, and it takes two. Ask another account for: "
                + "criterion waive --id X-01")
        #expect(
            story.when(.waiveCriterion(Self.waiver("X-01", because: "")), by: "kim")
                == .success([.waiverAgreed(Self.agreed("X-01"))]))
        story.records(.waiverAgreed(Self.agreed("X-01")), by: "kim")
        #expect(story.project.criteria["X-01"]?.isOpen == false)
        #expect(
            story.refusal(.waiveCriterion(Self.waiver("X-01")), by: "lee")?.message
                == "X-01 was waived by ana and kim on 2026-09-08.")
        story.happens(.criterionMet(.met("X-02")))
        #expect(story.refusal(.decideGate(Self.decision(.go))) == nil)
    }

    @Test func `one of the two accounts is a manager`() {
        var story = Self.gated
        story.records(.waiverProposed(Self.waiver("X-01")), by: "kim")
        #expect(
            story.refusal(.waiveCriterion(Self.waiver("X-01")), by: "lee")?.message
                == "Neither kim nor lee is a manager, and one of the two must be. Ask ana for: "
                + "criterion waive --id X-01")
        #expect(story.refusal(.waiveCriterion(Self.waiver("X-01")), by: "ana") == nil)
    }

    @Test func `who means to propose does not make good what was proposed meanwhile`() {
        var story = Self.gated
        story.records(.waiverProposed(Self.waiver("X-01", because: "no time")), by: "kim")
        let request = Request(
            "criterion", "waive", typed: ["id": "X-01", "reason": "too dear"], seen: ["reason": ""])
        #expect(throws: Rejection.self) {
            try story.project.decide(request, for: Asker(account: "ana", today: story.today, at: 0))
        }
        let again = Request(
            "criterion", "waive", typed: ["id": "X-01", "reason": "no time"], seen: ["reason": "no time"])
        #expect(
            (try? story.project.decide(again, for: Asker(account: "ana", today: story.today, at: 0)))
                == .happens([.waiverAgreed(Self.agreed("X-01"))]))
    }

    @Test func `a criterion that is met needs no waiver, and a link is one word`() {
        var story = Self.gated
        var met = CriterionMet.met("X-01")
        met.link = "see the wiki"
        #expect(story.refusal(.meetCriterion(met))?.field == "link")
        met.link = "https://wiki/load-test"
        #expect(story.refusal(.meetCriterion(met)) == nil)
        story.happens(.criterionMet(met))
        #expect(story.refusal(.waiveCriterion(Self.waiver("X-01")))?.field == "id")
        guard case .met(let evidence)? = story.project.criteria["X-01"]?.state(on: story.today) else {
            Issue.record("it is not met")
            return
        }
        #expect(evidence.link == "https://wiki/load-test")
        #expect(story.project.criteria["X-01"]?.state(on: story.today - 1) == .open(proposal: nil))
    }
}

extension CriterionSet {
    static func criterion(_ id: ID<ExitCriterion>) -> CriterionSet {
        var fact = CriterionSet()
        (fact.id, fact.phase, fact.text, fact.owner) = (id, .execution, "The load test passes", "kim")
        return fact
    }
}

extension CriterionMet {
    static func met(_ id: ID<ExitCriterion>) -> CriterionMet {
        var fact = CriterionMet()
        (fact.id, fact.evidence) = (id, "seen")
        return fact
    }
}
