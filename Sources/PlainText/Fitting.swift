/// Where text stands in a space that is wider than it.
package enum Alignment: Hashable, Sendable {
    case leading, centre, trailing
}

extension SafeText {
    /// At most so many columns of it, ending in `…` when something was cut off. A wide character that does
    /// not fit as a whole goes as a whole.
    package func shortened(to limit: Int) -> SafeText {
        if columns <= limit { return self }
        if limit <= 0 { return SafeText() }
        return SafeText(head(of: limit - 1).string + "…")
    }

    /// The characters that fit into so many columns, with no sign of what was cut off.
    package func head(of limit: Int) -> SafeText {
        if columns <= limit { return self }
        if isASCII { return SafeText(String(string.prefix(max(0, limit)))) }
        var used = 0
        var end = string.startIndex
        while end < string.endIndex {
            used += DisplayWidth.of(string[end])
            if used > limit { break }
            end = string.index(after: end)
        }
        return SafeText(cut: string[..<end])
    }

    /// The first part of a safe text: a joiner at its end has nothing left to join.
    init(cut text: Substring) {
        var scalars = text.unicodeScalars
        while let last = scalars.last, last == "\u{200c}" || last == "\u{200d}" { scalars.removeLast() }
        self.init(String(scalars))
    }

    /// Filled up with blanks; text that is too long stays as it is.
    package func padded(to width: Int, alignment: Alignment = .leading) -> SafeText {
        let missing = width - columns
        if missing <= 0 { return self }
        let before =
            switch alignment {
            case .leading: 0
            case .centre: missing / 2
            case .trailing: missing
            }
        return SafeText(Self.blanks(before) + string + Self.blanks(missing - before))
    }

    /// Exactly so many columns: shortened or filled up.
    package func fitted(to width: Int, alignment: Alignment = .leading) -> SafeText {
        shortened(to: width).padded(to: width, alignment: alignment)
    }

    private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
