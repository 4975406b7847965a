package import Screen

/// How a cell is put to the terminal: two colours by number and what is added to them.
package struct Rendition: Hashable, Sendable {
    package struct Attributes: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let bold = Attributes(rawValue: 1)
        package static let underline = Attributes(rawValue: 2)
        package static let reverse = Attributes(rawValue: 4)
        package static let dim = Attributes(rawValue: 8)
    }

    /// The terminal's own foreground or background.
    package static let terminalDefault: Int32 = -1

    package var foreground: Int32
    package var background: Int32
    package var attributes: Attributes

    package init(
        foreground: Int32 = terminalDefault, background: Int32 = terminalDefault,
        _ attributes: Attributes = []
    ) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }
}

extension Rendition {
    package init(ink: Ink, ground: Ink, emphasis: Emphasis, in colouring: Colouring) {
        let isReceded = emphasis.contains(.receded)
        switch colouring.depth {
        case .truecolor, .indexed:
            self.init(
                foreground: colouring.number(of: ink, receded: isReceded),
                background: colouring.number(of: ground, receded: isReceded))
        case .sixteen, .eight:
            let hasBright = colouring.depth == .sixteen
            self.init(ink: ink, ground: ground, isLight: colouring.isLight, hasBright: hasBright)
            if isReceded { recede(isLight: colouring.isLight, hasBright: hasBright) }
        case .mono:
            self.init(inkWithoutColour: ink, ground: ground)
            if isReceded { attributes.insert(.dim) }
        }
        // Bold black is bright black to many terminals, which is grey on whatever it stands.
        let isBlackOnFill = foreground == Old.black && background != Self.terminalDefault
        if emphasis.contains(.bold), !isBlackOnFill || colouring.depth >= .indexed {
            attributes.insert(.bold)
        }
        if emphasis.contains(.underlined) { attributes.insert(.underline) }
    }
}

/// The numbers of the old palette, the same for eight colours and, plus eight, for their bright forms.
private enum Old {
    static let black: Int32 = 0
    static let yellow: Int32 = 3
    static let blue: Int32 = 4
    static let magenta: Int32 = 5
    static let cyan: Int32 = 6
    static let white: Int32 = 7
    static let bright: Int32 = 8
}

extension Rendition {
    /// With 16 or 8 colours: the page is the terminal's own, a selected row is reversed, fills are flat. A bar
    /// in a selected row keeps its colour on the reversed ground, where reversing it would leave a hole.
    private init(ink: Ink, ground: Ink, isLight: Bool, hasBright: Bool) {
        let fill = Self.fill(ground)
        let stroke = Self.fill(ink)
        self.init()
        if ground == Ink(.accent) {
            // The current tab and the chosen word: black on blue could not be read.
            attributes = [.reverse, .bold]
        } else if let fill, fill != stroke || ink.shade == .pure {
            background = fill
            // On a coloured ground only black can be read, and the page has no number to be drawn with.
            let page = isLight ? Old.white + (hasBright ? Old.bright : 0) : Old.black
            foreground = stroke == fill || ink.shade == .pure ? Old.black : stroke ?? page
        } else if ink.shade != .pure {
            // A glyph is there to be seen: on the page even the weak end of its ramp has its colour.
            foreground = Self.flat(ink.style) ?? (hasBright ? Old.black + Old.bright : Old.white)
            if ground.style == .selected {
                background = isLight ? Old.black : Old.white + (hasBright ? Old.bright : 0)
            }
        } else {
            let style = ground.style == .selected && (ink == .muted || ink == .frame) ? .text : ink.style
            (foreground, attributes) = Self.words(style, isLight: isLight, hasBright: hasBright)
        }
        if ground.style == .selected, background == Self.terminalDefault { attributes.insert(.reverse) }
        if Self.isField(ground) { attributes.insert(.underline) }
    }

    /// What words and lines are written in on the page.
    private static func words(
        _ style: Style, isLight: Bool, hasBright: Bool
    ) -> (foreground: Int32, attributes: Attributes) {
        let bright = hasBright ? Old.bright : 0
        switch style {
        case .page, .raised, .selected, .frame:
            return hasBright ? (isLight ? Old.white : Old.black + bright, []) : (terminalDefault, [])
        case .muted: return (isLight ? terminalDefault : Old.white, [])
        case .text: return (isLight ? Old.black : Old.white + bright, [])
        case .accent: return (terminalDefault, .bold)
        case .onTrack: return (Old.cyan, [])
        case .attention, .unpaid: return (Old.yellow, [])
        case .offTrack: return (Old.magenta + bright, hasBright ? [] : .bold)
        }
    }

    /// The one colour of an area; nil where it is the page. The weak half of a ramp fades into the page.
    private static func fill(_ ink: Ink) -> Int32? {
        (1...6).contains(ink.shade.code) || ink.shade.code > 32 ? nil : flat(ink.style)
    }

    /// The one colour of a ramp; nil for greys.
    private static func flat(_ style: Style) -> Int32? {
        switch style {
        case .page, .raised, .selected, .frame, .muted, .text: return nil
        case .accent: return Old.blue
        case .onTrack: return Old.cyan
        case .attention, .unpaid: return Old.yellow
        case .offTrack: return Old.magenta
        }
    }

    /// A faintly tinted ground of no status is a field to type into.
    private static func isField(_ ground: Ink) -> Bool {
        guard ground.shade.code > 32 else { return false }
        switch ground.style {
        case .page, .raised, .selected, .frame, .muted, .text, .accent: return true
        case .onTrack, .attention, .offTrack, .unpaid: return false
        }
    }

    private mutating func recede(isLight: Bool, hasBright: Bool) {
        background = Self.terminalDefault
        foreground = hasBright ? (isLight ? Old.white : Old.black + Old.bright) : Self.terminalDefault
        attributes = hasBright ? [] : .dim
    }

    /// Without colour: strength is bold, grounds are reversed, fields are underlined.
    private init(inkWithoutColour ink: Ink, ground: Ink) {
        self.init()
        switch ink.style {
        case .page, .raised, .selected, .frame, .muted, .text, .unpaid: break
        case .accent, .onTrack, .attention, .offTrack: if ink.shade == .pure { attributes.insert(.bold) }
        }
        if ground.style == .selected || Self.fill(ground) != nil && ink.shade == .pure {
            attributes.insert(.reverse)
        }
        if Self.isField(ground) { attributes.insert(.underline) }
    }
}
