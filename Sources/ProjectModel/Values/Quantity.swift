/// A measured number of whatever the one who records it says: calls, seconds, points; to the hundredth.
package struct Quantity: Hundredths {
    package let hundredths: Int

    /// The largest that may be recorded, either side of zero: a hundred thousand millions.
    package static let limit = Quantity(hundredths: 10_000_000_000_000)

    package init(hundredths: Int) { self.hundredths = hundredths }
    package init(_ whole: Int) { hundredths = whole * 100 }

    // Percentages and working days end sooner.
    package init?(json: JSONValue) {
        guard let hundredths = json.hundredths, hundredths.magnitude <= Self.limit.hundredths.magnitude else {
            return nil
        }
        self.init(hundredths: hundredths)
    }

    package var amount: Double { Double(hundredths) / 100 }
}
