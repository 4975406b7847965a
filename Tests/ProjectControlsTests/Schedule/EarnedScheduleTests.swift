import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

@Suite struct EarnedScheduleTests {
    @Test func `the position is interpolated within a period`() {
        // pmcontrols es-interp-001, 003 and 004.
        let even = (0...10).map { Double($0) * 10_000 }
        #expect(close(EarnedSchedule(earned: 34_000, planned: even, actualTime: 5).position, 3.4))
        let third = EarnedSchedule(earned: 70, planned: [0, 20, 50, 90, 140, 200], actualTime: 3)
        #expect(close(third.position, 2.5))
        let fourth = EarnedSchedule(earned: 100, planned: [0, 30, 70, 120, 180, 250], actualTime: 3)
        #expect(close(fourth.position, 2.6))
    }

    @Test func `evm-hand-001 and evm-behind-under-004 of pmcontrols`() {
        let even = (0...10).map { Double($0) * 10_000 }
        let late = EarnedSchedule(earned: 30_000, planned: even, actualTime: 4)
        #expect(close(late.position, 3))
        #expect(close(late.scheduleVariance, -1))
        #expect(close(late.schedulePerformanceIndex.value, 0.75))
        #expect(close(late.finishAtPace.value, 13.3333, within: 1e-5))
        let other = EarnedSchedule(earned: 40_000, planned: even, actualTime: 5)
        #expect(close(other.position, 4))
        #expect(close(other.finishAtPace.value, 12.5))
    }

    @Test func `driftless, A then B, ten days and 1,000 each, 1,330 earned on day 15`() {
        let planned = (0...20).map { Double($0) * 100 }
        let schedule = EarnedSchedule(earned: 1_330, planned: planned, actualTime: 15)
        #expect(close(schedule.position, 13.3))
        #expect(close(schedule.schedulePerformanceIndex.value, 0.8867, within: 5e-5))
        #expect(close(schedule.scheduleVariance, -1.7))
        #expect(close(schedule.finishAtPace.value, 22.556, within: 5e-5))
        let start = EarnedSchedule(earned: 0, planned: planned, actualTime: 0)
        #expect(start.schedulePerformanceIndex == .undefined("no working day has passed yet"))
        let idle = EarnedSchedule(earned: 0, planned: planned, actualTime: 5)
        #expect(idle.finishAtPace == .undefined("nothing is earned yet"))
        #expect(idle.position == 0)
    }

    /// W. Lipke, "Schedule is Different" (2003), the project that finished late: month, EV, ES, SV(t), SPI(t),
    /// SPI($), PD/SPI(t), AT+PD−ES, TSPI.
    @Test func `Lipke's late project`() {
        let planned: [Double] = [
            0, 105, 200, 515, 845, 1175, 1475, 1805, 2135, 2435, 2665, 2760, 2823,
        ]
        let rows: [(Double, Double, Double, Double, Double, Double, Double, Double, Double?)] = [
            (1, 95, 0.905, -0.095, 0.905, 0.905, 13.26, 12.10, 1.009),
            (3, 470, 2.857, -0.143, 0.952, 0.913, 12.60, 12.14, 1.016),
            (6, 1315, 5.467, -0.533, 0.911, 0.892, 13.17, 12.53, 1.089),
            (8, 1900, 7.288, -0.712, 0.911, 0.890, 13.17, 12.71, 1.178),
            (9, 2150, 8.050, -0.950, 0.894, 0.883, 13.42, 12.95, 1.317),
            (11, 2425, 8.967, -2.033, 0.815, 0.879, 14.72, 14.03, 3.033),
            (12, 2555, 9.522, -2.478, 0.793, 0.905, 15.12, 14.48, nil),
            (14, 2770, 11.159, -2.841, 0.797, 0.981, 15.06, 14.84, nil),
            (15, 2823, 12.000, -3.000, 0.800, 1.000, 15.00, 15.00, nil),
        ]
        for (month, earned, position, variance, timeIndex, moneyIndex, atPace, asPlanned, effort) in rows {
            let schedule = EarnedSchedule(earned: earned, planned: planned, actualTime: month)
            #expect((schedule.position - position).magnitude < 6e-4)
            #expect((schedule.scheduleVariance - variance).magnitude < 6e-4)
            #expect(((schedule.schedulePerformanceIndex.value ?? 0) - timeIndex).magnitude < 6e-4)
            #expect(((schedule.finishAtPace.value ?? 0) - atPace).magnitude < 6e-3)
            #expect((schedule.finishAsPlanned - asPlanned).magnitude < 6e-3)
            #expect(((effort ?? 0) - (schedule.toCompleteIndex.value ?? 0)).magnitude < 6e-4)
            // SPI in money comes back to 1 although the project is late; SPI(t) does not.
            let planValue = planned[min(Int(month), 12)]
            #expect((earned / planValue - moneyIndex).magnitude < 6e-4)
        }
    }

