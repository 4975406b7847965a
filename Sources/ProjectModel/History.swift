/// The stamps of the events, dense by sequence number: what explains a figure ("recorded by kim on 4 Jan").
package struct History: Sendable {
    private struct Entry: Sendable {
        var seq: Int
        var at: Int64
        var day: Day
        var actor: Int32
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
        if let last = entries.last, actors[Int(last.actor)] == stamp.by {
            actor = last.actor
        } else if let known = places[stamp.by] {
            actor = known
        } else {
            actor = Int32(actors.count)
            actors.append(stamp.by)
            places[stamp.by] = actor
        }
        entries.append(Entry(seq: stamp.seq, at: stamp.at, day: stamp.day, actor: actor))
    }

    /// The stamp of the event with this number, found by bisection: numbers may have gaps.
    package subscript(seq: Int) -> Stamp? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].seq < seq { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].seq == seq ? stamp(entries[low]) : nil
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
        Stamp(seq: entry.seq, at: entry.at, day: entry.day, by: actors[Int(entry.actor)])
    }
}
