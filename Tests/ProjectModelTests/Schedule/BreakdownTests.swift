import ProjectModel
import Testing

struct BreakdownTests {
    @Test func `a deliverable is no part of itself, by whatever way`() {
        var story = Story.opened
        var replanned = DeliverableReplanned()
        (replanned.id, replanned.parent) = ("D-02", "D-01")
        story.happens(.deliverableReplanned(replanned))
        (replanned.id, replanned.parent) = ("D-01", "D-02")
        #expect(
            story.refusal(.replanDeliverable(replanned))
                == Rejection(
                    "That would close a circle: D-01 part of D-02 part of D-01.", field: "part-of"))
        replanned.parent = "D-01"
        #expect(story.refusal(.replanDeliverable(replanned))?.field == "part-of")
    }

    @Test func `a deliverable names what it is a part of and the change that brought it`() {
        var story = Story.opened
        var draft = DeliverableAdded.deliverable("")
        draft.parent = "D-09"
        #expect(story.refusal(.addDeliverable(draft, after: []))?.field == "part-of")
        (draft.parent, draft.change) = ("D-01", "C-01")
        #expect(story.refusal(.addDeliverable(draft, after: []))?.field == "change")
        story.happens(.changeRequested(.sample))
        guard case .success(let events) = story.when(.addDeliverable(draft, after: [])) else {
            Issue.record("refused")
            return
        }
        for event in events { story.happens(event) }
        #expect(story.project.deliverables["D-03"]?.change == "C-01")
        #expect(story.project.deliverables["D-03"]?.parent?.value == "D-01")
    }

    @Test func `a baseline takes up only what was approved`() {
        var story = Story.opened
        story.happens(.changeRequested(.sample))
        #expect(
            story.refusal(.takeBaseline(reason: "chat", change: "C-01"))?.message
                == "C-01 is not approved yet. First: change decide --id C-01 --verdict approved")
        var decided = ChangeDecided()
        (decided.id, decided.verdict) = ("C-01", .rejected)
        story.happens(.changeDecided(decided))
        #expect(
            story.refusal(.takeBaseline(reason: "chat", change: "C-01"))?.message == "C-01 was rejected.")
        decided.verdict = .approved
        story.happens(.changeDecided(decided))
        guard
            case .success(let events) = story.when(
                .takeBaseline(reason: "chat", change: "C-01", scope: "with chat, without video"))
        else {
            Issue.record("refused")
            return
        }
        for event in events { story.happens(event) }
        let baseline = story.project.baselines.first
        #expect(baseline?.change == "C-01" && baseline?.scope == "with chat, without video")
        #expect(baseline?.cost == Money(minor: 4_000_000))
        #expect(baseline?.finish == Day(iso: "2026-05-29"))
    }
}

extension ChangeRequested {
    static var sample: ChangeRequested {
        var change = ChangeRequested()
        (change.id, change.title, change.requester, change.reason) = ("C-01", "Chat", "kim", "customers ask")
        return change
    }
}
