/// A colour as a terminal takes it: sRGB, a byte a channel.
package struct RGB: Hashable, Sendable {
    package var red: UInt8
    package var green: UInt8
    package var blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }
}

/// The colours of the styles. Everything else on the screen is derived from them, so a theme stays a
/// dozen lines: shades are mixed in OKLab, once.
package struct Theme: Sendable {
    package var name: String
    /// One colour for each style.
    package let colours: [Style: RGB]
    /// By style, then by the code of the shade; first as they are, then receded.
    private let ramps: [RGB]

    /// - Precondition: `colours` has an entry for every style.
    package init(name: String, colours: [Style: RGB]) {
        precondition(Style.allCases.allSatisfy { colours[$0] != nil })
        self.name = name
        self.colours = colours
        let inks = Style.allCases.flatMap { style in
            (0..<Self.shades).map { Ink(style, Shade(code: UInt8($0))) }
        }
        let plain = inks.map { Self.mix($0, from: colours) }
        ramps = plain + plain.map { $0.mixed(Self.recession, with: colours[.page]!) }
    }

    /// The colour of an ink; `receded` mixes it two thirds into the page.
    package func colour(of ink: Ink, receded: Bool = false) -> RGB {
        let place = Int(ink.style.rawValue) * Self.shades + Int(ink.shade.code)
        return ramps[receded ? ramps.count / 2 + place : place]
    }

    private static let shades = 3 * Shade.steps + 1
    private static let recession = 0.66

    private static func mix(_ ink: Ink, from colours: [Style: RGB]) -> RGB {
        let pure = colours[ink.style]!
        let code = Int(ink.shade.code)
        let share = Double((code - 1) % Shade.steps + 1) / Double(Shade.steps)
        switch code {
        case 0: return pure
        case ...Shade.steps:
            // Red at full strength would shout from a chart.
            let most = ink.style == .offTrack ? 0.75 : 0.9
            return colours[.page]!.mixed(most * share, with: pure)
        case ...(2 * Shade.steps):
            // From a third of the style to the style at step 13, and on to a touch of the text.
            let strength = 0.3 + 0.7 * share * 16 / 13
            return strength <= 1
                ? colours[.page]!.mixed(strength, with: pure)
                : pure.mixed(strength - 1, with: colours[.text]!)
        default: return colours[.raised]!.mixed(0.4 * share, with: pure)
        }
    }
}
