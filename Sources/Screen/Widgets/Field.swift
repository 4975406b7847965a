package import PlainText

/// A field to type into: a tinted ground, and a mark when it has the focus.
///
/// What is under the cursor is underlined; the terminal's own cursor goes there (`Line.cursorColumn`), so that
/// whoever has it read aloud or made larger finds it.
package struct Field: Hashable, Sendable {
    /// As typed; what is drawn of it is sanitized.
    package var text: String
    /// How many characters stand before the cursor.
    package var cursor: Int
    /// Shown greyed while nothing is typed.
    package var placeholder: SafeText
    package var isFocused: Bool
    /// Whether what stands in it cannot be taken.
    package var isRefused: Bool
    /// Whether what is typed takes the place of all that stands in it.
    package var isSelected: Bool

    package init(
        _ text: String, cursor: Int = 0, placeholder: SafeText = "", isFocused: Bool = false,
        isRefused: Bool = false, isSelected: Bool = false
    ) {
        self.text = text
        self.cursor = min(max(0, cursor), text.count)
        self.placeholder = placeholder
        self.isFocused = isFocused
        self.isRefused = isRefused
        self.isSelected = isSelected
    }

    /// So many columns, of which the first is for the mark. Text that is longer is scrolled so that the
    /// cursor shows.
    package func line(columns: Int) -> Line {
        guard columns >= 3 else { return Line.blank(columns, on: ground) }
        let room = columns - 1
        let lead = isFocused ? Run("▌", .accent, on: ground) : Run(" ", on: ground)
        var line = Line([lead])
        if isFocused {
            line += Line(typing(within: room))
        } else if text.isEmpty {
            line.append(Run(placeholder.shortened(to: room), .muted, on: ground))
        } else {
            line.append(Run(SafeText(text).shortened(to: room), ink, on: ground))
        }
        return line + Line.blank(columns - line.columns, on: ground)
    }

    private var ink: Ink { isRefused ? .offTrack : .text }
    private var ground: Ink { isFocused ? Ink(.accent, .tint(10)) : Ink(.muted, .tint(5)) }

    private func typing(within room: Int) -> [Run] {
        let split = text.index(text.startIndex, offsetBy: cursor)
        var before = SafeText(text[..<split])
        let under = split < text.endIndex ? SafeText(text[split]).shortened(to: room) : " "
        let past = split < text.endIndex ? SafeText(text[text.index(after: split)...]) : SafeText()
        // The cursor never leaves: characters go at the left, and then `…` says so.
        let limit = room - under.columns
        if before.columns > limit {
            var kept = Substring(before.string)
            while !kept.isEmpty && SafeText(kept).columns > limit - 1 { kept.removeFirst() }
            before = limit > 0 ? SafeText("…" + kept).head(of: limit) : SafeText()
        }
        let lead = isSelected ? Run(before, .page, on: .accent) : Run(before, ink, on: ground)
        var runs = [lead, Run(under, ink, .underlined, on: ground)]
        let rest = room - before.columns - under.columns
        if text.isEmpty {
            runs.append(Run(placeholder.shortened(to: rest), .muted, on: ground))
        } else {
            runs.append(Run(past.shortened(to: rest), ink, on: ground))
        }
        return runs
    }
}
