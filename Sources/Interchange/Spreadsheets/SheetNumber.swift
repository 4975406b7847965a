/// What stands before the decimals of a number.
package enum DecimalSign: String, Sendable, Hashable, CaseIterable {
    case point, comma

    var character: Character {
        switch self {
        case .point: "."
        case .comma: ","
        }
    }

    var other: DecimalSign {
        switch self {
        case .point: .comma
        case .comma: .point
        }
    }
}

/// A number as a spreadsheet writes it: `1,234.50`, `1.234,50`, `1 234,50`, `1'234.50`, `(120)`, `120-`.
///
/// | digits | read as |
/// |---|---|
/// | both signs | the last one stands before the decimals, the other between thousands |
/// | one sign several times | it stands between thousands |
/// | one sign once, not before exactly three digits | before the decimals |
/// | one sign once, one to three digits before it and three behind | either: `1,234` |
struct SheetNumber: Hashable {
    enum Reading: Hashable {
        /// The sign is what the digits show to stand before decimals; nil where they show nothing.
        case certain(String, DecimalSign?)
        case either(thousands: String, decimals: String, sign: DecimalSign)
    }

    /// With a point before the decimals and nothing between thousands.
    let reading: Reading

    /// - Returns: nil unless it is nothing but a number.
    init?(_ text: String) {
        var digits = text.trimmed
        var isNegative = false
        if digits.hasPrefix("("), digits.hasSuffix(")") {
            isNegative = true
            digits = String(digits.dropFirst().dropLast()).trimmed
        } else if let sign = ["-", "−", "+"].first(where: digits.hasPrefix) {
            isNegative = sign != "+"
            digits = String(digits.dropFirst()).trimmed
        } else if digits.hasSuffix("-") {
            isNegative = true
            digits = String(digits.dropLast()).trimmed
        }
        guard let reading = Self.read(digits) else { return nil }
        self.reading = isNegative ? reading.negative : reading
    }

    private static func read(_ text: String) -> Reading? {
        let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "'" || $0 == "’" }
        var digits = text
        let isGrouped = text.contains(where: isBlank)
        if isGrouped {
            let whole = text.prefix { $0 != "." && $0 != "," }
            let rest = text.dropFirst(whole.count)
            guard
                let joined = ungrouped(whole.split(omittingEmptySubsequences: false, whereSeparator: isBlank))
            else { return nil }
            digits = joined + rest
        }
        let points = digits.count { $0 == "." }
        let commas = digits.count { $0 == "," }
        switch (points, commas) {
        case (0, 0): return isDigits(digits[...]) ? .certain(digits, nil) : nil
        case (1..., 1...):
            guard !isGrouped, let last = digits.last(where: { $0 == "." || $0 == "," }) else { return nil }
            let sign: DecimalSign = last == "." ? .point : .comma
            return decimals(digits, sign)
        default:
            let sign: DecimalSign = points > 0 ? .point : .comma
            guard points + commas == 1 else {
                guard !isGrouped else { return nil }
                return ungrouped(digits.split(separator: sign.character, omittingEmptySubsequences: false))
                    .map { .certain($0, sign.other) }
            }
            return once(digits, sign, isGrouped)
        }
    }

    private static func once(_ digits: String, _ sign: DecimalSign, _ isGrouped: Bool) -> Reading? {
        let parts = digits.split(separator: sign.character, omittingEmptySubsequences: false)
        guard !isGrouped, parts[1].count == 3, (1...3).contains(parts[0].count), parts[0].first != "0",
            parts.allSatisfy(isDigits)
        else { return decimals(digits, sign) }
        return .either(
            thousands: parts.joined(), decimals: parts.joined(separator: "."), sign: sign)
    }

    /// The sign stands once, before the decimals; the other one, if any, between thousands.
    private static func decimals(_ digits: String, _ sign: DecimalSign) -> Reading? {
        let parts = digits.split(separator: sign.character, omittingEmptySubsequences: false)
        guard parts.count == 2, isDigits(parts[1]),
            let whole = ungrouped(
                parts[0].split(separator: sign.other.character, omittingEmptySubsequences: false))
                ?? (parts[0].isEmpty ? "0" : nil)
        else { return nil }
        return .certain("\(whole).\(parts[1])", sign)
    }

    /// The groups as one; nil unless all but the first have three digits.
    private static func ungrouped(_ groups: [Substring]) -> String? {
        guard let first = groups.first, groups.allSatisfy(isDigits) else { return nil }
        guard groups.count == 1 || first.count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined()
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

extension SheetNumber.Reading {
    fileprivate var negative: SheetNumber.Reading {
        switch self {
        case .certain(let digits, let sign): .certain("-" + digits, sign)
        case .either(let thousands, let decimals, let sign):
            .either(thousands: "-" + thousands, decimals: "-" + decimals, sign: sign)
        }
    }
}
