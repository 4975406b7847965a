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

extension Cone<Double> {
    /// What stands between this and another, straight from level to level.
    ///
    /// - Parameter share: of the way to the other, 0 to 1.
    func moved(towards other: Cone, by share: Double) -> Cone {
        func between(_ one: Double, _ other: Double) -> Double { one + share * (other - one) }
        return Cone(
            p10: between(p10, other.p10), p20: between(p20, other.p20), p40: between(p40, other.p40),
            p50: between(p50, other.p50), p60: between(p60, other.p60), p80: between(p80, other.p80),
            p90: between(p90, other.p90))
    }

    private init(
        p10: Double, p20: Double, p40: Double, p50: Double, p60: Double, p80: Double, p90: Double
    ) {
        self.p10 = p10
        self.p20 = p20
        self.p40 = p40
        self.p50 = p50
        self.p60 = p60
        self.p80 = p80
        self.p90 = p90
    }
}
