/// What somebody wants, in a form that can be compared with what others want.
package enum Claim: Sendable, Hashable {
    /// Words, which agree only where they are the same.
    case words
    /// A number or a range of numbers, with its unit: `25-30 %`.
    case figures(ClosedRange<Figure>, unit: String)
    /// A day or a range of days.
    case days(ClosedRange<Day>)
    /// Features, what should come first first.
    case order([String])

    /// As it stands in lists: `25–30 %`, `2027-01-30`, `search > export > print`; nil for words.
    package var text: String? {
        switch self {
        case .words: nil
        case .figures(let range, let unit):
            Self.text(range.lowerBound.decimal, range.upperBound.decimal) + (unit.isEmpty ? "" : " " + unit)
        case .days(let range): Self.text(range.lowerBound.iso, range.upperBound.iso)
        case .order(let features): features.joined(separator: " > ")
        }
    }

    private static func text(_ low: String, _ high: String) -> String {
        low == high ? low : low.contains("-") || high.hasPrefix("-") ? "\(low)..\(high)" : "\(low)–\(high)"
    }
}
