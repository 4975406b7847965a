/// What the field knows to ask of one kind of IT project: what must be true at each gate, and a checklist of
/// risks, of technology and of the launch.
///
/// A template brings no figure: no date, no sum, no probability. Those are of a project and not of its kind.
package struct ProjectTemplate: Hashable, Sendable {
    /// As typed: `cloud-migration`.
    package let name: String
    package let title: String
    /// In the order of the phases.
    let criteria: [TemplateCriterion]
    let risks: [TemplateRisk]
    /// What is to be found out about technology.
    let technology: [String]
    /// What is to be settled before the launch.
    let launch: [String]

    package static let all: [ProjectTemplate] = [cloudMigration, softwareRollout, infrastructureRefresh]

    /// - Parameter name: its name, or as much of its beginning as no other one shares.
    package static func named(_ name: String) throws(Rejection) -> ProjectTemplate {
        let typed = name.trimmed.lowercased()
        let matching = typed.isEmpty ? [] : all.filter { $0.name.hasPrefix(typed) }
        guard matching.count == 1, let template = matching.first else {
            let known = all.map(\.name).joined(separator: ", ")
            throw Rejection("There is no template “\(name)”. Known: \(known)", field: "template")
        }
        return template
    }

    /// What is asked of a project that is only just open, in one act. Owners are named later.
    package var commands: [Command] {
        let gates = Phase.allCases.flatMap { phase in
            (TemplateCriterion.ofEveryProject + criteria).filter { $0.phase == phase }
        }
        return gates.map(\.command) + risks.map(\.command)
            + technology.map { Self.item($0, .technology) } + launch.map { Self.item($0, .launch) }
    }

    /// `24 exit criteria, 14 risks, 6 questions of technology and 5 of the launch`
    package var content: String {
        let criteria = TemplateCriterion.ofEveryProject.count + criteria.count
        return "\(criteria) exit criteria, \(risks.count) risks, \(technology.count) questions of technology "
            + "and \(launch.count) of the launch"
    }

    private static func item(_ text: String, _ about: ChecklistSubject) -> Command {
        var item = ChecklistItemAdded()
        (item.about, item.text) = (about, text)
        return .addChecklistItem(item)
    }
}

/// What must be true before a gate is passed, and the kind of evidence that shows it.
struct TemplateCriterion: Hashable, Sendable {
    let phase: Phase
    let text: String
    let evidence: String

    init(_ phase: Phase, _ text: String, by evidence: String) {
        (self.phase, self.text, self.evidence) = (phase, text, evidence)
    }

    var command: Command {
        var criterion = CriterionSet()
        criterion.phase = phase
        criterion.text = "\(text) (evidence: \(evidence))"
        return .setCriterion(criterion)
    }
}

/// A risk as the field tells it, without figures.
struct TemplateRisk: Hashable, Sendable {
    let title: String
    let source: Cause
    let cause: String
    let event: String
    let effect: String

    init(_ source: Cause, _ title: String, because cause: String, _ event: String, so effect: String) {
        (self.source, self.title, self.cause, self.event, self.effect) = (source, title, cause, event, effect)
    }

    var command: Command {
        var item = ChecklistItemAdded()
        (item.about, item.text, item.source) = (.risk, title, source)
        (item.cause, item.event, item.effect) = (cause, event, effect)
        return .addChecklistItem(item)
    }
}

extension Project {
    /// The events by which a project that is only just open takes a template over, in one act; each is decided
    /// on like one that somebody types.
    package static func begin(
        _ project: Project, with template: ProjectTemplate, by account: String, on today: Day
    ) throws(Rejection) -> [Event] {
        try project.decide(template.commands, for: Asker(account: account, today: today, at: 0))
    }
}
