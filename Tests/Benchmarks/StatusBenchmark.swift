internal import ProjectControls
internal import ProjectModel

/// What one more event costs where a project is as large as they come: 10,000 pieces of work that wait for
/// each other, ten milestones that wait for them, 100,000 events, and all figures made anew.
enum StatusBenchmark {
    private static let pieces = 10_000
    private static let events = 100_000
    private static let start = Day(iso: "2025-01-06")!

    static let run: @Sendable (borrowing Bench) throws -> Void = { _ in
        var project = project
        let today = start + 450
        var earned = 0.0
        var status = Status(of: project, asOf: today)
        var shown = project
        var next = 0
        let taken = time(9) {
            next += 1
            record(.progressRecorded(progress(of: next % pieces, reported: 7)), on: 450, in: &project)
            // As in the dashboard, where the project that is shown and its figures live on beside the new ones.
            shown = project
            status = Status(of: shown, asOf: today)
            earned = status.earnedValue.percentComplete.value ?? 0
        }
        print(
            "  \(project.deliverables.count) deliverables, #\(project.revision), \((earned * 100).text(places: 1))% "
                + "complete: \(taken.text); \(Bar.atMost(5).verdict(taken / .milliseconds(1))) (ms)")
        var late = 0
        let whole = time(9) {
            status = Status(of: shown, asOf: today)
            late = status.schedule.late.count
            _ = (status.costs.packages.count, status.closure.planAgainstActual.isAgreed)
        }
        print("  with what single pages say of each of them, \(late) late: \(whole.text)")
    }

    private static var project: Project {
        var project = Project()
        var opened = ProjectOpened()
        (opened.code, opened.name, opened.start) = ("LARGE", "Ten thousand pieces", start)
        (opened.committedFinish, opened.budget) = (start + 900, Money(minor: 2_000_000_000))
        record(.projectOpened(opened), on: 0, in: &project)
        for place in 0..<pieces {
            var added = DeliverableAdded()
            (added.id, added.title) = (ID(number: place + 1), "Piece \(place + 1)")
            added.estimate = ThreePoint(WorkDays(8), WorkDays(10), WorkDays(15))
            added.start = start + place * 880 / pieces
            added.finish = added.start + 14
            added.budget = Money(minor: 200_000)
            record(.deliverableAdded(added), on: 0, in: &project)
        }
        for place in 40..<pieces where place % 10 != 0 {
            var link = DeliverableLinked()
            (link.id, link.after) = (ID(number: place + 1), ID(number: place + 1 - 40 + place % 7))
            record(.deliverableLinked(link), on: 0, in: &project)
        }
        for number in 1...10 {
            var milestone = MilestoneSet()
            (milestone.id, milestone.title) = (ID(number: number), "Tenth \(number)")
            milestone.due = start + 90 * number
            record(.milestoneSet(milestone), on: 0, in: &project)
            var link = MilestoneLinked()
            (link.id, link.after) = (milestone.id, ID(number: number * pieces / 10))
            record(.milestoneLinked(link), on: 0, in: &project)
        }
        var baseline = BaselineTaken()
        (baseline.number, baseline.reason) = (1, "agreed")
        record(.baselineTaken(baseline), on: 0, in: &project)
        // The rest is six reports and three costs of each piece, those in the middle of the plan now under way.
        for round in 0..<9 {
            for place in 0..<pieces where project.revision < events {
                let day = min(449, place * 440 / pieces + round)
                if round % 3 == 2 {
                    var cost = CostRecorded()
                    (cost.deliverable, cost.day) = (ID(number: place + 1), start + day)
                    cost.amount = Money(minor: 30_000)
                    record(.costRecorded(cost), on: day, in: &project)
                } else {
                    var report = progress(of: place, reported: round)
                    report.day = start + day
                    record(.progressRecorded(report), on: day, in: &project)
                }
            }
        }
        return project
    }

    private static func progress(of place: Int, reported round: Int) -> ProgressRecorded {
        var report = ProgressRecorded()
        report.id = ID(number: place + 1)
        report.percent = Percent(min(100, 10 * (round + 1) + place % 10))
        report.day = start + 450
        return report
    }

    private static func record(_ event: Event, on day: Int, in project: inout Project) {
        let seq = project.revision + 1
        project.evolve(
            event, Stamp(seq: seq, at: Int64((start + day).number) * 86_400_000, day: start + day, by: "ana"))
    }
}
