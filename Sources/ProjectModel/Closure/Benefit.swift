/// What the project is to bring once it is done, in a number that can be measured.
package struct Benefit: Registered {
    package static let prefix: String? = "B"

    package let id: ID<Benefit>
    package var title: Recorded<String>
    /// What the numbers count: `calls a day`, `seconds`.
    package var unit: Recorded<String>
    /// How it was before the project; zero unless it was said.
    package var before: Recorded<Quantity>
    package var target: Recorded<Quantity>
    /// The day by which the target is to be reached.
    package var due: Recorded<Day>
    package var owner: Recorded<ID<Person>>
    /// Every measurement in the order of the log; the last one counts.
    package var measurements: [Recorded<Measurement>] = []
    package var withdrawal: Recorded<Withdrawal>?

    /// What was last recorded for `day` or before.
    package func measurement(on day: Day) -> Measurement? {
        measurements.last { $0.value.day <= day }?.value
    }
}

package struct Measurement: Sendable, Hashable {
    package var value: Quantity
    /// The day on which it was so.
    package var day: Day
    package var note: String?
}
