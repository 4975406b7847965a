/// One thing that can be done to a project.
///
/// The list of them is the single source of the forms on screen, of `taffrail do`, of help and of the
/// generators in tests: a new verb is one entry.
package struct Verb: Sendable {
    /// What it is done to, as typed: `risk`.
    package let noun: String
    /// What is done, as typed: `raise`.
    package let name: String
    /// One sentence of help, without a full stop.
    package let summary: String
    package let role: Role
    package let fields: [VerbField]
    /// What is asked of the model with what was typed.
    package let wish: @Sendable (VerbInput) throws(Rejection) -> Wish
    /// What stands now where the verb would set something: see `standing(for:in:)`.
    let stands: @Sendable (VerbInput, Project) -> Standing

    init(
        _ noun: String, _ name: String, _ summary: String, by role: Role, _ fields: [VerbField],
        stands: @escaping @Sendable (VerbInput, Project) -> Standing = { _, _ in Standing() },
        command: @escaping @Sendable (VerbInput) throws(Rejection) -> Command
    ) {
        self.init(
            noun, name, summary, by: role, fields, stands: stands,
            wish: { (input) throws(Rejection) in .command(try command(input)) })
    }

    init(
        _ noun: String, _ name: String, _ summary: String, by role: Role, _ fields: [VerbField],
        stands: @escaping @Sendable (VerbInput, Project) -> Standing = { _, _ in Standing() },
        wish: @escaping @Sendable (VerbInput) throws(Rejection) -> Wish
    ) {
        self.noun = noun
        self.name = name
        self.summary = summary
        self.role = role
        self.fields = fields
        self.stands = stands
        self.wish = wish
    }

    /// The noun and the verb: `risk raise`.
    package var title: String { "\(noun) \(name)" }

    /// Every verb, by slice.
    package static let all: [Verb] =
        projectVerbs + peopleVerbs + businessCaseVerbs + phaseVerbs + criterionVerbs + scheduleVerbs
        + costVerbs + riskVerbs + checklistVerbs + launchVerbs
        + launchOutcomeVerbs + launchWaiverVerbs + changeVerbs + communicationVerbs
        + contactVerbs
        + technologyVerbs + closureVerbs + accessVerbs + undoVerbs

    package static func named(_ noun: String, _ name: String) -> Verb? {
        all.first { $0.noun == noun && $0.name == name }
    }
}

/// One value that a verb asks for.
package struct VerbField: Sendable {
    /// As typed behind `--`: `probability`.
    package let name: String
    package let kind: FieldKind
    package let isRequired: Bool
    /// What to type, in a few words.
    package let help: String
    /// What stands in the field before anybody types, as they would type it.
    package let initial: String?

    static func required(_ name: String, _ kind: FieldKind, _ help: String, initial: String? = nil)
        -> VerbField
    {
        VerbField(name: name, kind: kind, isRequired: true, help: help, initial: initial)
    }

    static func optional(_ name: String, _ kind: FieldKind, _ help: String, initial: String? = nil)
        -> VerbField
    {
        VerbField(name: name, kind: kind, isRequired: false, help: help, initial: initial)
    }
}

/// What kind of value a field takes, and so how it is read and what helps to fill it in.
package enum FieldKind: Hashable, Sendable {
    case text, money, moneyRange, percent, percentRange, day, workDays, threePoint
    /// Civil days, and months.
    case days, months
    /// A last day of support, or whether there is any.
    case support
    /// Numbers with a unit, or days.
    case figures
    /// What a change does to deliverables.
    case effects
    /// Time on the clock: `95min`, `2h`.
    case minutes
    /// A plain number: 250, 12.5, 40k.
    case number
    /// Several names, separated by commas.
    case list
    case choice([String])
    /// The name of a noun of the project.
    case reference(NounKind)
}

/// The nouns that fields can name.
package enum NounKind: String, Hashable, Sendable, CaseIterable {
    case goal, party, person, phase, option, criterion, deliverable, activity, milestone, commitment, risk,
        change, question, decision, component, topic, benefit
    /// A change request that was approved.
    case agreedChange = "agreed change"
    /// A risk that happened and is not dealt with.
    case issue
    case launchCriterion = "launch criterion"
    case checklistItem = "checklist item"
}

extension Project {
    /// The names that a field of this kind can take now, with what they stand for, in the register's order.
    package func candidates(for kind: NounKind) -> [(name: String, title: String)] {
        switch kind {
        case .goal: goals.all.map { ($0.id.text, $0.text.value) }
        case .party: parties.all.map { ($0.id.text, $0.name.value) }
        case .person:
            people.all.map { person in
                (
                    person.id.text,
                    [person.name.value, parties[person.party.value]?.name.value ?? ""].joined(separator: ", ")
                )
            }
        case .phase: Phase.allCases.map { ($0.rawValue, $0.purpose) }
        case .option: options.all.filter { $0.withdrawal == nil }.map { ($0.id.text, $0.title.value) }
        case .criterion: criteria.all.filter(\.isOpen).map { ($0.id.text, $0.text.value) }
        case .deliverable: deliverables.all.map { ($0.id.text, $0.title.value) }
        case .activity:
            deliverables.all.flatMap { deliverable in
                deliverable.activities.map { ($0.id.text, "\($0.title.value), \(deliverable.id)") }
            }
        case .commitment:
            costs.commitments.all.filter { $0.end == nil }.map { commitment in
                let what = commitment.note ?? deliverables[commitment.deliverable]?.title.value ?? ""
                return (commitment.id.text, "\(what), \(commitment.party)")
            }
        case .agreedChange:
            changes.all.filter { $0.decision?.value.verdict == .approved }.map {
                ($0.id.text, $0.title.value)
            }
        case .milestone: milestones.all.filter { $0.reached == nil }.map { ($0.id.text, $0.title.value) }
        case .risk: risks.all.filter(\.isOpen).map { ($0.id.text, $0.title.value) }
        case .change:
            changes.all.filter(\.isOpen).map { ($0.id.text, $0.title.value) }
        case .issue: risks.all.filter(\.isIssue).map { ($0.id.text, $0.title.value) }
        case .launchCriterion: launch.criteria.all.map { ($0.id.text, $0.text.value) }
        case .checklistItem: checklist.all.filter(\.isOpen).map { ($0.id.text, $0.text.value) }
        case .question: questions.all.filter { $0.answer == nil }.map { ($0.id.text, $0.text.value) }
        case .decision:
            decisions.all.filter { $0.supersededBy == nil }.map { ($0.id.text, $0.choice.value) }
        case .component: components.all.map { ($0.id.text, "\($0.name.value) \($0.version.value)") }
        case .benefit: benefits.all.filter { $0.withdrawal == nil }.map { ($0.id.text, $0.title.value) }
        case .topic:
            statements.all.reduce(into: []) { topics, statement in
                let topic = statement.topic.value
                if !topics.contains(where: { $0.0 == topic }) { topics.append((topic, "")) }
            }
        }
    }
}
