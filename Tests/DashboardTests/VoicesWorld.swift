import Dashboard
import ProjectModel

/// A project in which much is said and asked, and that stands on technology of every age.
enum VoicesWorld {
    static let today = Day(iso: "2026-09-08")!

    static let facts: Facts = {
        var told = Telling()
        told.people()
        told.talk()
        told.questions()
        told.technology()
        return Facts(told.project, asOf: today)
    }()

    private struct Telling {
        private(set) var project = Project()

        init() {
            var opened = ProjectOpened()
            (opened.code, opened.name) = ("ATLAS", "Contact centre to the cloud")
            (opened.start, opened.committedFinish) = (Day(iso: "2026-03-02")!, Day(iso: "2027-03-01")!)
            opened.budget = Money(minor: 120_000_000)
            var grant = RoleGranted()
            (grant.account, grant.role) = ("ana", .manager)
            on("2026-03-02", .projectOpened(opened), .roleGranted(grant))
        }

        mutating func on(_ iso: String, _ events: Event...) {
            let day = Day(iso: iso)!
            project.evolve(
                events,
                Stamp(seq: project.revision + 1, at: Int64(day.number) * 86_400_000, day: day, by: "ana"))
        }

        mutating func people() {
            let parties: [(String, String, PartyKind, Int?, [(String, Degree?)])] = [
                ("it", "IT", .department, 2, [("kim", .high), ("jo", nil), ("raj", nil), ("ben", nil)]),
                ("ops", "Operations", .department, 7, [("tom", .high), ("eva", nil)]),
                ("sales", "Sales", .department, 7, [("mia", .high)]),
                ("legal", "Legal", .department, nil, [("sam", .medium)]),
                ("finance", "Finance", .department, 7, [("lena", .high)]),
                ("tessaro", "Tessaro", .vendor, 14, [("nils", nil)]),
                ("council", "Works council", .partner, nil, []),
            ]
            for (id, name, kind, cadence, people) in parties {
                var party = PartyAdded()
                (party.id, party.name, party.kind) = (ID(id), name, kind)
                on("2026-03-02", .partyAdded(party))
                if let cadence {
                    var set = PartyCadenceSet()
                    (set.id, set.days) = (ID(id), cadence)
                    on("2026-03-03", .partyCadenceSet(set))
                }
                for (short, influence) in people {
                    var person = PersonAdded()
                    (person.id, person.name, person.party) = (ID(short), short, ID(id))
                    on("2026-03-02", .personAdded(person))
                    guard let influence else { continue }
                    var stake = StakeholderAssessed()
                    (stake.person, stake.influence, stake.interest) = (ID(short), influence, .high)
                    on("2026-03-04", .stakeholderAssessed(stake))
                }
            }
        }

        private mutating func say(
            _ day: String, _ speaker: String, _ topic: String, _ position: String, _ weight: Weight = .wish,
            order: [String]? = nil, days: ClosedRange<Day>? = nil
        ) {
            var said = StatementRecorded()
            said.id = project.statements.nextID
            (said.topic, said.position, said.weight) = (topic, position, weight)
            (said.speaker, said.said) = (ID(speaker), Day(iso: day)!)
            (said.order, said.days) = (order, days)
            on(day, .statementRecorded(said))
        }

        private mutating func order(_ day: String, _ speaker: String, _ topic: String, _ order: String...) {
            say(day, speaker, topic, order.joined(separator: " > "), order: order)
        }

        private mutating func meet(_ day: String, _ party: String, _ direction: Direction) {
            var contact = ContactRecorded()
            (contact.party, contact.direction, contact.day) = (ID(party), direction, Day(iso: day)!)
            on(day, .contactRecorded(contact))
        }

        mutating func talk() {
            say("2026-07-10", "tom", "Service hours", "07:00 to 21:00")
            say("2026-07-10", "mia", "Service hours", "08:00 to 20:00", .complaint)
            rule("2026-07-14", "Service hours", "07:00 to 21:00, chat until 20:00")
            order("2026-08-12", "mia", "What comes first", "call-back", "chat", "reports")
            order("2026-08-13", "tom", "What comes first", "chat", "reports", "call-back")
            order("2026-08-14", "lena", "What comes first", "reports", "call-back", "chat")
            order("2026-08-20", "tom", "Wave order of sites", "Leipzig", "Hanover", "Bremen")
            order("2026-08-20", "eva", "Wave order of sites", "Leipzig", "Hanover", "Bremen")
            order("2026-08-21", "mia", "Wave order of sites", "Hanover", "Leipzig", "Bremen")
            order("2026-08-21", "lena", "Wave order of sites", "Leipzig", "Bremen", "Hanover")
            say("2026-08-24", "tom", "Desktop layout", "one for all sites")
            say("2026-08-25", "kim", "Desktop layout", "One for all sites")
            say(
                "2026-08-31", "mia", "Cut-over date",
                "No cut-over before the winter campaign ends on 12 February. We lose the season otherwise.",
                .dealBreaker, days: Day(iso: "2027-02-12")!...Day(iso: "2027-02-28")!)
            say(
                "2026-09-03", "tom", "Cut-over date",
                "Cut over by 31 January, or we pay the old lines for one more quarter.", .complaint,
                days: Day(iso: "2027-01-15")!...Day(iso: "2027-01-31")!)
            say("2026-08-21", "lena", "Call recordings", "Keep every recording for seven years.")
            say(
                "2026-08-27", "sam", "Call recordings",
                "Recordings stay in the country and are deleted after ninety days.", .dealBreaker)
            for (party, heard, told) in [
                ("it", "2026-09-07", "2026-09-07"), ("ops", "2026-09-03", "2026-09-04"),
                ("sales", "2026-08-31", "2026-09-01"), ("legal", "2026-08-27", "2026-09-02"),
                ("finance", "2026-08-21", "2026-09-01"), ("tessaro", "2026-08-01", "2026-09-03"),
            ] {
                meet(heard, party, .heard)
                meet(told, party, .told)
            }
        }

