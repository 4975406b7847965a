/// What a burn-down chart shows: money and work that are left, day by day, and what may become of them.
/// Pure numbers; what a unit of money or work is worth is the caller's business.
package struct BurnDown: Hashable, Sendable {
    /// Where the simulated paths run on one day after today.
    package struct Spread: Hashable, Sendable {
        /// Quantiles of the money left.
        package var p10, p20, p40, p50, p60, p80, p90: Double
        /// The chance that work still goes on, 0...1.
        package var isOpen: Double

        package init(
            p10: Double, p20: Double, p40: Double, p50: Double, p60: Double, p80: Double, p90: Double,
            isOpen: Double
        ) {
            (self.p10, self.p20, self.p40, self.p50) = (p10, p20, p40, p50)
            (self.p60, self.p80, self.p90) = (p60, p80, p90)
            self.isOpen = isOpen
        }
    }

    /// What was to be left on a day.
    package struct PlanPoint: Hashable, Sendable {
        package var day: Int
        package var left: Double

        package init(day: Int, left: Double) {
            self.day = day
            self.left = left
        }
    }

    /// Quantiles of the day of finish.
    package struct Finish: Hashable, Sendable {
        package var p10, p20, p50, p80, p90: Int

        package init(p10: Int, p20: Int, p50: Int, p80: Int, p90: Int) {
            (self.p10, self.p20, self.p50, self.p80, self.p90) = (p10, p20, p50, p80, p90)
        }
    }

    /// The first day of the chart.
    package var start: Int
    /// The first day past it.
    package var end: Int
    /// The day up to which things are known: it begins where the known areas end.
    package var today: Int
    /// One value a day from `start` to `today`, both included.
    package var moneyLeft: [Double]
    /// As money: what the work that is left was planned to cost.
    package var workLeft: [Double]
    /// Once a month.
    package var plan: [PlanPoint] = []
    /// What was to be left today.
    package var planLeft: Double?
    /// One for each day from `today` on.
    package var forecast: [Spread] = []
    package var finish: Finish?
    package var committed: Int?

    /// - Precondition: `end` is after `start`.
    package init(start: Int, end: Int, today: Int, moneyLeft: [Double], workLeft: [Double]) {
        precondition(start < end)
        self.start = start
        self.end = end
        self.today = today
        self.moneyLeft = moneyLeft
        self.workLeft = workLeft
    }

    /// Money and work on a day with its fraction; nil where nothing is known.
    func known(at day: Double) -> (money: Double, work: Double)? {
        guard let money = Self.interpolated(moneyLeft, at: day - Double(start)) else { return nil }
        return (money, Self.interpolated(workLeft, at: day - Double(start)) ?? money)
    }

    /// The spread on a day with its fraction; nil where nothing is foreseen.
    func spread(at day: Double) -> Spread? {
        let place = day - Double(today)
        guard place >= 0, let last = forecast.indices.last, place <= Double(last) + 1 else { return nil }
        let left = forecast[min(Int(place), last)]
        let right = forecast[min(Int(place) + 1, last)]
        let share = place - place.rounded(.down)
        func mix(_ value: (Spread) -> Double) -> Double {
            value(left) + share * (value(right) - value(left))
        }
        return Spread(
            p10: mix(\.p10), p20: mix(\.p20), p40: mix(\.p40), p50: mix(\.p50), p60: mix(\.p60),
            p80: mix(\.p80), p90: mix(\.p90), isOpen: mix(\.isOpen))
    }

    /// The least and the most money that the chart must have room for.
    var extent: (low: Double, high: Double) {
        // Where work has all but ended, the spread is too faint to be seen.
        let seen = forecast.prefix(max(0, end - today)).filter { $0.isOpen > 0.1 }
        let values = moneyLeft + workLeft + plan.map(\.left) + seen.map(\.p10) + seen.map(\.p90)
        let finite = values.filter(\.isFinite)
        return (min(0, finite.min() ?? 0), max(0, finite.max() ?? 0))
    }

    private static func interpolated(_ values: [Double], at place: Double) -> Double? {
        guard place >= 0, let last = values.indices.last else { return nil }
        let index = min(Int(place), last)
        let next = min(index + 1, last)
        let value = values[index] + (place - place.rounded(.down)) * (values[next] - values[index])
        return value.isFinite ? value : nil
    }
}
