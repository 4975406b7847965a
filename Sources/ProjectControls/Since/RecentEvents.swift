package import ProjectModel

/// What was recorded between two moments, gathered event by event as it is read: what is of one topic together,
/// and of every event only its number and whose it is.
package struct RecentEvents: Sendable {
    struct Group: Sendable {
        let topic: DevelopmentTopic
        /// In the order of the log.
        var numbers: [Int]
        /// In the order of their first event.
        var accounts: [String]
        /// The last event, and the day on which it was recorded.
        var last: Event
        var day: Day
    }

    /// In the order of their first events.
    private(set) var groups: [Group] = []
    private var places: [DevelopmentTopic: Int] = [:]
    /// How many acts there were, by account, in the order of their first one.
    package private(set) var acts: [(account: String, count: Int)] = []
    package private(set) var count = 0
    /// Whose own events are left out, since they know them; nil leaves out none.
    private let reader: String?

    package init(besides reader: String? = nil) { self.reader = reader }

    /// Takes the next event of the log that counts.
    package mutating func take(_ event: Event, _ stamp: Stamp) {
        guard stamp.by != reader else { return }
        count += 1
        if stamp.endsAct { noteAct(of: stamp.by) }
        let topic = DevelopmentTopic(event)
        guard let place = places[topic] else {
            places[topic] = groups.count
            groups.append(
                Group(topic: topic, numbers: [stamp.seq], accounts: [stamp.by], last: event, day: stamp.day))
            return
        }
        groups[place].numbers.append(stamp.seq)
        if groups[place].accounts.last != stamp.by, !groups[place].accounts.contains(stamp.by) {
            groups[place].accounts.append(stamp.by)
        }
        groups[place].last = event
        groups[place].day = stamp.day
    }

    package var actCount: Int { acts.reduce(0) { $0 + $1.count } }

    private mutating func noteAct(of account: String) {
        if let place = acts.firstIndex(where: { $0.account == account }) {
            acts[place].count += 1
        } else {
            acts.append((account, 1))
        }
    }
}
