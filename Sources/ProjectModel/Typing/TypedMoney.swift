extension Typing {
    /// A sum in the project's currency: `40000`, `12.5k`, `1.2M`, `-300`, `19.90`, `40k EUR`.
    package func money(_ text: String) throws(Rejection) -> Money {
        guard let money = parse(try withoutCode(text)) else {
            throw Rejection("“\(text)” is no sum of \(currency.code). Try 40k, 1.2M or 12500\(example)")
        }
        guard money.minor.magnitude <= Money.limit.minor.magnitude else {
            throw Rejection("“\(text)” is out of range. Check the digits")
        }
        return money
    }

    /// `40-90k`, `40k..90k`, `200k`; a letter at the end counts for both ends.
    package func moneyRange(_ text: String) throws(Rejection) -> ClosedRange<Money> {
        var (low, high) = try withoutCode(text).rangeEnds
        if let unit = high.last, "kM".contains(unit), let last = low.last, last.isNumber { low.append(unit) }
        let first = try money(low)
        let last = try money(high)
        guard first <= last else { throw Rejection("“\(text)” runs backwards. Try \(high)-\(low)") }
        return first...last
    }

    /// The text without the code of the project's currency, before or behind the sum. A project counts in one
    /// currency, and only people know at which rate another would be meant.
    private func withoutCode(_ text: String) throws(Rejection) -> String {
        let text = text.trimmed
        let before = text.prefix { $0.isLetter }
        let behind = text.suffix(while: \.isLetter)
        for (code, rest) in [(before, text.dropFirst(before.count)), (behind, text.dropLast(behind.count))] {
            guard let named = Currency(code: code.uppercased()) else { continue }
            guard named == currency else {
                throw Rejection(
                    "This project counts in \(currency.code), and “\(text)” is \(named.code). "
                        + "Give the sum in \(currency.code)")
            }
            return String(rest).trimmed
        }
        return text
    }

    private var example: String { currency.digits > 0 ? ".50" : "" }

    /// Decimal digits with at most one point and a scale letter, by integer arithmetic; nil if the sum does
    /// not come out in whole minor units.
    private func parse(_ text: String) -> Money? {
        var digits = text[...]
        let negative = digits.hasPrefix("-") || digits.hasPrefix("−")
        if negative || digits.hasPrefix("+") { digits.removeFirst() }
        var scale = currency.scale
        switch digits.last {
        case "k", "K":
            scale *= 1000
            digits.removeLast()
        case "M", "m":
            scale *= 1_000_000
            digits.removeLast()
        default: break
        }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].utf8.count <= 15,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let whole = Int64(parts[0])
        else { return nil }
        let (product, overflow) = whole.multipliedReportingOverflow(by: scale)
        guard !overflow else { return Money(minor: .max) }
        var minor = product
        if parts.count == 2 {
            for digit in parts[1].utf8 {
                guard scale % 10 == 0 || digit == UInt8(ascii: "0") else { return nil }
                scale /= 10
                minor += Int64(digit - 0x30) * scale
            }
        }
        return Money(minor: negative ? -minor : minor)
    }
}

extension String {
    fileprivate func suffix(while holds: (Character) -> Bool) -> Substring {
        suffix(reversed().prefix(while: holds).count)
    }
}
