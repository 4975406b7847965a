import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct DeliverableStatusTests {
    @Test func `each deliverable says what it earned and what it cost`() {
        var world = StatusTests.midway()
        world.on("2026-04-10", .deliverable("D-03", "2026-04-13", "2026-05-22", 30_000))
        let deliverables = world.status("2026-04-10").deliverables
        #expect(deliverables.map(\.id) == ["D-01", "D-02", "D-03"])
        #expect(deliverables[0].earnedValue == euros(48_000))
        #expect(deliverables[0].plannedValue == euros(60_000))
        #expect(deliverables[0].costVariance == .value(euros(-7_000)))
        #expect(deliverables[1].costVariance == .value(.zero))
        #expect(!deliverables[2].isInBaseline && deliverables[2].budget == .zero)
    }

    @Test func `in the past, the cost of one deliverable is not known`() {
        let deliverables = StatusTests.midway().status("2026-04-08").deliverables
        #expect(deliverables[0].actualCost == .undefined("costs of later days are recorded"))
    }
}
