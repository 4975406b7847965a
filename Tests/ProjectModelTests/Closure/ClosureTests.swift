import ProjectModel
import TestSupport
import Testing

struct ClosureTests {
    private static var closed: Story {
        var story = Story.opened
        var fact = ProjectClosed()
        (fact.verdict, fact.summary) = (.partly, "It answers calls, late")
        story.happens(.projectClosed(fact))
        return story
    }

    private static func benefit(_ before: Int?, _ target: Int) -> BenefitPlanned {
        var draft = BenefitPlanned()
        (draft.title, draft.unit, draft.owner) = ("Calls answered", "a day", "kim")
        (draft.before, draft.target) = (before.map { Quantity($0) }, Quantity(target))
        draft.due = Day(year: 2027, month: 9, day: 1)!
        return draft
    }

    private static func lesson(_ text: String, _ source: String? = nil) -> LessonRecorded {
        var draft = LessonRecorded()
        (draft.text, draft.trigger, draft.source) = (text, "a vendor is new", source)
        return draft
    }

    @Test func `a closed project takes lessons and benefits and nothing else`() {
        let story = Self.closed
        #expect(story.project.isClosed)
        #expect(
            story.refusal(.raiseRisk(.risk("")))?.message
                == "The project was closed on 2026-09-08: it takes lessons and benefits. For anything else open "
                + "it again: project reopen")
        #expect(story.refusal(.closeProject(ProjectClosed()))?.message.contains("was closed") == true)
        #expect(story.refusal(.recordLesson(Self.lesson("Test early"))) == nil)
        #expect(story.refusal(.planBenefit(Self.benefit(nil, 250))) == nil)
    }

    @Test func `a project that is opened again takes everything`() {
        var story = Self.closed
        var reopening = ProjectReopened()
        #expect(story.refusal(.reopenProject(reopening))?.field == "reason")
        reopening.reason = "one site was left out"
        #expect(Story.opened.refusal(.reopenProject(reopening)) != nil)
        story.happens(.projectReopened(reopening))
        #expect(!story.project.isClosed)
        #expect(story.project.outcome?.value.verdict == .partly)
        #expect(story.refusal(.raiseRisk(.risk(""))) == nil)
    }

    @Test func `in a closed project the end can be undone, and what came before it cannot`() {
        var chronicle = Chronicle(Seed(1))
        let before = chronicle.project.revision
        var closing = ProjectClosed()
        closing.summary = "done"
        chronicle.record([.projectClosed(closing)], by: "ana")
        guard case .failure(let refusal) = chronicle.decideUndo(before...before, by: "ana") else {
            Issue.record("a person of a closed project was taken away")
            return
        }
        #expect(refusal.message.contains("project reopen"))
        let last = chronicle.project.revision
        guard case .success(let undo) = chronicle.decideUndo(last...last, by: "ana") else {
            Issue.record("the end could not be undone")
            return
        }
        chronicle.record([undo], by: "ana")
        #expect(!chronicle.project.isClosed)
    }

    @Test func `a benefit goes from what was before to a target that is another`() {
        let story = Story.opened
        var draft = Self.benefit(250, 250)
        #expect(story.refusal(.planBenefit(draft))?.field == "target")
        draft.target = Quantity(0)
        #expect(story.refusal(.planBenefit(draft)) == nil)
        draft.owner = "zoe"
        #expect(story.refusal(.planBenefit(draft))?.field == "owner")
        draft.owner = "kim"
        draft.due = Day(year: 2020, month: 1, day: 1)!
        #expect(story.refusal(.planBenefit(draft))?.field == "due")
    }

    @Test func `what is measured was so on a day that has come`() {
        var story = Story.opened
        var plan = Self.benefit(nil, 250)
        plan.id = "B-01"
        story.happens(.benefitPlanned(plan))
        var draft = BenefitMeasured()
        (draft.id, draft.value, draft.day) = ("B-01", Quantity(90), story.today + 1)
        #expect(story.refusal(.measureBenefit(draft))?.field == "on")
        draft.day = story.today - 3
        story.happens(.benefitMeasured(draft))
        #expect(story.project.benefits["B-01"]?.measurement(on: story.today)?.value == Quantity(90))
        #expect(story.project.benefits["B-01"]?.measurement(on: story.today - 4) == nil)
        draft.id = "B-09"
        #expect(story.refusal(.measureBenefit(draft))?.field == "id")
    }

    @Test func `lessons are carried with their source, once each`() throws {
        var old = Story.opened
        var first = Self.lesson("Test early")
        (first.id, first.phase) = ("L-01", .planning)
        var second = Self.lesson("Ask the vendor", "APOLLO")
        second.id = "L-02"
        var third = Self.lesson("test EARLY ")
        third.id = "L-03"
        old.happens(.lessonRecorded(first), .lessonRecorded(second), .lessonRecorded(third))
        let carried = old.project.lessonsToCarry()
        #expect(carried.map(\.text) == ["Test early", "Ask the vendor"])
        #expect(carried.map(\.source) == ["ATLAS", "APOLLO"])
        #expect(carried[0].phase == .planning && carried[0].id.text.isEmpty)
        #expect(old.project.lessonsToCarry(besides: carried).isEmpty)

        var new = Project()
        new.evolve(
            try new.decide(.openProject(.sample), by: "zoe", on: old.today),
            Stamp(seq: 1, at: 0, day: old.today, by: "zoe"))
        let events = try Project.carry(carried, into: new, by: "zoe", on: old.today)
        new.evolve(events, Stamp(seq: 3, at: 0, day: old.today, by: "zoe"))
        #expect(new.lessons.all.map(\.id) == ["L-01", "L-02"])
        #expect(new.lessons.all.map(\.source) == ["ATLAS", "APOLLO"])
    }
}
