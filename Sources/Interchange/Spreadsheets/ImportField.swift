/// A value that an import takes from a column.
package struct ImportField: Sendable {
    enum Kind: Sendable {
        case text, day, money, moneyRange, percent, percentRange, workDays, threePoint
        /// Names of something on record, or of another row.
        case name
        /// One of a few words.
        case word
    }

    /// As in `--map NAME=COLUMN`; where the verb has the same field, its name.
    package let name: String
    let kind: Kind
    /// What the columns are called in which it is found, most usual first, as `ColumnName` spells them.
    package let columns: [String]

    init(_ name: String, _ kind: Kind, _ columns: String...) {
        self.name = name
        self.kind = kind
        self.columns = columns
    }

    var isNumeric: Bool {
        switch kind {
        case .money, .moneyRange, .percent, .percentRange, .workDays, .threePoint: true
        case .text, .day, .name, .word: false
        }
    }

    var isDay: Bool {
        switch kind {
        case .day: true
        case .text, .money, .moneyRange, .percent, .percentRange, .workDays, .threePoint, .name, .word: false
        }
    }

    /// Whether a cell with a dash or “n/a” in it is an empty one.
    var isEmptyWithDash: Bool {
        switch kind {
        case .text: false
        case .day, .money, .moneyRange, .percent, .percentRange, .workDays, .threePoint, .name, .word: true
        }
    }
}

/// The name of a column in small letters, without what does not tell it from others: `Budget (EUR)`,
/// `budget_eur` and `BUDGET` are all `budget`.
struct ColumnName: Hashable {
    let text: String
    /// Whether it says that its numbers are percent.
    let isPercent: Bool

    init(_ header: String, currency code: String) {
        var spaced = ""
        var depth = 0
        var last: Character = " "
        for character in header {
            switch character {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            case _ where depth > 0: break
            case _ where character.isLetter || character.isNumber || character == "#":
                // “TaskName” is two words.
                if last.isLowercase, character.isUppercase { spaced.append(" ") }
                spaced.append(character)
            default: spaced.append(" ")
            }
            last = character
        }
        var words = spaced.lowercased().split(separator: " ").map(String.init)
        let percent: Set = ["percent", "percentage", "pct"]
        isPercent = header.contains("%") || words.contains(where: percent.contains)
        if words.count > 1 { words.removeAll(where: percent.contains) }
        if words.count > 1, words.last == code.lowercased() { words.removeLast() }
        if words.count > 1, words.last == "in" { words.removeLast() }
        text = words.joined(separator: " ")
    }
}
