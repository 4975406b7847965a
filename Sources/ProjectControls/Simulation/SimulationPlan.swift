internal import Lanes
import ProjectModel

/// A model made ready to run: everything by position, nothing to look up.
///
/// Lengths are hundredths of a working day in single precision, which holds every whole hundredth up to 670
/// years exactly.
struct SimulationPlan: Sendable {
    struct Risk: Sendable {
        let id: ID<ProjectModel.Risk>
        let probability: Float
        let occurrence: RandomStream
        let delay: Amount
        let cost: Amount
        let position: Int?
    }

    /// What is certain, and what is drawn besides.
    struct Amount: Sendable {
        let certain: Float
        let draw: Draw?

        init(_ spread: Spread, _ stream: RandomStream, _ tables: inout DrawTables) {
            draw = Draw(spread, stream, &tables)
            certain = draw == nil ? Float(spread.mean) : 0
        }

        var isNothing: Bool { draw == nil && certain == 0 }

        func values(_ numbers: RunNumbers) -> SIMD16<Float> {
            draw?.values(numbers) ?? SIMD16(repeating: certain)
        }
    }

    let model: SimulationModel
    let indexed: IndexedNetwork
    let compiled: CompiledNetwork
    let pass: ForwardPass
    /// The lengths of what is certain; of the rest, anything.
    let durations: [SIMD16<Float>]
    /// Every length that is drawn.
    let uncertain: [(position: Int, draw: Draw)]
    /// The same in two parts: what is drawn quickly, and the rest.
    let triangles: Triangles
    let others: [(position: Int, draw: Draw)]
    let risks: [Risk]
    /// What is certain of the cost, in minor units.
    let cost: Double
    let fixedCosts: [Draw]
    /// Minor units per hundredth of a working day.
    let rates: [(position: Int, rate: Double)]
    let burnRate: Double
    let dataDate: Float
    /// √ρ and √(1 − ρ); nil where nothing is correlated.
    let weights: (common: Float, own: Float)?
    let common: RandomStream
    /// Only where estimates are correlated.
    private let scores: NormalScores?

    init(_ model: SimulationModel, seed: UInt64) throws(SimulationError) {
        let indexed: IndexedNetwork
        let compiled: CompiledNetwork
        do throws(NetworkError) {
            indexed = try IndexedNetwork(model.network)
            compiled = try CompiledNetwork(indexed)
        } catch {
            throw .network(error)
        }
        guard (0..<1).contains(model.correlation) else { throw .correlation }
        var tables = DrawTables()
        let isIndependent = model.correlation == 0
        var durations = compiled.durations.map { SIMD16<Float>(repeating: Float($0)) }
        var uncertain: [(Int, Draw)] = []
        var triangles = Triangles()
        var others: [(Int, Draw)] = []
        var fixedCosts: [Draw] = []
        var rates: [(Int, Double)] = []
        var cost = model.cost
        for position in 0..<compiled.count {
            let place = Int(compiled.places[position])
            let id = indexed.ids[place]
            let isLeft = indexed.works[place].stage != .complete
            if let spread = model.spreads[id] {
                guard spread.isSound else { throw .estimate(id) }
                let stream = RandomStream(.duration, of: id.text, seed: seed)
                if isLeft {
                    if let draw = Draw(spread.scaled(by: 100), stream, &tables) {
                        uncertain.append((position, draw))
                        if !isIndependent || !draw.joins(&triangles, at: position) {
                            others.append((position, draw))
                        }
                    } else {
                        durations[position] = SIMD16(repeating: max(0, Float(spread.mean * 100)))
                    }
                }
            }
            if let costs = model.costs[id] {
                guard costs.fixed.isSound, costs.rate.isFinite else { throw .estimate(id) }
                let stream = RandomStream(.cost, of: id.text, seed: seed)
                if let draw = Draw(costs.fixed, stream, &tables) {
                    fixedCosts.append(draw)
                } else {
                    cost += costs.fixed.mean
                }
                if costs.rate != 0 { rates.append((position, costs.rate / 100)) }
            }
        }
        var risks: [Risk] = []
        for risk in model.risks {
            let place = risk.activity.map { indexed.places[$0] }
            guard (0...1).contains(risk.probability), risk.delay.isSound, risk.cost.isSound,
                place != .some(nil)
            else { throw .risk(risk.id) }
            func stream(_ purpose: RandomStream.Purpose) -> RandomStream {
                RandomStream(purpose, of: risk.id.text, seed: seed)
            }
            risks.append(
                Risk(
                    id: risk.id, probability: Float(risk.probability), occurrence: stream(.occurrence),
                    delay: Amount(risk.delay.scaled(by: 100), stream(.delay), &tables),
                    cost: Amount(risk.cost, stream(.impact), &tables),
                    position: place.flatMap { $0 }.map { Int(compiled.positions[$0]) }))
        }
        self.model = model
        self.indexed = indexed
        self.compiled = compiled
        pass = ForwardPass(compiled)
        self.durations = durations
        self.uncertain = uncertain
        self.triangles = triangles
        self.others = others
        self.risks = risks
        self.cost = cost
        self.fixedCosts = fixedCosts
        self.rates = rates
        burnRate = model.burnRate / 100
        dataDate = Float(indexed.dataDate)
        weights =
            isIndependent
            ? nil : (Float(model.correlation.squareRoot()), Float((1 - model.correlation).squareRoot()))
        common = RandomStream(.common, of: "", seed: seed)
        scores = isIndependent ? nil : .standard
    }

    /// The drawn values of an estimate, correlated with the others if they are.
    @inline(__always)
    func values(_ draw: Draw, _ numbers: RunNumbers, common: SIMD16<Float>) -> SIMD16<Float> {
        guard let weights, let scores else { return draw.values(numbers) }
        let own = numbers.levels(draw.stream)
        var levels = SIMD16<Float>()
        for lane in 0..<RunNumbers.lanes {
            let score = weights.common * common[lane] + weights.own * scores.quantile.value(own[lane])
            levels[lane] = scores.chance(score)
        }
        return draw.values(at: levels)
    }

    /// The normal scores that all estimates share.
    func commonScores(_ numbers: RunNumbers) -> SIMD16<Float> {
        guard let scores else { return .zero }
        let levels = numbers.levels(common)
        var values = SIMD16<Float>()
        for lane in 0..<RunNumbers.lanes { values[lane] = scores.quantile.value(levels[lane]) }
        return values
    }
}

extension ForwardPass {
    /// In hundredths of a working day.
    init(_ network: CompiledNetwork) {
        self.init()
        for position in 0..<network.count {
            let links = Int(network.firstLink[position])..<Int(network.firstLink[position + 1])
            append(
                startFloor: Float(network.startFloors[position]),
                finishFloor: network.finishFloors.isEmpty ? nil : Float(network.finishFloors[position]),
                links.lazy.map { link in
                    let kind = network.kinds[link]
                    return Link(
                        source: Int(network.sources[link]), lag: Float(network.lags[link]),
                        isFromStart: kind == .startToStart || kind == .startToFinish,
                        isToFinish: kind == .finishToFinish || kind == .startToFinish)
                })
        }
    }
}
