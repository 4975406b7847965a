import ProjectModel
import Testing

@testable import ProjectControls

@Suite struct RiskCalibrationTests {
    @Test func `seven in ten scores .09 where it happens and .49 where it does not`() {
        // Source: G. Brier (1950): (.7 − 1)² and (.7 − 0)².
        var happened = World.opened()
        happened.on("2026-03-02", .risk("R-01", 70...70, 10_000...20_000))
        happened.on("2026-03-09", .occurred("R-01", on: day("2026-03-09"), 18_000))
        var calibration = happened.status("2026-03-09").riskCalibration
        #expect(close(calibration.brierAtFirst.value, 0.09))
        #expect(calibration.occurredCount == 1 && calibration.closedCount == 0)
        #expect(close(calibration.costRatio.value, 1.2))
        #expect(calibration.knownCosts == 1 && calibration.withinRange == 1)
        var passed = World.opened()
        passed.on("2026-03-02", .risk("R-01", 70...70, 10_000...20_000))
        passed.on("2026-03-09", .closed("R-01"))
        calibration = passed.status("2026-03-09").riskCalibration
        #expect(close(calibration.brierAtFirst.value, 0.49))
        #expect(calibration.costRatio.value == nil)
        #expect(passed.status("2026-03-08").riskCalibration.brierAtFirst.value == nil)
    }

    @Test func `what was said on the day it happened is no estimate`() {
        var world = World.opened()
        world.on("2026-03-02", .risk("R-01", 10...10, 10_000...20_000))
        world.on("2026-03-05", .assessed("R-01", 50...50, 10_000...20_000))
        world.on("2026-03-09", .assessed("R-01", 100...100, 90_000...90_000))
        world.on("2026-03-09", .occurred("R-01", on: day("2026-03-09"), 30_000))
        let calibration = world.status("2026-03-09").riskCalibration
        #expect(close(calibration.brierAtFirst.value, 0.81))
        #expect(close(calibration.brierAtLast.value, 0.25))
        #expect(close(calibration.expectedCount, 0.5))
        #expect(close(calibration.costRatio.value, 2) && calibration.withinRange == 0)
    }

    @Test func `an issue tells what was expected and what it is`() throws {
        var world = World.opened()
        world.on("2026-03-02", .risk("R-01", 30...50, 40_000...90_000), .risk("R-02", 20...20, 5_000...5_000))
        world.on("2026-03-09", .occurred("R-01", on: day("2026-03-06"), 60_000))
        world.on("2026-03-10", .occurred("R-02", on: day("2026-03-10")))
        var closing = IssueClosed()
        closing.id = "R-01"
        closing.day = day("2026-03-20")
        closing.cost = euros(75_000)
        closing.note = "the core came"
        world.on("2026-03-20", .issueClosed(closing))
        let issues = world.status("2026-03-20").issues
        #expect(issues.map(\.id) == ["R-02", "R-01"])
        #expect(issues[0].isOpen && issues[0].cost == nil)
        #expect(issues[1].closed == day("2026-03-20") && issues[1].cost == euros(75_000))
        #expect(issues[1].impact == euros(40_000)...euros(90_000))
        let then = world.status("2026-03-09").issues
        #expect(then.map(\.cost) == [euros(60_000)] && then[0].isOpen)
    }
}
