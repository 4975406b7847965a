/// What comes back from a terminal.
package enum Input: Hashable, Sendable {
    case key(KeyPress)
    /// Text pasted in one go; as it came, not yet sanitized. Never read as keys.
    case paste(String)
    case mouse(Mouse)
    case resized(Size)
}

package enum Key: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
}

/// A key with what was held down. A shifted character is the character itself (`"A"`), so `.shift` is seen
/// only with keys that have no shifted form, such as Tab.
package struct KeyPress: Hashable, Sendable {
    package struct Modifiers: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let shift = Modifiers(rawValue: 1)
        package static let alt = Modifiers(rawValue: 2)
        package static let control = Modifiers(rawValue: 4)
    }

    package var key: Key
    package var modifiers: Modifiers

    package init(_ key: Key, _ modifiers: Modifiers = []) {
        self.key = key
        self.modifiers = modifiers
    }
}

package struct Mouse: Hashable, Sendable {
    package enum Deed: Hashable, Sendable {
        case press, release, scrollUp, scrollDown
    }

    package var deed: Deed
    package var at: Point

    package init(_ deed: Deed, at: Point) {
        self.deed = deed
        self.at = at
    }
}
