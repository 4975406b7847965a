/// How a sum that several contributed to is split among them, whatever the order: the mean of what each adds when
/// it joins the others, over every order. The parts sum exactly to the whole.
///
/// Source: L. Shapley, "A value for n-person games" (1953); sampled, over random orders, each with its reverse:
/// J. Castro, D. Gómez and J. Tejada, "Polynomial calculation of the Shapley value based on sampling" (2009).
package struct ShapleyValue: Sendable, Hashable {
    package enum Method: Sendable, Hashable {
        /// Over every order.
        case exact
        /// Over this many orders, drawn from a generator that starts with `seed`.
        case sampled(orders: Int, seed: UInt64)
    }

    package let method: Method
    /// The part of each is `numerators[i] / denominator`, in the unit of the values; they are exact.
    package let numerators: [Int]
    package let denominator: Int

    /// Up to this many it is exact.
    package static let mostExact = 8

    /// - Parameters:
    ///   - seed: of the orders that are drawn where there are too many to take each.
    ///   - samples: The values that are then asked for at most; never fewer than two orders take.
    ///   - value: of a set of members, given in rising order.
    package init<Failure: Error>(
        count: Int, seed: UInt64 = 1, samples: Int = 4_096, value: ([Int]) throws(Failure) -> Int
    ) throws(Failure) {
        if count <= Self.mostExact {
            method = .exact
            (numerators, denominator) = try Self.exact(count, value)
        } else {
            let pairs = max(1, samples / (2 * count))
            method = .sampled(orders: 2 * pairs, seed: seed)
            denominator = 2 * pairs
            numerators = try Self.sampled(count, pairs: pairs, seed, value)
        }
    }

    package subscript(member: Int) -> Double { Double(numerators[member]) / Double(denominator) }

    /// The parts in whole units that sum to the whole as well: rounded down, then one more for those with the
    /// largest remainders, the first of them first (Hamilton's method).
    package var apportioned: [Int] {
        let total = numerators.reduce(0, +) / denominator
        var parts = numerators.map { $0 / denominator - ($0 % denominator < 0 ? 1 : 0) }
        func remainder(_ index: Int) -> Int { numerators[index] - parts[index] * denominator }
        let ranked = parts.indices.sorted { (remainder($1), $0) < (remainder($0), $1) }
        for index in ranked.prefix(total - parts.reduce(0, +)) { parts[index] += 1 }
        return parts
    }

    private static func exact<Failure: Error>(
        _ count: Int, _ value: ([Int]) throws(Failure) -> Int
    ) throws(Failure) -> ([Int], Int) {
        var values: [Int] = []
        for set in 0..<(1 << count) { values.append(try value((0..<count).filter { set >> $0 & 1 == 1 })) }
        // The orders in which a member joins after `before` others: before! (count - 1 - before)!
        var factorials = [1]
        for number in 1...max(1, count) { factorials.append(factorials[number - 1] * number) }
        var numerators = [Int](repeating: 0, count: count)
        for set in 0..<(1 << count) {
            let before = set.nonzeroBitCount
            for member in 0..<count where set >> member & 1 == 0 {
                let orders = factorials[before] * factorials[count - 1 - before]
                numerators[member] += orders * (values[set | 1 << member] - values[set])
            }
        }
        return (numerators, factorials[count])
    }

    private static func sampled<Failure: Error>(
        _ count: Int, pairs: Int, _ seed: UInt64, _ value: ([Int]) throws(Failure) -> Int
    ) throws(Failure) -> [Int] {
        var generator = SplitMix(state: seed)
        var numerators = [Int](repeating: 0, count: count)
        let nobody = try value([])
        for _ in 0..<pairs {
            // Fisher and Yates.
            var order = Array(0..<count)
            for last in (1..<count).reversed() {
                order.swapAt(last, Int(generator.next() % UInt64(last + 1)))
            }
            for order in [order, order.reversed()] {
                var joined = [Bool](repeating: false, count: count)
                var before = nobody
                for member in order {
                    joined[member] = true
                    let after = try value((0..<count).filter { joined[$0] })
                    numerators[member] += after - before
                    before = after
                }
            }
        }
        return numerators
    }
}

/// SplitMix64, after Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014).
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
