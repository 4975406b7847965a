/// What a figure has to reach.
enum Bar {
    case atMost(Double)
    case atLeast(Double)

    /// `bar 9, measured 7.40: met`
    func verdict(_ measured: Double) -> String {
        let (limit, sign, isMet) =
            switch self {
            case .atMost(let limit): (limit, "at most", measured <= limit)
            case .atLeast(let limit): (limit, "at least", measured >= limit)
            }
        return "bar \(sign) \(limit.text(places: 2)), measured \(measured.text(places: 2)): "
            + (isMet ? "met" : "MISSED")
    }
}
