/// That something on record does not count any more. It keeps its name, and its story stays to be read.
package struct Withdrawal: Sendable, Hashable {
    package var reason: String
    package var day: Day
}

extension Recorded<Withdrawal>? {
    /// Whether it had been withdrawn by the end of `day`.
    package func holds(on day: Day) -> Bool { map { $0.value.day <= day } ?? false }
}
