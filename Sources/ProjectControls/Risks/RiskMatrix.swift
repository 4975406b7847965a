package import ProjectModel

/// Open risks by bands of probability and impact: a view, never the ranking.
///
/// Bands lose what ranges say, and scores made from them can rank risks the wrong way round (L. Cox, "What's
/// wrong with risk matrices?", 2008), so nothing is computed from the matrix. A risk stands where the middles
/// of its ranges are; the lower end of a band belongs to it.
package struct RiskMatrix: Sendable, Hashable {
    /// Where a band ends and the next begins, in shares of one.
    package static let probabilityEdges = [0.10, 0.25, 0.40, 0.60]
    /// The same for the impact, in shares of the budget.
    package static let impactShares = [0.01, 0.025, 0.05, 0.10]

    /// The edges of the impact in money.
    package let impactEdges: [Money]
    /// By band of probability, the lowest first, then by band of impact; in the order of the register handed in.
    package let cells: [[[ID<Risk>]]]

    /// - Parameter budget: what was granted; without one the largest impact takes its place, tenfold.
    package init(_ risks: [RiskStanding], budget: Money) {
        let largest = risks.map(\.impact.upperBound).max() ?? .zero
        let whole = budget > .zero ? budget.amount : max(1, largest.amount * 10)
        let edges = Self.impactShares.map { Money(rounding: whole * $0) }
        impactEdges = edges
        let size = Self.probabilityEdges.count + 1
        var cells = [[[ID<Risk>]]](
            repeating: Array(repeating: [], count: edges.count + 1), count: size)
        for risk in risks {
            let chance = (risk.probability.lowerBound.fraction + risk.probability.upperBound.fraction) / 2
            let impact = (risk.impact.lowerBound.amount + risk.impact.upperBound.amount) / 2
            let row = Self.probabilityEdges.count { $0 <= chance + 1e-12 }
            let column = edges.count { $0.amount <= impact }
            cells[row][column].append(risk.id)
        }
        self.cells = cells
    }

    /// `<10`, `10–25`, `>60`: the bands of probability in percent, the lowest first.
    package static var probabilityNames: [String] {
        names(probabilityEdges.map { PlainFigures.decimal($0 * 100, places: 0) })
    }

    /// `<10k`, `10–30k`, `>120k`: the bands of impact, the lowest first.
    package func impactNames(_ currency: Currency) -> [String] {
        let edges = impactEdges
        guard let first = edges.first, let last = edges.last else { return [] }
        let between = zip(edges, edges.dropFirst()).map { PlainFigures.money($0...$1, currency) }
        return ["<\(PlainFigures.money(first, currency))"] + between
            + [">\(PlainFigures.money(last, currency))"]
    }

    private static func names(_ edges: [String]) -> [String] {
        guard let first = edges.first, let last = edges.last else { return [] }
        return ["<\(first)"] + zip(edges, edges.dropFirst()).map { "\($0)\(PlainFigures.dash)\($1)" }
            + [">\(last)"]
    }
}
