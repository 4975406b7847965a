import TestSupport
import Testing

@testable import ProjectControls

@Suite struct CostMethodTests {
    static func estimates(
        _ bac: Double, _ pv: Double, _ ev: Double, _ ac: Double, timeIndex: Measure<Double> = .value(1)
    ) -> CostEstimates {
        CostEstimates(
            EarnedAmounts(budgetAtCompletion: bac, plannedValue: pv, earnedValue: ev, actualCost: ac),
            timeIndex: timeIndex)
    }

    /// E1: P. Govan, PRA book, chapter on earned value; .8/.2 and the shrunk CPI computed from its figures.
    @Test func `the family of the first worked example`() {
        let one = Self.estimates(500_000, 250_000, 200_000, 290_000)
        #expect(close(one.estimate(.asPlanned).value, 590_000))
        #expect(close(one.estimate(.cpi).value, 725_000))
        #expect(close(one.estimate(.sci).value, 833_750))
        #expect(close(one.estimate(.weighted).value, 711_512, within: 1e-6))
        #expect(close(one.estimate(.shrunkIT).value, 698_000))
        #expect(close(one.performanceFactor(.shrunkIT).value, 0.7353, within: 1e-4))
        #expect(close(one.estimate(.shrunk).value, 673_077, within: 1e-6))
        #expect(close(one.performanceFactor(.shrunk).value, 0.7831, within: 1e-4))
        #expect(one.estimate(.plan) == .value(500_000))
        #expect(close(one.toComplete(.cpi).value, 435_000))
        #expect(close(one.variance(.cpi).value, -225_000))
        #expect(close(one.amounts.toCompleteIndex(for: 725_000).value, 0.6897, within: 1e-4))
        #expect(close(one.amounts.costVarianceShare.value, -0.45))
        #expect(close(one.amounts.scheduleVarianceShare.value, -0.2))
    }

    @Test func `the others of the worked examples`() {
        // E2, PRA exercise; E4, PMI Practice Standard, EZ; E5, pmcontrols evm-hand-001; E7, ProjectEngineer.net.
        let two = Self.estimates(200_000, 80_000, 60_000, 70_000)
        #expect(close(two.estimate(.cpi).value, 233_333, within: 2e-6))
        #expect(close(two.estimate(.asPlanned).value, 210_000))
        #expect(close(two.estimate(.sci).value, 287_778, within: 1e-6))
        let four = Self.estimates(150, 48, 32, 40)
        #expect(close(four.estimate(.cpi).value, 187.5))
        #expect(close(four.toComplete(.cpi).value, 147.5))
        #expect(close(four.variance(.cpi).value, -37.5))
        let five = Self.estimates(100_000, 40_000, 30_000, 35_000)
        #expect(close(five.estimate(.cpi).value, 116_666.67, within: 1e-7))
        #expect(close(five.toComplete(.cpi).value, 81_666.67, within: 1e-7))
        #expect(close(five.variance(.cpi).value, -16_666.67, within: 1e-6))
        #expect(close(Self.estimates(10_000, 3_000, 2_000, 4_500).estimate(.asPlanned).value, 12_500))
        // E11, PRA documentation: atypical 128,000; a CPI of .83 gives 120,481.9.
        let eleven = Self.estimates(100_000, 0, 35_000, 63_000)
        #expect(close(eleven.estimate(.asPlanned).value, 128_000))
        #expect(close(Self.estimates(100_000, 83, 83, 100).estimate(.cpi).value, 120_481.9, within: 1e-6))
    }

    /// T. Sulaiman, B. Barton, T. Blackburn, "AgileEVM" (2006): 200 points of 175,000 in four sprints.
    @Test func `points that are added in a sprint cost earned value`() {
        let grown = Self.estimates(175_000, 43_750, 175_000 * 40 / 220, 65_000).amounts
        #expect(close(grown.earnedValue, 31_818, within: 1e-5))
        #expect(close(grown.costPerformanceIndex.value, 0.4895, within: 1e-4))
        #expect(close(grown.schedulePerformanceIndex.value, 0.7273, within: 1e-4))
        let agreed = Self.estimates(175_000, 43_750, 175_000 * 40 / 200, 65_000).amounts
        #expect(close(agreed.costPerformanceIndex.value, 0.5385, within: 1e-4))
        #expect(close(agreed.earnedValue - grown.earnedValue, 3_182, within: 1e-4))
    }

