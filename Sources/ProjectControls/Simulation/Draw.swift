internal import Lanes

/// One uncertain quantity, ready to be drawn for sixteen runs at once.
struct Draw: Sendable {
    private enum Shape: Sendable {
        case even
        /// With itself, alone and at the first position.
        case triangular(mode: Float, Triangles)
        case table(Quantile)
    }

    let stream: RandomStream
    private let shape: Shape
    private let low: Float
    private let range: Float

    /// - Parameter tables: keeps what several draws share.
    /// - Returns: nil for what is certain.
    init?(_ spread: Spread, _ stream: RandomStream, _ tables: inout DrawTables) {
        guard !spread.isCertain else { return nil }
        self.stream = stream
        switch spread {
        case .certain: return nil
        case .uniform(let low, let high):
            (shape, self.low, range) = (.even, Float(low), Float(high - low))
        case .triangular(let low, let mode, let high):
            (self.low, range) = (Float(low), Float(high - low))
            let mode = Float((mode - low) / (high - low))
            var alone = Triangles()
            alone.append(stream: stream.key, low: self.low, mode: mode, range: range, position: 0)
            shape = .triangular(mode: mode, alone)
        case .betaPERT(let low, let mode, let high):
            shape = .table(tables.beta(mode: (mode - low) / (high - low)))
            (self.low, range) = (Float(low), Float(high - low))
        case .normal(let mean, let deviation):
            shape = .table(NormalScores.standard.quantile)
            (low, range) = (Float(mean), Float(deviation))
        }
    }

    /// The values of independent draws.
    @inline(__always)
    func values(_ numbers: RunNumbers) -> SIMD16<Float> {
        guard case .triangular(_, let alone) = shape else { return values(at: numbers.levels(stream)) }
        var values = InlineArray<1, SIMD16<Float>>(repeating: .zero)
        var span = values.mutableSpan
        alone.draw(numbers.mixed, into: &span)
        return values[0]
    }

    /// The values at levels between 0 and 1: the quantile function.
    func values(at levels: SIMD16<Float>) -> SIMD16<Float> {
        switch shape {
        case .even: return low + range * levels
        case .triangular(let mode, _):
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

    /// Whether it is a triangle; if it is, it is drawn, independently, with the others.
    func joins(_ triangles: inout Triangles, at position: Int) -> Bool {
        guard case .triangular(let mode, _) = shape else { return false }
        triangles.append(stream: stream.key, low: low, mode: mode, range: range, position: position)
        return true
    }
}

/// The tables of one simulation's draws, each made once.
struct DrawTables {
    private var known: [Double: Quantile] = [:]

    mutating func beta(mode: Double) -> Quantile {
        if let quantile = known[mode] { return quantile }
        let quantile = BetaQuantiles.quantile(mode: mode)
        known[mode] = quantile
        return quantile
    }
}
