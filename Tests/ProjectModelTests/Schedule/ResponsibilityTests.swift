import ProjectModel
import Testing

struct ResponsibilityTests {
    private func set(_ person: ID<Person>, _ role: RACI) -> ResponsibilitySet {
        var fact = ResponsibilitySet()
        (fact.id, fact.person, fact.role) = ("D-01", person, role)
        return fact
    }

    @Test func `a second accountable is refused, with who is and how to hand over`() {
        #expect(
            Story.opened.refusal(.setResponsibility(set("kim", .accountable)))
                == Rejection(
                    "ana is accountable for D-01, and only one can be. To hand it over: "
                        + "responsibility hand-over --id D-01 --to kim", field: "role"))
    }

    @Test func `after a hand-over exactly the other is accountable`() {
        var story = Story.opened
        var draft = ResponsibilityPassed()
        (draft.id, draft.to, draft.reason) = ("D-01", "kim", "ana is on leave")
        guard case .success(let events) = story.when(.passResponsibility(draft)) else {
            Issue.record("refused")
            return
        }
        for event in events { story.happens(event) }
        #expect(story.project.deliverables["D-01"]?.people(.accountable) == ["kim"])
        #expect(story.refusal(.passResponsibility(draft))?.field == "to")
    }

    @Test func `a person has one role, the last one given`() {
        var story = Story.opened
        story.happens(
            .responsibilitySet(set("kim", .consulted)), .responsibilitySet(set("kim", .responsible)))
        let deliverable = story.project.deliverables["D-01"]!
        #expect(deliverable.people(.consulted).isEmpty)
        #expect(deliverable.people(.responsible) == ["kim"] && deliverable.hasResponsible)
    }

    @Test func `the accountable cannot be dropped`() {
        var draft = ResponsibilityDropped()
        (draft.id, draft.person) = ("D-01", "ana")
        #expect(
            Story.opened.refusal(.dropResponsibility(draft))?.message
                == "ana is accountable for D-01, and somebody must be. Hand it over: "
                + "responsibility hand-over --id D-01 --to WHO")
    }
}
