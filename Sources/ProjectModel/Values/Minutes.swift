/// A length of time on the clock, in whole minutes: of an outage, of a rollback.
package struct Minutes: Hashable, Comparable, Sendable {
    package let count: Int

    /// The longest that may be recorded: a year.
    package static let limit = Minutes(527_040)
    package static let zero = Minutes(0)

    package init(_ count: Int) { self.count = count }

    package static func < (left: Minutes, right: Minutes) -> Bool { left.count < right.count }
    package static func + (left: Minutes, right: Minutes) -> Minutes { Minutes(left.count + right.count) }
    package static func - (left: Minutes, right: Minutes) -> Minutes { Minutes(left.count - right.count) }
}

extension Minutes: FieldValue {
    package init?(json: JSONValue) {
        guard let count = json.integer, (0...Int64(Self.limit.count)).contains(count) else { return nil }
        self.init(Int(count))
    }
    package var json: JSONValue { .integer(count) }
}
