/// Sums of money by what they were for, in the order in which the first of each was recorded.
package struct Sums<Key: Hashable & Sendable>: Sendable {
    package private(set) var keys: [Key] = []
    private var sums: [Money] = []
    private var places: [Key: Int] = [:]
    /// The place added to last. Costs are booked in runs, and what is the same again need not be looked up.
    private var last = 0

    package init() {}

    package subscript(key: Key) -> Money? { places[key].map { sums[$0] } }

    package mutating func add(_ sum: Money, to key: Key) {
        if last < keys.count, keys[last] == key {
            sums[last] += sum
        } else if let place = places[key] {
            sums[place] += sum
            last = place
        } else {
            last = keys.count
            places[key] = last
            keys.append(key)
            sums.append(sum)
        }
    }
}

extension Sums: Sequence {
    package func makeIterator() -> Zip2Sequence<[Key], [Money]>.Iterator { zip(keys, sums).makeIterator() }
}

extension Sums: Hashable {
    package static func == (left: Sums, right: Sums) -> Bool {
        left.keys == right.keys && left.sums == right.sums
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(keys)
        hasher.combine(sums)
    }
}
