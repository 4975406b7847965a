import Dashboard
import ProjectModel

/// A project with a full register of risks, a launch that is not ready, and changes that have crept in.
enum CreepWorld {
    static let today = Day(iso: "2026-09-08")!

    static let facts: Facts = {
        var telling = Telling()
        telling.people()
        telling.plan()
        telling.changes()
        telling.risks()
        telling.launch()
        return Facts(telling.told, asOf: today)
    }()

    private struct Telling {
        private var acts: [(day: Day, events: [Event])] = []

        init() {
            var opened = ProjectOpened()
            (opened.code, opened.name) = ("ATLAS", "Contact centre to the cloud")
            (opened.start, opened.committedFinish) = (Day(iso: "2026-03-02")!, Day(iso: "2027-03-01")!)
            opened.budget = Money(minor: 120_000_000)
            var grant = RoleGranted()
            (grant.account, grant.role) = ("ana", .manager)
            on("2026-03-02", .projectOpened(opened), .roleGranted(grant))
        }

        mutating func on(_ iso: String, _ events: Event...) { acts.append((Day(iso: iso)!, events)) }

        /// In the order of the days, whatever the order in which it was written down.
        var told: Project {
            var project = Project()
            for (_, act) in acts.enumerated().sorted(by: {
                ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
            }) {
                let at = Int64(act.day.number) * 86_400_000
                project.evolve(
                    act.events, Stamp(seq: project.revision + 1, at: at, day: act.day, by: "ana"))
            }
            return project
        }

        mutating func people() {
            let parties = [
                ("it", "IT", ["ana", "kim", "jo", "raj"]), ("ops", "Operations", ["tom", "eva"]),
                ("sales", "Sales", ["mia"]), ("finance", "Finance", ["lena"]), ("legal", "Legal", ["sam"]),
            ]
            for (id, name, people) in parties {
                var party = PartyAdded()
                (party.id, party.name) = (ID(id), name)
                on("2026-03-02", .partyAdded(party))
                for short in people {
                    var person = PersonAdded()
                    (person.id, person.name, person.party) = (ID(short), short.capitalized, ID(id))
                    on("2026-03-02", .personAdded(person))
                }
            }
        }

        mutating func plan() {
            let work = [
                ("D-01", "Core platform", "2026-03-02", "2026-05-29", 240, ""),
                ("D-02", "Voice menu", "2026-06-01", "2026-08-28", 180, "D-01"),
                ("D-03", "Agent desktop", "2026-06-01", "2026-07-31", 120, "D-01"),
                ("D-04", "Recordings", "2026-08-03", "2026-09-25", 90, "D-03"),
                ("D-05", "Pilot site", "2026-08-31", "2026-11-27", 160, "D-02 D-04"),
                ("D-06", "Roll-out", "2026-11-30", "2027-02-26", 210, "D-05"),
            ]
            for (id, title, start, finish, budget, after) in work {
                var added = DeliverableAdded()
                (added.id, added.title, added.owner) = (ID(id), title, "kim")
                (added.start, added.finish) = (Day(iso: start)!, Day(iso: finish)!)
                added.budget = Money(minor: Int64(budget) * 100_000)
                on("2026-03-02", .deliverableAdded(added))
                for other in after.split(separator: " ") {
                    var linked = DeliverableLinked()
                    (linked.id, linked.after) = (ID(id), ID(String(other)))
                    on("2026-03-02", .deliverableLinked(linked))
                }
            }
            var baseline = BaselineTaken()
            (baseline.number, baseline.reason) = (1, "Planning is done")
            on("2026-03-30", .baselineTaken(baseline))
        }

        private mutating func wish(
            _ iso: String, _ id: String, _ title: String, _ kind: ChangeKind, _ by: String, _ cost: Int64,
            _ days: Int
        ) {
            var wish = ChangeRequested()
            (wish.id, wish.title, wish.kind) = (ID(id), title, kind)
            (wish.requester, wish.reason) = (ID(by), "customers ask for it")
            (wish.cost, wish.time) = (Money(minor: cost * 100_000), WorkDays(days))
            on(iso, .changeRequested(wish))
        }

        private mutating func effect(
            _ iso: String, _ id: String, _ deliverable: String, _ days: Int, _ cost: Int64,
            before: String? = nil
        ) {
            var effect = ChangeEffectSet()
            (effect.id, effect.deliverable, effect.before) = (
                ID(id), ID(deliverable), before.map { ID($0) }
            )
            (effect.time, effect.cost) = (WorkDays(days), Money(minor: cost * 100_000))
            on(iso, .changeEffectSet(effect))
        }

