package import PlainText
package import ProjectControls
package import ProjectModel

/// Everything that is forecast of one project as of one day.
package struct ForecastReport: Sendable {
    private let project: Project
    private let status: Status
    private let head: String

    package init(of project: Project, _ status: Status, head: String) {
        self.project = project
        self.status = status
        self.head = head
    }

    private var currency: Currency { project.charter.currency.value }

    package var json: JSONDocument {
        .object(
            [
                .init("project", .string(project.charter.code.value)),
                .init("date", .string(status.asOf.iso)),
                .init("head", .string(head)),
                .init("currency", .string(currency.code)),
                .init("minorUnits", .integer(Int(currency.scale))),
                .init("referenceClass", .string(status.forecast.referenceClass)),
                .init("profile", .string(status.profile.name)),
                .init("axis", .string("working days from \(status.axis.origin.iso)")),
                .init("committedFinish", .string(project.charter.committedFinish.value.iso)),
                .init("pFactor", Report.measure(status.scheduleAdherence, JSONDocument.exact)),
                .init("chanceOfDate", Report.measure(status.forecast.chanceOfDate, JSONDocument.exact)),
                .init("chanceOfBudget", Report.measure(status.forecast.chanceOfBudget, JSONDocument.exact)),
                .init("chanceOfGrant", Report.measure(status.forecast.chanceOfGrant, JSONDocument.exact)),
            ] + ForecastJSON(forecast: status.methods, day: day).members)
    }

    package var lines: [SafeText] {
        let forecast = status.methods
        let amounts = forecast.amounts
        let schedule = forecast.schedule.value
        func figure(_ name: String, _ measure: Measure<Double>, _ form: (Double) -> String) -> [String] {
            switch measure {
            case .value(let value): [name, form(value)]
            case .undefined(let reason): [name, "n/a: \(reason)"]
            }
        }
        let days: (Double) -> String = { PlainFigures.decimal($0, places: 1) + " d" }
        let index = PlainFigures.index
        let spi = amounts.isScheduleIndexFading ? "SPI (fades to 1; see SPI(t))" : "SPI"
        let rows: [[String]] =
            [
                [
                    "PV, EV, AC",
                    [amounts.plannedValue, amounts.earnedValue, amounts.actualCost].map(money)
                        .joined(separator: ", "),
                ],
                ["BAC", money(amounts.budgetAtCompletion)],
                figure("complete", amounts.percentComplete, PlainFigures.percent),
                figure("spent", amounts.percentSpent, PlainFigures.percent),
                ["CV", money(amounts.costVariance)],
                figure("CV%", amounts.costVarianceShare, PlainFigures.signedPercent),
                ["SV", money(amounts.scheduleVariance)],
                figure("SV%", amounts.scheduleVarianceShare, PlainFigures.signedPercent),
                figure("CPI", amounts.costPerformanceIndex, index),
                figure(spi, amounts.schedulePerformanceIndex, index),
                figure("SPI(t)", forecast.schedule.flatMap(\.schedulePerformanceIndex), index),
                figure("ES", forecast.schedule.map(\.position), days),
                figure("AT", forecast.schedule.map(\.actualTime), days),
                figure("PD", forecast.schedule.map(\.plannedDuration), days),
                figure("SV(t)", forecast.schedule.map(\.scheduleVariance), days),
                figure("TCPI(BAC)", amounts.toCompleteIndex, index),
                figure(
                    "TCPI(EAC)",
                    forecast.cost(forecast.profile.method).flatMap { amounts.toCompleteIndex(for: $0) }, index
                ),
                figure("TSPI", forecast.schedule.flatMap(\.toCompleteIndex), index),
                figure("p-factor", status.scheduleAdherence, index),
                figure("P(date)", status.forecast.chanceOfDate, PlainFigures.chance),
                figure("P(budget)", status.forecast.chanceOfBudget, PlainFigures.chance),
            ]
        var lines: [SafeText] = [
            "\(SafeText(project.charter.code.value)) \(SafeText(project.charter.name.value)) · as of "
                + "\(SafeText(status.asOf.iso)) · committed \(SafeText(project.charter.committedFinish.value.iso))",
            "Ranges from \(SafeText(status.forecast.referenceClass)); shrunk CPI \(SafeText(status.profile.name)). "
                + "Time in working days.",
            "",
        ]
        lines += ForecastLines.aligned(rows)
        if let schedule, schedule.isAmbiguous {
            lines.append(
                "  ES ambiguous: the plan stands still from \(SafeText(day(schedule.earliest).iso)) to "
                    + "\(SafeText(day(schedule.latest).iso)); alarms use the earliest")
        }
        return lines + ForecastLines.methods(forecast, money) { day($0).iso }
    }

    private func money(_ amount: Double) -> String {
        PlainFigures.money(Money(rounding: amount), currency)
    }

    private func day(_ position: Double) -> Day { status.axis.day(at: position) }
}
