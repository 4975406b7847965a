/// A figure that may have no value, and then says why: "n/a" with its reason, never 0 and never green.
package enum Measure<Value: Sendable>: Sendable {
    case value(Value)
    /// The reason in a few words that stand after "n/a": `no actual cost yet`.
    case undefined(String)

    package var value: Value? {
        switch self {
        case .value(let value): value
        case .undefined: nil
        }
    }

    package var reason: String? {
        switch self {
        case .value: nil
        case .undefined(let reason): reason
        }
    }

    package func map<Other>(_ change: (Value) -> Other) -> Measure<Other> {
        switch self {
        case .value(let value): .value(change(value))
        case .undefined(let reason): .undefined(reason)
        }
    }

    package func flatMap<Other>(_ change: (Value) -> Measure<Other>) -> Measure<Other> {
        switch self {
        case .value(let value): change(value)
        case .undefined(let reason): .undefined(reason)
        }
    }
}

extension Measure {
    /// What follows from two figures; the reason of the first that has no value.
    package func combined<Other, Result>(
        with other: Measure<Other>, _ change: (Value, Other) -> Result
    ) -> Measure<Result> {
        flatMap { one in other.map { change(one, $0) } }
    }
}

extension Measure: Equatable where Value: Equatable {}
extension Measure: Hashable where Value: Hashable {}

extension Measure where Value == Double {
    /// `numerator / denominator`; undefined for `reason` unless the denominator is more than zero.
    static func ratio(_ numerator: Double, over denominator: Double, unless reason: String) -> Measure {
        denominator > 0 ? .value(numerator / denominator) : .undefined(reason)
    }
}
