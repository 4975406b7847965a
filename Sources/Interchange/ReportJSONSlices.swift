internal import ProjectControls
internal import ProjectModel

// What the pages behind the overview say, for programs.
extension Report {
    var sliceMembers: [JSONDocument.Member] {
        [
            .init("late", .array(status.schedule.late.map(late))),
            .init("changes", .array(status.changes.map(change))),
            .init("scopeGrowthNet", Self.measure(status.scopeGrowth.net, JSONDocument.number)),
            .init("scopeGrowthGross", Self.measure(status.scopeGrowth.gross, JSONDocument.number)),
            .init("contradictions", .array(status.contradictions.map(contradiction))),
            .init("questions", .array(status.communication.questions.map(question))),
            .init("launch", launchBoard),
            .init("components", .array(status.components.map(component))),
            .init("benefits", .array(status.closure.benefits.map(benefit))),
        ]
    }

    private func late(_ late: LateWork) -> JSONDocument {
        let work = status.schedule.work.first { $0.id == late.id }
        return .object([
            .init("id", .string(late.id.text)),
            .init("title", .optional(work?.title)),
            .init("days", work?.lateness.map { .integer($0.days) } ?? .null),
            .init("isBlocked", .bool(work?.block != nil)),
        ])
    }

    private func change(_ change: ChangeStanding) -> JSONDocument {
        .object([
            .init("id", .string(change.id.text)),
            .init("title", .string(change.title)),
            .init("kind", .string(change.kind.rawValue)),
            .init("party", .optional(change.party?.text)),
            .init("cost", Self.money(change.cost)),
            .init("decision", .optional(change.decision?.verdict.rawValue)),
            .init("age", .integer(change.age)),
            .init("workBegan", .optional(change.workedBefore?.iso)),
        ])
    }

    private func contradiction(_ contradiction: Contradiction) -> JSONDocument {
        .object([
            .init("topic", .string(contradiction.topic)),
            .init("hasDealBreaker", .bool(contradiction.hasDealBreaker)),
            .init("since", .string(contradiction.since.iso)),
            .init(
                "sides",
                .array(
                    contradiction.sides.map { side in
                        .object([
                            .init("party", .string(side.party.text)),
                            .init("position", .string(side.position)),
                        ])
                    })),
        ])
    }

    private func question(_ question: OpenQuestion) -> JSONDocument {
        .object([
            .init("id", .string(question.id.text)),
            .init("text", .string(question.text)),
            .init("owedBy", .string(question.owedBy.text)),
            .init("ageDays", .integer(question.ageDays)),
            .init("holdsUp", .optional(question.holdsUp)),
        ])
    }

    private var launchBoard: JSONDocument {
        let launch = status.launch
        guard launch.stage != .unplanned else { return .null }
        return .object([
            .init("verdict", .string(launch.board.verdict.rawValue)),
            .init("reasons", .array(launch.board.reasons.map(JSONDocument.string))),
            .init("criteriaMet", .integer(launch.board.met.count)),
            .init("criteria", .integer(launch.board.criteria)),
            .init("ifItGoesBadly", .string(launch.ifItGoesBadly)),
        ])
    }

    private func component(_ component: ComponentStanding) -> JSONDocument {
        .object([
            .init("id", .string(component.id.text)),
            .init("title", .string(component.title)),
            .init("ring", .string(component.ring.rawValue)),
            .init("light", .string(component.light.letter)),
            .init("supportEnds", .optional(component.supportEnds?.iso)),
            .init("gapDays", Self.measure(component.gapDays, JSONDocument.integer)),
            .init("successor", .optional(component.successor)),
        ])
    }

    private func benefit(_ benefit: BenefitStanding) -> JSONDocument {
        .object([
            .init("id", .string(benefit.id.text)),
            .init("title", .string(benefit.title)),
            .init("light", .string(benefit.light.letter)),
            .init("realisation", Self.measure(benefit.realisation, JSONDocument.number)),
            .init("due", .string(benefit.due.iso)),
        ])
    }
}