        private mutating func decide(
            _ iso: String, _ id: String, _ verdict: ChangeVerdict, _ by: String
        ) {
            var decided = ChangeDecided()
            (decided.id, decided.verdict, decided.decider) = (ID(id), verdict, ID(by))
            decided.reason = "weighed against the finish"
            on(iso, .changeDecided(decided))
        }

        mutating func changes() {
            wish("2026-05-04", "C-01", "Chat in the agent desktop", .add, "mia", 36, 4)
            wish(
                "2026-05-11", "C-02", "One desktop for all sites instead of two", .modify, "eva", -18, -3)
            wish("2026-05-18", "C-03", "Recordings kept in the country", .modify, "sam", 36, 3)
            wish(
                "2026-06-02", "C-04", "Recordings before the new desktop", .resequence, "tom", 0, 0)
            wish("2026-06-09", "C-05", "Video calls for key accounts", .add, "mia", 58, 10)
            wish("2026-08-10", "C-06", "Own reports for each branch", .add, "lena", 21, 4)
            wish("2026-09-01", "C-07", "Text messages after a call", .add, "mia", 17, 3)
            effect("2026-05-20", "C-01", "D-02", 15, 30)
            effect("2026-05-25", "C-02", "D-03", -3, -18)
            effect("2026-06-01", "C-03", "D-02", 10, 36)
            effect("2026-06-15", "C-04", "D-04", 0, 0, before: "D-03")
            effect("2026-09-02", "C-07", "D-05", 3, 17)
            decide("2026-05-22", "C-01", .approved, "ana")
            decide("2026-05-29", "C-02", .approved, "ana")
            decide("2026-06-12", "C-05", .rejected, "ana")
            decide("2026-06-19", "C-03", .approved, "ana")
            decide("2026-07-03", "C-04", .approved, "ana")
            decide("2026-08-17", "C-06", .deferred, "ana")
            var brought = DeliverableAdded()
            (brought.id, brought.title, brought.owner, brought.change) = ("D-07", "Chat", "jo", "C-01")
            (brought.start, brought.finish) = (Day(iso: "2026-05-18")!, Day(iso: "2026-06-12")!)
            brought.budget = Money(minor: 600_000)
            on("2026-05-18", .deliverableAdded(brought))
            var cost = CostRecorded()
            (cost.deliverable, cost.amount, cost.day) = (
                "D-07", Money(minor: 90_000), Day(iso: "2026-05-19")!
            )
            on("2026-05-20", .costRecorded(cost))
        }

