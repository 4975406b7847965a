internal import CLanes

/// The numbers of sixteen runs, well mixed: of the even runs, and of the odd ones.
package typealias LaneNumbers = InlineArray<2, SIMD8<UInt64>>

/// Lengths that are drawn from triangles, all of them for sixteen runs at once.
///
/// A triangle needs no square root: where U and V are even, (1 − c) min(U, V) + c max(U, V) is triangular on 0 to
/// 1 with the mode c. Source: W. Stein and M. Keblis, "A new method to simulate the triangular distribution"
/// (2009). U and V are the halves of 32 bits that are drawn once.
package struct Triangles: Sendable {
    private var triangles: [taffrail_triangle] = []

    package init() {}

    /// - Parameters:
    ///   - stream: the key of the stream that it is drawn from.
    ///   - mode: as a share of the range.
    ///   - position: where its lengths go.
    package mutating func append(
        stream: UInt64, low: Float, mode: Float, range: Float, position: Int
    ) {
        // (1 − c) min + c max = ½ (sum + (2c − 1) difference), and U = (its 16 bits + ½) / 65,536.
        let sum = range / 131_072
        triangles.append(
            taffrail_triangle(
                stream: stream, base: low + sum, sum: sum, difference: range * (mode - 0.5) / 65_536,
                position: Int32(position)))
    }

    /// - Parameter lengths: traps unless it has each position.
    package func draw(_ numbers: LaneNumbers, into lengths: inout MutableSpan<SIMD16<Float>>) {
        call(taffrail_draw, numbers, &lengths)
    }

    /// As a processor without wide vectors draws them.
    func drawPortably(_ numbers: LaneNumbers, into lengths: inout MutableSpan<SIMD16<Float>>) {
        call(taffrail_draw_portable, numbers, &lengths)
    }

    private typealias Drawing = (
        UnsafePointer<UInt64>, UnsafePointer<taffrail_triangle>, Int, UnsafeMutablePointer<Float>, Int
    ) -> Void

    @inline(__always)
    private func call(
        _ draw: Drawing, _ numbers: LaneNumbers, _ lengths: inout MutableSpan<SIMD16<Float>>
    ) {
        let positions = lengths.count
        let numbers = numbers.span
        numbers.withUnsafeBytes { numbers in
            triangles.withUnsafeBufferPointer { triangles in
                lengths.withUnsafeMutableBytes { lengths in
                    guard let first = triangles.baseAddress, let length = lengths.floats else { return }
                    draw(
                        numbers.baseAddress!.assumingMemoryBound(to: UInt64.self), first, triangles.count,
                        length, positions)
                }
            }
        }
    }
}

extension UnsafeRawBufferPointer {
    var floats: UnsafePointer<Float>? { baseAddress?.assumingMemoryBound(to: Float.self) }
}

extension UnsafeMutableRawBufferPointer {
    var floats: UnsafeMutablePointer<Float>? { baseAddress?.assumingMemoryBound(to: Float.self) }
}
