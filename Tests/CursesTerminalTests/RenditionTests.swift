import CursesTerminal
import Screen
import Testing

/// The colours of the embedded dark and light themes.
enum Sample {
    static let dark = theme(
        "dark",
        [
            0x0c1118, 0x141c26, 0x1b2b3b, 0x364350, 0x8997a6, 0xd6dee7, 0x5ab2f0, 0x62d8b4, 0xf2bf45,
            0xee6270, 0xd6a43c,
        ])
    static let light = theme(
        "light",
        [
            0xfbfaf6, 0xf4f2ec, 0xe1eef8, 0xc3c7c4, 0x5d6872, 0x1e2831, 0x0a62a8, 0x007668, 0x896200,
            0x930f3b, 0xc08412,
        ])

    private static func theme(_ name: String, _ numbers: [UInt32]) -> Theme {
        let colours = numbers.map {
            RGB(red: UInt8($0 >> 16), green: UInt8($0 >> 8 & 0xff), blue: UInt8($0 & 0xff))
        }
        return Theme(name: name, colours: Dictionary(uniqueKeysWithValues: zip(Style.allCases, colours)))
    }
}

@Suite struct RenditionTests {
    private func rendition(
        _ ink: Ink, on ground: Ink = Ink(.page), _ emphasis: Emphasis = [], at depth: ColourDepth,
        _ theme: Theme = Sample.dark
    ) -> Rendition {
        Rendition(ink: ink, ground: ground, emphasis: emphasis, in: Colouring(depth: depth, theme: theme))
    }

    static let words: [Style] = [.muted, .text, .accent, .onTrack, .attention, .offTrack]

    @Test func `truecolor is the theme's colours as numbers`() {
        let text = rendition(Ink(.accent), on: Ink(.raised), [.bold, .underlined], at: .truecolor)
        #expect(text == Rendition(foreground: 0x5ab2f0, background: 0x141c26, [.bold, .underline]))
    }

    @Test func `the eight darkest blues are not taken for the old palette`() {
        var colours = Sample.dark.colours
        colours[.page] = RGB(red: 0, green: 0, blue: 5)
        colours[.text] = RGB(red: 0, green: 0, blue: 0)
        let theme = Theme(name: "abyss", colours: colours)
        let cell = rendition(Ink(.text), at: .truecolor, theme)
        #expect(cell.background == 0x01_0005)
        #expect(cell.foreground == 0)
    }

    @Test func `entries of the palette are their own nearest`() {
        for number in Int32(16)..<256 {
            let colour = IndexedColours.colour(number)
            #expect(IndexedColours.colour(IndexedColours.nearest(colour)) == colour)
        }
    }

    @Test(arguments: [Sample.dark, Sample.light]) func `with 256 colours the grounds stay apart`(theme: Theme)
    {
        let grounds = [Style.page, .raised, .selected].map {
            rendition(Ink(.text), on: Ink($0), at: .indexed, theme).background
        }
        #expect(Set(grounds).count == 3, "\(theme.name): \(grounds)")
    }

    @Test(arguments: [Sample.dark, Sample.light]) func `with 256 colours words can be read`(theme: Theme) {
        for ink in Self.words {
            for ground in [Style.page, .raised, .selected] {
                let cell = rendition(Ink(ink), on: Ink(ground), at: .indexed, theme)
                let contrast = IndexedColours.contrast(cell.foreground, cell.background)
                #expect(contrast >= 4.5, "\(theme.name): \(ink.name) on \(ground.name): \(contrast)")
            }
        }
    }

    @Test(arguments: [ColourDepth.sixteen, .eight]) func `few colours keep the terminal's ground`(
        depth: ColourDepth
    ) {
        for style in Self.words {
            let cell = rendition(Ink(style), at: depth)
            #expect(cell.background == Rendition.terminalDefault)
            #expect(cell.foreground < (depth == .sixteen ? 16 : 8))
            #expect(cell.attributes.isDisjoint(with: [.reverse, .underline]))
        }
    }

