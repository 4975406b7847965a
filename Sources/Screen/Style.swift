/// What a cell means. Panes name styles and never colours; only the step that presents a surface on a
/// terminal meets a theme.
package enum Style: UInt8, CaseIterable, Hashable, Sendable {
    // Grounds.
    /// The page.
    case page
    /// The header line and what lies above the page.
    case raised
    /// The row under the cursor.
    case selected

    // Lines.
    /// Borders, tracks and the dots of a grid; never text.
    case frame

    // Words and figures.
    /// Labels, units, what is normal.
    case muted
    /// Values.
    case text
    /// Focus, the current tab, keys, money.
    case accent

    // Status.
    case onTrack
    case attention
    case offTrack
    /// Work that was not paid for, a fill.
    case unpaid

    /// The name in a theme file and, by its `letter`, in a golden screen.
    package var name: String {
        switch self {
        case .page: "page"
        case .raised: "raised"
        case .selected: "selected"
        case .frame: "frame"
        case .muted: "muted"
        case .text: "text"
        case .accent: "accent"
        case .onTrack: "on-track"
        case .attention: "attention"
        case .offTrack: "off-track"
        case .unpaid: "unpaid"
        }
    }

    /// One letter for golden screens.
    package var letter: Character {
        switch self {
        case .page: " "
        case .raised: "r"
        case .selected: "s"
        case .frame: "f"
        case .muted: "m"
        case .text: "t"
        case .accent: "a"
        case .onTrack: "G"
        case .attention: "A"
        case .offTrack: "R"
        case .unpaid: "u"
        }
    }
}

/// How strongly a style is inked.
///
/// A ramp has 16 steps, made once per theme: `area` runs from the page towards the style and fills charts;
/// `bar` runs from a third of the style up to a touch of white and fills gauges; `tint` is the style mixed
/// faintly into the raised ground, for fields and tiles.
package struct Shade: Hashable, Sendable {
    /// 0 is pure, 1...16 area, 17...32 bar, 33...48 tint; fits six bits.
    package let code: UInt8

    package static let steps = 16
    package static let pure = Shade(code: 0)

    package init(code: UInt8) {
        precondition(code <= 48)
        self.code = code
    }

    /// Step 1 (nearest the page) to 16 of the ramp for areas; other steps are drawn in to the ends.
    package static func area(_ step: Int) -> Shade { Shade(code: UInt8(min(max(step, 1), steps))) }

    /// Step 1 (weakest) to 16 of the ramp for bars.
    package static func bar(_ step: Int) -> Shade { Shade(code: UInt8(steps + min(max(step, 1), steps))) }

    /// Step 1 (faintest) to 16 of the ramp for tinted grounds.
    package static func tint(_ step: Int) -> Shade {
        Shade(code: UInt8(2 * steps + min(max(step, 1), steps)))
    }
}

/// A style at a shade: what the foreground or the background of a cell is drawn with.
package struct Ink: Hashable, Sendable {
    package var style: Style
    package var shade: Shade

    package init(_ style: Style, _ shade: Shade = .pure) {
        self.style = style
        self.shade = shade
    }
}

/// What a cell adds to its ink.
package struct Emphasis: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Emphasis(rawValue: 1)
    package static let underlined = Emphasis(rawValue: 2)
    /// Lies behind an overlay: both inks are mixed two thirds into the page.
    package static let receded = Emphasis(rawValue: 4)
}
