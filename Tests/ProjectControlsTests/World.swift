import ProjectModel
import TestSupport

@testable import ProjectControls

typealias Event = ProjectModel.Event

/// Days as tests write them.
func day(_ iso: String) -> Day { Day(iso: iso)! }

/// Whole euros.
func euros(_ units: Int) -> Money { Money(minor: Int64(units) * 100) }

/// Builds a project by letting events happen, each on a day.
struct World {
    private(set) var project = Project()
    private var seq = 0

    mutating func on(_ iso: String, _ events: Event...) { on(day(iso), events) }

    mutating func on(_ day: Day, _ events: [Event]) {
        project.evolve(events, Stamp(seq: seq + 1, at: 0, day: day, by: "ana"))
        seq += events.count
    }

    func status(_ iso: String, _ profile: CostProfile = .informationTechnology) -> Status {
        Status(of: project, asOf: day(iso), profile: profile)
    }

    /// Opened on Monday 2026-03-02 with the commitment 2026-05-22, sixty working days.
    static func opened(
        start: String = "2026-03-02", finish: String = "2026-05-22", budget: Int = 100_000,
        code: String = "TEST", currency: Currency = .euro
    ) -> World {
        var world = World()
        var fact = ProjectOpened()
        fact.code = code
        fact.currency = currency
        fact.start = day(start)
        fact.committedFinish = day(finish)
        fact.budget = euros(budget)
        world.on(day(start), [.projectOpened(fact)])
        return world
    }
}

extension Event {
    static func deliverable(
        _ id: String, _ start: String, _ finish: String, _ budget: Int, rule: EarningRule = .percent,
        phase: Phase = .execution
    ) -> Event {
        deliverable(id, day(start), day(finish), euros(budget), rule: rule, phase: phase)
    }

    static func deliverable(
        _ id: String, _ start: Day, _ finish: Day, _ budget: Money, rule: EarningRule = .percent,
        phase: Phase = .execution
    ) -> Event {
        var fact = DeliverableAdded()
        fact.id = ID(id)
        fact.title = id
        fact.start = start
        fact.finish = finish
        fact.budget = budget
        fact.rule = rule
        fact.phase = phase
        return .deliverableAdded(fact)
    }

    static func baseline(_ number: Int) -> Event {
        var fact = BaselineTaken()
        fact.number = number
        return .baselineTaken(fact)
    }

    static func progress(_ id: String, _ percent: Int, on iso: String) -> Event {
        progress(id, Percent(percent), on: day(iso))
    }

    static func progress(_ id: String, _ percent: Percent, on day: Day) -> Event {
        var fact = ProgressRecorded()
        fact.id = ID(id)
        fact.percent = percent
        fact.day = day
        return .progressRecorded(fact)
    }

    static func cost(_ id: String, _ amount: Int, on iso: String) -> Event {
        cost(id, euros(amount), on: day(iso))
    }

    static func cost(_ id: String, _ amount: Money, on day: Day) -> Event {
        var fact = CostRecorded()
        fact.deliverable = ID(id)
        fact.amount = amount
        fact.day = day
        return .costRecorded(fact)
    }

    static func reserve(_ amount: Int) -> Event {
        var fact = ReserveSet()
        fact.amount = euros(amount)
        return .reserveSet(fact)
    }

    static func phase(_ phase: Phase, _ start: String, _ finish: String, gate: String? = nil) -> Event {
        var fact = PhasePlanned()
        fact.phase = phase
        fact.start = day(start)
        fact.finish = day(finish)
        fact.gate = gate.map(day)
        return .phasePlanned(fact)
    }

    static func gate(_ phase: Phase, _ verdict: GateVerdict) -> Event {
        var fact = GateDecided()
        fact.phase = phase
        fact.verdict = verdict
        return .gateDecided(fact)
    }

    static func criterion(_ id: String, _ phase: Phase) -> Event {
        var fact = CriterionSet()
        fact.id = ID(id)
        fact.phase = phase
        return .criterionSet(fact)
    }

    static func met(_ id: String) -> Event {
        var fact = CriterionMet()
        fact.id = ID(id)
        return .criterionMet(fact)
    }

    static func milestone(_ id: String, _ title: String, _ due: String) -> Event {
        var fact = MilestoneSet()
        fact.id = ID(id)
        fact.title = title
        fact.due = day(due)
        return .milestoneSet(fact)
    }

    static func expected(_ id: String, _ iso: String) -> Event {
        var fact = MilestoneExpected()
        fact.id = ID(id)
        fact.day = day(iso)
        return .milestoneExpected(fact)
    }

    static func reached(_ id: String, _ iso: String) -> Event {
        var fact = MilestoneReached()
        fact.id = ID(id)
        fact.day = day(iso)
        return .milestoneReached(fact)
    }

    static func risk(
        _ id: String, _ probability: ClosedRange<Int>, _ impact: ClosedRange<Int>,
        _ nature: RiskNature = .threat, proximity: String? = nil
    ) -> Event {
        var fact = RiskRaised()
        fact.id = ID(id)
        fact.title = id
        fact.nature = nature
        fact.probability = Percent(probability.lowerBound)...Percent(probability.upperBound)
        fact.impact = euros(impact.lowerBound)...euros(impact.upperBound)
        fact.proximity = proximity.map(day)
        return .riskRaised(fact)
    }

