import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

@Suite struct PortfolioTests {
    /// A project with one deliverable of a month that is planned to be done on 27 March.
    private func summary(
        _ code: String, budget: Int, percent: Int, spent: Int, currency: Currency = .euro
    ) -> ProjectSummary {
        var world = World.opened(budget: budget, code: code, currency: currency)
        world.on(
            "2026-03-02", .deliverable("D-01", "2026-03-02", "2026-03-27", budget), .baseline(1))
        world.on(
            "2026-04-10", .progress("D-01", percent, on: "2026-04-10"), .cost("D-01", spent, on: "2026-04-09")
        )
        return ProjectSummary(of: world.project, world.status("2026-04-10"))
    }

    @Test func `an index is that of the sums, not the average of the indices`() throws {
        // CPI 2 on 1,000 and CPI .5 on 99,000: the average is 1.25, the portfolio overspends.
        let small = summary("S", budget: 1_000, percent: 100, spent: 500)
        let large = summary("L", budget: 99_000, percent: 50, spent: 99_000)
        let total = try #require(Portfolio([small, large]).totals.first)
        #expect(total.earnedValue == euros(1_000 + 49_500))
        #expect(total.actualCost == euros(500 + 99_000))
        #expect(close(total.costPerformanceIndex.value, 50_500 / 99_500))
        #expect(close(total.schedulePerformanceIndex.value, 50_500 / 100_000))
        #expect(close(total.percentComplete.value, 50_500 / 100_000))
    }

    @Test func `no sum is made over two currencies`() {
        let portfolio = Portfolio([
            summary("A", budget: 1_000, percent: 50, spent: 500),
            summary("B", budget: 3_000, percent: 50, spent: 500, currency: Currency(code: "USD")!),
            summary("C", budget: 5_000, percent: 50, spent: 500),
        ])
        #expect(portfolio.totals.map(\.currency.code) == ["EUR", "USD"])
        #expect(portfolio.totals.map(\.count) == [2, 1])
        #expect(portfolio.totals.map(\.budgetAtCompletion) == [euros(6_000), euros(3_000)])
    }

    @Test func `the one in the most trouble stands first`() {
        let late = summary("A", budget: 1_000, percent: 20, spent: 900)
        let done = summary("B", budget: 1_000, percent: 100, spent: 900)
        #expect(late.count(of: .offTrack) > done.count(of: .offTrack))
        #expect(Portfolio([done, late]).projects.map(\.code) == ["A", "B"])
        #expect(Portfolio([late, done]).projects.map(\.code) == ["A", "B"])
        #expect(late.headline.hasPrefix("Timeline & budget: "))
    }

    @Test func `where one has no estimate the sum has none, and says whose is missing`() {
        let empty = ProjectSummary(
            of: World.opened(code: "NEW").project,
            Status(of: World.opened(code: "NEW").project, asOf: day("2026-04-10")))
        let known = summary("A", budget: 1_000, percent: 50, spent: 500)
        #expect(Portfolio([known]).totals[0].estimateAtCompletion == known.estimateAtCompletion)
        let total = Portfolio([empty, known]).totals[0]
        #expect(total.estimateAtCompletion.reason == "no estimate for NEW")
        let unknown = Portfolio([empty]).totals[0]
        #expect(unknown.costPerformanceIndex.reason == "nothing was spent")
    }

    @Test(arguments: Seed.many(100))
    func `the order is one, however they came, and adding up is additive`(seed: Seed) {
        var seed = seed
        let projects = (0..<6).map { index in
            summary(
                "P\(index)", budget: Int.random(in: 1...9, using: &seed) * 1_000,
                percent: Int.random(in: 0...20, using: &seed) * 5,
                spent: Int.random(in: 0...9_000, using: &seed))
        }
        let portfolio = Portfolio(projects)
        #expect(
            Portfolio(projects.shuffled(using: &seed)).projects.map(\.code) == portfolio.projects.map(\.code))
        let (left, right) = (
            Portfolio(Array(projects[..<2])).totals[0], Portfolio(Array(projects[2...])).totals[0]
        )
        #expect(portfolio.totals[0].earnedValue == left.earnedValue + right.earnedValue)
        #expect(portfolio.totals[0].actualCost == left.actualCost + right.actualCost)
    }
}
