/// A step within a deliverable that one person does.
///
/// Where the deliverable earns by `weighted`, the activities are its milestones: each brings its weight when it
/// is done, and nothing before. With any other rule they show who does what, and the report of progress counts.
package struct Activity: Named, Sendable, Hashable {
    package static let prefix: String? = "AC"

    package let id: ID<Activity>
    package var title: Recorded<String>
    /// Who does it; nil while nobody is named.
    package var person: Recorded<ID<Person>>?
    package var estimate: Recorded<ThreePoint>
    /// Its share of the deliverable. Where none is given, it shares what the others leave in proportion to its
    /// estimate.
    package var weight: Recorded<Percent>?
    /// Every report of where it stands in the order of the log; the last one for a day counts.
    package var reports: [Recorded<ActivityReport>] = []

    package func status(on day: Day) -> ActivityStatus {
        reports.last { $0.value.day <= day }?.value.status ?? .open
    }

    /// The first day from which it was under way or done up to `day`; nil while it is neither.
    package func started(by day: Day) -> Day? {
        guard status(on: day).hasBegun else { return nil }
        let days = reports.map(\.value.day).filter { $0 <= day }
        return days.filter { first in days.allSatisfy { $0 < first || status(on: $0).hasBegun } }.min()
    }
}

package struct ActivityReport: Sendable, Hashable {
    package var status: ActivityStatus
    /// The day for which it was true.
    package var day: Day
}

package enum ActivityStatus: String, Choice {
    case open, started, done
    /// Not to be done at all: its weight goes to the others.
    case dropped

    var hasBegun: Bool {
        switch self {
        case .started, .done: true
        case .open, .dropped: false
        }
    }
}

extension Deliverable {
    /// Whether its progress is what its activities say, and no report of its own.
    package var earnsByActivities: Bool { rule.value == .weighted && !activities.isEmpty }

    /// The share that each activity brings when it is done: a share of one for each that is not dropped, one in
    /// all. What is left beside the weights that were given goes to the others in proportion to the means of
    /// their estimates, in equal parts where all are zero.
    package func shares(on day: Day) -> [(activity: Activity, share: Double)] {
        let kept = activities.filter { $0.status(on: day) != .dropped }
        let given = kept.reduce(0) { $0 + ($1.weight?.value.fraction ?? 0) }
        let rest = kept.filter { $0.weight == nil }
        let length = rest.reduce(0) { $0 + $1.estimate.value.mean }
        let left = max(0, 1 - given)
        let raw = kept.map { activity in
            activity.weight?.value.fraction
                ?? (length > 0
                    ? left * activity.estimate.value.mean / length : left / Double(rest.count))
        }
        let total = raw.reduce(0, +)
        return zip(kept, raw).map { ($0, total > 0 ? $1 / total : 1 / Double(kept.count)) }
    }

    /// The weights of what is done, rounded down so that nothing is complete before all of it is.
    func percentOfActivities(on day: Day) -> Percent {
        let shares = shares(on: day)
        guard !shares.isEmpty else { return .zero }
        if shares.allSatisfy({ $0.activity.status(on: day) == .done }) { return Percent(100) }
        let done = shares.reduce(0) { $0 + ($1.activity.status(on: day) == .done ? $1.share : 0) }
        // A sum of fractions may end a hair below the hundredth that is meant.
        return Percent(hundredths: min(9_999, Int((done * 10_000 + 1e-6).rounded(.down))))
    }

    /// Under way as soon as one of its activities is, even where none is done yet.
    package func hasBegun(on day: Day) -> Bool {
        percentComplete(on: day) > .zero || activities.contains { $0.status(on: day).hasBegun }
    }
}

extension Project {
    /// The deliverable that an activity belongs to, and the activity.
    package func activity(_ id: ID<Activity>) -> (deliverable: Deliverable, activity: Activity)? {
        for deliverable in deliverables.all {
            if let activity = deliverable.activities.first(where: { $0.id == id }) {
                return (deliverable, activity)
            }
        }
        return nil
    }

    /// The next name of the kind `AC-07`.
    var nextActivity: ID<Activity> {
        let numbers = deliverables.all.lazy.flatMap { $0.activities.compactMap(\.id.number) }
        return ID(number: (numbers.max() ?? 0) + 1)
    }
}
