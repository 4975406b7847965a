internal import Lanes

/// Random numbers that are found by counting: what a stream holds for a run depends on the seed, the name of the
/// stream and the number of the run, and on nothing else.
///
/// So an activity draws the same in two alternatives, whatever else was added or taken out (common random
/// numbers: what differs between the two is their plan and not their luck), runs can be made in any slices, and
/// what was drawn can be drawn again.
///
/// Each run has a number of 64 bits, each stream another, both well mixed. Their exclusive or, one half of it
/// multiplied by the other and the product folded, gives 32 bits. Source of the mixing: G. Steele, D. Lea and
/// C. Flood, "Fast splittable pseudorandom number generators" (2014), of the product of halves: J. Black and
/// others, "UMAC" (1999), NH.
struct RunNumbers {
    /// How many runs are made at once.
    static let lanes = 16

    let mixed: LaneNumbers

    /// - Parameter block: of 16 runs: the runs from 16 × block.
    init(block: Int) {
        var (even, odd) = (SIMD8<UInt64>(), SIMD8<UInt64>())
        for lane in 0..<8 {
            let run = UInt64(truncatingIfNeeded: block) &* 16 &+ UInt64(2 * lane)
            even[lane] = Self.mix(run)
            odd[lane] = Self.mix(run &+ 1)
        }
        mixed = [even, odd]
    }

    /// 32 random bits for each run.
    ///
    /// The two halves of a product are put over each other where the run has its place: those of the even runs
    /// in the low halves, those of the odd runs in the high ones.
    @inline(__always)
    func bits(_ stream: RandomStream) -> SIMD16<UInt32> {
        let (even, odd) = (Self.product(mixed[0] ^ stream.key), Self.product(mixed[1] ^ stream.key))
        return SIMD16(lower: even ^ (even &>> 32), upper: odd ^ (odd &<< 32))
    }

    /// Between 0 and 1, neither of them, in steps of 2⁻²³ from 2⁻²⁴.
    @inline(__always)
    func levels(_ stream: RandomStream) -> SIMD16<Float> {
        ((bits(stream) &>> 9).plusTwoTo23 - (0x1p23 - 0.5)) * 0x1p-23
    }

    @inline(__always)
    private static func product(_ x: SIMD8<UInt64>) -> SIMD8<UInt64> {
        (x & 0xffff_ffff) &* (x &>> 32)
    }

    static func mix(_ number: UInt64) -> UInt64 {
        var mixed = (number &+ 1) &* 0x9e37_79b9_7f4a_7c15
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

/// Lane by lane, which the compiler makes one instruction of: the conversions of the standard library are calls, and
/// cost more than the sum that they are made for.
extension SIMD16<UInt32> {
    /// The lower halves of the words of the even lanes and the upper halves of those of the odd lanes.
    @inline(__always)
    fileprivate init(lower even: SIMD8<UInt64>, upper odd: SIMD8<UInt64>) {
        self.init()
        for lane in 0..<8 {
            self[2 * lane] = UInt32(truncatingIfNeeded: even[lane])
            self[2 * lane + 1] = UInt32(truncatingIfNeeded: odd[lane] &>> 32)
        }
    }

    /// Whole numbers below 2²³ as the last bits of numbers from 2²³ on, whose unit in the last place is one: exact.
    @inline(__always)
    var plusTwoTo23: SIMD16<Float> {
        let bits = self | SIMD16(repeating: Float(0x1p23).bitPattern)
        var numbers = SIMD16<Float>()
        for lane in 0..<16 { numbers[lane] = Float(bitPattern: bits[lane]) }
        return numbers
    }
}

/// The source of one uncertain quantity.
struct RandomStream: Sendable {
    /// What of a noun is drawn.
    enum Purpose: UInt8 {
        case duration, cost, occurrence, delay, impact
        /// What all estimates share.
        case common
    }

    let key: UInt64

    /// - Parameter name: of the noun.
    init(_ purpose: Purpose, of name: String, seed: UInt64) {
        // FNV-1a, since a hasher of the standard library differs from run to run.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        hash = (hash ^ UInt64(purpose.rawValue)) &* 0x0000_0100_0000_01b3
        key = RunNumbers.mix(hash ^ RunNumbers.mix(seed))
    }
}
