import TestSupport
import Testing

@testable import ProjectControls

/// W. Lipke, "Schedule is Different" (2003), the project that finished late: by month.
enum LateProject {
    static let planned: [Double] = [0, 105, 200, 515, 845, 1175, 1475, 1805, 2135, 2435, 2665, 2760, 2823]
    static let earned: [Double] = [
        95, 180, 470, 770, 1065, 1315, 1610, 1900, 2150, 2275, 2425, 2555, 2695, 2770, 2823,
    ]

    static var schedules: [EarnedSchedule] {
        earned.enumerated().map {
            EarnedSchedule(earned: $0.element, planned: planned, actualTime: Double($0.offset + 1))
        }
    }

    static func smoothed(_ weight: Double, through month: Int) -> SmoothedPerformance {
        var smoothed = SmoothedPerformance(
            budgetAtCompletion: 2823, plannedDuration: 12, timeSmoothing: weight, costSmoothing: weight)
        for (schedule, earned) in zip(schedules, earned).prefix(month) {
            smoothed.observe(schedule, earned: earned, cost: earned)
        }
        return smoothed
    }

    static func finishes(_ month: Int, _ weight: Double = 0.1) -> FinishEstimates {
        let earned = earned[month - 1]
        return FinishEstimates(
            schedules[month - 1],
            EarnedAmounts(
                budgetAtCompletion: 2823, plannedValue: planned[min(month, 12)], earnedValue: earned,
                actualCost: earned), smoothed: smoothed(weight, through: month))
    }
}

@Suite struct TimeMethodTests {
    @Test func `XSM on Lipke's late project`() {
        // Batselier and Vanhoucke 2017, the formula; the figures computed from Lipke's.
        let paces = [0.9905, 0.9799, 0.9887, 0.9814, 0.9726]
        for (month, pace) in paces.enumerated() {
            #expect((LateProject.smoothed(0.1, through: month + 1).pace - pace).magnitude < 6e-5)
        }
        #expect((LateProject.smoothed(0.1, through: 15).pace - 0.8154).magnitude < 6e-5)
        let tenth = [
            12.202, 12.420, 12.248, 12.383, 12.540, 12.839, 12.860, 12.978, 13.256, 14.029, 14.614, 15.056,
            15.081, 15.035, 15.0,
        ]
        let fifth = [
            12.311, 12.617, 12.302, 12.487, 12.684, 13.075, 13.029, 13.135, 13.456, 14.458, 15.133, 15.549,
            15.348, 15.133, 15.0,
        ]
        for month in 1...15 {
            let low = LateProject.finishes(month, 0.1).finish(.smoothed).value ?? 0
            let high = LateProject.finishes(month, 0.2).finish(.smoothed).value ?? 0
            #expect((low - tenth[month - 1]).magnitude < 6e-4, "month \(month)")
            #expect((high - fifth[month - 1]).magnitude < 6e-4, "month \(month)")
        }
        #expect(((LateProject.finishes(10, 1).finish(.smoothed).value ?? 0) - 18.48).magnitude < 6e-3)
        for month in 1...15 {
            let none = LateProject.finishes(month, 0)
            #expect(none.finish(.smoothed) == none.finish(.asPlanned), "without smoothing it is PF = 1")
        }
    }

    @Test func `the pessimistic line is held and comes at 15 percent`() {
        #expect(LateProject.finishes(2).finish(.heldPace) == .undefined("less than 15% is complete"))
        let month = LateProject.finishes(9)
        #expect(close(month.finish(.heldPace).value, 13.42, within: 1e-3))
        #expect(close(month.finish(.pace).value, 13.42, within: 1e-3))
        // ES 1 of 12 after 8 months: SPI(t) .125 is held at .5.
        let even = (0...12).map { Double($0) * 10 }
        let amounts = EarnedAmounts(budgetAtCompletion: 60, plannedValue: 60, earnedValue: 10, actualCost: 1)
        let slow = FinishEstimates(EarnedSchedule(earned: 10, planned: even, actualTime: 8), amounts)
        #expect(slow.finish(.heldPace) == .value(8 + 11 / 0.5))
        #expect(slow.finish(.pace) == .value(96))
    }

    @Test func `E4, EZ of the PMI standard: 12 months at SPI .667 are 18`() {
        let even = (0...12).map { Double($0) * 12.5 }
        let schedule = EarnedSchedule(earned: 32, planned: even, actualTime: 4)
        let amounts = EarnedAmounts(
            budgetAtCompletion: 150, plannedValue: 48, earnedValue: 32, actualCost: 40)
        #expect(close(FinishEstimates(schedule, amounts).finish(.moneyPace).value, 18))
        #expect(FinishEstimates(schedule, amounts).finish(.plan) == .value(12))
    }

