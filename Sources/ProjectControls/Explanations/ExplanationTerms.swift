import ProjectModel

/// The names and values that explanations are put together from.
struct ExplanationTerms {
    let status: Status
    let currency: Currency

    typealias Term = Explanation.Term

    private func term<Value>(
        _ name: String, _ measure: Measure<Value>, _ form: (Value) -> String, _ exact: (Value) -> Double
    ) -> Term {
        switch measure {
        case .value(let value): Term(name: name, value: form(value), exact: exact(value))
        case .undefined(let reason):
            Term(name: name, value: "\(PlainFigures.notAvailable): \(reason)", exact: nil)
        }
    }

    func money(_ name: String, _ sum: Measure<Money>) -> Term {
        term(name, sum, { PlainFigures.money($0, currency) }, \.amount)
    }

    func index(_ name: String, _ index: Measure<Double>) -> Term {
        term(name, index, PlainFigures.index, { $0 })
    }

    func share(_ name: String, _ share: Measure<Double>) -> Term {
        term(name, share, PlainFigures.signedPercent, { $0 })
    }

    /// Working days.
    func days(_ name: String, _ days: Measure<Double>) -> Term {
        term(name, days, { PlainFigures.decimal($0, places: 1) + " working days" }, { $0 })
    }

    func day(_ name: String, _ day: Day) -> Term {
        Term(name: name, value: PlainFigures.dayAndYear(day), exact: Double(day.number))
    }

    var budget: Term { money("BAC", .value(status.earnedValue.budgetAtCompletion)) }
    var plannedValue: Term { money("PV", .value(status.earnedValue.plannedValue)) }
    var earnedValue: Term { money("EV", .value(status.earnedValue.earnedValue)) }
    var actualCost: Term { money("AC", .value(status.earnedValue.actualCost)) }

    var baseline: Term {
        let number = status.earnedValue.baseline
        return Term(
            name: "baseline", value: number.map { "\($0)" } ?? "none yet: the present plan",
            exact: number.map { Double($0) })
    }

    var risks: [Term] {
        status.risks.map { risk in
            Term(
                name: "\(risk.id) \(risk.title)",
                value: "\(PlainFigures.percent(risk.probability))% × "
                    + "\(PlainFigures.money(risk.impact, currency)) = "
                    + PlainFigures.money(risk.expectedValue, currency), exact: risk.expectedValue.amount)
        }
    }

    var percentiles: [Term] {
        let contingency = status.exposure.contingency
        return [
            money("P50", contingency.map(\.p50)), money("P80", contingency.map(\.p80)),
            money("P90", contingency.map(\.p90)),
        ]
    }

    var approvedChanges: [Term] {
        status.changes.filter(\.isApproved).map { money("\($0.id) \($0.title)", .value($0.cost)) }
    }

    func cashFlows(_ project: Project) -> [Term] {
        let rate = project.businessCase.discountRate?.value
        let discount = Term(
            name: "r", value: rate.map { "\($0.decimal)%" } ?? PlainFigures.notAvailable,
            exact: rate?.fraction)
        return [discount]
            + project.options.all.flatMap { option in
                option.cashFlows.map { flow in
                    money("\(option.id) year \(flow.value.year)", .value(flow.value.net))
                }
            }
    }

    var rankedTopics: [(title: String, priorities: Priorities)] {
        status.communication.topics.compactMap { topic in topic.priorities.map { (topic.title, $0) } }
    }

    var orders: [Term] {
        rankedTopics.flatMap { topic, priorities in
            priorities.rankings.map {
                Term(
                    name: "\($0.party) (\($0.statement))", value: $0.features.joined(separator: " > "),
                    exact: nil)
            }
        }
    }

    func gap(_ component: ComponentStanding) -> Term {
        term(
            "\(component.id) \(component.title)", component.gapDays,
            { PlainFigures.decimal(Double($0), places: 0) + " days" }, { Double($0) })
    }

    var launch: [Term] {
        let board = status.launch.board
        func minutes(_ name: String, _ minutes: Minutes?) -> Term {
            Term(
                name: name, value: minutes.map { "\($0.count) min" } ?? "not known",
                exact: minutes.map { Double($0.count) })
        }
        let plan = status.launch.launch.plan
        return [
            minutes("measured rollback", board.rollback), minutes("time to decide", plan?.latency.value),
            minutes("tolerated outage", plan?.outage.value),
            Term(
                name: "criteria",
                value: "\(board.met.count) met, \(board.failed.count) failed, \(board.open.count) open",
                exact: Double(board.failed.count)),
        ]
    }
}
