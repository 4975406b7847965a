/// Reads values as people type them: `fri`, `+3d`, `2027-03-01`, `12.5k`, `30%`, `2w`, `5/8/14d`.
///
/// Every refusal says what was typed and what would be understood.
package struct Typing: Sendable {
    package let today: Day
    package let currency: Currency
    package let calendar: WorkingCalendar

    package init(today: Day, currency: Currency, calendar: WorkingCalendar) {
        self.today = today
        self.currency = currency
        self.calendar = calendar
    }

    /// 0 % to 100 %: `30%`, `30`, `12.5`.
    package func percent(_ text: String) throws(Rejection) -> Percent {
        let digits = text.trimmed.dropping(suffix: "%")
        guard let value = Decimal2(digits)?.hundredths else {
            throw Rejection("“\(text)” is no percentage. Try 30% or 12.5%")
        }
        guard (0...10_000).contains(value) else {
            throw Rejection("“\(text)” is no share. Give 0% to 100%")
        }
        return Percent(hundredths: value)
    }

    /// `30-50%`, `30–50`, `20%`.
    package func percentRange(_ text: String) throws(Rejection) -> ClosedRange<Percent> {
        let (low, high) = text.rangeEnds
        let first = try percent(low)
        let last = try percent(high)
        guard first <= last else { throw Rejection("“\(text)” runs backwards. Try \(high)-\(low)") }
        return first...last
    }

    /// Working time: `3d`, `2w` in weeks of the project's calendar, `1.5d`, `5`.
    package func workDays(_ text: String) throws(Rejection) -> WorkDays {
        let typed = text.trimmed
        let sign = typed.hasPrefix("+") ? String(typed.dropFirst()) : typed
        let factor = sign.hasSuffix("w") ? max(1, calendar.weekdays.count) : 1
        let digits = sign.dropping(suffix: "d").dropping(suffix: "w")
        // What is typed in weeks is written in days, and must be read then.
        guard let value = Decimal2(digits)?.hundredths, value.magnitude <= 1_000_000 / UInt(factor) else {
            throw Rejection("“\(text)” is no length of work. Try 3d, 2w or 1.5d")
        }
        return WorkDays(hundredths: value * factor)
    }

    /// Optimistic, likely and pessimistic: `5/8/14d`; one length alone stands for all three.
    package func threePoint(_ text: String) throws(Rejection) -> ThreePoint {
        let parts = text.trimmed.split(separator: "/").map { String($0).trimmed }
        let unit = parts.last.map { $0.hasSuffix("w") ? "w" : "" } ?? ""
        guard parts.count == 1 || parts.count == 3 else {
            throw Rejection("“\(text)” is no estimate. Try 5/8/14d: optimistic, likely, pessimistic")
        }
        var lengths: [WorkDays] = []
        for part in parts {
            let complete = part.hasSuffix("d") || part.hasSuffix("w") ? part : part + unit
            lengths.append(try workDays(complete))
        }
        if lengths.count == 1 { return ThreePoint(lengths[0], lengths[0], lengths[0]) }
        guard lengths[0] <= lengths[1], lengths[1] <= lengths[2] else {
            throw Rejection("“\(text)” is out of order. Optimistic first, pessimistic last: 5/8/14d")
        }
        return ThreePoint(lengths[0], lengths[1], lengths[2])
    }
}

extension String {
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    func dropping(suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)).trimmed : self
    }

    /// What stands on both sides of `..`, an en dash, or a hyphen that is no sign; the whole text twice if
    /// there is none.
    var rangeEnds: (String, String) {
        let text = trimmed
        for separator in ["..", "–"] {
            if let dots = text.firstRange(of: separator) {
                return (String(text[..<dots.lowerBound]).trimmed, String(text[dots.upperBound...]).trimmed)
            }
        }
        if let dash = text.dropFirst().firstIndex(of: "-") {
            return (String(text[..<dash]).trimmed, String(text[text.index(after: dash)...]).trimmed)
        }
        return (text, text)
    }
}

/// A typed decimal with at most two places, read without rounding.
struct Decimal2 {
    let hundredths: Int

    init?(_ text: String) {
        let negative = text.hasPrefix("-") || text.hasPrefix("−")
        let magnitude = negative || text.hasPrefix("+") ? text.dropFirst() : text[...]
        let parts = magnitude.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), !magnitude.isEmpty,
            magnitude.utf8.allSatisfy({ $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }),
            parts[0].utf8.count <= 12, parts.count == 1 || (1...2).contains(parts[1].utf8.count)
        else { return nil }
        let whole = Int(parts[0]) ?? 0
        let places = parts.count == 2 ? parts[1] : ""
        let fraction = (Int(places) ?? 0) * (places.utf8.count == 1 ? 10 : 1)
        hundredths = (negative ? -1 : 1) * (whole * 100 + fraction)
    }
}
