/// Something that events make, need or set, by which it is known whether one stands on another.
package struct Subject: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable {
        // The nouns of the project.
        case goal, party, person, phase, criterion, deliverable, milestone, risk, change, statement, topic,
            decisionRecord, question, component, lesson, activity, commitment, launchCriterion, option,
            waiver, benefit, account, checklistItem
        // What can be set about them, each by one kind of event.
        case charter, calendar, tolerances, plan, gate, evidence, replan, link, constraint, crash, progress,
            expectation,
            arrival, baseline, reserve, assessment, answer, outcome, decision, ruling, record, role, cadence,
            stake, succession, reply, ring, support, responsibility, accountability, acceptance, block,
            settlement, resolution, effect, turnaround, launch, launchBoard, check, rollback, businessCase,
            options, cashFlow, chance, choice, agreement, measurement, closing, lifetime,
            withdrawal, launchOutcome, launchDecision
    }

    let kind: Kind
    let name: String

    init(_ kind: Kind, _ name: String = "") {
        self.kind = kind
        self.name = name
    }

    init<Noun>(_ kind: Kind, _ id: ID<Noun>) { self.init(kind, id.text) }
    /// One, or none where there is no name.
    static func all<Noun>(_ kind: Kind, _ id: ID<Noun>?) -> [Subject] { id.map { [Subject(kind, $0)] } ?? [] }
    init(_ kind: Kind, _ phase: Phase) { self.init(kind, phase.rawValue) }

    /// All dates and budgets together, which baselines and gates are decided on.
    static let wholePlan = Subject(.plan)

    /// Within a sentence: `R-07`, `the tolerances`.
    var words: String {
        switch kind {
        case .goal, .criterion, .deliverable, .activity, .milestone, .commitment, .settlement, .acceptance,
            .block, .risk, .change, .statement, .component, .lesson,
            .evidence, .replan, .progress, .expectation, .arrival, .assessment, .answer, .outcome, .decision,
            .record, .party, .person, .decisionRecord, .question, .cadence, .stake, .succession, .reply,
            .ring, .option, .benefit, .checklistItem, .withdrawal, .cashFlow, .chance, .measurement, .support:
            name
        case .waiver, .agreement: "the waiver of \(name)"
        case .businessCase: "the business case"
        case .options: "the figures of the options"
        case .choice: "the choice among the options"
        case .closing: "the end of the project"
        case .link: "the link \(name)"
        case .constraint: "the constraint of \(name)"
        case .crash: "the crash cost of \(name)"
        case .responsibility: "the part in \(name)"
        case .accountability: "the responsibility for \(name)"
        case .topic, .ruling: "the topic “\(name)”"
        case .account, .role: "the role of \(name)"
        case .phase, .gate: Phase(rawValue: name)?.title ?? name
        case .plan: name.isEmpty ? "the plan" : Phase(rawValue: name)?.title ?? name
        case .reserve: "the \(name) reserve"
        case .charter: "the project"
        case .calendar: "the calendar"
        case .tolerances: "the tolerances"
        case .baseline: "the baseline"
        case .lifetime: "the intended life"
        case .launchCriterion, .check, .resolution, .effect: name
        case .turnaround: "the agreed turnaround"
        case .launch: "the launch plan"
        case .launchBoard: "the launch board"
        case .launchOutcome: "how the launch went"
        case .launchDecision: "the decision to launch"
        case .rollback: "the rollback plan"
        }
    }

    /// Whether there is such a noun; what is only set about one is not looked for.
    func exists(in project: Project) -> Bool {
        switch kind {
        case .goal: project.goals[ID(name)] != nil
        case .party: project.parties[ID(name)] != nil
        case .person: project.people[ID(name)] != nil
        case .criterion: project.criteria[ID(name)] != nil
        case .deliverable: project.deliverables[ID(name)] != nil
        case .activity: project.activity(ID(name)) != nil
        case .milestone: project.milestones[ID(name)] != nil
        case .commitment: project.costs.commitments[ID(name)] != nil
        case .risk: project.risks[ID(name)] != nil
        case .change: project.changes[ID(name)] != nil
        case .statement: project.statements[ID(name)] != nil
        case .topic: project.statements.all.contains { $0.topic.value == name }
        case .decisionRecord: project.decisions[ID(name)] != nil
        case .question: project.questions[ID(name)] != nil
        case .component: project.components[ID(name)] != nil
        case .lesson: project.lessons[ID(name)] != nil
        case .launchCriterion: project.launch.criteria[ID(name)] != nil
        case .option: project.options[ID(name)] != nil
        case .waiver:
            project.criteria[ID(name)]?.waiver != nil || project.launch.criteria[ID(name)]?.waiver != nil
        case .benefit: project.benefits[ID(name)] != nil
        case .checklistItem: project.checklist[ID(name)] != nil
        case .phase, .account, .charter, .calendar, .tolerances, .plan, .gate, .evidence, .replan, .link,
            .constraint, .crash,
            .progress, .expectation, .arrival, .baseline, .reserve, .assessment, .answer, .outcome, .decision,
            .ruling, .record, .role, .cadence, .stake, .succession, .reply, .ring, .support, .responsibility,
            .accountability, .acceptance, .block, .settlement, .resolution, .effect, .turnaround, .launch,
            .launchBoard, .check, .rollback, .businessCase, .options, .cashFlow, .chance, .choice, .agreement,
            .measurement, .closing, .lifetime, .withdrawal, .launchOutcome, .launchDecision:
            true
        }
    }
}

/// What an event stands on and what can stand on it.
package struct Footing: Hashable, Sendable {
    /// The nouns that are on a register because of it.
    var creates: [Subject] = []
    /// The nouns that it speaks of, and that must be there for it.
    var concerns: [Subject] = []
    /// What it sets, so that a later event that sets the same has taken its place.
    var sets: [Subject] = []
    /// What is decided on as a whole, and is another whole because of it.
    var shapes: [Subject] = []
    /// What it decides on as a whole.
    var restsOn: [Subject] = []

    /// Why an event of this footing stands on an earlier one: the subject that they have in common.
    func stands(on earlier: Footing) -> (subject: Subject, isReplaced: Bool)? {
        if let subject = common(concerns + creates, earlier.creates) { return (subject, false) }
        if let subject = common(sets, earlier.sets) { return (subject, true) }
        return common(restsOn, earlier.shapes).map { ($0, false) }
    }

    private func common(_ mine: [Subject], _ theirs: [Subject]) -> Subject? {
        theirs.isEmpty ? nil : mine.first(where: theirs.contains)
    }
}

extension Event {
    /// Nil where its type is not known.
    func footing(in project: Project) -> Footing? { fact?.footing(in: project) }
}
