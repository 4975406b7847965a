/// The earliest day of each of many things.
package struct FirstDays<Key: Hashable & Sendable>: Sendable, Hashable {
    private var days: [Key: Day] = [:]
    /// What came last. Facts come in runs, and what is the same again need not be looked up.
    private var last: Key?
    private var lastDay = Day(number: 0)

    package init() {}

    package subscript(key: Key) -> Day? { days[key] }

    mutating func note(_ day: Day, of key: Key) {
        if key == last, day >= lastDay { return }
        let first = min(days[key] ?? day, day)
        days[key] = first
        last = key
        lastDay = first
    }

    package static func == (left: FirstDays, right: FirstDays) -> Bool { left.days == right.days }

    package func hash(into hasher: inout Hasher) { hasher.combine(days) }
}
