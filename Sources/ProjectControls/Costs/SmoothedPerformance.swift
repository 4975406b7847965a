/// Exponential smoothing of how fast a project moves along its plan, earns and spends (XSM), one step for each
/// status date. Source: J. Batselier and M. Vanhoucke, "Improving project forecast accuracy by integrating earned
/// value management with exponential smoothing and reference class forecasting", International Journal of Project
/// Management 35 (2017) 28–43.
///
/// T ← β · (change ÷ time since the last status) + (1 − β) · T, from T = 1 for time and BAC / PD for both sums. With
/// β = 0 every forecast is that with PF = 1. Dates that are not evenly spaced count one step each, by their pace.
package struct SmoothedPerformance: Sendable, Hashable {
    /// β for time: best of those tried on DSLIB while 30 to 70 % was complete.
    package static let timeSmoothing = 0.10
    /// β for cost.
    package static let costSmoothing = 0.20

    package let timeSmoothing: Double
    package let costSmoothing: Double
    /// T, in time along the plan for each time that passes.
    package private(set) var pace = 1.0
    /// T_EV and T_AC, in money for each time that passes.
    package private(set) var earning: Double
    package private(set) var spending: Double
    private var last = (time: 0.0, position: 0.0, earned: 0.0, cost: 0.0)

    package init(
        budgetAtCompletion: Double, plannedDuration: Double,
        timeSmoothing: Double = Self.timeSmoothing, costSmoothing: Double = Self.costSmoothing
    ) {
        self.timeSmoothing = timeSmoothing
        self.costSmoothing = costSmoothing
        earning = plannedDuration > 0 ? budgetAtCompletion / plannedDuration : 0
        spending = earning
    }

    /// Takes in the next status; one that is not later than the last is passed over.
    package mutating func observe(_ schedule: EarnedSchedule, earned: Double, cost: Double) {
        let elapsed = schedule.actualTime - last.time
        guard elapsed > 0 else { return }
        func smooth(_ old: Double, _ change: Double, _ weight: Double) -> Double {
            weight * change / elapsed + (1 - weight) * old
        }
        pace = smooth(pace, schedule.position - last.position, timeSmoothing)
        earning = smooth(earning, earned - last.earned, costSmoothing)
        spending = smooth(spending, cost - last.cost, costSmoothing)
        last = (schedule.actualTime, schedule.position, earned, cost)
    }

    /// PF = T_EV / T_AC
    package var costFactor: Measure<Double> {
        .ratio(earning, over: spending, unless: "the smoothed spending is not above zero")
    }

    package static func == (one: Self, other: Self) -> Bool {
        one.pace == other.pace && one.earning == other.earning && one.spending == other.spending
            && one.timeSmoothing == other.timeSmoothing && one.costSmoothing == other.costSmoothing
            && one.last == other.last
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(pace)
        hasher.combine(earning)
        hasher.combine(spending)
    }
}