    @Test func `DSLIB C2015-28 was forecast well by its CPI at once`() {
        // BAC 219,275, CPI .5397 at the first status: EAC(CPI) 406,220, PF = 1 would say 237,131; it ended at 382,475.
        // From both forecasts: EV (1/CPI − 1) = 237,131 − 219,275.
        let earned = (237_131.0 - 219_275) / (1 / 0.5397 - 1)
        let first = Self.estimates(219_275, earned, earned, earned / 0.5397)
        #expect(close(first.estimate(.cpi).value, 406_220, within: 2e-4))
        #expect(close(first.estimate(.asPlanned).value, 237_131, within: 1e-6))
    }

    @Test func `what has no value says why`() {
        let start = Self.estimates(100, 0, 0, 0, timeIndex: .undefined("no time has passed yet"))
        #expect(start.estimate(.cpi) == .undefined("no actual cost yet"))
        #expect(start.estimate(.spi) == .undefined("nothing was planned by now"))
        #expect(start.estimate(.spiTime) == .undefined("no time has passed yet"))
        #expect(start.estimate(.smoothed) == .undefined("no status dates before this one are known"))
        #expect(start.estimate(.shrunk) == .undefined("no actual cost yet"))
        #expect(start.amounts.costVarianceShare == .undefined("nothing is earned yet"))
        #expect(start.amounts.scheduleVarianceShare == .undefined("nothing was planned by now"))
        let idle = Self.estimates(100, 10, 0, 10)
        #expect(idle.estimate(.sci) == .undefined("nothing is earned yet"))
        let spent = Self.estimates(100, 50, 40, 100)
        #expect(spent.amounts.toCompleteIndex == .undefined("the budget is exhausted"))
        for method in CostMethod.allCases {
            #expect(Self.estimates(0, 0, 0, 0).estimate(method) == .undefined("nothing is planned"))
        }
    }

    @Test func `from 70 percent on SPI does not stand alone`() {
        #expect(!Self.estimates(100, 70, 69, 70).amounts.isScheduleIndexFading)
        #expect(Self.estimates(100, 70, 70, 70).amounts.isScheduleIndexFading)
    }

    @Test(arguments: Seed.many(300))
    func `laws of the estimates`(_ seed: Seed) {
        var seed = seed
        let bac = Double.random(in: 1...1e6, using: &seed)
        let ev = Double.random(in: 0.01...0.99, using: &seed) * bac
        let (pv, ac) = (
            Double.random(in: 0.01...1, using: &seed) * bac, Double.random(in: 0.01...2, using: &seed) * bac
        )
        let time = Double.random(in: 0.2...2, using: &seed)
        let one = Self.estimates(bac, pv, ev, ac, timeIndex: .value(time))
        let scaled = Self.estimates(7 * bac, 7 * pv, 7 * ev, 7 * ac, timeIndex: .value(time))
        for method in CostMethod.allCases {
            guard let estimate = one.estimate(method).value else {
                #expect(method == .smoothed)
                continue
            }
            #expect(close(scaled.estimate(method).value, 7 * estimate))
            #expect(close(one.variance(method).value, bac - estimate))
            #expect(close(one.toComplete(method).value, estimate - ac))
        }
        let (planned, byIndex) = (one.estimate(.asPlanned).value ?? 0, one.estimate(.cpi).value ?? 0)
        #expect((ev > ac) == (byIndex < planned), "CPI > 1 makes EAC(CPI) the smaller one")
        let drawn = one.estimate(.shrunk).value ?? 0
        #expect(min(planned, byIndex) <= drawn + 1e-6 && drawn <= max(planned, byIndex) + 1e-6)
        // EV of two logs put together is the sum.
        let other = Self.estimates(bac / 2, pv / 3, ev / 4, ac / 5)
        let both = Self.estimates(bac * 1.5, pv * 4 / 3, ev * 1.25, ac * 1.2)
        #expect(close(both.amounts.costVariance, one.amounts.costVariance + other.amounts.costVariance))
    }
}
