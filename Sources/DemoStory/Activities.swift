import ProjectModel

extension Script {
    /// The steps of some deliverables, by person. They earn nothing by themselves: the owner's report counts.
    mutating func tellActivities() {
        var number = 0
        for list in Self.steps {
            for (index, step) in list.steps.enumerated() {
                number += 1
                let id = ID<Activity>(number: number)
                var added = ActivityAdded()
                added.deliverable = Self.name(of: list.key)
                added.title = step.title
                added.person = step.person
                added.estimate = ThreePoint(
                    WorkDays(step.estimate.0), WorkDays(step.estimate.1), WorkDays(step.estimate.2))
                tell(list.day, 470 + index, "ana", .addActivity(added))
                for (day, status) in [(step.started, ActivityStatus.started), (step.done, .done)] {
                    guard let day, day <= calendar.last else { continue }
                    report(id, status, on: day, by: step.person)
                }
                if let day = step.dropped { report(id, .dropped, on: day, by: step.person) }
            }
        }
    }

    private mutating func report(
        _ id: ID<Activity>, _ status: ActivityStatus, on day: Int, by person: ID<Person>
    ) {
        var report = ActivityReported()
        report.id = id
        report.status = status
        report.day = calendar[day]
        tell(day, 590 + (id.number ?? 0) % 8, person.text, .reportActivity(report))
    }

    private struct Step: Sendable {
        var title: String
        var person: ID<Person>
        var estimate: (Int, Int, Int)
        var started: Int?
        var done: Int?
        var dropped: Int?

        init(
            _ title: String, _ person: ID<Person>, _ estimate: (Int, Int, Int), _ started: Int? = nil,
            _ done: Int? = nil, dropped: Int? = nil
        ) {
            self.title = title
            self.person = person
            self.estimate = estimate
            self.started = started
            self.done = done
            self.dropped = dropped
        }
    }

    /// In the order in which they are added, which is the order of their names.
    private static let steps: [(day: Int, key: String, steps: [Step])] = [
        (
            59, "core",
            [
                Step("Number plan and dial rules", "jo", (8, 10, 16), 63, 78),
                Step("Release 4.1 set up and linked", "kim", (12, 15, 25), 70, 95),
                Step("Release 4.2 with its patch", "kim", (10, 14, 30), 96, 120),
                Step("Failover between the data centres", "raj", (4, 6, 10), 104, 121),
            ]
        ),
        (
            60, "crm",
            [
                Step("Interface measured and limits found", "ben", (3, 5, 8), 72, 80),
                Step("Caller's record opens with the call", "ben", (12, 16, 28), 81, 108),
                Step("Requests bundled under the limit", "ben", (6, 8, 20), 106, 125),
            ]
        ),
        (
            61, "desktop",
            [
                Step("Sign-on and roles in the desktop", "kim", (5, 8, 12), 88, 101),
                Step("Second desktop for the back office", "kim", (8, 12, 20), dropped: 96),
                Step("Call handling and wrap-up", "eva", (14, 20, 30), 92, 124),
                Step("Scripts on the same screen", "eva", (6, 9, 15), 120),
                Step("Tested by agents of two sites", "tom", (4, 5, 9)),
            ]
        ),
        (
            62, "pilot",
            [
                Step("Workplaces in Leipzig", "tom", (4, 6, 10), 131, 140),
                Step("Two teams on the new platform", "tom", (5, 7, 12), 138),
                Step("Recording in the candidate build", "kim", (3, 5, 15)),
                Step("Ten days of live calls", "tom", (10, 10, 15)),
            ]
        ),
        (
            100, "chat",
            [
                Step("Chat window in the desktop", "ben", (8, 12, 20), 108, 132),
                Step("Queue and hand-over to a call", "kim", (6, 9, 16), 126),
                Step("Texts agreed with Sales", "ben", (2, 3, 6)),
            ]
        ),
        (
            101, "callback",
            [
                Step("Offer in the voice menu", "kim", (4, 6, 10), 110, 126),
                Step("Calls back in the agent's queue", "kim", (8, 12, 22), 124),
            ]
        ),
        (
            113, "archive",
            [
                Step("Store in the country, with keys of our own", "raj", (6, 9, 14), 114),
                Step("Converter for the old formats", "raj", (8, 12, 25), 130),
                Step("Deletion after ninety days", "kim", (4, 6, 9)),
            ]
        ),
        (
            117, "functional",
            [
                Step("120 cases written", "nils", (8, 10, 14), 124, 134),
                Step("Run 1", "nils", (5, 6, 10), 132, 141),
                Step("Run 2, with the faults mended", "nils", (5, 7, 12)),
            ]
        ),
    ]
}
