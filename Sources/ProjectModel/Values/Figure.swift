/// A number that somebody named, exactly, in hundredths: of what, its unit says.
package struct Figure: Hashable, Comparable, Sendable {
    /// The largest magnitude: a million millions.
    package static let limit = Figure(hundredths: 100_000_000_000_000)

    package let hundredths: Int

    package init(hundredths: Int) { self.hundredths = hundredths }
    package init(_ whole: Int) { hundredths = whole * 100 }

    package static func < (left: Figure, right: Figure) -> Bool { left.hundredths < right.hundredths }

    /// The shortest decimal that says it: `30`, `12.5`, `-0.25`.
    package var decimal: String {
        let sign = hundredths < 0 ? "-" : ""
        let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        if part == 0 { return "\(sign)\(whole)" }
        if part % 10 == 0 { return "\(sign)\(whole).\(part / 10)" }
        return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
    }
}

extension Figure: FieldValue {
    package init?(json: JSONValue) {
        guard let hundredths = json.hundredths, hundredths.magnitude <= Figure.limit.hundredths.magnitude
        else { return nil }
        self.init(hundredths: hundredths)
    }
    package var json: JSONValue { .hundredths(hundredths) }
}
