/// A value that stands in one member of an event's JSON object.
package protocol FieldValue: Sendable {
    /// - Returns: nil if the JSON is of another shape or out of range.
    init?(json: JSONValue)
    var json: JSONValue { get }
    /// Reads the value that stands at the scanner's place, and moves the scanner behind it.
    /// - Returns: what `init(json:)` makes of it; nil if it is not in canonical form.
    static func read(from scanner: inout JSONScanner) -> Self?
}

extension FieldValue {
    /// By way of `init(json:)`; kinds that stand in most lines read their bytes themselves.
    package static func read(from scanner: inout JSONScanner) -> Self? {
        scanner.wholeValue().flatMap(Self.init(json:))
    }
}

/// The JSON that events are made of: no objects within objects, no floating point.
package enum JSONValue: Hashable, Sendable {
    case string(String)
    /// `digits` × 10^−`places`, so `12.50` is (1250, 2).
    case number(digits: Int64, places: Int)
    case bool(Bool)
    case null
    case array([JSONValue])
    /// An object, or a number outside of what events use; its text is in the log.
    case other

    /// The number in hundredths, if it is one and exact.
    var hundredths: Int? {
        guard case .number(let digits, let places) = self else { return nil }
        switch places {
        case 0:
            let (product, overflow) = digits.multipliedReportingOverflow(by: 100)
            return overflow ? nil : Int(product)
        case 1:
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            return overflow ? nil : Int(product)
        case 2: return Int(digits)
        default: return nil
        }
    }

    var integer: Int64? {
        guard case .number(let digits, 0) = self else { return nil }
        return digits
    }

    static func integer(_ value: some BinaryInteger) -> JSONValue {
        .number(digits: Int64(value), places: 0)
    }

    static func hundredths(_ value: Int) -> JSONValue {
        if value % 100 == 0 { return .number(digits: Int64(value / 100), places: 0) }
        if value % 10 == 0 { return .number(digits: Int64(value / 10), places: 1) }
        return .number(digits: Int64(value), places: 2)
    }
}

extension String: FieldValue {
    package init?(json: JSONValue) {
        guard case .string(let text) = json else { return nil }
        self = text
    }
    package var json: JSONValue { .string(self) }
    package static func read(from scanner: inout JSONScanner) -> String? { scanner.text() }
}

extension Int: FieldValue {
    package init?(json: JSONValue) {
        guard let integer = json.integer else { return nil }
        self = Int(integer)
    }
    package var json: JSONValue { .integer(self) }
}

extension ID: FieldValue {
    package init?(json: JSONValue) {
        guard case .string(let text) = json, !text.isEmpty else { return nil }
        self.init(text)
    }
    package var json: JSONValue { .string(text) }
    package static func read(from scanner: inout JSONScanner) -> ID? {
        guard let text = scanner.text(), !text.isEmpty else { return nil }
        return ID(text)
    }
}

extension Day: FieldValue {
    package init?(json: JSONValue) {
        guard case .string(let text) = json else { return nil }
        self.init(iso: text)
    }
    package var json: JSONValue { .string(iso) }
    package static func read(from scanner: inout JSONScanner) -> Day? { scanner.day() }
}

extension Money: FieldValue {
    package init?(json: JSONValue) {
        guard let minor = json.integer, minor.magnitude <= Money.limit.minor.magnitude else { return nil }
        self.init(minor: minor)
    }
    package var json: JSONValue { .integer(minor) }
    package static func read(from scanner: inout JSONScanner) -> Money? {
        scanner.number().flatMap { Money(json: .number(digits: $0.digits, places: $0.places)) }
    }
}

extension Currency: FieldValue {
    package init?(json: JSONValue) {
        guard case .string(let code) = json else { return nil }
        self.init(code: code)
    }
    package var json: JSONValue { .string(code) }
}

extension Hundredths {
    package init?(json: JSONValue) {
        guard let hundredths = json.hundredths, hundredths.magnitude <= 100_000_000 else { return nil }
        self.init(hundredths: hundredths)
    }
    package var json: JSONValue { .hundredths(hundredths) }
    package static func read(from scanner: inout JSONScanner) -> Self? {
        scanner.number().flatMap { Self(json: .number(digits: $0.digits, places: $0.places)) }
    }
}

/// `[5,8,14]`
extension ThreePoint: FieldValue {
    package init?(json: JSONValue) {
        guard case .array(let parts) = json, parts.count == 3, let optimistic = WorkDays(json: parts[0]),
            let likely = WorkDays(json: parts[1]), let pessimistic = WorkDays(json: parts[2]),
            optimistic <= likely, likely <= pessimistic
        else { return nil }
        self.init(optimistic, likely, pessimistic)
    }
    package var json: JSONValue { .array([optimistic.json, likely.json, pessimistic.json]) }
}

/// A range is `[30,50]`; one that is a single value is written as that value, `20`.
extension ClosedRange: FieldValue where Bound: FieldValue {
    package init?(json: JSONValue) {
        switch json {
        case .array(let parts):
            guard parts.count == 2, let low = Bound(json: parts[0]), let high = Bound(json: parts[1]),
                low <= high
            else { return nil }
            self = low...high
        default:
            guard let value = Bound(json: json) else { return nil }
            self = value...value
        }
    }
    package var json: JSONValue {
        lowerBound == upperBound ? lowerBound.json : .array([lowerBound.json, upperBound.json])
    }
}

extension Array: FieldValue where Element: FieldValue {
    package init?(json: JSONValue) {
        guard case .array(let parts) = json else { return nil }
        var elements: [Element] = []
        for part in parts {
            guard let element = Element(json: part) else { return nil }
            elements.append(element)
        }
        self = elements
    }
    package var json: JSONValue { .array(map(\.json)) }
}

/// A value that is one of a few words, which are what stands in the log and what people type.
package protocol Choice: FieldValue, RawRepresentable, CaseIterable, Hashable where RawValue == String {}

extension Choice {
    package init?(json: JSONValue) {
        guard case .string(let text) = json else { return nil }
        self.init(rawValue: text)
    }
    package var json: JSONValue { .string(rawValue) }
}
