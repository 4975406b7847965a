/// Something that the log can name.
package protocol Named: Sendable {
    /// The letters before the number in names that Taffrail gives, such as `R` in `R-07`; nil where people
    /// choose the name themselves, such as `ana`.
    static var prefix: String? { get }
}

/// The name of a noun in the log, as people read and type it: `R-07`, `ana`.
///
/// Names compare as people count: `R-9` before `R-10`.
package struct ID<Noun: Named>: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    package let text: String

    package init(_ text: String) { self.text = text }
    package init(stringLiteral text: String) { self.text = text }

    /// The name that Taffrail gives to the `number`th of its kind: `R-07`.
    package init(number: Int) {
        let digits = String(number)
        text = "\(Noun.prefix ?? "")-\(digits.count < 2 ? "0" : "")\(digits)"
    }

    package var description: String { text }

    /// The number behind the dash, if the name is one that Taffrail gave.
    package var number: Int? {
        text.lastIndex(of: "-").flatMap { Int(text[text.index(after: $0)...]) }
    }
}

extension ID: Comparable {
    package static func < (left: ID, right: ID) -> Bool {
        switch (left.number, right.number) {
        case (let one?, let other?) where one != other: one < other
        default: left.text < right.text
        }
    }
}