    @Test(arguments: [ColourDepth.sixteen, .eight, .mono]) func `a selected row is reversed`(
        depth: ColourDepth
    ) {
        for style in Self.words {
            #expect(rendition(Ink(style), on: Ink(.selected), at: depth).attributes.contains(.reverse))
        }
    }

    @Test(arguments: [ColourDepth.sixteen, .eight]) func `the three states have three colours`(
        depth: ColourDepth
    ) {
        let states = [Style.onTrack, .attention, .offTrack].map { rendition(Ink($0), at: depth).foreground }
        #expect(Set(states).count == 3)
    }

    @Test(arguments: ColourDepth.allCases) func `words never vanish into their ground`(depth: ColourDepth) {
        for theme in [Sample.dark, Sample.light] {
            for ink in Self.words.map({ Ink($0) }) {
                for ground in Style.allCases.flatMap({ [Ink($0, .tint(4)), Ink($0, .area(16)), Ink($0)] })
                where ground.style != ink.style || ground.shade != ink.shade {
                    let cell = rendition(ink, on: ground, at: depth, theme)
                    let isVisible =
                        cell.foreground != cell.background || cell.foreground == Rendition.terminalDefault
                    #expect(isVisible || depth > .sixteen, "\(ink) on \(ground)")
                }
            }
        }
    }

    @Test(arguments: [ColourDepth.sixteen, .eight, .mono]) func `a field is underlined, a tile is not`(
        depth: ColourDepth
    ) {
        #expect(rendition(Ink(.text), on: Ink(.accent, .tint(4)), at: depth).attributes.contains(.underline))
        #expect(
            !rendition(Ink(.text), on: Ink(.offTrack, .tint(4)), at: depth).attributes.contains(.underline))
    }

    @Test(arguments: [ColourDepth.sixteen, .eight])
    func `the weak end of a ramp is like the page, above and below`(depth: ColourDepth) {
        let weakBelow = rendition(Ink(.accent, .area(1)), on: Ink(.accent, .area(16)), at: depth)
        #expect(weakBelow == Rendition(foreground: 0, background: 4))
        let weakAbove = rendition(Ink(.accent, .area(16)), on: Ink(.accent, .area(1)), at: depth)
        #expect(weakAbove == Rendition(foreground: 4))
    }

    @Test(arguments: [ColourDepth.sixteen, .eight])
    func `a weak glyph on the page has the colour of its ramp, a grey one is grey`(depth: ColourDepth) {
        for step in 1...16 {
            #expect(rendition(Ink(.accent, .area(step)), at: depth) == Rendition(foreground: 4))
            let grey = rendition(Ink(.muted, .area(step)), at: depth)
            #expect(grey == Rendition(foreground: depth == .sixteen ? 8 : 7))
        }
    }

    @Test(arguments: [Sample.dark, Sample.light])
    func `a bar in a selected row stands in its colour on the reversed ground`(theme: Theme) {
        let bar = rendition(Ink(.accent, .bar(9)), on: Ink(.selected), at: .sixteen, theme)
        let text = rendition(Ink(.text), on: Ink(.selected), at: .sixteen, theme)
        #expect(text.attributes == .reverse)
        #expect(bar == Rendition(foreground: 4, background: text.foreground))
    }

    @Test(arguments: [ColourDepth.sixteen, .eight]) func `a selected row has no grey patches`(
        depth: ColourDepth
    ) {
        let text = rendition(Ink(.text), on: Ink(.selected), at: depth)
        for grey in [Style.muted, .frame] {
            #expect(rendition(Ink(grey), on: Ink(.selected), at: depth) == text)
        }
    }

    @Test func `mono has no colour at all`() {
        for ink in Style.allCases.map({ Ink($0) }) {
            for ground in Style.allCases.map({ Ink($0) }) {
                let cell = rendition(ink, on: ground, [.receded], at: .mono)
                #expect(cell.foreground == Rendition.terminalDefault)
                #expect(cell.background == Rendition.terminalDefault)
            }
        }
    }
}
