package import ProjectModel

/// What an estimate or a risk does to the finish: one bar of the tornado.
///
/// Drawn again for every run, and set beside the finish of that run; so correlated estimates show what moves with
/// them, too.
package struct SimulationDriver: Sendable, Hashable {
    package enum Source: Sendable, Hashable {
        case activity(ID<Network.Activity>)
        case risk(ID<Risk>)
    }

    package let source: Source
    /// Pearson's product-moment correlation of its length (of a risk: of whether it happens) with the finish.
    package let finishCorrelation: Double
    package let costCorrelation: Double
    /// The mean finish in the runs in which it is in its lowest fifth (in which a risk does not happen),
    /// and in those in which it is in its highest fifth (in which the risk happens); in working days.
    package let lowFinish: Double
    package let highFinish: Double
    /// The same of the cost, in minor units.
    package let lowCost: Double
    package let highCost: Double

    package var swing: Double { highFinish - lowFinish }

    static func all(_ plan: SimulationPlan, _ pairs: [(finish: Double, cost: Double)], limit: Int)
        -> [SimulationDriver]
    {
        let blocks = (pairs.count + RunNumbers.lanes - 1) / RunNumbers.lanes
        let numbers = (0..<blocks).map { RunNumbers(block: $0) }
        let common = numbers.map { plan.commonScores($0) }
        var drivers: [SimulationDriver] = []
        for (position, draw) in plan.uncertain {
            var values: [Float] = []
            values.reserveCapacity(blocks * RunNumbers.lanes)
            for block in 0..<blocks {
                let drawn = plan.values(draw, numbers[block], common: common[block])
                for lane in 0..<RunNumbers.lanes { values.append(drawn[lane]) }
            }
            let low = draw.values(at: SIMD16(repeating: 0.2))[0]
            let high = draw.values(at: SIMD16(repeating: 0.8))[0]
            let id = plan.indexed.ids[Int(plan.compiled.places[position])]
            drivers.append(SimulationDriver(.activity(id), values, pairs, low: low, high: high))
        }
        for risk in plan.risks {
            var values: [Float] = []
            for block in 0..<blocks {
                let levels = numbers[block].levels(risk.occurrence)
                for lane in 0..<RunNumbers.lanes { values.append(levels[lane] < risk.probability ? 1 : 0) }
            }
            drivers.append(SimulationDriver(.risk(risk.id), values, pairs, low: 0, high: 1))
        }
        let places = Dictionary(uniqueKeysWithValues: drivers.enumerated().map { ($1.source, $0) })
        let ranked = drivers.sorted { one, other in
            let (left, right) = (abs(one.swing), abs(other.swing))
            return left == right ? places[one.source]! < places[other.source]! : left > right
        }
        return Array(ranked.prefix(max(0, limit)))
    }

    /// - Parameters:
    ///   - low: The runs with at most this value are those in which it is low.
    ///   - high: Those with at least this value, in which it is high.
    private init(
        _ source: Source, _ values: [Float], _ pairs: [(finish: Double, cost: Double)], low: Float,
        high: Float
    ) {
        self.source = source
        let count = Double(pairs.count)
        let mean = values.reduce(0) { $0 + Double($1) } / count
        let finish = pairs.reduce(0) { $0 + $1.finish } / count
        let cost = pairs.reduce(0) { $0 + $1.cost } / count
        var squares = (value: 0.0, finish: 0.0, cost: 0.0)
        var products = (finish: 0.0, cost: 0.0)
        var lows = (count: 0.0, finish: 0.0, cost: 0.0)
        var highs = lows
        for (value, pair) in zip(values, pairs) {
            let x = Double(value) - mean
            squares.value += x * x
            squares.finish += (pair.finish - finish) * (pair.finish - finish)
            squares.cost += (pair.cost - cost) * (pair.cost - cost)
            products.finish += x * (pair.finish - finish)
            products.cost += x * (pair.cost - cost)
            if value <= low { lows = (lows.count + 1, lows.finish + pair.finish, lows.cost + pair.cost) }
            if value >= high { highs = (highs.count + 1, highs.finish + pair.finish, highs.cost + pair.cost) }
        }
        func correlation(_ product: Double, _ square: Double) -> Double {
            let scale = (squares.value * square).squareRoot()
            return scale > 0 ? product / scale : 0
        }
        finishCorrelation = correlation(products.finish, squares.finish)
        costCorrelation = correlation(products.cost, squares.cost)
        lowFinish = lows.count > 0 ? lows.finish / lows.count : finish
        highFinish = highs.count > 0 ? highs.finish / highs.count : finish
        lowCost = lows.count > 0 ? lows.cost / lows.count : cost
        highCost = highs.count > 0 ? highs.cost / highs.count : cost
    }
}
