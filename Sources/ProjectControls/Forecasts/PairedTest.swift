/// Whether one method was really better than another over the same projects, or was lucky: the exact Wilcoxon
/// signed-rank test, both sides. Source: F. Wilcoxon, "Individual Comparisons by Ranking Methods", Biometrics
/// Bulletin 1 (1945) 80–83; ties share their mean rank, projects without a difference are left out.
///
/// The chance is counted over every way to give signs to the ranks, so that it needs no table and no normal curve.
package struct PairedTest: Sendable, Hashable {
    package enum Verdict: String, Sendable, Hashable {
        case better, worse, tie
    }

    /// How many projects differed.
    package let count: Int
    /// The chance of ranks as lopsided as these, or more, if there were nothing between the methods.
    package let chance: Double
    package let verdict: Verdict

    /// What must lie below it before a method is called better.
    package static let significance = 0.05

    /// With fewer projects not even a method that is better in all of them is called so: 2 ÷ 2⁵ is above .05.
    package static let fewest = 6

    /// - Parameter differences: one for each project: the error of the method less that of the other; less than zero
    ///   is better.
    package init(_ differences: [Double]) {
        let kept = differences.filter { $0 != 0 && $0.isFinite }.sorted { $0.magnitude < $1.magnitude }
        count = kept.count
        // Twice the ranks, which are whole numbers also where several share their mean.
        var ranks: [Int] = []
        var first = 0
        while first < kept.count {
            var next = first
            while next < kept.count, kept[next].magnitude == kept[first].magnitude { next += 1 }
            ranks += Array(repeating: first + next + 1, count: next - first)
            first = next
        }
        let total = ranks.reduce(0, +)
        let positive = zip(kept, ranks).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
        // The share of all signs by which the positive ranks have each sum.
        var shares = [Double](repeating: 0, count: total + 1)
        shares[0] = 1
        var reach = 0
        for rank in ranks {
            for sum in stride(from: reach, through: 0, by: -1) {
                shares[sum + rank] += shares[sum] / 2
                shares[sum] /= 2
            }
            reach += rank
        }
        let small = min(positive, total - positive)
        chance = min(1, 2 * shares.prefix(small + 1).reduce(0, +))
        verdict = chance >= Self.significance ? .tie : positive < total - positive ? .better : .worse
    }

    /// `0.031`, `<0.001`
    package var chanceWords: String {
        chance < 0.0005 ? "<0.001" : PlainFigures.decimal(chance, places: 3)
    }
}
