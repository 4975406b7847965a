import EventLog
import ProjectModel
import Testing

/// A project told through its own verbs, and its log: what is said on a day is recorded on that day.
struct ToldLog {
    private(set) var project = Project()
    private var acts: [(act: Act, bodies: [Body])] = []

    /// Opens the project, with one person who answers for everything.
    init(_ opened: ProjectOpened, on day: Day) throws {
        try self.on(day, .openProject(opened))
        var party = PartyAdded()
        (party.id, party.name) = ("it", "IT")
        try self.on(day, .addParty(party))
        var person = PersonAdded()
        (person.id, person.name, person.party) = ("ana", "Ana Reuter", "it")
        try self.on(day, .addPerson(person))
    }

    mutating func on(_ day: Day, _ command: Command) throws {
        let events = try project.decide(command, by: "ana", on: day)
        let at = Self.instant(day)
        acts.append((Act(by: "ana", at: at, nonce: UInt64(acts.count)), events.map { Body($0.body) }))
        project.evolve(events, Stamp(seq: project.revision + 1, at: at, day: day, by: "ana"))
    }

    func write(to path: String) throws {
        let begun = acts.first?.act.at ?? 0
        var builder = try LogBuilder(path, LogHeader(log: .random, at: begun))
        for (act, bodies) in acts { try builder.append(act, bodies) }
        try builder.finish()
    }

    /// Six in the evening, in UTC.
    private static func instant(_ day: Day) -> Int64 { (Int64(day.number) * 24 + 18) * 3_600_000 }
}

extension ToldLog {
    mutating func add(_ title: String, _ start: Day, _ finish: Day, _ budget: Money, on day: Day) throws {
        var draft = DeliverableAdded()
        (draft.title, draft.owner, draft.budget) = (title, "ana", budget)
        (draft.start, draft.finish) = (start, finish)
        try on(day, .addDeliverable(draft, after: []))
    }

    mutating func baseline(on day: Day) throws {
        try on(day, .takeBaseline(reason: "agreed"))
    }

    /// - Parameter said: when it is recorded; nil is the day for which it holds.
    mutating func progress(
        _ id: ID<Deliverable>, _ percent: Percent, on day: Day, said: Day? = nil
    ) throws {
        var draft = ProgressRecorded()
        (draft.id, draft.percent, draft.day) = (id, percent, day)
        try on(said ?? day, .recordProgress(draft))
    }

    mutating func cost(_ id: ID<Deliverable>, _ amount: Money, on day: Day, said: Day? = nil) throws {
        var draft = CostRecorded()
        (draft.deliverable, draft.amount, draft.day) = (id, amount, day)
        try on(said ?? day, .recordCost(draft))
    }

    mutating func close(on day: Day, _ verdict: ProjectVerdict = .achieved) throws {
        var draft = ProjectClosed()
        (draft.verdict, draft.summary) = (verdict, "It is in use")
        try on(day, .closeProject(draft))
    }
}
