import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

@Suite struct BusinessCaseStatusTests {
    private static func world(rate: Int? = nil, _ options: String...) -> World {
        var world = World.opened()
        var fact = BusinessCaseSet()
        (fact.need, fact.discountRate) = ("Calls are lost", rate.map { Percent($0) })
        world.on("2026-03-02", .businessCaseSet(fact))
        for option in options { world.on("2026-03-02", .option(option)) }
        return world
    }

    private static func figures(_ world: World) -> BusinessCaseStatus {
        BusinessCaseStatus(world.project, asOf: day("2026-03-02"))
    }

    // PMI, PMBOK Guide, the example of the decision tree, in millions: to build a plant costs 120 and is worth
    // 200 where demand is strong, 90 where it is weak; to upgrade one costs 50 and is worth 120 or 60.
    @Test func `to build or to upgrade`() {
        var world = Self.world("O-01", "O-02")
        world.on(
            "2026-03-02", .outcome("O-01", "strong", 60, 80), .outcome("O-01", "weak", 40, -30),
            .outcome("O-02", "strong", 60, 70), .outcome("O-02", "weak", 40, 10))
        let figures = Self.figures(world)
        #expect(figures.options.map(\.expectedValue) == [.value(euros(36)), .value(euros(46))])
        #expect(figures.bestByExpectedValue == .value("O-02"))
        #expect(figures.warnings.isEmpty)
    }

    // K. Schwalbe, Information Technology Project Management, figure "Net present value example": at 10 % and
    // with the first year discounted already, project 1 comes to 2,316 and project 2 to 3,201, though the sums
    // of both are 5,000.
    @Test func `two projects that bring as much and are not worth as much`() {
        var world = Self.world(rate: 10, "O-01", "O-02")
        for (index, sums) in [(5000, 0), (1000, 2000), (1000, 3000), (1000, 4000), (1000, 5000)].enumerated()
        {
            world.on("2026-03-02", .flow("O-01", index + 1, sums.0, sums.1))
        }
        for (index, sums) in [(2000, 1000), (2000, 2000), (2000, 4000), (2000, 4000), (2000, 4000)]
            .enumerated()
        {
            world.on("2026-03-02", .flow("O-02", index + 1, sums.0, sums.1))
        }
        let figures = Self.figures(world)
        #expect(figures.options.map { $0.benefit - $0.cost } == [euros(5000), euros(5000)])
        let values = figures.options.map { ($0.netPresentValue.value?.amount ?? 0) / 100 }
        #expect(values.map { $0.rounded() } == [2316, 3201])
        #expect(figures.bestByNetPresentValue == .value("O-02"))
    }

    // accountingexplained.com, "Discounted Payback Period": 2,324,000 bring 600,000 a year for six years. At 11 %
    // 106,462 are left after year 5, and after year 6 it is 214,323 ahead.
    @Test func `what is paid back takes longer when it is discounted`() {
        let flows = [(0, -2_324_000.0)] + (1...6).map { ($0, 600_000.0) }
        let sums = Appraisal(flows.map { (year: $0.0, net: $0.1) }, rate: 0.11)
        #expect((sums.netPresentValue - 214_323).magnitude < 1)
        #expect(close(sums.payback.value, 2_324.0 / 600))
        #expect(close(sums.discountedPayback.value, 5 + 106_462.0 / 320_785, within: 1e-5))
    }

    @Test func `what dips again is paid back only then, and what never does says so`() {
        #expect(Appraisal.payback([(0, -100), (1, 150), (2, -100), (3, 100)]) == .value(2.5))
        #expect(Appraisal.payback([(0, -100), (4, 50)]) == .undefined("not paid back by year 4"))
        #expect(Appraisal.payback([(0, 10), (1, 5)]) == .value(0))
        #expect(Appraisal.payback([]) == .undefined("no cash flow yet"))
        // Nothing comes in the years between: the sum of year 4 comes within year 4.
        #expect(Appraisal.payback([(0, -100), (4, 200)]) == .value(3.5))
    }

