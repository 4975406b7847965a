/// One half of a quantile function, for levels up to one half, as a table that is dense where levels are small.
///
/// The knots are the 32 equal steps within each power of two from 2⁻²⁴ to 2⁻¹, so that a knot is found from the
/// bits of a level and tails are as exact as the middle. Between knots the line is straight.
struct QuantileTable: Sendable {
    static let octaves = 23
    static let steps = 32
    static let count = octaves * steps + 1
    /// The smallest level that a table knows, and the smallest that is drawn.
    static let lowest: Float = 0x1p-24

    private var values: [Float]

    /// - Parameter quantile: of a level of one half or less; asked for from one half downwards, so that it may
    ///   start from its last answer.
    init(_ quantile: (Double) -> Double) {
        values = [Float](repeating: 0, count: Self.count)
        for knot in (0..<Self.count).reversed() { values[knot] = Float(quantile(Self.level(knot))) }
    }

    /// Part of the way from one table to another.
    init(_ one: QuantileTable, _ other: QuantileTable, share: Float) {
        values = zip(one.values, other.values).map { $0 + ($1 - $0) * share }
    }

    static func level(_ knot: Int) -> Double {
        let (octave, step) = knot.quotientAndRemainder(dividingBy: steps)
        return Double(sign: .plus, exponent: octave - 24, significand: 1 + Double(step) / Double(steps))
    }

    /// - Parameter level: from 2⁻²⁴ through one half.
    @inline(__always)
    func value(_ level: Float) -> Float {
        // Exponent and the first five bits of the mantissa number the knot, the other 18 the way to the next.
        let bits = level.bitPattern
        let knot = Int(bits >> 18) - (103 << 5)
        if knot >= Self.count - 1 { return values[Self.count - 1] }
        let way = Float(bits & 0x3_ffff) * 0x1p-18
        let left = values[knot]
        return left + (values[knot + 1] - left) * way
    }
}

/// A whole quantile function of two halves: the upper one is that of the mirror image.
struct Quantile: Sendable {
    let lower: QuantileTable
    let mirrored: QuantileTable
    /// What the mirror turns x into: this less x.
    let mirror: Float

    /// - Parameter level: from 2⁻²⁴ through 1 − 2⁻²⁴.
    @inline(__always)
    func value(_ level: Float) -> Float {
        level <= 0.5 ? lower.value(level) : mirror - mirrored.value(1 - level)
    }
}
