import ProjectModel

/// Why two statements on one topic cannot both be had.
enum Clash {
    /// In words; nil where both can be had: ranges that overlap, orders without a pair the other way round.
    ///
    /// | | at odds if |
    /// |---|---|
    /// | figures, days | the ranges are disjoint, or the units differ, so that nobody can tell |
    /// | orders | some feature comes before another in one and after it in the other |
    /// | words, or one kind against another | the positions are not the same words |
    static func words(_ one: Statement, _ other: Statement) -> String? {
        switch (one.claim, other.claim) {
        case (.figures(let first, let unit), .figures(let second, let otherUnit)):
            let texts = [one, other].map { $0.claim.text ?? "" }
            if unit.folded != otherUnit.folded { return "\(texts[0]) against \(texts[1]): different units" }
            return first.overlaps(second) ? nil : texts.joined(separator: " against ")
        case (.days(let first), .days(let second)):
            guard !first.overlaps(second) else { return nil }
            let gap = max(second.lowerBound - first.upperBound, first.lowerBound - second.upperBound)
            return "\(PlainFigures.count(gap, "day")) apart"
        case (.order(let first), .order(let second)):
            let pairs = reversed(first, second)
            guard let pair = pairs.first else { return nil }
            let more = pairs.count > 1 ? ", and \(PlainFigures.count(pairs.count - 1, "more pair"))" : ""
            return "\(pair.0) before \(pair.1) against \(pair.1) before \(pair.0)\(more)"
        case (.words, _), (_, .words), (.figures, _), (.days, _), (.order, _):
            return one.position.value.folded == other.position.value.folded ? nil : "different positions"
        }
    }

    /// The pairs of features that stand one way in the first order and the other way in the second.
    private static func reversed(_ first: [String], _ second: [String]) -> [(String, String)] {
        var places: [String: Int] = [:]
        for (place, feature) in second.enumerated() { places[feature.folded] = place }
        let common = first.filter { places[$0.folded] != nil }
        return common.indices.flatMap { earlier in
            common.indices.compactMap { later in
                guard earlier < later,
                    let one = places[common[earlier].folded], let other = places[common[later].folded],
                    one > other
                else { return nil }
                return (common[earlier], common[later])
            }
        }
    }
}
