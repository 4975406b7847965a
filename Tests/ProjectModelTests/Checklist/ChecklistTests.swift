import Testing

@testable import ProjectModel

struct ChecklistTests {
    private static var story: Story {
        var story = Story.opened
        var item = ChecklistItemAdded()
        (item.id, item.text, item.source) = ("CK-01", "Lock-in", .vendor)
        (item.cause, item.event, item.effect) = ("No equal", "Prices change", "Leaving costs more")
        var question = ChecklistItemAdded()
        (question.id, question.about, question.text) = ("CK-02", .technology, "Which databases")
        story.happens(.checklistItemAdded(item))
        story.happens(.checklistItemAdded(question))
        return story
    }

    private static var figures: RiskRaised {
        var risk = RiskRaised()
        risk.probability = Percent(10)...Percent(20)
        risk.impact = Money(minor: 100_000)...Money(minor: 200_000)
        risk.owner = "kim"
        return risk
    }

    @Test func `an item of the list is in no exposure until somebody gives it figures`() throws {
        var story = Self.story
        #expect(story.project.risks.count == 1)
        let events = try story.when(.raiseChecklistRisk("CK-01", Self.figures)).get()
        #expect(events.map(\.type) == ["risk-raised", "checklist-item-settled"])
        story.happens(events[0], events[1])
        let risk = try #require(story.project.risks["R-02"])
        #expect(risk.title.value == "Lock-in" && risk.event?.value == "Prices change")
        #expect(risk.source?.value == .vendor)
        #expect(story.project.checklist["CK-01"]?.settlement?.value.risk == "R-02")
        #expect(story.project.openChecklist(on: story.today).map(\.id) == ["CK-02"])
        #expect(
            story.refusal(.raiseChecklistRisk("CK-01", Self.figures))
                == Rejection("CK-01 was raised as R-02 on 2026-09-08.", field: "id"))
    }

    @Test func `a risk is not ticked off, and a question is not raised`() {
        var settled = ChecklistItemSettled()
        (settled.id, settled.note) = ("CK-01", "looked")
        #expect(
            Self.story.refusal(.settleChecklistItem(settled))
                == Rejection(
                    "A risk is put on the register (checklist raise --id CK-01) or does not apply "
                        + "(checklist dismiss --id CK-01).", field: "id"))
        #expect(
            Self.story.refusal(.raiseChecklistRisk("CK-02", Self.figures))
                == Rejection(
                    "CK-02 is about technology and no risk. Say what was found: checklist check --id CK-02",
                    field: "id"))
        settled.result = .dismissed
        #expect(Self.story.refusal(.settleChecklistItem(settled)) == nil)
    }
}
