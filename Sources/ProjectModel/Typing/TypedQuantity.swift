extension Typing {
    /// A number: `250`, `12.5`, `40k`, `1.2M`, `-3`.
    package func quantity(_ text: String) throws(Rejection) -> Quantity {
        var digits = text.trimmed
        let scale: Int
        switch digits.last {
        case "k", "K": scale = 1000
        case "M", "m": scale = 1_000_000
        default: scale = 1
        }
        if scale > 1 { digits.removeLast() }
        guard let value = Decimal2(digits)?.hundredths else {
            throw Rejection("“\(text)” is no number. Try 250, 12.5 or 40k")
        }
        let (hundredths, overflow) = value.multipliedReportingOverflow(by: scale)
        guard !overflow, hundredths.magnitude <= Quantity.limit.hundredths.magnitude else {
            throw Rejection("“\(text)” is out of range. Check the digits")
        }
        return Quantity(hundredths: hundredths)
    }

    package func text(_ quantity: Quantity) -> String { quantity.decimal }
}
