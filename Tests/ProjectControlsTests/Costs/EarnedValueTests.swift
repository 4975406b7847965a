import ProjectModel
import Testing

@testable import ProjectControls

/// One worked example: sums in its own unit, ratios as printed there.
struct Worked: Sendable, CustomTestStringConvertible {
    var source: String
    var bac: Int
    var pv: Int
    var ev: Int
    var ac: Int
    var cv: Int
    var sv: Int
    var cpi: Double
    var spi: Double
    /// How exactly the source prints its ratios.
    var within: Double
    var testDescription: String { source }

    var earned: EarnedValue {
        EarnedValue(
            budgetAtCompletion: euros(bac), plannedValue: euros(pv), earnedValue: euros(ev),
            actualCost: euros(ac))
    }

    static let all = [
        Worked(
            source: "E1, P. Govan, PRA book, chapter on earned value", bac: 500_000, pv: 250_000, ev: 200_000,
            ac: 290_000, cv: -90_000, sv: -50_000, cpi: 0.6897, spi: 0.8, within: 5e-5),
        Worked(
            source: "E2, PRA exercise", bac: 200_000, pv: 80_000, ev: 60_000, ac: 70_000, cv: -10_000,
            sv: -20_000, cpi: 0.8571, spi: 0.75, within: 5e-5),
        Worked(
            source: "E3, PRA testthat", bac: 100_000, pv: 40_000, ev: 35_000, ac: 36_000, cv: -1_000,
            sv: -5_000, cpi: 0.9722, spi: 0.875, within: 5e-5),
        Worked(
            source: "E4, PMI Practice Standard, project EZ", bac: 150, pv: 48, ev: 32, ac: 40, cv: -8,
            sv: -16,
            cpi: 0.80, spi: 0.67, within: 5e-3),
        Worked(
            source: "E5, pmcontrols evm-hand-001", bac: 100_000, pv: 40_000, ev: 30_000, ac: 35_000,
            cv: -5_000,
            sv: -10_000, cpi: 0.857143, spi: 0.75, within: 5e-7),
        Worked(
            source: "E6, pmcontrols evm-behind-under-004", bac: 100_000, pv: 50_000, ev: 40_000, ac: 38_000,
            cv: 2_000, sv: -10_000, cpi: 1.0526, spi: 0.8, within: 5e-5),
        Worked(
            source: "E7, ProjectEngineer.net", bac: 10_000, pv: 3_000, ev: 2_000, ac: 4_500, cv: -2_500,
            sv: -1_000, cpi: 0.44, spi: 0.67, within: 5e-3),
        Worked(
            source: "E8, houses, scribd 350901411", bac: 10_000, pv: 4_000, ev: 3_000, ac: 4_000, cv: -1_000,
            sv: -1_000, cpi: 0.75, spi: 0.75, within: 1e-9),
        Worked(
            source: "E9, scribd 425360558", bac: 100, pv: 70, ev: 50, ac: 70, cv: -20, sv: -20, cpi: 0.714,
            spi: 0.714, within: 5e-4),
        Worked(
            source: "E10, longform.social poster", bac: 100_000, pv: 50_000, ev: 40_000, ac: 45_000,
            cv: -5_000,
            sv: -10_000, cpi: 0.8889, spi: 0.8, within: 5e-5),
    ]
}

@Suite struct EarnedValueTests {
    @Test(arguments: Worked.all)
    func `variances and indices are those of the worked examples`(_ worked: Worked) {
        let earned = worked.earned
        #expect(earned.costVariance == euros(worked.cv))
        #expect(earned.scheduleVariance == euros(worked.sv))
        #expect(close(earned.costPerformanceIndex.value, worked.cpi, within: worked.within))
        #expect(close(earned.schedulePerformanceIndex.value, worked.spi, within: worked.within))
    }

    @Test func `the index to complete is that of the worked examples`() {
        let expected = [0: 1.4286, 1: 1.0769, 3: 1.07, 4: 1.076923, 8: 1.667]
        for (place, index) in expected {
            #expect(close(Worked.all[place].earned.toCompleteIndex.value, index, within: 3e-3))
        }
        // E1: TCPI for the EAC by CPI is the CPI.
        #expect(close(Worked.all[0].earned.toCompleteIndex(for: euros(725_000)).value, 0.6897, within: 5e-5))
    }

