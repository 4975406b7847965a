import ProjectModel
import Testing

struct ConstraintTests {
    private func bound(
        _ kind: ConstraintKind, _ iso: String? = nil, _ id: ID<Deliverable> = "D-01"
    ) -> DeliverableConstrained {
        var fact = DeliverableConstrained()
        (fact.id, fact.kind, fact.day) = (id, kind, iso.flatMap(Day.init(iso:)))
        return fact
    }

    @Test func `the latest date binds, until it is lifted`() {
        var story = Story.opened
        story.happens(.deliverableConstrained(bound(.startNoEarlier, "2026-10-01")))
        story.happens(.deliverableConstrained(bound(.mustFinish, "2026-11-02")))
        let constraint = story.project.deliverables["D-01"]?.constraint
        #expect(constraint?.value.kind == .mustFinish && constraint?.value.day == Day(iso: "2026-11-02"))
        // The form of a lifted one may still hold the day.
        #expect(
            story.when(.constrainDeliverable(bound(.lifted, "2026-11-02")))
                == .success([.deliverableConstrained(bound(.lifted))]))
        story.happens(.deliverableConstrained(bound(.lifted)))
        #expect(story.project.deliverables["D-01"]?.constraint == nil)
        #expect(
            story.refusal(.constrainDeliverable(bound(.lifted)))
                == Rejection("D-01 has no constraint to lift.", field: "kind"))
    }

    @Test func `what cannot be bound is refused in a line`() {
        var story = Story.opened
        #expect(
            story.refusal(.constrainDeliverable(bound(.mustStart, "2026-10-01", "D-77")))?.message
                == "There is no deliverable D-77. The last one is D-02.")
        #expect(
            story.refusal(.constrainDeliverable(bound(.mustStart)))
                == Rejection("Give the day that D-01 is bound to: --on 2027-03-01", field: "on"))
        #expect(
            story.refusal(.constrainDeliverable(bound(.finishNoLater, "2026-03-31")))?.message
                == "D-01 would finish on 2026-03-31, before it starts on 2026-04-01. Give a later day, or plan "
                + "its start anew first: deliverable replan")
        var progress = ProgressRecorded()
        (progress.id, progress.percent, progress.day) = ("D-01", Percent(40), story.today)
        story.happens(.progressRecorded(progress))
        #expect(
            story.refusal(.constrainDeliverable(bound(.startNoEarlier, "2026-10-01")))
                == Rejection("D-01 has begun, so only its finish can still be bound.", field: "kind"))
        #expect(story.refusal(.constrainDeliverable(bound(.finishNoLater, "2026-10-01"))) == nil)
        progress.percent = Percent(100)
        story.happens(.progressRecorded(progress))
        #expect(
            story.refusal(.constrainDeliverable(bound(.finishNoLater, "2026-10-01")))
                == Rejection("D-01 is complete, so no date binds it any more.", field: "id"))
    }

    @Test func `only a manager binds`() {
        let refusal = Story.opened.refusal(.constrainDeliverable(bound(.mustStart, "2026-10-01")), by: "kim")
        #expect(refusal?.message.hasPrefix("kim is a contributor here and this takes a manager.") == true)
    }
}
