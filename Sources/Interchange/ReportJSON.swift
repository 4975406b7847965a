internal import ProjectControls
internal import ProjectModel

// For programs: every figure by its name, money in minor units, days in ISO form; what is undefined is an
// object with the reason, never zero.
extension Report {
    package var json: JSONDocument {
        .object(
            [
                .init("project", charter),
                .init("asOf", .string(status.asOf.iso)),
                .init("head", .string(head)),
                .init("doubts", .array(project.doubts.map { .string($0) })),
                .init("workingDay", .integer(status.workingDay)),
                .init("workingDays", .integer(status.workingDays)),
                .init("earnedValue", earnedValue),
                .init("forecast", forecast),
                .init("phases", .array(status.phases.map(Self.phase))),
                .init("hazards", .array(status.hazards.map(Self.hazard))),
                .init("risks", .array(status.risks.map(Self.risk))),
                .init("exposure", exposure),
                .init("next", .array(status.upcoming.map(Self.upcoming))),
            ] + sliceMembers)
    }

    private var charter: JSONDocument {
        let charter = project.charter
        return .object([
            .init("code", .string(charter.code.value)),
            .init("name", .string(charter.name.value)),
            .init("currency", .string(charter.currency.value.code)),
            .init("minorUnits", .integer(Int(charter.currency.value.scale))),
            .init("zone", .string(charter.zone.value)),
            .init("start", .string(charter.start.value.iso)),
            .init("committedFinish", .string(charter.committedFinish.value.iso)),
            .init("budget", Self.money(charter.budget.value)),
        ])
    }

    private var earnedValue: JSONDocument {
        let earned = status.earnedValue
        return .object([
            .init("baseline", earned.baseline.map(JSONDocument.integer) ?? .null),
            .init("budgetAtCompletion", Self.money(earned.budgetAtCompletion)),
            .init("plannedValue", Self.money(earned.plannedValue)),
            .init("earnedValue", Self.money(earned.earnedValue)),
            .init("actualCost", Self.money(earned.actualCost)),
            .init("costPerformanceIndex", Self.number(earned.costPerformanceIndex)),
            .init("schedulePerformanceIndex", Self.number(earned.schedulePerformanceIndex)),
            .init(
                "schedulePerformanceIndexTime",
                Self.number(status.earnedSchedule.flatMap(\.schedulePerformanceIndex))),
            .init("toCompleteIndex", Self.number(earned.toCompleteIndex)),
            .init("percentComplete", Self.number(earned.percentComplete)),
        ])
    }

    private var forecast: JSONDocument {
        let forecast = status.forecast
        return .object([
            .init("referenceClass", .string(forecast.referenceClass)),
            .init(
                "finish",
                Self.measure(forecast.finish) { finish in
                    Self.cone(finish.days) { .string($0.iso) }
                }),
            .init("cost", Self.measure(forecast.cost) { cost in Self.cone(cost.sums, Self.money) }),
            .init("estimateAtCompletion", Self.measure(status.estimate.shrunk, Self.money)),
            .init("chanceOfDate", Self.number(forecast.chanceOfDate)),
            .init("chanceOfBudget", Self.number(forecast.chanceOfBudget)),
        ])
    }

    private var exposure: JSONDocument {
        let exposure = status.exposure
        return .object([
            .init("open", .integer(exposure.openCount)),
            .init("exposure", Self.money(exposure.exposure)),
            .init("contingencyReserve", Self.measure(exposure.contingencyReserve, Self.money)),
            .init("cover", Self.number(exposure.cover)),
        ])
    }

    private static func phase(_ phase: PhaseStatus) -> JSONDocument {
        .object([
            .init("phase", .string(phase.phase.rawValue)),
            .init("state", .string("\(phase.state)")),
            .init("start", .optional(phase.plannedStart?.iso)),
            .init("finish", .optional(phase.plannedFinish?.iso)),
            .init("percentComplete", number(phase.percentComplete)),
            .init("varianceDays", number(phase.varianceDays)),
            .init("gate", .optional(phase.gate.decision?.verdict.rawValue)),
            .init("gateDay", .optional(phase.gate.day?.iso)),
            .init("criteriaMet", .integer(phase.gate.criteriaMet)),
            .init("criteria", .integer(phase.gate.criteria)),
        ])
    }

    private static func hazard(_ hazard: Hazard) -> JSONDocument {
        .object([
            .init("hazard", .string(hazard.kind.title)),
            .init("light", .string(hazard.light.letter)),
            .init("headline", .string(hazard.headline)),
            .init("detail", .string(hazard.detail)),
            .init("rule", .string(hazard.rule)),
            .init("reasons", .array(hazard.reasons.map(JSONDocument.string))),
        ])
    }

    private static func risk(_ risk: RiskStanding) -> JSONDocument {
        .object([
            .init("id", .string(risk.id.text)),
            .init("title", .string(risk.title)),
            .init("nature", .string(risk.nature.rawValue)),
            .init("light", .string(risk.light.letter)),
            .init(
                "probability",
                .array([
                    .number(risk.probability.lowerBound.fraction),
                    .number(risk.probability.upperBound.fraction),
                ])),
            .init("impact", .array([money(risk.impact.lowerBound), money(risk.impact.upperBound)])),
            .init("expectedValue", money(risk.expectedValue)),
            .init("delayDays", .number(risk.delay.days)),
            .init("response", .optional(risk.response?.rawValue)),
            .init("owner", .string(risk.owner.text)),
        ])
    }

    private static func upcoming(_ date: UpcomingDate) -> JSONDocument {
        .object([
            .init("day", .string(date.day.iso)),
            .init("title", .string(date.title)),
            .init("light", .string(date.light.letter)),
            .init("note", .string(date.note)),
        ])
    }

    static func money(_ sum: Money) -> JSONDocument { .integer(Int(sum.minor)) }
    private static func number(_ measure: Measure<Double>) -> JSONDocument {
        self.measure(measure, JSONDocument.number)
    }

    static func measure<Value>(
        _ measure: Measure<Value>, _ form: (Value) -> JSONDocument
    ) -> JSONDocument {
        switch measure {
        case .value(let value): form(value)
        case .undefined(let reason): .object([.init("undefined", .string(reason))])
        }
    }

    private static func cone<Value>(
        _ cone: Cone<Value>, _ form: (Value) -> JSONDocument
    ) -> JSONDocument {
        .object([
            .init("p10", form(cone.p10)), .init("p50", form(cone.p50)), .init("p80", form(cone.p80)),
            .init("p90", form(cone.p90)),
        ])
    }
}
