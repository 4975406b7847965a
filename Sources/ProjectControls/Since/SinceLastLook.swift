package import ProjectModel

/// What changed between two moments, ranked: what somebody who was away must know, the weightiest first.
///
/// Ranked by three keys. First what is urgent: what turned red, was refused or stopped, happened, or waits for a
/// ruling. Then by the size of the effect, in multiples of what the project tolerates (see `Yardstick`), better
/// or worse alike. Then by kind, in the order of `DevelopmentKind`, and what was recorded last before what was
/// recorded earlier.
package struct SinceLastLook: Sendable {
    package let then: Status
    package let now: Status
    /// The last event that had happened then.
    package let after: Int
    /// Ranked.
    package let developments: [Development]
    package let events: RecentEvents
    package let currency: Currency

    /// The rule of the ranking, for the screen and for reports.
    package static let rule = """
        first what turned red, was refused, happened or waits for a ruling; then by effect, in multiples of \
        what is tolerated in days and money; then by kind, the latest first
        """

    /// - Parameters:
    ///   - events: what was recorded after `then` and counts.
    package init(
        then: Project, _ statusThen: Status, now: Project, _ statusNow: Status, events: RecentEvents
    ) {
        self.then = statusThen
        self.now = statusNow
        self.events = events
        after = then.revision
        currency = now.charter.currency.value
        let comparison = Comparison(
            then: then, statusThen, now: now, statusNow, events: events,
            by: Yardstick(
                now.charter.tolerances.value,
                budgetAtCompletion: statusNow.earnedValue.budgetAtCompletion))
        developments = (comparison.figures + comparison.nouns).sorted { $0.outranks($1) }
    }
}

extension Development {
    fileprivate func outranks(_ other: Development) -> Bool {
        if isUrgent != other.isUrgent { return isUrgent }
        // To the hundredth, so that what reads the same is not told apart by rounding.
        let (one, two) = ((size * 100).rounded(), (other.size * 100).rounded())
        if one != two { return one > two }
        if kind != other.kind { return kind < other.kind }
        let (last, otherLast) = (numbers.last ?? 0, other.numbers.last ?? 0)
        return last == otherLast ? subject < other.subject : last > otherLast
    }
}

/// The project then and now, side by side.
struct Comparison {
    let then: Project
    let statusThen: Status
    let now: Project
    let statusNow: Status
    let events: RecentEvents
    private let yardstick: Yardstick

    init(
        then: Project, _ statusThen: Status, now: Project, _ statusNow: Status, events: RecentEvents,
        by yardstick: Yardstick
    ) {
        self.then = then
        self.statusThen = statusThen
        self.now = now
        self.statusNow = statusNow
        self.events = events
        self.yardstick = yardstick
    }

    var currency: Currency { now.charter.currency.value }
    func money(_ sum: Money) -> String { PlainFigures.money(sum, currency) }

    /// Working days from one day to another by the calendar of now; more than zero is later.
    func days(from one: Day, to other: Day) -> Double {
        Double(statusNow.axis.distance(from: one, to: other))
    }

    func development(
        _ kind: DevelopmentKind, _ subject: String, _ what: String, from before: String?, to after: String,
        _ effect: Development.Effect = .init(), isUrgent: Bool = false, by accounts: [String],
        _ numbers: [Int]
    ) -> Development {
        Development(
            kind: kind, subject: subject, what: what, before: before, after: after, effect: effect,
            isUrgent: isUrgent, accounts: accounts, numbers: numbers, size: yardstick.size(of: effect))
    }
}