    static func closed(_ id: String) -> Event {
        var fact = RiskClosed()
        fact.id = ID(id)
        return .riskClosed(fact)
    }

    static func party(_ id: String, _ kind: PartyKind = .department) -> Event {
        var fact = PartyAdded()
        fact.id = ID(id)
        fact.name = id
        fact.kind = kind
        return .partyAdded(fact)
    }

    static func person(_ id: String, of party: String) -> Event {
        var fact = PersonAdded()
        fact.id = ID(id)
        fact.party = ID(party)
        return .personAdded(fact)
    }

    static func statement(
        _ id: String, _ speaker: String, _ topic: String, _ position: String, on iso: String,
        _ weight: Weight = .wish
    ) -> Event {
        var fact = StatementRecorded()
        fact.id = ID(id)
        fact.speaker = ID(speaker)
        fact.topic = topic
        fact.position = position
        fact.weight = weight
        fact.said = day(iso)
        return .statementRecorded(fact)
    }

    static func ordered(
        _ id: String, _ speaker: String, _ topic: String, _ order: [String], on iso: String
    ) -> Event {
        var fact = StatementRecorded()
        fact.id = ID(id)
        fact.speaker = ID(speaker)
        fact.topic = topic
        fact.position = order.joined(separator: " > ")
        fact.order = order
        fact.said = day(iso)
        return .statementRecorded(fact)
    }

    /// What somebody wants in numbers or days, as it is typed.
    static func ranged(
        _ id: String, _ speaker: String, _ topic: String, _ text: String, on iso: String
    ) -> Event {
        var fact = StatementRecorded()
        fact.id = ID(id)
        fact.speaker = ID(speaker)
        fact.topic = topic
        fact.position = text
        fact.said = day(iso)
        let typing = Typing(today: day(iso), currency: .euro, calendar: WorkingCalendar())
        switch try? typing.figures(text) {
        case .figures(let range, let unit): (fact.figures, fact.unit) = (range, unit)
        case .days(let range): fact.days = range
        case .words, .order, nil: break
        }
        return .statementRecorded(fact)
    }

    static func cadence(_ party: String, _ days: Int) -> Event {
        var fact = PartyCadenceSet()
        fact.id = ID(party)
        fact.days = days
        return .partyCadenceSet(fact)
    }

    static func contact(_ party: String, _ direction: Direction, on iso: String) -> Event {
        var fact = ContactRecorded()
        fact.party = ID(party)
        fact.direction = direction
        fact.day = day(iso)
        return .contactRecorded(fact)
    }

    static func asked(_ id: String, _ asker: String, of owing: String, on iso: String) -> Event {
        var fact = QuestionAsked()
        fact.id = ID(id)
        fact.text = id
        fact.asker = ID(asker)
        fact.owedBy = ID(owing)
        fact.day = day(iso)
        return .questionAsked(fact)
    }

    static func answered(_ id: String, on iso: String) -> Event {
        var fact = QuestionAnswered()
        fact.id = ID(id)
        fact.day = day(iso)
        return .questionAnswered(fact)
    }

    static func reported(
        _ reporter: String, _ about: ReportSubject, _ light: ReportedLight, on iso: String
    ) -> Event {
        var fact = StatusReported()
        fact.reporter = ID(reporter)
        fact.about = about
        fact.light = light
        fact.day = day(iso)
        return .statusReported(fact)
    }

    static func ruling(_ topic: String) -> Event {
        var fact = TopicRuled()
        fact.topic = topic
        return .topicRuled(fact)
    }

    static func change(_ id: String, _ cost: Int) -> Event {
        var fact = ChangeRequested()
        fact.id = ID(id)
        fact.cost = euros(cost)
        return .changeRequested(fact)
    }

    static func decided(_ id: String, _ verdict: ChangeVerdict) -> Event {
        var fact = ChangeDecided()
        fact.id = ID(id)
        fact.verdict = verdict
        return .changeDecided(fact)
    }

    static func component(_ id: String, _ name: String, ends: String?) -> Event {
        var fact = ComponentRecorded()
        fact.id = ID(id)
        fact.name = name
        fact.supportEnds = ends.map(day)
        return .componentRecorded(fact)
    }

    static func component(_ id: String, _ name: String, _ support: SupportEnd?, successor: String? = nil)
        -> Event
    {
        var fact = ComponentRecorded()
        fact.id = ID(id)
        fact.name = name
        fact.securitySupport = support
        fact.successor = successor
        return .componentRecorded(fact)
    }

    static func moved(_ id: String, _ ring: Ring, on iso: String) -> Event {
        var fact = ComponentMoved()
        fact.id = ID(id)
        fact.ring = ring
        fact.day = day(iso)
        return .componentMoved(fact)
    }

    static func lifetime(goLive: String?, months: Int = 36, window: Int = 12) -> Event {
        var fact = TechnologyPlanned()
        fact.goLive = goLive.map(day)
        fact.lifeMonths = months
        fact.windowMonths = window
        return .technologyPlanned(fact)
    }
}

/// Whether two figures agree to a share of the larger one.
func close(_ one: Double?, _ other: Double, within tolerance: Double = 1e-9) -> Bool {
    guard let one else { return false }
    return (one - other).magnitude <= tolerance * max(1, one.magnitude, other.magnitude)
}
