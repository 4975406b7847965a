import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct RiskMatrixTests {
    @Test func `a risk stands where the middles of its ranges are`() {
        let risks = RiskStandingTests.register().status("2026-03-02").risks
        let matrix = RiskMatrix(risks, budget: euros(1_200_000))
        #expect(matrix.impactNames(.euro) == ["<12k", "12–30k", "30–60k", "60–120k", ">120k"])
        #expect(RiskMatrix.probabilityNames == ["<10", "10–25", "25–40", "40–60", ">60"])
        #expect(matrix.cells[3][3] == ["R-07"], "40 % of 65k")
        #expect(matrix.cells[1][4] == ["R-02"], "20 % of 200k")
        #expect(matrix.cells[3][1] == ["R-05", "R-08", "R-17"])
        #expect(matrix.cells.joined().joined().count == risks.count)
    }

    @Test func `a band begins with its lower end`() {
        var world = World.opened()
        world.on("2026-03-02", .risk("R-01", 25...25, 1_000...1_000), .risk("R-02", 24...25, 999...999))
        let matrix = RiskMatrix(world.status("2026-03-02").risks, budget: euros(100_000))
        #expect(matrix.cells[2][1] == ["R-01"])
        #expect(matrix.cells[1][0] == ["R-02"])
    }

    @Test func `without a budget the largest impact is the scale`() {
        var world = World.opened(budget: 0)
        world.on("2026-03-02", .risk("R-01", 50...50, 1_000...1_000))
        let matrix = RiskMatrix(world.status("2026-03-02").risks, budget: .zero)
        #expect(matrix.cells[3][4] == ["R-01"])
    }
}