        mutating func risks() {
            let raised: [(String, String, ClosedRange<Int>, ClosedRange<Int64>, Int, String, String)] = [
                ("R-01", "CRM link loses the context of a call", 20...30, 36...44, 5, "raj", "2026-05-04"),
                ("R-02", "Number porting fails at launch", 20...20, 200...200, 10, "ana", "2026-05-04"),
                ("R-03", "Trunks come late", 30...40, 10...20, 5, "jo", "2026-05-04"),
                ("R-04", "Peak load breaks the voice menu", 20...40, 50...70, 10, "jo", "2026-05-18"),
                ("R-05", "Data-protection review runs late", 40...60, 20...32, 10, "sam", "2026-06-01"),
                ("R-06", "Licences are counted twice", 10...20, 5...9, 0, "lena", "2026-06-01"),
                (
                    "R-07", "Vendor slips its milestone for the core", 10...20, 40...90, 15, "kim",
                    "2026-05-04"
                ),
                ("R-08", "Too few training seats in January", 40...60, 10...14, 5, "eva", "2026-06-15"),
                ("R-09", "Agents reject the new desktop", 30...50, 25...45, 5, "tom", "2026-06-15"),
                (
                    "R-11", "Call recordings go missing in migration", 15...25, 80...140, 5, "raj",
                    "2026-07-06"
                ),
                ("R-13", "Only telephony engineer leaves", 25...35, 40...60, 20, "kim", "2026-07-06"),
                ("R-15", "Fraud on toll-free numbers", 8...12, 40...60, 0, "lena", "2026-08-03"),
            ]
            for (id, title, chance, impact, delay, owner, iso) in raised {
                var risk = RiskRaised()
                (risk.id, risk.title, risk.owner) = (ID(id), title, ID(owner))
                (risk.cause, risk.event) = ("as in the last project", "it comes as feared")
                risk.probability = Percent(chance.lowerBound)...Percent(chance.upperBound)
                risk.impact =
                    Money(minor: impact.lowerBound * 100_000)...Money(minor: impact.upperBound * 100_000)
                risk.delay = WorkDays(delay)
                on(iso, .riskRaised(risk))
            }
            var early = RiskRaised()
            (early.id, early.title, early.nature, early.owner) = (
                "R-17", "Leave the old data centre early", .opportunity, "tom"
            )
            early.probability = Percent(40)...Percent(60)
            early.impact = Money(minor: 1_600_000)...Money(minor: 2_400_000)
            on("2026-08-03", .riskRaised(early))
            var assessed = RiskAssessed()
            assessed.id = "R-07"
            assessed.probability = Percent(30)...Percent(50)
            assessed.impact = Money(minor: 4_000_000)...Money(minor: 9_000_000)
            assessed.delay = WorkDays(15)
            on("2026-09-04", .riskAssessed(assessed))
            var answer = RiskAnswered()
            (answer.id, answer.response) = ("R-07", .reduce)
            (answer.trigger, answer.action) = ("no candidate by 11 Sep", "build two adapters ourselves")
            answer.residualProbability = Percent(15)...Percent(25)
            answer.residualImpact = Money(minor: 2_000_000)...Money(minor: 5_000_000)
            on("2026-09-04", .riskAnswered(answer))
            var occurred = RiskOccurred()
            (occurred.id, occurred.day) = ("R-03", Day(iso: "2026-07-01")!)
            (occurred.cost, occurred.note) = (Money(minor: 1_400_000), "lines were hired for the test")
            on("2026-07-01", .riskOccurred(occurred))
            var closed = RiskClosed()
            (closed.id, closed.reason) = ("R-06", "the vendor counts for us")
            on("2026-08-10", .riskClosed(closed))
            var reserve = ReserveSet()
            reserve.amount = Money(minor: 15_000_000)
            on("2026-08-10", .reserveSet(reserve))
        }

        mutating func launch() {
            var plan = LaunchPlanned()
            (plan.title, plan.day) = ("cut-over", Day(iso: "2027-01-30")!)
            (plan.outage, plan.latency) = (Minutes(120), Minutes(30))
            (plan.decider, plan.toleratedBy, plan.care) = ("ana", "ops", WorkDays(10))
            on("2026-07-06", .launchPlanned(plan))
            let criteria: [(String, String, String?)] = [
                ("load test at 1.5× the peak", "jo", "412 calls a second for an hour"),
                ("500 of 500 sampled calls complete", "raj", "sample of 20 Aug"),
                ("number porting rehearsed", "jo", "two ranges, 3 Aug"),
                ("support rota filled", "eva", "rota in the wiki"), ("runbook complete", "kim", nil),
                ("agents trained", "eva", nil), ("recordings ruled on", "sam", nil),
            ]
            for (index, (text, owner, evidence)) in criteria.enumerated() {
                var criterion = LaunchCriterionSet()
                (criterion.id, criterion.text) = (ID(number: index + 1), text)
                criterion.owner = ID(owner)
                on("2026-07-06", .launchCriterionSet(criterion))
                guard let evidence else { continue }
                var check = LaunchChecked()
                (check.id, check.evidence) = (ID(number: index + 1), evidence)
                on("2026-08-24", .launchChecked(check))
            }
            var failed = LaunchChecked()
            (failed.id, failed.verdict, failed.evidence) = ("LC-06", .notMet, "61% are")
            on("2026-09-01", .launchChecked(failed))
            var back = RollbackPlanned()
            (back.trigger, back.owner) = ("3% of calls fail for 10 min", "jo")
            back.steps = "back to the old lines: point the numbers at the old switch; tell the agents"
            on("2026-07-06", .rollbackPlanned(back))
            for (iso, minutes) in [("2026-08-12", 108), ("2026-09-02", 95)] {
                var rehearsed = RollbackRehearsed()
                (rehearsed.day, rehearsed.duration) = (Day(iso: iso)!, Minutes(minutes))
                on(iso, .rollbackRehearsed(rehearsed))
            }
        }
    }
}

extension String {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
