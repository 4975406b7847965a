internal import PlainText

/// A table to be written as comma-separated values, for people and their spreadsheets.
///
/// As RFC 4180 has it: commas, CR LF, quotes where they are needed. Texts are made safe to look at
/// (`SafeText`), and none is taken for a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a CR gets
/// an apostrophe before it, since quotes alone do not keep a spreadsheet from computing it (CWE-1236). A text
/// that begins with apostrophes and such a character gets one more, so that `unguarded` gives back every text.
package struct CSVSheet: Sendable, Hashable {
    package enum Cell: Sendable, Hashable {
        case empty
        case text(String)
        /// Digits with at most one sign and one point, which stay a number in a spreadsheet.
        case number(String)

        package static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }
    }

    package let header: [String]
    package private(set) var rows: [[Cell]] = []

    package init(_ header: [String]) { self.header = header }

    package mutating func add(_ row: [Cell]) {
        precondition(row.count == header.count, "each row has a cell for each column")
        rows.append(row)
    }

    /// The bytes of the file.
    package var text: String {
        var text = ""
        Self.write(header.map(Cell.text), to: &text)
        for row in rows { Self.write(row, to: &text) }
        return text
    }

    private static func write(_ row: [Cell], to text: inout String) {
        for (index, cell) in row.enumerated() {
            if index > 0 { text += "," }
            switch cell {
            case .empty: break
            case .number(let digits) where isNumber(digits): text += digits
            case .number(let words), .text(let words): text += quoted(guarded(SafeText(words).string))
            }
        }
        // A row of one empty cell would be a blank line, which is no row.
        if row == [.empty] { text += "\"\"" }
        text += "\r\n"
    }

    private static func quoted(_ text: String) -> String {
        let needs = text.utf8.contains { "\",;\t\r\n".utf8.contains($0) }
        guard needs || text.first?.isWhitespace == true || text.last?.isWhitespace == true else {
            return text
        }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }

    /// The text with an apostrophe before it if a spreadsheet might compute it.
    static func guarded(_ text: String) -> String { beginsFormula(text) ? "'" + text : text }

    /// The text that was guarded.
    static func unguarded(_ text: String) -> String {
        text.hasPrefix("'") && beginsFormula(text) ? String(text.dropFirst()) : text
    }

    private static func beginsFormula(_ text: String) -> Bool {
        // Scalars, not characters: a mark behind the sign would make another character of it.
        guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
        switch first {
        // The wide forms count too: spreadsheets in East Asian locales take them for the same.
        case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": return true
        default: return false
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }
}
