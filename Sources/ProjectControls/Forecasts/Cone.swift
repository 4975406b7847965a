/// Seven quantiles of something that is not yet known.
package struct Cone<Value: Sendable & Hashable>: Sendable, Hashable {
    package let p10: Value
    package let p20: Value
    package let p40: Value
    package let p50: Value
    package let p60: Value
    package let p80: Value
    package let p90: Value

    /// Asks for each of the levels, as a share of one.
    init(_ value: (Double) -> Value) {
        p10 = value(0.1)
        p20 = value(0.2)
        p40 = value(0.4)
        p50 = value(0.5)
        p60 = value(0.6)
        p80 = value(0.8)
        p90 = value(0.9)
    }
}