        private mutating func rule(_ day: String, _ topic: String, _ decision: String) {
            var ruled = TopicRuled()
            (ruled.topic, ruled.decision, ruled.record) = (topic, decision, project.decisions.nextID)
            on(day, .topicRuled(ruled))
        }

        private mutating func decide(_ day: String, _ choice: String, supersedes: ID<DecisionRecord>? = nil) {
            var decision = DecisionRecorded()
            decision.id = project.decisions.nextID
            (decision.context, decision.choice, decision.supersedes) = ("Sites differ", choice, supersedes)
            on(day, .decisionRecorded(decision))
        }

        mutating func questions() {
            let asked: [(String, String, String, String, String?)] = [
                (
                    "2026-08-21", "kim", "lena", "Is the cost centre of the old lines closed on 31 January?",
                    "R-16"
                ),
                ("2026-08-27", "raj", "sam", "How long must recordings be kept, and where?", "R-11"),
                (
                    "2026-08-28", "jo", "mia", "Which number ranges may be ported before the freeze?",
                    "porting plan"
                ),
                ("2026-09-04", "eva", "tom", "Who staffs the second pilot site at weekends?", "pilot 18 Sep"),
                ("2026-09-06", "ben", "sam", "May the pilot use live customer data?", nil),
            ]
            for (day, asker, owing, text, holds) in asked {
                var question = QuestionAsked()
                question.id = project.questions.nextID
                (question.text, question.holdsUp, question.day) = (text, holds, Day(iso: day)!)
                (question.asker, question.owedBy) = (ID(asker), ID(owing))
                on(day, .questionAsked(question))
            }
            decide("2026-06-22", "One desktop for each site")
            decide("2026-08-28", "One desktop for all sites", supersedes: "DC-02")
            decide("2026-09-04", "Back office goes first, sales lines last")
            for (day, who, about, light) in [
                ("2026-08-25", "kim", ReportSubject.risk, ReportedLight.amber),
                ("2026-09-01", "tom", .communication, .red), ("2026-09-04", "mia", .communication, .green),
            ] {
                var report = StatusReported()
                (report.reporter, report.about, report.light) = (ID(who), about, light)
                report.day = Day(iso: day)!
                on(day, .statusReported(report))
            }
        }

        mutating func technology() {
            let components: [(String, String, Ring, String?, String?, String?, String?)] = [
                ("Node.js", "24", .adopt, "2026-10-20", "2028-04-30", nil, "Node.js 26"),
                (".NET", "10", .adopt, nil, "2028-11-14", nil, nil),
                ("PostgreSQL", "18", .adopt, nil, "2030-11-14", nil, nil),
                ("Python", "3.14", .trial, nil, "2030-10-31", nil, nil),
                ("Windows Server", "2022", .hold, "2026-10-13", "2031-10-14", nil, nil),
                ("Kubernetes", "1.36", .adopt, nil, "2027-06-28", nil, "1.37"),
                ("Debian", "12", .hold, nil, "2026-07-11", "2028-06-30", "Debian 13"),
                ("Call recorder", "2.8", .assess, nil, nil, nil, nil),
            ]
            for (name, version, ring, active, security, extended, successor) in components {
                var component = ComponentRecorded()
                component.id = project.components.nextID
                (component.name, component.version, component.ring) = (name, version, ring)
                func end(_ iso: String?) -> SupportEnd? { iso.map { .on(Day(iso: $0)!) } }
                (component.activeSupport, component.securitySupport) = (end(active), end(security))
                (component.extendedSupport, component.successor) = (end(extended), successor)
                on("2026-03-20", .componentRecorded(component))
            }
            var move = ComponentMoved()
            (move.id, move.ring, move.day) = ("T-04", .adopt, Day(iso: "2026-08-03")!)
            on("2026-08-03", .componentMoved(move))
            var plan = TechnologyPlanned()
            (plan.goLive, plan.lifeMonths) = (Day(iso: "2027-06-30")!, 36)
            on("2026-04-01", .technologyPlanned(plan))
        }
    }
}
