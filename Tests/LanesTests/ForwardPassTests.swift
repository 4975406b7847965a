import TestSupport
import Testing

@testable import Lanes

struct ForwardPassTests {
    /// Networks with every kind of link, by whole numbers, which single precision holds exactly, one run at a time.
    @Test(arguments: Seed.many(200))
    func `wide vectors and narrow ones find what each run by itself gives`(seed: Seed) {
        var seed = seed
        let count = Int.random(in: 0...30, using: &seed)
        var pass = ForwardPass()
        var floors: [(start: Int, finish: Int?)] = []
        var links: [[ForwardPass.Link]] = []
        let hasStartLinks = Bool.random(using: &seed)
        for position in 0..<count {
            floors.append(
                (
                    Int.random(in: 0...2_000, using: &seed),
                    Int.random(in: 0...3, using: &seed) == 0 ? Int.random(in: 0...9_000, using: &seed) : nil
                ))
            links.append(
                (0..<Int.random(in: 0...min(3, position), using: &seed)).map { _ in
                    let isPlain = Bool.random(using: &seed)
                    return ForwardPass.Link(
                        source: Int.random(in: 0..<position, using: &seed),
                        lag: isPlain ? 0 : Float(Int.random(in: -500...500, using: &seed)),
                        isFromStart: !isPlain && hasStartLinks && Bool.random(using: &seed),
                        isToFinish: !isPlain && Bool.random(using: &seed))
                })
            pass.append(
                startFloor: Float(floors[position].start),
                finishFloor: floors[position].finish.map { Float($0) },
                links[position])
        }
        let lengths = (0..<count).map { _ in
            SIMD16<Float>((0..<16).map { _ in Float(Int.random(in: 0...4_000, using: &seed)) })
        }
        var (starts, finishes) = (lengths, lengths)
        var last = SIMD16<Float>.zero
        for lane in 0..<16 {
            for position in 0..<count {
                var start = Float(floors[position].start)
                for link in links[position] {
                    let from = (link.isFromStart ? starts : finishes)[link.source][lane] + link.lag
                    start = max(start, from - (link.isToFinish ? lengths[position][lane] : 0))
                }
                if let floor = floors[position].finish {
                    start = max(start, Float(floor) - lengths[position][lane])
                }
                starts[position][lane] = start
                finishes[position][lane] = start + lengths[position][lane]
                last[lane] = max(last[lane], finishes[position][lane])
            }
        }
        for isWide in [true, false] {
            for keepsStarts in hasStartLinks ? [true] : [true, false] {
                var (foundStarts, found) = (keepsStarts ? lengths : [], lengths)
                var startSpan = foundStarts.mutableSpan
                var span = found.mutableSpan
                let end =
                    isWide
                    ? pass.run(lengths.span, starts: &startSpan, finishes: &span)
                    : pass.runPortably(lengths.span, starts: &startSpan, finishes: &span)
                #expect(end == last && found == finishes)
                #expect(foundStarts == (keepsStarts ? starts : []))
            }
        }
    }
}
