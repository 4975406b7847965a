import Dashboard
import ProjectControls
import ProjectModel

/// A small project with everything that the pages of Schedule and Costs show: wholes and parts, activities,
/// blocked and late work with reasons, commitments, reserves that were drawn on, two baselines.
enum PlanWorld {
    static let today = Day(iso: "2026-05-12")!

    static let facts = Facts(project, asOf: today)

    static let project: Project = {
        var world = Builder()
        world.people()
        world.plan()
        world.progress()
        world.money()
        return world.project
    }()

    private struct Builder {
        var project = Project()

        mutating func on(_ iso: String, _ events: Event...) {
            let day = Day(iso: iso)!
            project.evolve(
                events,
                Stamp(seq: project.revision + 1, at: Int64(day.number) * 86_400_000, day: day, by: "ana"))
        }

        mutating func people() {
            var opened = ProjectOpened()
            (opened.code, opened.name) = ("HARBOUR", "New berths booking")
            (opened.start, opened.committedFinish) = (Day(iso: "2026-03-02")!, Day(iso: "2026-08-28")!)
            opened.budget = Money(minor: 26_000_000)
            var grant = RoleGranted()
            (grant.account, grant.role) = ("ana", .manager)
            on("2026-03-02", .projectOpened(opened), .roleGranted(grant))
            for (id, name, kind) in [
                ("it", "IT", PartyKind.department), ("ops", "Harbour office", .department),
                ("berthsoft", "Berthsoft", .vendor),
            ] {
                var party = PartyAdded()
                (party.id, party.name, party.kind) = (ID(id), name, kind)
                on("2026-03-02", .partyAdded(party))
            }
            for (id, name, party) in [
                ("ana", "Ana Ruiz", "it"), ("kim", "Kim Berg", "it"), ("raj", "Raj Patel", "it"),
                ("mia", "Mia Holm", "ops"),
            ] {
                var person = PersonAdded()
                (person.id, person.name, person.party) = (ID(id), name, ID(party))
                on("2026-03-02", .personAdded(person))
            }
            var reserve = ReserveSet()
            reserve.amount = Money(minor: 3_000_000)
            on("2026-03-02", .reserveSet(reserve))
        }

        mutating func plan() {
            on(
                "2026-03-03",
                work("D-01", "Requirements", "mia", "2026-03-02", "2026-03-27", 20),
                work("D-02", "Booking core", "raj", "2026-03-30", "2026-03-30", 0),
                work("D-03", "Berth calendar", "raj", "2026-03-30", "2026-05-08", 50, partOf: "D-02"),
                work("D-04", "Tariffs", "kim", "2026-04-13", "2026-05-29", 35, partOf: "D-02", .weighted),
                work("D-05", "Payment terminal", "kim", "2026-05-04", "2026-06-12", 30),
                work("D-06", "Migration of contracts", "raj", "2026-05-11", "2026-06-26", 40),
                work("D-07", "Training of the harbour office", "mia", "2026-06-15", "2026-07-10", 15),
                work("D-08", "Go-live", "ana", "2026-07-13", "2026-07-24", 10),
                work("D-09", "Project office", "ana", "2026-03-02", "2026-07-24", 20, .levelOfEffort))
            for (id, after) in [
                ("D-03", "D-01"), ("D-04", "D-01"), ("D-05", "D-03"), ("D-06", "D-03"), ("D-07", "D-04"),
                ("D-08", "D-05"), ("D-08", "D-06"), ("D-08", "D-07"),
            ] {
                var link = DeliverableLinked()
                (link.id, link.after) = (ID(id), ID(after))
                on("2026-03-03", .deliverableLinked(link))
            }
            for (number, title, person, days) in [
                (1, "Read the old tariffs", "kim", 3), (2, "Write the rules", "kim", 9),
                (3, "Try them on last year", "mia", 6),
            ] {
                var activity = ActivityAdded()
                (activity.id, activity.deliverable, activity.title) = (ID(number: number), "D-04", title)
                activity.person = ID(person)
                activity.estimate = ThreePoint(WorkDays(days), WorkDays(days), WorkDays(days))
                on("2026-03-03", .activityAdded(activity))
            }
            var baseline = BaselineTaken()
            (baseline.number, baseline.reason) = (1, "Gate of Planning")
            on("2026-03-06", .baselineTaken(baseline))
            var help = ResponsibilitySet()
            (help.id, help.person, help.role) = ("D-05", "raj", .responsible)
            on("2026-03-06", .responsibilitySet(help))
        }

