import TestSupport
import Testing

@testable import ProjectControls

@Suite struct ScoresTests {
    @Test func `the worked scores`() {
        // The reference's vectors: pinball at P80, Brier of .7, CRPS of three values.
        #expect(close(Scores.pinball(level: 0.8, forecast: 12, actual: 14), 1.6))
        #expect(close(Scores.pinball(level: 0.8, forecast: 12, actual: 11), 0.2))
        #expect(close(Scores.brier(chance: 0.7, came: true), 0.09))
        #expect(close(Scores.brier(chance: 0.7, came: false), 0.49))
        #expect(close(Scores.rankedProbability(of: [10, 12, 14], actual: 13), 0.7778, within: 1e-4))
    }

    @Test(arguments: Seed.many(60))
    func `the score of a distribution is that of many draws from it`(_ seed: Seed) {
        var seed = seed
        let base = Double.random(in: 5...50, using: &seed)
        let quantiles = Quantiles(
            p10: base, p20: base + 1, p50: base + 3, p80: base + 5, p90: base + 8,
            floor: base + Double.random(in: -2...4, using: &seed))
        let actual = base + Double.random(in: -6...40, using: &seed)
        let draws = (0..<400).map { quantiles.value(at: (Double($0) + 0.5) / 400) }
        let exact = Scores.rankedProbability(of: quantiles, actual: actual)
        #expect(close(exact, Scores.rankedProbability(of: draws, actual: actual), within: 0.01))
        // Twice the mean pinball loss over all levels is the same again.
        let losses = (0..<2000).map { step -> Double in
            let level = (Double(step) + 0.5) / 2000
            return 2 * Scores.pinball(level: level, forecast: quantiles.value(at: level), actual: actual)
        }
        #expect(close(exact, losses.reduce(0, +) / 2000, within: 0.005))
        #expect((0...9).contains(Scores.cell(of: actual, in: quantiles)))
    }

    @Test func `a tenth is where it lies`() {
        let quantiles = Quantiles(p10: 10, p20: 20, p50: 50, p80: 80, p90: 90)
        #expect(Scores.cell(of: 15, in: quantiles) == 1)
        #expect(Scores.cell(of: 55, in: quantiles) == 5)
        #expect(Scores.cell(of: 1e9, in: quantiles) == 9)
        #expect(Scores.cell(of: -1e9, in: quantiles) == 0)
    }
}

@Suite struct PairedTestTests {
    @Test func `five wins of five may be luck, six of six may not`() {
        // Exact: 2/2⁵ and 2/2⁶.
        let five = PairedTest([-1, -2, -3, -4, -5])
        #expect(five.chance == 0.0625 && five.verdict == .tie)
        let six = PairedTest([-1, -2, -3, -4, -5, -6])
        #expect(six.chance == 0.03125 && six.verdict == .better)
        #expect(PairedTest([1, 2, 3, 4, 5, 6]).verdict == .worse)
        #expect(PairedTest([0, 0, .nan]).count == 0 && PairedTest([]).chance == 1)
    }

    @Test func `one small loss among eight is still worse`() {
        // The rank sums are 33 and 3; 5 of the 256 ways to give signs are as low, both sides 10/256 = .0390625.
        let test = PairedTest([1, 2, -3, 4, 5, 6, 7, 8])
        #expect(test.count == 8 && test.chance == 0.0390625 && test.verdict == .worse)
    }

    @Test(arguments: Seed.many(40))
    func `counted over all signs it is the same as tried one by one`(_ seed: Seed) {
        var seed = seed
        let sizes = (0..<Int.random(in: 1...10, using: &seed)).map { _ in
            Double(Int.random(in: 1...4, using: &seed))
        }
        let signs = sizes.map { _ in Bool.random(using: &seed) }
        let differences = zip(sizes, signs).map { $1 ? $0 : -$0 }
        let ranks = sizes.map { size in
            let below = sizes.count { $0 < size }
            return Double(below) + (Double(sizes.count { $0 == size }) + 1) / 2
        }
        func lopsided(_ sum: Double) -> Double { (sum - ranks.reduce(0, +) / 2).magnitude }
        let seen = lopsided(zip(ranks, signs).reduce(0) { $0 + ($1.1 ? $1.0 : 0) })
        var count = 0
        for pattern in 0..<(1 << sizes.count) {
            let sum = ranks.enumerated().reduce(0.0) { $0 + (pattern >> $1.offset & 1 == 1 ? $1.element : 0) }
            if lopsided(sum) >= seen - 1e-9 { count += 1 }
        }
        #expect(close(PairedTest(differences).chance, Double(count) / Double(1 << sizes.count)))
    }
}
