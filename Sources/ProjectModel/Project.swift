/// A project as its log has made it: the sum of every event so far, and nothing else.
///
/// A value. `decide` asks it what a command would make happen, `evolve` lets that happen.
package struct Project: Sendable {
    /// Whether the log has opened it; before, only that can happen.
    package internal(set) var isOpened = false

    package internal(set) var charter = Charter()
    package internal(set) var goals = Register<Goal>()
    package internal(set) var remarks: [Remark] = []

    package internal(set) var parties = Register<Party>()
    package internal(set) var people = Register<Person>()

    package internal(set) var phases: [Phase: PhasePlan] = [:]
    package internal(set) var criteria = Register<ExitCriterion>()
    package internal(set) var businessCase = BusinessCase()
    package internal(set) var options = Register<CaseOption>()

    package internal(set) var deliverables = Register<Deliverable>()
    package internal(set) var milestones = Register<Milestone>()
    package internal(set) var baselines: [Baseline] = []

    package internal(set) var costs = CostLedger()

    package internal(set) var risks = Register<Risk>()
    package internal(set) var checklist = Register<ChecklistItem>()
    package internal(set) var launch = Launch()
    package internal(set) var changes = Register<ChangeRequest>()
    /// Within how much working time a change request is to be decided.
    package internal(set) var turnaround: Recorded<WorkDays>?

    package internal(set) var statements = Register<Statement>()
    package internal(set) var rulings: [Ruling] = []
    package internal(set) var decisions = Register<DecisionRecord>()
    package internal(set) var contacts: [Contact] = []
    package internal(set) var questions = Register<Question>()
    package internal(set) var reports: [StatusReport] = []

    package internal(set) var components = Register<Component>()
    package internal(set) var lifetime = Lifetime()
    package internal(set) var lessons = Register<Lesson>()
    package internal(set) var benefits = Register<Benefit>()
    /// How it ended, if it was ever closed.
    package internal(set) var outcome: Recorded<ProjectOutcome>?
    /// That it was opened again since.
    package internal(set) var reopening: Recorded<Reopening>?

    package internal(set) var grants: [String: Recorded<Role>] = [:]

    /// Who recorded what when, by sequence number.
    package internal(set) var history = History()
    /// The acts that undo others.
    package internal(set) var undone = UndoneActs()
    /// Where the log that this one was recovered from could not be read.
    package internal(set) var lost: [LostRecords] = []
    /// Events that this program does not know, by their type: kept in the log, counted here.
    package internal(set) var unknown: [String: Int] = [:]

    package init() {}

    /// The sequence number of the last event; zero before the first.
    package var revision: Int { history.last?.seq ?? 0 }
}

extension Project {
    /// Lets an event happen. Never fails: what `decide` let into the log is a fact.
    package mutating func evolve(_ event: Event, _ stamp: Stamp) {
        history.append(stamp)
        event.evolve(&self, stamp)
    }

    /// Lets the events of one act happen.
    ///
    /// - Parameter stamp: that of the first.
    package mutating func evolve(_ events: [Event], _ stamp: Stamp) {
        var stamp = stamp
        for (place, event) in events.enumerated() {
            stamp.endsAct = place == events.count - 1
            evolve(event, stamp)
            stamp.seq += 1
        }
    }
}