        mutating func progress() {
            for (id, iso, percent) in [
                ("D-01", "2026-03-13", 50), ("D-01", "2026-03-31", 100), ("D-03", "2026-04-10", 30),
                ("D-03", "2026-05-08", 80), ("D-05", "2026-05-11", 10),
            ] {
                var fact = ProgressRecorded()
                (fact.id, fact.percent, fact.day) = (ID(id), Percent(percent), Day(iso: iso)!)
                on(iso, .progressRecorded(fact))
            }
            for (number, status, iso) in [
                (1, ActivityStatus.done, "2026-04-20"), (2, .started, "2026-04-21"),
            ] {
                var report = ActivityReported()
                (report.id, report.deliverable, report.status) = (ID(number: number), "D-04", status)
                report.day = Day(iso: iso)!
                on(iso, .activityReported(report))
            }
            var moved = DeliverableReplanned()
            (moved.id, moved.finish) = ("D-06", Day(iso: "2026-07-03")!)
            on("2026-05-06", .deliverableReplanned(moved))
            var blocked = DeliverableBlocked()
            (blocked.id, blocked.reason, blocked.waitsOn) = ("D-05", "no test terminal", "berthsoft")
            blocked.day = Day(iso: "2026-05-05")!
            on("2026-05-05", .deliverableBlocked(blocked))
            var explained = VarianceExplained()
            (explained.deliverable, explained.cause) = ("D-03", .talent)
            (explained.note, explained.cost) = ("only one knows the old calendar", Money(minor: 400_000))
            on("2026-05-06", .varianceExplained(explained))
        }

        mutating func money() {
            for (id, iso, amount) in [
                ("D-01", "2026-03-31", 19_000), ("D-03", "2026-04-17", 22_000),
                ("D-03", "2026-05-08", 31_000),
                ("D-04", "2026-05-08", 14_000), ("D-09", "2026-05-08", 9_000), ("D-01", "2026-02-24", 500),
            ] {
                var cost = CostRecorded()
                (cost.deliverable, cost.amount) = (ID(id), Money(minor: Int64(amount) * 100))
                cost.day = Day(iso: iso)!
                on(max(cost.day, Day(iso: "2026-03-03")!).iso, .costRecorded(cost))
            }
            for (number, deliverable, amount, due, note) in [
                (1, "D-05", 18_000, "2026-05-20", "two terminals"),
                (2, "D-03", 6_000, "2026-05-08", "calendar licences"),
                (3, "D-07", 7_500, "2026-07-01", "training rooms"),
            ] {
                var owed = CommitmentRecorded()
                (owed.id, owed.deliverable, owed.party) = (ID(number: number), ID(deliverable), "berthsoft")
                (owed.amount, owed.note) = (Money(minor: Int64(amount) * 100), note)
                owed.due = Day(iso: due)!
                on("2026-04-20", .commitmentRecorded(owed))
            }
            for (id, low, high, impact) in [("R-01", 30, 50, 40_000), ("R-02", 10, 20, 60_000)] {
                var risk = RiskRaised()
                (risk.id, risk.title, risk.owner) = (ID(id), "Something may happen", "ana")
                risk.probability = Percent(low)...Percent(high)
                risk.impact = Money(minor: Int64(impact) * 100)...Money(minor: Int64(impact) * 100)
                on("2026-04-01", .riskRaised(risk))
            }
            var draw = ReserveDrawn()
            (draw.amount, draw.reason, draw.risk) = (Money(minor: 900_000), "a second tester", "R-01")
            on("2026-04-29", .reserveDrawn(draw))
        }

        private func work(
            _ id: String, _ title: String, _ owner: String, _ start: String, _ finish: String,
            _ thousands: Int,
            partOf: String? = nil, _ rule: EarningRule = .percent
        ) -> Event {
            var fact = DeliverableAdded()
            (fact.id, fact.title, fact.owner) = (ID(id), title, ID(owner))
            (fact.start, fact.finish) = (Day(iso: start)!, Day(iso: finish)!)
            (fact.budget, fact.rule) = (Money(minor: Int64(thousands) * 100_000), rule)
            fact.parent = partOf.map { ID($0) }
            return .deliverableAdded(fact)
        }
    }
}

private typealias Event = ProjectModel.Event