    @Test func `limits of 90 percent on Lipke's late project`() {
        // Lipke and others 2009, the formula; the figures computed from Lipke's.
        let positions = LateProject.schedules.map(\.position)
        let expected = [(5, 12.27, 13.47), (8, 12.78, 13.58), (11, 13.67, 15.85)]
        for (month, early, late) in expected {
            let limits = IndexLimits.ofSchedule(Array(positions.prefix(month)), plannedDuration: 12).value
            #expect(((limits?.earliestFinish ?? 0) - early).magnitude < 6e-3)
            #expect(((limits?.latestFinish ?? 0) - late).magnitude < 6e-3)
        }
        let fifth = IndexLimits.ofSchedule(Array(positions.prefix(5)), plannedDuration: 12).value
        #expect(close(fifth?.low, 0.8909, within: 1e-4) && close(fifth?.high, 0.9777, within: 1e-4))
        #expect(
            IndexLimits.ofSchedule([1], plannedDuration: 12)
                == .undefined("fewer than two periods have passed"))
        #expect(
            IndexLimits.ofSchedule([1, 1], plannedDuration: 12)
                == .undefined("nothing was earned in a period"))
    }

    @Test func `the Kalman filter on Lipke's late project`() {
        // Kim and Reinschmidt 2010, the model; P₀ = diag(0, .05), Q = diag(0, .005), R = .05, computed with numpy.
        let positions = LateProject.schedules.map(\.position)
        let expected = [
            (5, 0.3142, 0.0639, 12.814, 0.978), (9, 0.886, 0.1398, 13.518, 0.625),
            (11, 1.8191, 0.3486, 15.328, 0.603), (15, 3.1364, 0.2772, 15.189, nil),
        ]
        for (month, variation, change, finish, deviation) in expected {
            let filter = KalmanForecast(Array(positions.prefix(month)), plannedDuration: 12)
            #expect((filter.variation - variation).magnitude < 6e-5)
            #expect((filter.change - change).magnitude < 6e-5)
            #expect(((filter.finish.value ?? 0) - finish).magnitude < 6e-4)
            if let deviation { #expect(((filter.deviation.value ?? 0) - deviation).magnitude < 6e-4) }
        }
        #expect((KalmanForecast(Array(positions.prefix(12)), plannedDuration: 12).finish.value ?? 0) > 15.98)
    }

    @Test(arguments: Seed.many(200))
    func `a plan by points and a plan by periods agree`(_ seed: Seed) {
        var seed = seed
        var values = [0.0]
        for _ in 0..<Int.random(in: 1...30, using: &seed) {
            let rests = Int.random(in: 0..<4, using: &seed) == 0
            values.append(values[values.count - 1] + (rests ? 0 : Double.random(in: 1...9, using: &seed)))
        }
        guard let total = values.last, total > 0 else { return }
        let plan = TimePhasedBudget(everyPeriod: values)
        let now = Double.random(in: 1...40, using: &seed)
        let earned = Double.random(in: 0...0.999, using: &seed) * total
        let one = EarnedSchedule(earned: earned, planned: values, actualTime: now)
        let other = EarnedSchedule(earned: earned, along: plan, actualTime: now)
        #expect(close(other.position, one.position) && close(other.latest, one.latest))
        #expect(close(plan.value(at: other.latest), earned, within: 1e-6))
        // Twice as fine a plan says the same; periods of two say it at every second point.
        let coarse = plan.byPeriods(of: 2)
        for place in coarse.times.indices {
            #expect(close(coarse.values[place], plan.value(at: coarse.times[place])))
        }
        let finishes = FinishEstimates(
            other,
            EarnedAmounts(
                budgetAtCompletion: total, plannedValue: plan.value(at: now), earnedValue: earned,
                actualCost: earned))
        for method in TimeMethod.allCases {
            if let finish = finishes.finish(method).value { #expect(finish >= now) }
        }
    }

    @Test func `Lipke's months see less than days do`() {
        // All of the second month's work is planned for its last day.
        let plan = TimePhasedBudget([(0, 0), (20, 100), (39, 100), (40, 300), (60, 400)])
        let days = EarnedSchedule(earned: 200, along: plan, actualTime: 30)
        #expect(close(days.position, 39.5))
        let months = EarnedSchedule(earned: 200, along: plan.byPeriods(of: 20), actualTime: 30)
        #expect(close(months.position, 30))
    }

    @Test func `a plan that only rounding raises has ended`() {
        let plan = TimePhasedBudget([(0, 0), (58, 180_485.270056152), (72, 180_485.270056154)])
        #expect(plan.duration == 58)
        #expect(EarnedSchedule(earned: 180_485.27005615, along: plan, actualTime: 72).position == 58)
    }

    @Test func `on a step the money is due behind it`() {
        let plan = TimePhasedBudget([(0, 0), (2, 10), (2, 30), (4, 40)])
        #expect(plan.value(at: 2) == 10 && plan.value(at: 2.001) > 30 && plan.duration == 4)
        #expect(EarnedSchedule(earned: 20, along: plan, actualTime: 3).position == 2)
    }
}
