package import ProjectModel

/// The one plain form of every figure, for panes, reports and messages alike: true minus signs, k below a
/// million and then M, indices without a leading zero, dates without their year unless it is asked for.
///
/// | figure | forms |
/// |---|---|
/// | measured number | `250`, `12.5`, `40k` |
/// | money | `850`, `4.5k`, `26k`, `1.35M`, `−10k`; a range `40–90k`; a difference `+154k` |
/// | index | `.87`, `1.23`, `−.05` |
/// | share | `62%`; a difference `+9.4%`; a chance `<1%`, `23%`, `>99%` |
/// | working days | `−12 d`, `+3 d`, `on plan`; lost to a risk `+3w`, `·` |
/// | day | `8 Sep`, `8 Sep 2026` |
package enum PlainFigures {
    package static let minus = "\u{2212}"
    package static let dash = "\u{2013}"
    package static let nothing = "\u{b7}"
    package static let notAvailable = "n/a"

    /// A measure in its plain form, or `n/a`.
    package static func plain<Value>(_ measure: Measure<Value>, _ form: (Value) -> String) -> String {
        measure.value.map(form) ?? notAvailable
    }

    /// `1.35M`: whole currency units, three digits or so.
    package static func money(_ sum: Money, _ currency: Currency) -> String {
        let (number, unit) = parts(sum, currency)
        return number + unit
    }

    /// The same with its sign always: `+154k`, `−41k`; `0` has none.
    package static func signedMoney(_ sum: Money, _ currency: Currency) -> String {
        let text = money(sum, currency)
        return sum > .zero && text != "0" ? "+" + text : text
    }

    /// `40–90k`, `800k–1.2M`, and `200k` where both ends read alike.
    package static func money(_ range: ClosedRange<Money>, _ currency: Currency) -> String {
        let (low, lowUnit) = parts(range.lowerBound, currency)
        let (high, highUnit) = parts(range.upperBound, currency)
        if low == high, lowUnit == highUnit { return low + lowUnit }
        return low + (lowUnit == highUnit ? "" : lowUnit) + dash + high + highUnit
    }

    /// A measured number: `250`, `12.5`, `40k`, `−3`.
    package static func quantity(_ quantity: Quantity) -> String {
        let amount = quantity.amount
        switch amount.magnitude {
        case ..<9_999.5: return trimmed(amount, places: amount.magnitude < 100 ? 2 : 0)
        case ..<999_500: return trimmed(amount / 1e3, places: amount.magnitude < 99_950 ? 1 : 0) + "k"
        default: return trimmed(amount / 1e6, places: 2) + "M"
        }
    }

    /// `.87`, `1.23`: two decimals.
    package static func index(_ value: Double) -> String {
        let text = decimal(value, places: 2)
        if text.hasPrefix("0") { return String(text.dropFirst()) }
        if text.hasPrefix(minus + "0") { return minus + text.dropFirst(2) }
        return text
    }

    /// A share of one as `62%`.
    package static func percent(_ share: Double) -> String { decimal(share * 100, places: 0) + "%" }

    /// A share of one as a difference: `+9.4%`, `−2.0%`.
    package static func signedPercent(_ share: Double) -> String {
        signed(decimal(share * 100, places: 1)) + "%"
    }

    /// A probability: never `0%` nor `100%` unless it is certain.
    package static func chance(_ share: Double) -> String {
        if share > 0, share < 0.005 { return "<1%" }
        if share < 1, share > 0.995 { return ">99%" }
        return percent(share)
    }

    /// `30–50`, or `20` where both ends are the same; without the sign, which stands above the column.
    package static func percent(_ range: ClosedRange<Percent>) -> String {
        let low = decimal(range.lowerBound.fraction * 100, places: 0)
        let high = decimal(range.upperBound.fraction * 100, places: 0)
        return low == high ? low : low + dash + high
    }

    /// Working days ahead of a plan (`+3 d`), behind it (`−12 d`), or `on plan`.
    package static func variance(days: Double) -> String {
        let text = decimal(days, places: 0)
        return text == "0" ? "on plan" : signed(text) + " d"
    }

    /// What a risk takes: `+3w` where it is whole weeks of five days, else `+4d`; `·` for nothing.
    package static func delay(_ delay: WorkDays) -> String {
        let text = decimal(delay.days, places: 0)
        guard text != "0" else { return nothing }
        if delay.hundredths % 500 == 0 { return signed(decimal(delay.days / 5, places: 0)) + "w" }
        return signed(text) + "d"
    }

    /// `8 Sep`
    package static func day(_ day: Day) -> String {
        let (_, month, number) = day.civil
        return "\(number) \(monthNames[month - 1])"
    }

    /// `8 Sep 2026`
    package static func dayAndYear(_ day: Day) -> String { "\(self.day(day)) \(day.civil.year)" }

    /// `Sep`
    package static func month(_ day: Day) -> String { monthNames[day.civil.month - 1] }

    /// `1 conflict`, `2 conflicts`
    package static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// A decimal with so many places, rounded half away from zero, with a true minus; no `−0`.
    package static func decimal(_ value: Double, places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let scaled = (value * Double(scale)).rounded()
        guard scaled.magnitude < 1e15 else {
            return value.isNaN ? notAvailable : value < 0 ? minus + "∞" : "∞"
        }
        let units = Int(scaled.magnitude)
        let sign = scaled < 0 ? minus : ""
        guard places > 0 else { return "\(sign)\(units)" }
        let fraction = String(units % scale)
        let zeros = String(repeating: "0", count: places - fraction.count)
        return "\(sign)\(units / scale).\(zeros)\(fraction)"
    }

    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func signed(_ text: String) -> String {
        text.hasPrefix(minus) || text.allSatisfy({ $0 == "0" || $0 == "." }) ? text : "+" + text
    }

    /// The number and the unit behind it.
    private static func parts(_ sum: Money, _ currency: Currency) -> (String, String) {
        let major = sum.amount / Double(currency.scale)
        // The bounds are where rounding would reach the next unit.
        switch major.magnitude {
        case ..<999.5: return (decimal(major, places: 0), "")
        case ..<9_950: return (trimmed(major / 1e3, places: 1), "k")
        case ..<999_500: return (decimal(major / 1e3, places: 0), "k")
        case ..<99_500_000: return (trimmed(major / 1e6, places: 2), "M")
        case ..<999_500_000: return (decimal(major / 1e6, places: 0), "M")
        default: return (trimmed(major / 1e9, places: 2), "B")
        }
    }

    private static func trimmed(_ value: Double, places: Int) -> String {
        var text = decimal(value, places: places)
        guard places > 0 else { return text }
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }
}
