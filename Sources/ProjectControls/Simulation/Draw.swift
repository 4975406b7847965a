/// One uncertain quantity, ready to be drawn for sixteen runs at once.
struct Draw: Sendable {
    private enum Shape: Sendable {
        case even
        case triangular(mode: Float)
        case table(Quantile)
    }

    let stream: RandomStream
    private let shape: Shape
    private let low: Float
    private let range: Float

    /// - Parameter betas: keeps the tables that several draws share.
    /// - Returns: nil for what is certain.
    init?(_ spread: Spread, _ stream: RandomStream, _ tables: inout DrawTables) {
        guard !spread.isCertain else { return nil }
        self.stream = stream
        switch spread {
        case .certain: return nil
        case .uniform(let low, let high):
            (shape, self.low, range) = (.even, Float(low), Float(high - low))
        case .triangular(let low, let mode, let high):
            shape = .triangular(mode: Float((mode - low) / (high - low)))
            (self.low, range) = (Float(low), Float(high - low))
        case .betaPERT(let low, let mode, let high):
            shape = .table(tables.beta(mode: (mode - low) / (high - low)))
            (self.low, range) = (Float(low), Float(high - low))
        case .normal(let mean, let deviation):
            shape = .table(tables.normal.quantile)
            (low, range) = (Float(mean), Float(deviation))
        }
    }

    /// The values of independent draws.
    ///
    /// A triangle needs no square root: where U and V are even, (1 − c) min(U, V) + c max(U, V) is triangular on
    /// 0 to 1 with the mode c. Source: W. Stein and M. Keblis, "A new method to simulate the triangular
    /// distribution" (2009).
    @inline(__always)
    func values(_ numbers: RunNumbers) -> SIMD16<Float> {
        switch shape {
        case .triangular: triangle!.values(numbers)
        case .even, .table: values(at: numbers.levels(stream))
        }
    }

    /// The values at levels between 0 and 1: the quantile function.
    func values(at levels: SIMD16<Float>) -> SIMD16<Float> {
        switch shape {
        case .even: return low + range * levels
        case .triangular(let mode):
            var values = SIMD16<Float>()
            for lane in 0..<RunNumbers.lanes { values[lane] = Self.triangle(levels[lane], mode) }
            return low + range * values
        case .table(let quantile):
            var values = SIMD16<Float>()
            for lane in 0..<RunNumbers.lanes { values[lane] = quantile.value(levels[lane]) }
            return low + range * values
        }
    }

    private static func triangle(_ level: Float, _ mode: Float) -> Float {
        level < mode
            ? (level * mode).squareRoot() : 1 - ((1 - level) * (1 - mode)).squareRoot()
    }

    /// The quick way to draw it independently, if it is a triangle.
    var triangle: TriangleDraw? {
        guard case .triangular(let mode) = shape else { return nil }
        return TriangleDraw(stream, low: low, mode: mode, range: range)
    }
}

/// A triangle that is drawn from two halves of the same 32 bits.
struct TriangleDraw: Sendable {
    private let stream: RandomStream
    private let base: Float
    private let sumFactor: Float
    private let differenceFactor: Float

    init(_ stream: RandomStream, low: Float, mode: Float, range: Float) {
        self.stream = stream
        // (1 − c) min + c max = ½ (sum + (2c − 1) difference), and U = (its 16 bits + ½) / 65,536.
        sumFactor = range / 131_072
        differenceFactor = range * (mode - 0.5) / 65_536
        base = low + sumFactor
    }

    @inline(__always)
    func values(_ numbers: RunNumbers) -> SIMD16<Float> {
        let bits = numbers.bits(stream)
        let one = (bits &>> 16).plusTwoTo23
        let other = (bits & 0xffff).plusTwoTo23
        // Both exact: each step stays below 2²⁴.
        let sum = (one - 0x1p24) + other
        return base + sum * sumFactor + (one - other).magnitude * differenceFactor
    }
}

/// The tables that draws are made with, each made once.
struct DrawTables {
    private(set) lazy var normal = NormalScores()
    private var betas = BetaQuantiles()
    private var known: [Double: Quantile] = [:]

    mutating func beta(mode: Double) -> Quantile {
        if let quantile = known[mode] { return quantile }
        let quantile = betas.quantile(mode: mode)
        known[mode] = quantile
        return quantile
    }
}