    @Test func `estimates at completion are those of the worked examples`() {
        // E1, E2, E4, E5, E7: PF = 1 and PF = CPI.
        let asPlanned = [0: 590_000.0, 1: 210_000, 4: 105_000, 6: 12_500]
        let byCPI = [0: 725_000.0, 1: 233_333, 3: 187.5, 4: 116_666.67]
        for (place, sum) in asPlanned {
            let estimate = EstimateAtCompletion(Worked.all[place].earned)
            #expect(close(estimate.asPlanned.value?.amount, sum * 100, within: 1e-6))
        }
        for (place, sum) in byCPI {
            let estimate = EstimateAtCompletion(Worked.all[place].earned)
            #expect(close(estimate.byCPI.value?.amount, sum * 100, within: 2e-6))
        }
        // E1 by shrunk CPI: k = .10 gives .7353 and 698,000; k = .25 gives .7831 and 673,077.
        let earned = Worked.all[0].earned
        let it = EstimateAtCompletion(earned)
        #expect(it.shrunk == .value(euros(698_000)))
        #expect(it.profile == .informationTechnology)
        #expect(it.varianceAtCompletion == .value(euros(-198_000)))
        #expect(it.estimateToComplete == .value(euros(408_000)))
        let general = EstimateAtCompletion(earned, profile: .general)
        #expect(close(general.shrunk.value?.amount, 67_307_692, within: 1e-7))
    }

    @Test func `DSLIB C2016-09 was on time while its money went`() {
        // Data Loss Prevention, BAC 584,952, two status dates: CPI .475, then .3749; it ended at 2.44 × BAC.
        for (earned, actual, index) in [(155_284, 326_880, 0.475), (273_070, 728_370, 0.3749)] {
            let status = EarnedValue(
                budgetAtCompletion: euros(584_952), plannedValue: euros(earned), earnedValue: euros(earned),
                actualCost: euros(actual))
            #expect(close(status.costPerformanceIndex.value, index, within: 1e-4))
        }
    }

    @Test func `the share spent and complete are shares of the budget`() {
        #expect(Worked.all[0].earned.percentComplete == .value(0.4))
        #expect(Worked.all[0].earned.percentSpent == .value(0.58))
    }

    @Test func `what cannot be computed has a reason instead of a value`() {
        let empty = EarnedValue(
            budgetAtCompletion: .zero, plannedValue: .zero, earnedValue: .zero, actualCost: .zero)
        #expect(empty.costPerformanceIndex == .undefined("no actual cost yet"))
        #expect(empty.schedulePerformanceIndex == .undefined("nothing was planned by now"))
        #expect(empty.toCompleteIndex == .undefined("nothing is planned"))
        #expect(empty.percentComplete == .undefined("nothing is planned"))
        #expect(EstimateAtCompletion(empty).shrunk == .undefined("nothing is planned"))
        let spent = EarnedValue(
            budgetAtCompletion: euros(10), plannedValue: euros(5), earnedValue: .zero, actualCost: euros(10))
        #expect(spent.toCompleteIndex == .undefined("the budget is exhausted"))
        #expect(EstimateAtCompletion(spent).byCPI == .undefined("nothing is earned yet"))
    }

    @Test(arguments: [
        (EarningRule.zeroHundred, 2_000), (.quarterAtStart, 2_750), (.halfAtStart, 3_500),
    ])
    func `ten packages, two done and three started, earn by their rule`(_ rule: EarningRule, _ earned: Int) {
        // Ten packages of 1,000 each.
        var world = World.opened()
        for number in 1...10 {
            world.on("2026-03-02", .deliverable("D-\(number)", "2026-03-02", "2026-05-22", 1_000, rule: rule))
        }
        for number in 1...2 { world.on("2026-03-09", .progress("D-\(number)", 100, on: "2026-03-09")) }
        for number in 3...5 { world.on("2026-03-09", .progress("D-\(number)", 40, on: "2026-03-09")) }
        #expect(world.status("2026-03-09").earnedValue.earnedValue == euros(earned))
    }

    @Test func `level of effort earns what was planned`() {
        var world = World.opened()
        world.on(
            "2026-03-02", .deliverable("D-01", "2026-03-02", "2026-05-22", 6_000, rule: .levelOfEffort),
            .progress("D-01", 90, on: "2026-03-02"))
        let earned = world.status("2026-03-13").earnedValue
        #expect(earned.plannedValue == euros(1_000))
        #expect(earned.earnedValue == euros(1_000))
    }
}
