internal import Lanes
import ProjectModel

/// What came of the runs, in their order.
struct SimulationTally: Sendable {
    /// In hundredths of a working day.
    var finishes: [Float] = []
    /// In minor units.
    var costs: [Double] = []
    /// In how many runs each activity was critical, by position, sixteen runs side by side.
    var critical: [SIMD16<Int32>]

    init(activities: Int) {
        critical = Array(repeating: .zero, count: activities)
    }
}

extension SIMD16<Float> {
    @inline(__always)
    static func later(_ one: Self, _ other: Self) -> Self { one.replacing(with: other, where: other .> one) }
}

extension SimulationPlan {
    /// Makes the runs of these blocks of sixteen.
    func run(_ blocks: Range<Int>, into tally: inout SimulationTally, findsCritical: Bool) {
        var durations = durations
        var starts = findsCritical || compiled.hasStartLinks ? durations : []
        var finishes = durations
        var flags = [SIMD16<Int32>](repeating: .zero, count: findsCritical ? compiled.count : 0)
        tally.finishes.reserveCapacity(blocks.upperBound * RunNumbers.lanes)
        for block in blocks {
            let numbers = RunNumbers(block: block)
            var durationSpan = durations.mutableSpan
            draw(numbers, into: &durationSpan)
            var delay = SIMD16<Float>.zero
            var impacts: [SIMD16<Float>] = []
            for risk in risks {
                let happens = numbers.levels(risk.occurrence) .< risk.probability
                if !risk.delay.isNothing {
                    let length = SIMD16<Float>.zero.replacing(
                        with: risk.delay.values(numbers), where: happens)
                    if let position = risk.position {
                        durationSpan[position] = SIMD16.later(durationSpan[position] + length, .zero)
                    } else {
                        delay += length
                    }
                }
                if !risk.cost.isNothing {
                    impacts.append(
                        SIMD16<Float>.zero.replacing(with: risk.cost.values(numbers), where: happens))
                }
            }
            var startSpan = starts.mutableSpan
            var finishSpan = finishes.mutableSpan
            let logic = pass.run(durations.span, starts: &startSpan, finishes: &finishSpan)
            if findsCritical {
                compiled.flagCritical(durations, starts, finishes, last: logic, &flags, &tally.critical)
            }
            let last = risks.isEmpty ? logic : SIMD16.later(logic + delay, SIMD16(repeating: dataDate))
            cost(numbers, durations, last, impacts, into: &tally.costs)
            for lane in 0..<RunNumbers.lanes { tally.finishes.append(last[lane]) }
            // What a risk lengthened is certain again.
            for risk in risks {
                if let position = risk.position { durations[position] = self.durations[position] }
            }
        }
    }

    @inline(__always)
    private func draw(_ numbers: RunNumbers, into durations: inout MutableSpan<SIMD16<Float>>) {
        triangles.draw(numbers.mixed, into: &durations)
        guard !others.isEmpty else { return }
        let common = commonScores(numbers)
        for (position, draw) in others {
            durations[position] = SIMD16.later(values(draw, numbers, common: common), .zero)
        }
    }

    private func cost(
        _ numbers: RunNumbers, _ durations: [SIMD16<Float>], _ last: SIMD16<Float>,
        _ impacts: [SIMD16<Float>], into costs: inout [Double]
    ) {
        let draws = fixedCosts.map { $0.values(numbers) }
        for lane in 0..<RunNumbers.lanes {
            var sum = cost + burnRate * Double(last[lane] - dataDate)
            for (position, rate) in rates { sum += rate * Double(durations[position][lane]) }
            for draw in draws { sum += Double(draw[lane]) }
            for impact in impacts { sum += Double(impact[lane]) }
            costs.append(sum)
        }
    }
}

extension CompiledNetwork {
    /// Adds one to each run in which an activity lies on a path that drives the finish.
    ///
    /// The start that a link demands is compared bit by bit with the start that the pass forward found, since
    /// both are the same sum; so no tolerance is needed, which total float from a pass backward would.
    fileprivate func flagCritical(
        _ durations: [SIMD16<Float>], _ starts: [SIMD16<Float>], _ finishes: [SIMD16<Float>],
        last: SIMD16<Float>, _ flags: inout [SIMD16<Int32>], _ counts: inout [SIMD16<Int32>]
    ) {
        let (durations, starts, finishes) = (durations.span, starts.span, finishes.span)
        var flags = flags.mutableSpan
        var counts = counts.mutableSpan
        for position in 0..<count {
            flags[position] = SIMD16<Int32>.zero.replacing(with: 1, where: finishes[position] .== last)
        }
        for position in (0..<count).reversed() {
            let flag = flags[position]
            counts[position] &+= flag
            let start = starts[position]
            let end = Int(firstLink[position + 1])
            for link in Int(firstLink[position])..<end {
                let source = Int(sources[link])
                let lag = SIMD16(repeating: Float(lags[link]))
                let bound: SIMD16<Float> =
                    switch kinds[link] {
                    case .finishToStart: finishes[source] + lag
                    case .startToStart: starts[source] + lag
                    case .finishToFinish: finishes[source] + lag - durations[position]
                    case .startToFinish: starts[source] + lag - durations[position]
                    }
                flags[source] |= SIMD16<Int32>.zero.replacing(with: flag, where: bound .== start)
            }
        }
    }
}
