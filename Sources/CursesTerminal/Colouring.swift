package import Screen

/// A theme at a depth of colour.
package struct Colouring: Sendable {
    let depth: ColourDepth
    let theme: Theme
    /// With 256 colours, the numbers of the styles themselves.
    private let numbers: [Style: Int32]

    package init(depth: ColourDepth, theme: Theme) {
        self.depth = depth
        self.theme = theme
        numbers = depth == .indexed ? Self.indexed(theme) : [:]
    }

    /// The number of a colour, with many of them.
    func number(of ink: Ink, receded: Bool) -> Int32 {
        if ink.shade == .pure, !receded, let number = numbers[ink.style] { return number }
        let colour = theme.colour(of: ink, receded: receded)
        return depth == .indexed ? IndexedColours.nearest(colour, tint: 3) : Self.direct(colour)
    }

    /// Whether dark words stand on a light page.
    var isLight: Bool {
        let page = theme.colours[.page]!
        return Int(page.red) + Int(page.green) + Int(page.blue) > 3 * 128
    }

    /// 0xRRGGBB, as terminfo's direct entries take it. They keep the first eight numbers for the old palette,
    /// so the darkest blues are one red step away.
    private static func direct(_ colour: RGB) -> Int32 {
        let number = Int32(colour.red) << 16 | Int32(colour.green) << 8 | Int32(colour.blue)
        return (1..<8).contains(number) ? 0x01_0000 | number : number
    }

    /// The nearest entries would often do, but two grounds of a light theme fall together and its green can no
    /// longer be read on a selected row. So each ground gets an entry of its own, and words one that keeps its
    /// contrast.
    private static func indexed(_ theme: Theme) -> [Style: Int32] {
        var numbers: [Style: Int32] = [:]
        var grounds: [Int32] = []
        for style in [Style.page, .raised, .selected] {
            let number = IndexedColours.nearest(theme.colours[style]!) { !grounds.contains($0) }
            grounds.append(number)
            numbers[style] = number
        }
        for style in [Style.muted, .text, .accent, .onTrack, .attention, .offTrack] {
            numbers[style] = IndexedColours.nearest(theme.colours[style]!) { number in
                grounds.allSatisfy { IndexedColours.contrast(number, $0) >= 4.5 }
            }
        }
        return numbers
    }
}
