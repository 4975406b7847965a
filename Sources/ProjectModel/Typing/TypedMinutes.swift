extension Typing {
    /// Time on the clock: `95`, `95min`, `2h`, `1h30`.
    package func minutes(_ text: String) throws(Rejection) -> Minutes {
        let typed = text.trimmed.lowercased()
        let refusal = Rejection("“\(text)” is no length of time. Try 95min, 2h or 1h30")
        let parts = typed.split(separator: "h", omittingEmptySubsequences: false).map { String($0).trimmed }
        let rest = (parts.last ?? "").dropping(suffix: "min").dropping(suffix: "m")
        let count: Int
        switch parts.count {
        case 1:
            guard let minutes = Self.whole(rest) else { throw refusal }
            count = minutes
        case 2:
            guard let hours = Self.whole(parts[0]), let minutes = rest.isEmpty ? 0 : Self.whole(rest),
                minutes < 60
            else { throw refusal }
            count = hours * 60 + minutes
        default: throw refusal
        }
        guard count <= Minutes.limit.count else {
            throw Rejection("“\(text)” is longer than a year. Check the digits")
        }
        return Minutes(count)
    }

    package func text(_ minutes: Minutes) -> String { "\(minutes.count)min" }

    private static func whole(_ digits: String) -> Int? {
        guard (1...7).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int(digits)
    }
}
