package import ProjectModel

/// Where a figure comes from: its formula, what was put in, and what came out.
///
/// The events behind it stand in the log; `KeyFigure.evidence(of:on:)` says which.
package struct Explanation: Sendable, Hashable {
    package struct Term: Sendable, Hashable {
        package let name: String
        /// In the plain form of the figure, or `n/a` with its reason.
        package let value: String
        /// In full: money in minor units, shares of one, days; nil where it is undefined.
        package let exact: Double?
    }

    package let figure: KeyFigure
    /// One, or one for each option, topic or component.
    package let results: [Term]
    package let inputs: [Term]
}

extension Explanation {
    package init(_ figure: KeyFigure, _ status: Status, _ project: Project) {
        let terms = ExplanationTerms(status: status, currency: project.charter.currency.value)
        self.figure = figure
        switch figure {
        case .plannedValue:
            results = [terms.plannedValue]
            inputs = [terms.budget, terms.baseline]
        case .earnedValue:
            results = [terms.earnedValue]
            inputs = [terms.budget, terms.baseline]
        case .actualCost:
            results = [terms.actualCost]
            inputs = []
        case .costIndex:
            results = [terms.index("CPI", status.earnedValue.costPerformanceIndex)]
            inputs = [terms.earnedValue, terms.actualCost]
        case .scheduleIndex:
            results = [terms.index("SPI", status.earnedValue.schedulePerformanceIndex)]
            inputs = [terms.earnedValue, terms.plannedValue]
        case .timeIndex:
            results = [
                terms.index("SPI(t)", status.earnedSchedule.flatMap(\.schedulePerformanceIndex))
            ]
            inputs = [
                terms.days("ES", status.earnedSchedule.map(\.position)),
                terms.days("AT", status.earnedSchedule.map(\.actualTime)), terms.earnedValue,
            ]
        case .estimateAtCompletion:
            results = [terms.money("EAC", status.estimate.shrunk)]
            inputs = [
                terms.actualCost, terms.budget, terms.earnedValue,
                Term(
                    name: "k", value: PlainFigures.index(status.profile.shrinkage),
                    exact: status.profile.shrinkage),
            ]
        case .exposure:
            results = [terms.money("exposure", .value(status.exposure.exposure))]
            inputs = terms.risks
        case .contingency:
            results = terms.percentiles
            inputs = terms.risks
        case .scopeGrowth:
            results = [terms.share("net growth", status.scopeGrowth.net)]
            inputs =
                [terms.money("BAC of the first baseline", status.scopeGrowth.agreed)] + terms.approvedChanges
        case .netPresentValue:
            results = status.businessCase.options.map {
                terms.money("\($0.id) \($0.title)", $0.netPresentValue)
            }
            inputs = terms.cashFlows(project)
        case .concordance:
            results = terms.rankedTopics.map { terms.index($0, $1.concordance) }
            inputs = terms.orders
        case .supportGap:
            results = status.components.map { terms.gap($0) }
            inputs = [terms.day("end of the intended life", status.horizon.endOfLife)]
        case .launchRule:
            let board = status.launch.board
            results = [
                Term(
                    name: "board", value: board.verdict.title,
                    exact: Double(LaunchBoard.Verdict.allCases.firstIndex(of: board.verdict) ?? 0))
            ]
            inputs = terms.launch
        }
    }
}
