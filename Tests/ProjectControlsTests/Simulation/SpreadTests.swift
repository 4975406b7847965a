import TestSupport
import Testing

@testable import ProjectControls

/// Spreads, the tables of their quantiles, and the numbers that they are drawn with.
@Suite struct SpreadTests {
    /// scipy.stats.beta: see Tests/Reference/record.py.
    @Test func `tables of PERT's quantiles are within 1e-4 of the range of the exact ones`() {
        var worst = 0.0
        for known in BetaReference.quantiles {
            let quantile = BetaQuantiles.quantile(mode: known.mode)
            worst = max(worst, abs(Double(quantile.value(Float(known.level))) - known.value))
            let exact = BetaDistribution(mode: known.mode).quantile(known.level, from: 0.5)
            #expect(close(exact, known.value, within: 1e-9))
        }
        #expect(worst < 1e-4)
    }

    /// REFERENCE: 2-4-12 as beta-PERT has mean 5, α 1.8, β 4.2, σ 1.732 and P80 6.503; as a triangle mean 6,
    /// variance 4.667, F(4) = .2, P50 5.675, P80 8.000, P90 9.172. Computed exactly from the distributions.
    @Test func `the same three points are two distributions`() throws {
        let pert = Spread.betaPERT(2, 4, 12)
        #expect(pert.mean == 5 && close(pert.variance, 3))
        let beta = BetaDistribution(mode: 0.2)
        #expect(close(beta.alpha, 1.8) && close(beta.beta, 4.2))
        #expect(close(2 + 10 * beta.quantile(0.8, from: 0.3), 6.503, within: 5e-4))
        let triangle = Spread.triangular(2, 4, 12)
        #expect(triangle.mean == 6 && close(triangle.variance, 14.0 / 3))
        func value(_ spread: Spread, _ level: Float) throws -> Double {
            var tables = DrawTables()
            let draw = try #require(Draw(spread, RandomStream(.duration, of: "A", seed: 1), &tables))
            return Double(draw.values(at: SIMD16(repeating: level))[0])
        }
        #expect(close(try value(pert, 0.8), 6.503, within: 2e-3))
        for (level, known) in [(Float(0.2), 4), (0.5, 5.675), (0.8, 8), (0.9, 9.172)] {
            #expect(close(try value(triangle, level), known, within: 5e-4))
        }
    }

    /// Abramowitz and Stegun, table 26.1: Φ(1) = .8413447460685, Φ(2.5) = .9937903346742; ln 10, e.
    @Test func `arithmetic alone gives logarithms, powers and the normal distribution`() {
        #expect(close(PlainArithmetic.log(10), 2.302585092994046, within: 1e-14))
        #expect(close(PlainArithmetic.log(1e-300), -690.7755278982137, within: 1e-14))
        #expect(close(PlainArithmetic.exp(1), 2.718281828459045, within: 1e-14))
        #expect(close(PlainArithmetic.exp(-20), 2.061153622438558e-9, within: 1e-14))
        #expect(close(PlainArithmetic.power(2, 0.5), 1.4142135623730951, within: 1e-14))
        #expect(close(PlainArithmetic.normalChance(1), 0.8413447460685429, within: 1e-13))
        #expect(close(PlainArithmetic.normalChance(2.5), 0.9937903346742238, within: 1e-13))
        let scores = NormalScores.standard
        #expect(close(Double(scores.quantile.value(0.9)), 1.2815515655446004, within: 2e-5))
        #expect(close(Double(scores.quantile.value(0.001)), -3.090232306167813, within: 2e-5))
        #expect(close(Double(scores.chance(1)), 0.8413447460685429, within: 1e-6))
    }

    /// The values of streams at the first runs, so that a change of the numbers is seen.
    @Test func `the numbers are the same on every machine`() {
        let bits = RunNumbers(block: 0).bits(RandomStream(.duration, of: "A", seed: 1))
        let later = RunNumbers(block: 625).bits(RandomStream(.cost, of: "D-07", seed: 42))
        #expect(
            [bits[0], bits[1], bits[15], later[7]] == [
                1_053_914_507, 3_314_937_479, 2_655_649_806, 695_309_295,
            ])
    }

    /// Sums over many streams and runs against what independent even numbers give, five standard errors wide.
    @Test func `streams are even and independent`() {
        let (streams, blocks) = (40, 256)
        let count = Double(blocks * RunNumbers.lanes)
        var values: [[Double]] = []
        for stream in 0..<streams {
            let stream = RandomStream(.duration, of: "\(stream)", seed: 7)
            var row: [Double] = []
            for block in 0..<blocks {
                let levels = RunNumbers(block: block).levels(stream)
                for lane in 0..<RunNumbers.lanes { row.append(Double(levels[lane]) - 0.5) }
            }
            values.append(row)
        }
        for row in values {
            #expect(abs(row.reduce(0, +) / count) < 5 * (1 / (12 * count)).squareRoot())
            var cells = [Int](repeating: 0, count: 16)
            for value in row { cells[Int((value + 0.5) * 16)] += 1 }
            let chi = cells.reduce(0.0) {
                $0 + (Double($1) - count / 16) * (Double($1) - count / 16) / (count / 16)
            }
            // χ² with 15 degrees of freedom is below 50 with a chance of .99999.
            #expect(chi < 50)
        }
        for one in 0..<streams {
            for other in 0..<one {
                let product = zip(values[one], values[other]).reduce(0) { $0 + $1.0 * $1.1 } * 12 / count
                #expect(abs(product) < 5 / count.squareRoot())
            }
        }
    }
}
