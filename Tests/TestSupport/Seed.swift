/// A source of random numbers that a number names: one seed is one world, the same on every machine.
///
/// SplitMix64, after Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014).
package struct Seed: RandomNumberGenerator, Sendable, CustomStringConvertible {
    package let number: UInt64
    private var state: UInt64

    package init(_ number: UInt64) {
        self.number = number
        state = number
    }

    package var description: String { "seed \(number)" }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// The first `count` seeds, for `@Test(arguments:)`.
    package static func many(_ count: Int) -> [Seed] {
        (0..<UInt64(count)).map(Seed.init)
    }
}
