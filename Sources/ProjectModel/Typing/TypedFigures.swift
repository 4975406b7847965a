extension Typing {
    /// A number or a range with its unit, or a day or a range of days: `25-30 %`, `1200 users`,
    /// `1 mar..15 mar`.
    package func figures(_ text: String) throws(Rejection) -> Claim {
        if let day = try? day(text) { return .days(day...day) }
        let (low, high) = text.rangeEnds
        if low != high, let first = try? day(low), let last = try? day(high) {
            guard first <= last else { throw Rejection("“\(text)” runs backwards. Try \(high)..\(low)") }
            return .days(first...last)
        }
        guard let (first, unit) = figure(low), let (last, lastUnit) = figure(high),
            unit.isEmpty || lastUnit.isEmpty || unit == lastUnit
        else { throw Rejection("“\(text)” is no range. Try 25-30 %, 1200 users or 1 mar..15 mar") }
        guard first <= last else { throw Rejection("“\(text)” runs backwards. Try \(high)..\(low)") }
        return .figures(first...last, unit: lastUnit.isEmpty ? unit : lastUnit)
    }

    /// A number with at most two decimals, maybe in thousands or millions, and what stands behind it.
    private func figure(_ text: String) -> (Figure, unit: String)? {
        let typed = text.trimmed
        let end = typed.firstIndex { !($0.isNumber || ".-−+".contains($0)) } ?? typed.endIndex
        guard let number = Decimal2(String(typed[..<end])) else { return nil }
        var rest = typed[end...]
        var scale = 1
        if let letter = rest.first, "kM".contains(letter), rest.dropFirst().first?.isLetter != true {
            scale = letter == "k" ? 1000 : 1_000_000
            rest.removeFirst()
        }
        let unit = String(rest).trimmed
        let (product, overflow) = number.hundredths.multipliedReportingOverflow(by: scale)
        guard !overflow, product.magnitude <= Figure.limit.hundredths.magnitude, unit.utf8.count <= 32
        else { return nil }
        return (Figure(hundredths: product), unit)
    }
}
