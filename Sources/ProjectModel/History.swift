/// The stamps of the events, dense by sequence number: what explains a figure ("recorded by kim on 4 Jan").
package struct History: Sendable {
    private struct Entry: Sendable {
        var seq: Int
        var at: Int64
        var day: Day
        /// Twice the place of the account, and one more where the act goes on with the next event.
        var actor: Int32

        var account: Int { Int(actor >> 1) }
        var endsAct: Bool { actor & 1 == 0 }
    }

    private var entries = ChunkedArray<Entry>()
    private var actors: [String] = []
    private var places: [String: Int32] = [:]

    package var count: Int { entries.count }
    package var last: Stamp? { entries.last.map(stamp) }
    package var first: Stamp? { entries.first.map(stamp) }

    /// Every account that has recorded something, in the order of their first event.
    package var accounts: [String] { actors }

    mutating func append(_ stamp: Stamp) {
        let actor: Int32
        if let last = entries.last, actors[last.account] == stamp.by {
            actor = Int32(last.account)
        } else if let known = places[stamp.by] {
            actor = known
        } else {
            actor = Int32(actors.count)
            actors.append(stamp.by)
            places[stamp.by] = actor
        }
        let place = actor << 1 | (stamp.endsAct ? 0 : 1)
        entries.append(Entry(seq: stamp.seq, at: stamp.at, day: stamp.day, actor: place))
    }

    /// The stamp of the event with this number, found by bisection: numbers may have gaps.
    package subscript(seq: Int) -> Stamp? { place(of: seq).map { stamp(entries[$0]) } }

    private func place(of seq: Int) -> Int? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].seq < seq { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].seq == seq ? low : nil
    }

    /// How many events were recorded on or after `day`.
    package func count(since day: Day) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return entries.count - low
    }

    private func stamp(_ entry: Entry) -> Stamp {
        Stamp(
            seq: entry.seq, at: entry.at, day: entry.day, by: actors[entry.account], endsAct: entry.endsAct)
    }
}

extension History {
    /// The first and the last number of the act that the event with this number belongs to.
    package func act(around seq: Int) -> ClosedRange<Int>? {
        guard var first = place(of: seq) else { return nil }
        var last = first
        while last < entries.count - 1, !entries[last].endsAct { last += 1 }
        while first > 0, !entries[first - 1].endsAct { first -= 1 }
        return entries[first].seq...entries[last].seq
    }

    /// The last event of the act that is so many acts away from the one around `seq`: forward, or back where
    /// less than zero. Forward it ends at the last act; nil before the first.
    package func actEnd(around seq: Int, movedBy acts: Int) -> Stamp? {
        guard var place = act(around: seq).flatMap({ place(of: $0.upperBound) }) else { return nil }
        var left = acts
        while left > 0, place < entries.count - 1 {
            place += 1
            if entries[place].endsAct { left -= 1 }
        }
        while left < 0, place >= 0 {
            place -= 1
            if place >= 0, entries[place].endsAct { left += 1 }
        }
        return place < 0 ? nil : stamp(entries[place])
    }

    /// The last event for which something holds that holds up to there and not beyond; found by bisection.
    package func last(while holds: (Stamp) -> Bool) -> Stamp? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(stamp(entries[middle])) { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : stamp(entries[low - 1])
    }

    /// The last act of an account that is wanted.
    package func lastAct(
        of account: String, where isWanted: (ClosedRange<Int>) -> Bool = { _ in true }
    ) -> ClosedRange<Int>? {
        guard let actor = places[account] else { return nil }
        for entry in entries.reversed() where entry.endsAct && entry.account == Int(actor) {
            if let act = act(around: entry.seq), isWanted(act) { return act }
        }
        return nil
    }

    /// How many acts came after the event of that number, those of one account aside.
    package func acts(after seq: Int, notBy account: String) -> Int {
        let own = places[account].map(Int.init)
        var count = 0
        for entry in entries.reversed() {
            if entry.seq <= seq { break }
            if entry.endsAct && entry.account != own { count += 1 }
        }
        return count
    }

    /// When the account recorded its last acts after that moment, the newest first, at most `count` of them.
    func acts(of account: String, after moment: Int64, atMost count: Int) -> [Int64] {
        guard let actor = places[account] else { return [] }
        var times: [Int64] = []
        for entry in entries.reversed() {
            // Times in a log never go back.
            if entry.at <= moment || times.count == count { break }
            if entry.endsAct && entry.account == Int(actor) { times.append(entry.at) }
        }
        return times
    }
}

extension History {
    /// How much was recorded, week by week and by whom.
    package struct Activity: Sendable, Hashable {
        /// Acts a week, the oldest first; the last week ends with the last day.
        package var weeks: [Int]
        /// Everybody who recorded something in these weeks: the most acts first, then by name.
        package var accounts: [Share]

        package struct Share: Sendable, Hashable {
            package var account: String
            package var acts: Int
            package var lastDay: Day
        }
    }

    /// Counts the acts of so many weeks up to and including a day, each by the day of its last event.
    package func activity(until day: Day, weeks: Int) -> Activity {
        let start = day - 7 * weeks
        var perWeek = [Int](repeating: 0, count: weeks)
        var acts = [Int](repeating: 0, count: actors.count)
        var last = [Day](repeating: start, count: actors.count)
        for entry in entries.reversed() {
            // Days in a log never go back.
            if entry.day <= start { break }
            guard entry.endsAct, entry.day <= day else { continue }
            perWeek[weeks - 1 - (day - entry.day) / 7] += 1
            acts[entry.account] += 1
            last[entry.account] = max(last[entry.account], entry.day)
        }
        let shares = actors.indices.filter { acts[$0] > 0 }.map {
            Activity.Share(account: actors[$0], acts: acts[$0], lastDay: last[$0])
        }
        return Activity(
            weeks: perWeek, accounts: shares.sorted { ($1.acts, $0.account) < ($0.acts, $1.account) })
    }

    /// The first number of the act to which the last event up to this number belongs; nil before the first.
    package func actStart(upTo seq: Int) -> Int? {
        last { $0.seq <= seq }.flatMap { act(around: $0.seq)?.lowerBound }
    }
}
