/// An act that undoes another, by its number and the numbers of what it undoes.
package struct UndoneAct: Sendable, Hashable {
    package let seq: Int
    package let first: Int
    package let last: Int

    package init(seq: Int, first: Int, last: Int) {
        self.seq = seq
        self.first = first
        self.last = last
    }

    package func covers(_ number: Int) -> Bool { first <= number && number <= last && number < seq }
}

/// Every act of a log that undoes another, whether or not it has been undone itself.
package struct UndoneActs: Sendable, Hashable {
    /// In the order of the log.
    package private(set) var all: [UndoneAct] = []

    package init() {}

    package var isEmpty: Bool { all.isEmpty }

    mutating func record(_ act: UndoneAct) { all.append(act) }

    /// What stood up to that number, and no later undo.
    package func asOf(_ seq: Int) -> UndoneActs {
        var earlier = UndoneActs()
        earlier.all = all.filter { $0.seq <= seq }
        return earlier
    }

    /// What does not count by all the undos held here. Ask it for many numbers, and make it once.
    package var passedOver: PassedOver { PassedOver(all) }

    /// Whether an event counts by all the undos held here.
    package func counts(_ seq: Int) -> Bool { !passedOver.contains(seq) }

    /// Whether an act is one that undoes.
    package func holds(_ seq: Int) -> Bool { all.contains { $0.seq == seq } }

    /// The undo that counts and by which an event does not.
    package func undo(of seq: Int) -> UndoneAct? {
        let over = passedOver
        return all.last { $0.covers(seq) && !over.contains($0.seq) }
    }

    /// The first number of what an undo takes away or brings back; where it undoes an undo, of what that one
    /// undid, and so on.
    package func reach(of undo: UndoneAct) -> Int {
        var reached = [undo]
        var reach = undo.first
        for earlier in all.reversed() where reached.contains(where: { $0.covers(earlier.seq) }) {
            reached.append(earlier)
            reach = min(reach, earlier.first)
        }
        return reach
    }
}

/// The numbers of the events that do not count.
package struct PassedOver: Sendable, Hashable {
    /// In order and apart from one another.
    private var ranges: [ClosedRange<Int>] = []

    /// - Parameter acts: in the order of the log. An undo counts unless a later one that counts undoes it, so
    ///   they are gone through from the last one back.
    init(_ acts: [UndoneAct]) {
        var effective: [UndoneAct] = []
        // How many undos that count undo the act at a place, told by where that number changes.
        var changes = [Int](repeating: 0, count: acts.count + 1)
        var covering = 0
        for (place, act) in acts.enumerated().reversed() {
            covering += changes[place]
            guard covering == 0, act.first <= act.last else { continue }
            effective.append(act)
            let low = acts.firstPlace { $0.seq >= act.first }
            let high = min(acts.firstPlace { $0.seq > act.last }, place)
            guard low < high else { continue }
            changes[high - 1] += 1
            if low > 0 { changes[low - 1] -= 1 }
        }
        for act in effective.sorted(by: { $0.first < $1.first }) {
            let (first, last) = (act.first, min(act.last, act.seq - 1))
            guard first <= last else { continue }
            if let before = ranges.last, before.upperBound >= first {
                ranges[ranges.count - 1] = before.lowerBound...max(before.upperBound, last)
            } else {
                ranges.append(first...last)
            }
        }
    }

    /// That everything counts.
    package init() {}

    package var isEmpty: Bool { ranges.isEmpty }

    /// Whether the same events up to that number count: then a project that was folded up to there by the one
    /// is the same by the other, and a copy of it can be gone on from.
    package func agrees(with other: PassedOver, through seq: Int) -> Bool {
        through(seq) == other.through(seq)
    }

    private func through(_ seq: Int) -> [ClosedRange<Int>] {
        ranges.prefix { $0.lowerBound <= seq }.map { $0.lowerBound...min($0.upperBound, seq) }
    }

    package func contains(_ seq: Int) -> Bool {
        let place = ranges.firstPlace { $0.upperBound >= seq }
        return place < ranges.count && ranges[place].contains(seq)
    }
}

extension Array {
    /// The first place where something holds that holds from there on; the count where it holds nowhere.
    fileprivate func firstPlace(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
