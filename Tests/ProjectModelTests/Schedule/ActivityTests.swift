import ProjectModel
import TestSupport
import Testing

struct ActivityTests {
    private let today = Day(year: 2026, month: 9, day: 8)!

    /// D-01 earns by weights: 50 % for the first activity, the rest by estimates of 2 and 6 days.
    private var weighted: Story {
        var story = Story.opened
        var replanned = DeliverableReplanned()
        (replanned.id, replanned.rule) = ("D-01", .weighted)
        story.happens(.deliverableReplanned(replanned))
        story.happens(
            .activityAdded(.activity("AC-01", 1, weight: Percent(50))),
            .activityAdded(.activity("AC-02", 2)), .activityAdded(.activity("AC-03", 6)))
        return story
    }

    @Test func `activities are numbered over all deliverables`() {
        var draft = ActivityAdded.activity("", 3)
        draft.deliverable = "D-02"
        var named = draft
        named.id = "AC-04"
        #expect(weighted.when(.addActivity(draft)) == .success([.activityAdded(named)]))
    }

    @Test func `weights that are given stand, and estimates share the rest`() {
        let shares = weighted.project.deliverables["D-01"]!.shares(on: today).map(\.share)
        #expect(shares.count == 3)
        for (share, expected) in zip(shares, [0.5, 0.125, 0.375]) {
            #expect((share - expected).magnitude < 1e-12)
        }
    }

    @Test func `progress is the weight of what is done, from the day on which it was done`() {
        var story = weighted
        story.happens(.activityReported(.report("AC-03", .done, "2026-09-01")))
        story.happens(.activityReported(.report("AC-02", .started, "2026-09-01")))
        let deliverable = story.project.deliverables["D-01"]!
        #expect(deliverable.percentComplete(on: today) == Percent(hundredths: 3750))
        #expect(deliverable.percentComplete(on: Day(iso: "2026-08-31")!) == .zero)
    }

    @Test func `what is dropped leaves its weight to the others`() {
        var story = weighted
        story.happens(.activityReported(.report("AC-01", .dropped, "2026-09-01")))
        story.happens(.activityReported(.report("AC-02", .done, "2026-09-02")))
        let deliverable = story.project.deliverables["D-01"]!
        #expect(deliverable.percentComplete(on: today) == Percent(25))
        #expect(deliverable.percentComplete(on: Day(iso: "2026-09-01")!) == .zero)
    }

    @Test(arguments: Seed.many(100))
    func `shares add up to one, and only all of it is complete`(seed: Seed) {
        var seed = seed
        var story = weighted
        for number in 4..<Int.random(in: 5...12, using: &seed) {
            let id = ID<Activity>(number: number)
            let weight = Bool.random(using: &seed) ? Percent(Int.random(in: 0...5, using: &seed)) : nil
            story.happens(
                .activityAdded(.activity(id, .random(in: 0...9, using: &seed), weight: weight)))
        }
        let activities = story.project.deliverables["D-01"]!.activities
        for activity in activities.dropLast() {
            let status = [ActivityStatus.done, .done, .dropped].randomElement(using: &seed)!
            story.happens(.activityReported(.report(activity.id, status, "2026-09-01")))
        }
        let open = story.project.deliverables["D-01"]!
        #expect(open.percentComplete(on: today) < Percent(100))
        #expect((open.shares(on: today).reduce(0) { $0 + $1.share } - 1).magnitude < 1e-9)
        story.happens(.activityReported(.report(activities.last!.id, .done, "2026-09-02")))
        #expect(story.project.deliverables["D-01"]!.percentComplete(on: today) == Percent(100))
    }

    @Test func `weights are not more than the whole`() {
        let refusal = weighted.refusal(.addActivity(.activity("", 1, weight: Percent(60))))
        #expect(
            refusal
                == Rejection(
                    "The weights of D-01 would add up to 110%. 50% is left.", field: "weight"))
        var revised = ActivityRevised()
        (revised.id, revised.weight) = ("AC-01", Percent(100))
        #expect(weighted.refusal(.reviseActivity(revised)) == nil)
    }

    @Test func `what earns by its activities takes no report of its own`() {
        var progress = ProgressRecorded()
        (progress.id, progress.percent, progress.day) = ("D-01", Percent(40), today)
        #expect(
            weighted.refusal(.recordProgress(progress))?.message
                == "D-01 earns by its 3 activities. Say where they stand: activity report --id AC-01")
    }

    @Test func `an activity that is not there is named with the last one`() {
        #expect(
            weighted.refusal(.reportActivity(.report("AC-09", .done, "2026-09-01")))?.message
                == "There is no activity AC-09. The last one is AC-03.")
    }
}

extension ActivityAdded {
    static func activity(_ id: ID<Activity>, _ days: Int, weight: Percent? = nil) -> ActivityAdded {
        var activity = ActivityAdded()
        activity.id = id
        activity.deliverable = "D-01"
        activity.title = "Write it down"
        activity.estimate = ThreePoint(WorkDays(days), WorkDays(days), WorkDays(days))
        activity.weight = weight
        return activity
    }
}

extension ActivityReported {
    static func report(_ id: ID<Activity>, _ status: ActivityStatus, _ day: String) -> ActivityReported {
        var report = ActivityReported()
        (report.id, report.deliverable, report.status) = (id, "D-01", status)
        report.day = Day(iso: day)!
        return report
    }
}