    @Test func `outcomes that do not come to all are warned of and have no value`() {
        var world = Self.world("O-01", "O-02")
        world.on(
            "2026-03-02", .outcome("O-01", "strong", 60, 80), .outcome("O-01", "weak", 30, -30),
            .outcome("O-02", "sure", 100, 10))
        let figures = Self.figures(world)
        let reason = "the outcomes of O-01 come to 90%, not 100%"
        #expect(figures.options[0].expectedValue == .undefined("the outcomes come to 90%, not 100%"))
        #expect(figures.warnings == [reason])
        #expect(figures.bestByExpectedValue == .undefined(reason), "the other one might be better")
    }

    @Test func `nothing is best where nothing can be told, or two come to the same`() {
        var world = Self.world("O-01", "O-02")
        #expect(Self.figures(world).bestByNetPresentValue == .undefined("no cash flow yet"))
        world.on("2026-03-02", .flow("O-01", 0, 0, 10), .flow("O-02", 0, 5, 15))
        #expect(Self.figures(world).bestByNetPresentValue == .undefined("no discount rate yet"))
        var fact = BusinessCaseSet()
        fact.discountRate = Percent(5)
        world.on("2026-03-02", .businessCaseSet(fact))
        #expect(Self.figures(world).bestByNetPresentValue == .undefined("O-01 and O-02 come to the same"))
        #expect(Self.figures(.opened()).bestByNetPresentValue == .undefined("no option yet"))
    }

    @Test func `a choice against the figures is said to be one`() {
        var world = Self.world(rate: 5, "O-01", "O-02")
        world.on("2026-03-02", .flow("O-01", 0, 0, 10), .flow("O-02", 0, 5, 25))
        var chosen = OptionChosen()
        (chosen.id, chosen.reason) = ("O-01", "the vendor is known")
        world.on("2026-03-03", .optionChosen(chosen))
        #expect(Self.figures(world).choice == nil, "made the day after")
        let later = BusinessCaseStatus(world.project, asOf: day("2026-03-03"))
        #expect(later.choice?.option == "O-01")
        #expect(later.warnings == ["O-01 was chosen though the figures speak for O-02"])
    }

    @Test(arguments: Seed.many(100))
    func `the net present value falls as the rate rises, when money comes back later`(_ seed: Seed) {
        var seed = seed
        let flows =
            [(year: 0, net: -1000.0)]
            + (1...Int.random(in: 1...20, using: &seed)).map {
                (year: $0, net: Double.random(in: 0...900, using: &seed))
            }
        let values = [0, 0.02, 0.1, 0.5, 1].map { Appraisal(flows, rate: $0).netPresentValue }
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(close(values[0], flows.reduce(0) { $0 + $1.net }))
        let sums = Appraisal(flows, rate: 0.1)
        // It is paid back, discounted, if and only if it is worth something.
        #expect((sums.discountedPayback.value != nil) == (sums.netPresentValue >= 0))
        if let plain = sums.payback.value, let later = sums.discountedPayback.value {
            #expect(plain <= later)
        }
    }
}

extension Event {
    static func option(_ id: String) -> Event {
        var fact = OptionAdded()
        (fact.id, fact.title) = (ID(id), id)
        return .optionAdded(fact)
    }

    static func flow(_ id: String, _ year: Int, _ cost: Int, _ benefit: Int) -> Event {
        var fact = CashFlowSet()
        (fact.id, fact.year, fact.cost, fact.benefit) = (ID(id), year, euros(cost), euros(benefit))
        return .cashFlowSet(fact)
    }

    static func outcome(_ id: String, _ name: String, _ percent: Int, _ value: Int) -> Event {
        var fact = OutcomeSet()
        (fact.id, fact.name, fact.probability, fact.value) = (ID(id), name, Percent(percent), euros(value))
        return .outcomeSet(fact)
    }
}
