/// A member of an event as it stands in the log, for histories and explanations.
package struct EventMember: Hashable, Sendable {
    package let name: String
    package let value: JSONValue
    /// Whether its numbers are minor units of the project's currency.
    package let isMoney: Bool

    /// The value in words: `30–50`, `2027-03-01`, `R-07`, `900.00`.
    package func text(_ currency: Currency) -> String { text(value, currency) }

    private func text(_ value: JSONValue, _ currency: Currency) -> String {
        switch value {
        case .string(let text): text
        case .number(let digits, _) where isMoney: currency.exact(Money(minor: digits))
        case .number(let digits, let places): Self.decimal(digits, places)
        case .bool(let flag): flag ? "yes" : "no"
        case .null, .other: "–"
        case .array(let elements):
            elements.map { text($0, currency) }.joined(separator: elements.count == 2 ? "–" : " ")
        }
    }

    private static func decimal(_ digits: Int64, _ places: Int) -> String {
        var bytes: [UInt8] = []
        JSONWriter.write(.number(digits: digits, places: places), to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Collects the members of one event.
struct FieldTeller: FieldCoder {
    private(set) var members: [EventMember] = []

    mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V) {
        let isMoney = V.self == Money.self || V.self == ClosedRange<Money>.self
        members.append(EventMember(name: name, value: value.json, isMoney: isMoney))
    }

    mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V?) {
        guard var present = value else { return }
        self(name, &present)
    }
}

extension Currency {
    /// A sum to the minor unit, without the code: `900.00`, `-12.50`; `1500` where there are no minor units.
    package func exact(_ sum: Money) -> String {
        let scale = UInt64(scale)
        let (major, minor) = sum.minor.magnitude.quotientAndRemainder(dividingBy: scale)
        let sign = sum.minor < 0 ? "-" : ""
        guard digits > 0 else { return "\(sign)\(major)" }
        let text = String(minor)
        return "\(sign)\(major).\(String(repeating: "0", count: digits - text.count))\(text)"
    }
}
