import ProjectModel
import Testing

@testable import ProjectControls

struct BaselineComparisonTests {
    @Test func `the first baseline against the present one says what was added and what moved`() throws {
        var world = World.planned
        world.on(
            "2026-04-01", .replanned("D-02", finish: "2026-05-01"),
            .work("D-04", "2026-05-25", "2026-06-05", 12_000), .baseline(2))
        let axis = world.status("2026-04-01").axis
        #expect(world.project.baselineDrift(on: day("2026-03-31"), axis: axis) == nil)
        let drift = try #require(world.project.baselineDrift(on: day("2026-04-01"), axis: axis))
        #expect(drift.from == 1 && drift.to == 2)
        #expect(drift.added == ["D-04"] && drift.removed.isEmpty)
        #expect(drift.shifts == [.init(id: "D-02", start: 0, finish: 5, cost: .zero)])
        #expect(drift.cost == euros(12_000) && drift.finish == 10)
    }

    @Test func `a baseline that no approved change stands behind is named`() {
        var world = World.planned
        world.on("2026-03-03", .change("C-01", 12_000), .decided("C-01", .approved))
        var second = BaselineTaken()
        (second.number, second.change) = (2, "C-01")
        world.on("2026-03-03", .baselineTaken(second), .baseline(3))
        #expect(world.project.baselinesWithoutChange(on: day("2026-03-03")) == [3])
        #expect(world.project.baselinesWithoutChange(on: day("2026-03-02")) == [])
    }

    @Test func `a baseline is the same as itself`() throws {
        let baseline = try #require(World.planned.project.baselines.first)
        #expect(BaselineComparison(baseline, baseline, on: World.planned.status("2026-03-02").axis).isSame)
    }
}
