import Screen
import TestSupport
import Testing

struct ThemeTests {
    private static let white = RGB(red: 255, green: 255, blue: 255)
    private static let black = RGB(red: 0, green: 0, blue: 0)

    @Test func `contrast agrees with the known ratios of WCAG`() {
        #expect(RGB.contrast(Self.black, Self.white) == 21)
        #expect(RGB.contrast(Self.white, Self.white) == 1)
        let grey = RGB(red: 0x77, green: 0x77, blue: 0x77)
        #expect(abs(RGB.contrast(grey, Self.white) - 4.48) < 0.005)
        #expect(RGB.contrast(Self.white, grey) == RGB.contrast(grey, Self.white))
    }

    @Test(arguments: Seed.many(200))
    func `mixing keeps its two ends`(seed: Seed) {
        var seed = seed
        let colours = (0..<2).map { _ in
            RGB(red: seed.byte(), green: seed.byte(), blue: seed.byte())
        }
        #expect(colours[0].mixed(0, with: colours[1]) == colours[0])
        #expect(colours[0].mixed(1, with: colours[1]) == colours[1])
    }

    @Test(arguments: Style.allCases)
    func `a style in its pure shade is the colour of the theme`(style: Style) {
        #expect(Theme.test.colour(of: Ink(style)) == Theme.test.colours[style])
    }

    @Test func `the ramp for areas rises from the page`() {
        let page = Theme.test.colour(of: .page)
        let steps = (1...16).map { RGB.contrast(Theme.test.colour(of: Ink(.accent, .area($0))), page) }
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func `what recedes comes closer to the page`() {
        let page = Theme.test.colour(of: .page)
        for style in Style.allCases where style != .page {
            let plain = Theme.test.colour(of: Ink(style))
            let receded = Theme.test.colour(of: Ink(style), receded: true)
            #expect(RGB.contrast(receded, page) < RGB.contrast(plain, page))
        }
    }
}

extension Seed {
    fileprivate mutating func byte() -> UInt8 { UInt8.random(in: 0...255, using: &self) }
}