    @Test func `on a plateau the position is ambiguous and alarms look at the earliest`() {
        // DSLIB C2011-07, Patient Transport System: everything planned for months is earned while the plan
        // stands still. Here in months: the plan rests from 4 to 7.
        let planned: [Double] = [
            0, 40_000, 90_000, 140_000, 170_569, 170_569, 170_569, 170_569, 200_000, 230_000,
        ]
        let before = EarnedSchedule(earned: 168_964, planned: planned, actualTime: 4.6)
        #expect(!before.isAmbiguous)
        #expect(before.position < 4)
        let resting = EarnedSchedule(earned: 170_569, planned: planned, actualTime: 5.5)
        #expect(resting.isAmbiguous)
        #expect(resting.earliest == 4 && resting.latest == 7)
        #expect(resting.schedulePerformanceIndex == .value(1))
        #expect(resting.alarmVariance == -1.5)
        let after = EarnedSchedule(earned: 170_569, planned: planned, actualTime: 8)
        #expect(after.position == 7, "the largest whole period with PV not above EV")
        #expect(after.alarmVariance == -4)
    }

    @Test func `complete work has earned the whole plan`() {
        let early = EarnedSchedule(earned: 30, planned: [0, 10, 20, 30], actualTime: 2)
        #expect(early.isComplete && !early.isAmbiguous)
        #expect(early.position == 3)
        #expect(early.finishAsPlanned == 2)
    }

    @Test(arguments: Seed.many(300))
    func `it rises with what is earned, and stands at today exactly on the plan`(_ seed: Seed) {
        var seed = seed
        var planned = [0.0]
        for _ in 0..<Int.random(in: 1...40, using: &seed) {
            let isResting = Int.random(in: 0..<4, using: &seed) == 0
            planned.append(
                planned[planned.count - 1] + (isResting ? 0 : Double.random(in: 1...50, using: &seed)))
        }
        let total = planned[planned.count - 1]
        guard total > 0 else { return }
        let today = Double(Int.random(in: 1...planned.count + 5, using: &seed))
        var last = EarnedSchedule(earned: 0, planned: planned, actualTime: today)
        for _ in 0..<20 {
            let more = min(total, Double.random(in: 0...total, using: &seed))
            let next = EarnedSchedule(earned: more, planned: planned, actualTime: today)
            #expect(next.earliest <= next.position && next.position <= next.latest)
            #expect((0...Double(planned.count - 1)).contains(next.position))
        }
        for step in 0...50 {
            let next = EarnedSchedule(earned: total * Double(step) / 50, planned: planned, actualTime: today)
            #expect(next.position >= last.position - 1e-9)
            last = next
        }
        let place = Int.random(in: 1..<planned.count, using: &seed)
        guard planned[place] > 0, planned[place] < total else { return }
        let onPlan = EarnedSchedule(earned: planned[place], planned: planned, actualTime: Double(place))
        #expect(close(onPlan.schedulePerformanceIndex.value, 1))
        let below = EarnedSchedule(earned: planned[place] * 0.9, planned: planned, actualTime: Double(place))
        if planned[place - 1] < planned[place] { #expect(below.position < Double(place)) }
    }
}
