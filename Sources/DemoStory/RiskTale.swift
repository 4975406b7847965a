import ProjectModel

/// A risk and what became of it, from the day it was raised.
struct RiskTale: Sendable {
    /// Probability in percent, impact in thousands of euros, and working days lost or won.
    struct View: Sendable {
        var probability: ClosedRange<Int>
        var impact: ClosedRange<Int>
        var delay: Int

        init(_ probability: ClosedRange<Int>, _ impact: ClosedRange<Int>, _ delay: Int) {
            self.probability = probability
            self.impact = impact
            self.delay = delay
        }

        /// On the way to `other`: 0 here, 1 there.
        func moved(to other: View, _ share: Double) -> View {
            func between(_ one: Int, _ another: Int) -> Int {
                one + Int((Double(another - one) * share).rounded())
            }
            func between(_ one: ClosedRange<Int>, _ another: ClosedRange<Int>) -> ClosedRange<Int> {
                let low = between(one.lowerBound, another.lowerBound)
                return low...max(low, between(one.upperBound, another.upperBound))
            }
            return View(
                between(probability, other.probability), between(impact, other.impact),
                between(delay, other.delay))
        }
    }

    enum End: Sendable {
        case open
        case closed(on: Int, String)
        case occurred(on: Int, cost: Int, String)
    }

    var day: Int
    var title: String
    var nature: RiskNature = .threat
    /// Cause, event and effect.
    var told: (cause: String, event: String, effect: String)
    var source: Cause
    var owner: ID<Person>
    var first: View
    /// As it is seen now.
    var last: View
    var response: Response
    var trigger: String
    /// The working day about which it would happen; nil for any day.
    var proximity: Int?
    var end: End = .open

    init(
        _ day: Int, _ title: String, _ source: Cause, _ owner: ID<Person>,
        _ told: (cause: String, event: String, effect: String), from first: View, to last: View,
        _ response: Response, _ trigger: String, near proximity: Int?,
        _ end: End = .open, nature: RiskNature = .threat
    ) {
        self.day = day
        self.title = title
        self.nature = nature
        self.source = source
        self.owner = owner
        self.told = told
        self.first = first
        self.last = last
        self.response = response
        self.trigger = trigger
        self.proximity = proximity
        self.end = end
    }
}
