package import ProjectModel

/// The registers of a project that can be written as a table.
package enum ExportRegister: String, Sendable, CaseIterable {
    case goals, parties, people, phases, criteria, options, deliverables, activities, dependencies
    case responsibilities, milestones, baselines, costs, commitments, reserves, variances, risks
    case changes
    case changeEffects = "change-effects"
    case launchCriteria = "launch-criteria"
    case statements, rulings, decisions, questions, contacts, reports, components, lessons, benefits, remarks

    /// For the list of them.
    package var summary: String {
        switch self {
        case .goals: "what the project is to reach"
        case .parties: "departments, vendors and partners, with their cadence"
        case .people: "who takes part, where they belong, how they stand to it"
        case .phases: "the five phases, their dates and gates"
        case .criteria: "exit criteria of the phases, with evidence and waivers"
        case .options: "options of the business case"
        case .deliverables: "work packages with owner, dates, budget and progress"
        case .activities: "activities of the deliverables"
        case .dependencies: "what waits for what"
        case .responsibilities: "who has which part in a deliverable (RACI)"
        case .milestones: "promised, expected and reached days"
        case .baselines: "what was agreed, a row for each deliverable and baseline"
        case .costs: "actual costs, in the order of the log"
        case .commitments: "orders and contracts, with what was paid"
        case .reserves: "how the reserves came to be what they are"
        case .variances: "why deliverables cost more or take longer"
        case .risks: "threats and opportunities, with answers and outcomes"
        case .changes: "change requests with decisions"
        case .changeEffects: "what changes do to deliverables"
        case .launchCriteria: "what must hold before the launch"
        case .statements: "who said what on which topic"
        case .rulings: "how contradictions were ruled on"
        case .decisions: "decisions with what they supersede"
        case .questions: "questions and who owes the answer"
        case .contacts: "who was heard and told, when"
        case .reports: "status as people reported it"
        case .components: "technology with its ends of support"
        case .lessons: "lessons with what brings them back"
        case .benefits: "benefits planned and measured"
        case .remarks: "remarks"
        }
    }

    /// The register as it stands, by name.
    ///
    /// - Parameters:
    ///   - costs: every actual cost that counts in the log.
    ///   - day: the status date, of progress and states.
    package func sheet(of project: Project, costs: [Recorded<ActualCost>], on day: Day) -> CSVSheet {
        switch self {
        case .goals: project.goalSheet
        case .parties: project.partySheet
        case .people: project.peopleSheet
        case .phases: project.phaseSheet
        case .criteria: project.criterionSheet(on: day)
        case .options: project.optionSheet
        case .deliverables: project.deliverableSheet(on: day)
        case .activities: project.activitySheet(on: day)
        case .dependencies: project.dependencySheet
        case .responsibilities: project.responsibilitySheet
        case .milestones: project.milestoneSheet
        case .baselines: project.baselineSheet
        case .costs: project.costSheet(costs)
        case .commitments: project.commitmentSheet(on: day)
        case .reserves: project.reserveSheet
        case .variances: project.varianceSheet
        case .risks: project.riskSheet
        case .changes: project.changeSheet
        case .changeEffects: project.changeEffectSheet
        case .launchCriteria: project.launchCriterionSheet(on: day)
        case .statements: project.statementSheet
        case .rulings: project.rulingSheet
        case .decisions: project.decisionSheet
        case .questions: project.questionSheet
        case .contacts: project.contactSheet
        case .reports: project.reportSheet
        case .components: project.componentSheet
        case .lessons: project.lessonSheet
        case .benefits: project.benefitSheet(on: day)
        case .remarks: project.remarkSheet
        }
    }
}

extension CSVSheet.Cell {
    static func id<Noun>(_ id: ID<Noun>?) -> CSVSheet.Cell { .optional(id?.text) }
    static func day(_ day: Day?) -> CSVSheet.Cell { .optional(day?.iso) }
    static func whole(_ number: Int?) -> CSVSheet.Cell { number.map { .number(String($0)) } ?? .empty }
    static func days(_ length: WorkDays?) -> CSVSheet.Cell { length.map { .number($0.decimal) } ?? .empty }
    static func quantity(_ number: Quantity?) -> CSVSheet.Cell {
        number.map { .number($0.decimal) } ?? .empty
    }
    /// Points of a hundred; the header says so.
    static func percent(_ share: Percent?) -> CSVSheet.Cell { share.map { .number($0.decimal) } ?? .empty }

    /// With as many decimals as the currency has, so that no spreadsheet takes it for thousands.
    static func money(_ sum: Money?, _ currency: Currency) -> CSVSheet.Cell {
        guard let sum else { return .empty }
        let (whole, part) = sum.minor.magnitude.quotientAndRemainder(dividingBy: UInt64(currency.scale))
        let sign = sum.minor < 0 ? "-" : ""
        guard currency.digits > 0 else { return .number("\(sign)\(whole)") }
        let digits = String(part)
        let zeros = String(repeating: "0", count: currency.digits - digits.count)
        return .number("\(sign)\(whole).\(zeros)\(digits)")
    }
}

extension Project {
    var currency: Currency { charter.currency.value }

    func table<Noun>(
        _ header: [String], _ nouns: [Noun], _ row: (Noun) -> [CSVSheet.Cell]
    ) -> CSVSheet {
        var sheet = CSVSheet(header)
        for noun in nouns { sheet.add(row(noun)) }
        return sheet
    }

    /// In the order of their names.
    func sorted<Noun>(_ register: Register<Noun>) -> [Noun] { register.all.sorted { $0.id < $1.id } }
}
