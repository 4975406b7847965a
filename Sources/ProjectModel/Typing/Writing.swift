/// Writes values as people type them, exactly: what is written here is read back as the same value.
extension Typing {
    package func text(_ day: Day) -> String { day.iso }
    package func text(_ percent: Percent) -> String { "\(percent.decimal)%" }
    package func text(_ length: WorkDays) -> String { "\(length.decimal)d" }

    package func text(_ range: ClosedRange<Percent>) -> String {
        Self.text(range.lowerBound, range.upperBound) { text($0) }
    }

    package func text(_ estimate: ThreePoint) -> String {
        [estimate.optimistic, estimate.likely, estimate.pessimistic].map(\.decimal).joined(separator: "/")
            + "d"
    }

    /// `40k`, `1250.50`; in thousands only where it is so many.
    package func text(_ sum: Money) -> String { text(sum, inThousands: isRound(sum)) }

    package func text(_ range: ClosedRange<Money>) -> String {
        // A k at the end would count for both ends, so either both have it or none.
        let isRound = isRound(range.lowerBound) && isRound(range.upperBound)
        return Self.text(range.lowerBound, range.upperBound) { text($0, inThousands: isRound) }
    }

    private func isRound(_ sum: Money) -> Bool {
        sum != .zero && sum.minor % (1000 * currency.scale) == 0
    }

    private func text(_ sum: Money, inThousands: Bool) -> String {
        let (whole, part) = sum.minor.magnitude.quotientAndRemainder(dividingBy: UInt64(currency.scale))
        let sign = sum.minor < 0 ? "-" : ""
        if part == 0 { return inThousands ? "\(sign)\(whole / 1000)k" : "\(sign)\(whole)" }
        let digits = String(part)
        return "\(sign)\(whole)." + String(repeating: "0", count: currency.digits - digits.count) + digits
    }

    private static func text<Bound: Comparable>(
        _ low: Bound, _ high: Bound, _ words: (Bound) -> String
    ) -> String {
        // Two dots, since a hyphen could be the sign of what follows.
        low == high ? words(low) : "\(words(low))\(words(high).hasPrefix("-") ? ".." : "-")\(words(high))"
    }
}

extension Typing {
    /// Whether two texts are the same value, however it was typed.
    func areSame(_ one: String, _ other: String, _ kind: FieldKind) -> Bool {
        let (one, other) = (one.trimmed, other.trimmed)
        if one == other { return true }
        if one.isEmpty || other.isEmpty { return false }
        func agree<Value: Equatable>(_ read: (String) throws(Rejection) -> Value) -> Bool {
            guard let first = try? read(one), let second = try? read(other) else { return false }
            return first == second
        }
        return switch kind {
        case .text, .reference: false
        case .number: agree(quantity)
        case .money: agree(money)
        case .moneyRange: agree(moneyRange)
        case .percent: agree(percent)
        case .percentRange: agree(percentRange)
        case .day: agree(day)
        case .workDays: agree(workDays)
        case .threePoint: agree(threePoint)
        case .days: agree(days)
        case .months: agree(months)
        case .support: agree(support)
        case .figures: agree(figures)
        case .effects: agree(effects)
        case .minutes: agree(minutes)
        case .choice(let words): chosen(one, words) == chosen(other, words)
        case .list: elements(one) == elements(other)
        }
    }

    private func chosen(_ text: String, _ words: [String]) -> String? {
        let typed = text.lowercased()
        return words.first { $0.lowercased() == typed } ?? words.first { $0.lowercased().hasPrefix(typed) }
    }

    /// Lists are sets: of weekdays, of days, of names.
    private func elements(_ text: String) -> Set<String> {
        Set(text.split(separator: ",").map { String($0).trimmed.lowercased() })
    }
}
