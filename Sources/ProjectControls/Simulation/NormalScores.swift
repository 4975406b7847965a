/// The standard normal distribution by tables, both ways.
struct NormalScores: Sendable {
    static let standard = NormalScores()

    /// The value for a level: Φ⁻¹.
    let quantile: Quantile

    private static let reach: Float = 6
    private static let density: Float = 256
    private let chances: [Float]

    private init() {
        var z = 0.0
        let half = QuantileTable { level in
            for _ in 0..<60 {
                let step =
                    (PlainArithmetic.normalChance(z) - level) / PlainArithmetic.normalDensity(z)
                z -= step
                if abs(step) < 1e-12 { break }
            }
            return z
        }
        quantile = Quantile(lower: half, mirrored: half, mirror: 0)
        let count = Int(2 * Self.reach * Self.density) + 2
        chances = (0..<count).map { knot in
            Float(PlainArithmetic.normalChance(Double(knot) / Double(Self.density) - Double(Self.reach)))
        }
    }

    /// Φ(z), within the levels that tables of quantiles know; to about 5e-7.
    @inline(__always)
    func chance(_ z: Float) -> Float {
        let place = (min(max(z, -Self.reach), Self.reach) + Self.reach) * Self.density
        let knot = Int(place)
        let chance = chances[knot] + (chances[knot + 1] - chances[knot]) * (place - Float(knot))
        return min(max(chance, QuantileTable.lowest), 1 - QuantileTable.lowest)
    }
}
