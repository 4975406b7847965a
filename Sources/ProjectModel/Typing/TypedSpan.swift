/// Lengths of civil time, and ends of support.
extension Typing {
    /// Civil days: `14d`, `2w`, `10`.
    package func days(_ text: String) throws(Rejection) -> Int {
        guard let days = span(text, units: ["d": 1, "w": 7]) else {
            throw Rejection("“\(text)” is no number of days. Try 7d or 2w")
        }
        return days
    }

    /// Months: `36m`, `3y`, `18`.
    package func months(_ text: String) throws(Rejection) -> Int {
        guard let months = span(text, units: ["m": 1, "y": 12]) else {
            throw Rejection("“\(text)” is no number of months. Try 36m or 3y")
        }
        return months
    }

    /// The last day of support, or whether there is any: `2028-04-30`, `yes`, `no`.
    package func support(_ text: String) throws(Rejection) -> SupportEnd {
        switch text.trimmed.lowercased() {
        case "yes": return .open
        case "no": return .ended
        default:
            guard let day = try? day(text) else {
                throw Rejection("“\(text)” is neither a day nor yes or no. Try 2028-04-30, yes or no")
            }
            return .on(day)
        }
    }

    package func text(days: Int) -> String { "\(days)d" }
    package func text(months: Int) -> String { "\(months)m" }

    package func text(_ support: SupportEnd) -> String {
        switch support {
        case .on(let day): text(day)
        case .ended: "no"
        case .open: "yes"
        }
    }

    private func span(_ text: String, units: [Character: Int]) -> Int? {
        var digits = text.trimmed.lowercased()[...]
        var factor = 1
        if let unit = digits.last.flatMap({ units[$0] }) {
            factor = unit
            digits.removeLast()
        }
        let number = String(digits).trimmed
        guard (1...4).contains(number.utf8.count), number.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int(number).map { $0 * factor }
    }
}
