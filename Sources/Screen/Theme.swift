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
/// dozen lines: shades are mixed in OKLab.
package struct Theme: Sendable {
    package var name: String
    /// One colour for each style.
    package let colours: [Style: RGB]

    /// - Precondition: `colours` has an entry for every style.
    package init(name: String, colours: [Style: RGB]) {
        precondition(Style.allCases.allSatisfy { colours[$0] != nil })
        self.name = name
        self.colours = colours
    }

    /// The colour of an ink; `receded` mixes it two thirds into the page.
    package func colour(of ink: Ink, receded: Bool = false) -> RGB {
        // The ramps are the drawing room's work; see OKLab.swift.
        colours[ink.style]!
    }
}
