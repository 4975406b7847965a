/// A line of text and the cursor in it.
///
/// The cursor counts characters, so it never stands within a letter and its accents. What is inserted is
/// literal: line breaks and tabs become blanks, other control characters are left out.
package struct TextEdit: Hashable, Sendable {
    package private(set) var text: String
    /// How many characters stand before it.
    package private(set) var cursor: Int
    /// Whether all of it is selected, so that what is typed takes its place.
    package private(set) var isSelected = false
    /// The longest text, in bytes of UTF-8.
    package let limit: Int

    package init(_ text: String = "", limit: Int = 2048) {
        self.limit = limit
        self.text = ""
        cursor = 0
        insert(text)
    }

    /// Puts in what fits; false where something was left out because the limit is reached.
    @discardableResult
    package mutating func insert(_ inserted: String) -> Bool {
        let literal = Self.literal(inserted)
        if !literal.isEmpty { eraseSelected() }
        let place = index
        var fitting = String.UnicodeScalarView()
        var room = limit - text.utf8.count
        var isWhole = true
        for scalar in literal.unicodeScalars {
            room -= UTF8.width(scalar)
            if room < 0 {
                isWhole = false
                break
            }
            fitting.append(scalar)
        }
        let head = String(text[..<place]) + String(fitting)
        let whole = head + text[place...]
        // An accent that was typed joins the letter before it: count again.
        cursor = min(head.count, whole.count)
        text = whole
        return isWhole
    }

    package mutating func replace(with other: String) {
        text = ""
        cursor = 0
        isSelected = false
        insert(other)
    }

    /// Selects all of it: what is typed then takes its place, erasing erases it, moving keeps it.
    package mutating func select() {
        moveToEnd()
        isSelected = !text.isEmpty
    }

    package mutating func deselect() { isSelected = false }

    package mutating func move(by characters: Int) {
        isSelected = false
        cursor = min(max(0, cursor + characters), text.count)
    }

    package mutating func moveToStart() { move(by: -cursor) }
    package mutating func moveToEnd() { move(by: text.count) }

    package mutating func eraseBackward() {
        if !eraseSelected() { erase(backTo: cursor - 1) }
    }

    package mutating func eraseForward() {
        guard !eraseSelected(), cursor < text.count else { return }
        text.remove(at: index)
        move(by: 0)
    }

    package mutating func eraseLine() { erase(backTo: 0) }

    package mutating func eraseWord() {
        isSelected = false
        let before = Array(text.prefix(cursor))
        var start = before.count
        while start > 0, before[start - 1].isWhitespace { start -= 1 }
        while start > 0, !before[start - 1].isWhitespace { start -= 1 }
        erase(backTo: start)
    }

    @discardableResult
    private mutating func eraseSelected() -> Bool {
        guard isSelected else { return false }
        text = ""
        move(by: 0)
        return true
    }

    private mutating func erase(backTo start: Int) {
        isSelected = false
        guard start >= 0, start < cursor else { return }
        text.removeSubrange(text.index(text.startIndex, offsetBy: start)..<index)
        cursor = start
        move(by: 0)
    }

    private var index: String.Index {
        text.index(text.startIndex, offsetBy: cursor, limitedBy: text.endIndex) ?? text.endIndex
    }

    private static func literal(_ raw: String) -> String {
        var scalars = String.UnicodeScalarView()
        var last: Unicode.Scalar = " "
        for scalar in raw.unicodeScalars {
            switch scalar.value {
            case 0x0a where last == "\r": break
            case 0x09, 0x0a, 0x0d, 0x85, 0x2028, 0x2029: scalars.append(" ")
            case 0..<0x20, 0x7f..<0xa0: break
            default: scalars.append(scalar)
            }
            last = scalar
        }
        return String(scalars)
    }
}
