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

    private var entries: [Entry] = []
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
