/// Chance that a number names: the same throws on every machine and in every release of the language.
///
/// SplitMix64, after Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014).
struct Dice: Sendable {
    private var state: UInt64

    /// - Parameter purpose: keeps what is thrown for one thing apart from what is thrown for another, so that
    ///   a longer chapter does not shuffle the next.
    init(seed: UInt64, purpose: UInt64) {
        state = seed &+ purpose &* 0xd1b5_4a32_d192_ed03
        _ = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// 0 ..< `sides`.
    mutating func below(_ sides: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(sides)).high)
    }

    /// 0 ..< 1.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// −1 ..< 1.
    mutating func either() -> Double { 2 * unit() - 1 }

    mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[below(choices.count)] }
}
