/// A sum in minor units (cents) of the project's currency.
package struct Money: Hashable, Comparable, Sendable {
    package var minor: Int64

    package init(minor: Int64) { self.minor = minor }

    package static let zero = Money(minor: 0)

    package static func < (left: Money, right: Money) -> Bool { left.minor < right.minor }

    // Sums stay within the range of the type: `decide` refuses a sum beyond `limit`, and no log of ours
    // holds enough of them to overflow. A log that was forged to do so must not stop the program.
    package static func + (left: Money, right: Money) -> Money { Money(minor: left.minor &+ right.minor) }
    package static func - (left: Money, right: Money) -> Money { Money(minor: left.minor &- right.minor) }
    package static prefix func - (money: Money) -> Money { Money(minor: 0 &- money.minor) }
    package static func += (left: inout Money, right: Money) { left = left + right }
    package static func -= (left: inout Money, right: Money) { left = left - right }

    /// The largest sum that may be recorded, either side of zero: ten million millions of minor units.
    package static let limit = Money(minor: 10_000_000_000_000)

    /// The sum as a number of minor units, for ratios.
    package var amount: Double { Double(minor) }

    /// The nearest whole minor unit, halves away from zero; what is beyond the type is drawn in to its ends.
    package init(rounding amount: Double) {
        minor = Int64(exactly: amount.rounded()) ?? (amount > 0 ? .max : amount < 0 ? .min : 0)
    }
}

/// A currency by its ISO 4217 code, with the digits of its minor unit.
package struct Currency: Hashable, Sendable {
    package let code: String
    /// How many decimal digits the minor unit has: 2 for EUR, 0 for JPY, 3 for KWD.
    package let digits: Int

    /// - Returns: nil unless `code` is three capital letters.
    package init?(code: String) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5a).contains($0) }) else { return nil }
        self.code = code
        // Source: ISO 4217 list one, column "minor unit", where it is not 2.
        switch code {
        case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV",
            "XAF", "XOF", "XPF":
            digits = 0
        case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": digits = 3
        default: digits = 2
        }
    }

    package static let euro = Currency(code: "EUR")!

    /// Minor units in one major unit: 100 for EUR.
    package var scale: Int64 {
        switch digits {
        case 0: 1
        case 3: 1000
        default: 100
        }
    }
}
