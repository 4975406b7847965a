/// Which number a pair of colours has. Numbers are given out on demand, from 1, and never more than there are:
/// after that the nearest pair is used again, the ground first, since a wrong ground is seen sooner.
struct PairTable {
    private struct Pair: Hashable {
        var foreground: Int32
        var background: Int32
    }

    /// The numbers from 1 to one less than this are ours; 0 is the terminal's own pair.
    private let limit: Int32
    private let hasColourNumbers: Bool
    private var numbers: [Pair: Int32] = [:]

    /// - Parameter isDirect: colour numbers are 0xRRGGBB and can be compared; else only equality counts.
    init(limit: Int32, isDirect: Bool) {
        self.limit = limit
        hasColourNumbers = isDirect
    }

    /// - Parameter define: is called when the pair is new and has got a number.
    mutating func number(
        foreground: Int32, background: Int32, define: (_ number: Int32) -> Void
    ) -> Int32 {
        let pair = Pair(foreground: foreground, background: background)
        if foreground == Rendition.terminalDefault, background == Rendition.terminalDefault { return 0 }
        if let known = numbers[pair] { return known }
        let next = Int32(numbers.count) + 1
        guard next < limit else { return nearest(to: pair) }
        numbers[pair] = next
        define(next)
        return next
    }

    private func nearest(to wanted: Pair) -> Int32 {
        // By number where distances tie, since the order of a dictionary changes from run to run.
        let best = numbers.min { (distance($0.key, wanted), $0.value) < (distance($1.key, wanted), $1.value) }
        return best?.value ?? 0
    }

    private func distance(_ one: Pair, _ other: Pair) -> Int {
        4 * distance(one.background, other.background) + distance(one.foreground, other.foreground)
    }

    private func distance(_ one: Int32, _ other: Int32) -> Int {
        if one == other { return 0 }
        guard hasColourNumbers, one >= 0, other >= 0 else { return 768 }
        return [0, 8, 16].reduce(0) { $0 + abs(Int(one >> $1 & 0xff) - Int(other >> $1 & 0xff)) }
    }
}
