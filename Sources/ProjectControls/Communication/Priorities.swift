package import ProjectModel

/// What one party wants first.
package struct Ranking: Sendable, Hashable {
    package let party: ID<Party>
    package let statement: ID<Statement>
    /// The first one first.
    package let features: [String]
}

/// Orders of preference on one topic, held against each other.
package struct Priorities: Sendable, Hashable {
    package let rankings: [Ranking]
    /// Kendall's W over the features that every order names: 1 if all agree, 0 if the orders cancel out.
    package let concordance: Measure<Double>
    /// Features of which most want each before the next, and the last before the first, so that no order
    /// pleases most: each has to be ruled on. As they were first written.
    package let circles: [[String]]

    package init(_ rankings: [Ranking]) {
        self.rankings = rankings
        var titles: [String: String] = [:]
        var names: [String] = []
        for feature in rankings.flatMap(\.features) where titles[feature.folded] == nil {
            titles[feature.folded] = feature
            names.append(feature.folded)
        }
        let places = rankings.map { ranking in
            Dictionary(
                ranking.features.enumerated().map { ($1.folded, $0) }, uniquingKeysWith: { first, _ in first }
            )
        }
        concordance = Self.concordance(names, places)
        let wins = Self.majorities(names, places)
        circles = Graph(wins).stronglyConnected.filter { $0.count > 1 }.map { members in
            Graph(wins).circle(in: members).map { titles[names[$0]] ?? names[$0] }
        }
    }

    private static func concordance(_ names: [String], _ places: [[String: Int]]) -> Measure<Double> {
        let common = names.filter { name in places.allSatisfy { $0[name] != nil } }
        guard places.count > 1 else { return .undefined("only one party has said what comes first") }
        guard common.count > 1 else { return .undefined("no two features are in every order") }
        let ranks = places.map { order in
            common.map { name in Double(common.count { (order[$0] ?? 0) <= (order[name] ?? 0) }) }
        }
        return kendallsW(ranks)
    }

    /// For each feature those that it beats: more orders that name both have it first than the other way round.
    private static func majorities(_ names: [String], _ places: [[String: Int]]) -> [[Int]] {
        names.indices.map { one in
            names.indices.filter { other in
                guard one != other else { return false }
                var lead = 0
                for order in places {
                    guard let first = order[names[one]], let second = order[names[other]] else { continue }
                    lead += first < second ? 1 : -1
                }
                return lead > 0
            }
        }
    }
}

/// Kendall's coefficient of concordance, with the correction for ties:
/// W = (12 Σ R² − 3 m² n (n + 1)²) / (m² n (n² − 1) − m Σ (t³ − t)).
///
/// Source: Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10(3), 275-287; the correction as
/// in Siegel (1956), Nonparametric Statistics, ch. 9.
///
/// - Parameter ranks: m judges by n things; things that are tied have the mean of their ranks.
package func kendallsW(_ ranks: [[Double]]) -> Measure<Double> {
    guard let count = ranks.first?.count, count > 1, ranks.count > 1 else {
        return .undefined("it takes two judges and two things")
    }
    let (judges, things) = (Double(ranks.count), Double(count))
    var squares = 0.0
    for thing in 0..<count {
        let sum = ranks.reduce(0) { $0 + $1[thing] }
        squares += sum * sum
    }
    var ties = 0.0
    for row in ranks {
        var sizes: [Double: Double] = [:]
        for rank in row { sizes[rank, default: 0] += 1 }
        for size in sizes.values { ties += size * size * size - size }
    }
    let spread = 12 * squares - 3 * judges * judges * things * (things + 1) * (things + 1)
    let most = judges * judges * things * (things * things - 1) - judges * ties
    return .ratio(spread, over: most, unless: "every judge ties everything")
}
