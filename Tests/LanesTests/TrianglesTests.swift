import TestSupport
import Testing

@testable import Lanes

struct TrianglesTests {
    /// Each lane by itself, from what is defined: the two halves of the product, folded, as two numbers.
    private func length(
        _ run: UInt64, _ stream: UInt64, isEven: Bool, _ low: Float, _ mode: Float, _ range: Float
    ) -> Float {
        let mixed = run ^ stream
        let product = (mixed & 0xffff_ffff) &* (mixed >> 32)
        let bits = UInt32(
            truncatingIfNeeded: isEven ? product ^ product >> 32 : (product ^ product << 32) >> 32)
        let (one, other) = (Float(bits >> 16), Float(bits & 0xffff))
        let sum = range / 131_072
        return low + sum + (one + other) * sum + (one - other).magnitude * (range * (mode - 0.5) / 65_536)
    }

    @Test(arguments: Seed.many(50))
    func `wide vectors and narrow ones draw what is defined, bit by bit`(seed: Seed) {
        var seed = seed
        let count = Int.random(in: 0...40, using: &seed)
        let numbers: LaneNumbers = [
            .random(in: 0 ... .max, using: &seed), .random(in: 0 ... .max, using: &seed),
        ]
        let untouched = [SIMD16<Float>](repeating: .init(repeating: -1), count: count + 3)
        var wanted = untouched
        var triangles = Triangles()
        for position in untouched.indices.shuffled(using: &seed).prefix(count) {
            let stream = UInt64.random(in: 0 ... .max, using: &seed)
            let low = Float.random(in: -500...2_000, using: &seed)
            let mode = Float.random(in: 0...1, using: &seed)
            let range = Float.random(in: 0...30_000, using: &seed)
            triangles.append(stream: stream, low: low, mode: mode, range: range, position: position)
            for lane in 0..<16 {
                wanted[position][lane] = length(
                    numbers[lane % 2][lane / 2], stream, isEven: lane % 2 == 0, low, mode, range)
            }
        }
        var (wide, narrow) = (untouched, untouched)
        var span = wide.mutableSpan
        triangles.draw(numbers, into: &span)
        span = narrow.mutableSpan
        triangles.drawPortably(numbers, into: &span)
        #expect(wide == wanted)
        #expect(narrow == wanted)
    }
}
