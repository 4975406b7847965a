import Screen
import Testing
import Themes

@Suite struct EmbeddedThemeTests {
    static let names = ["dark", "light"]
    static let grounds: [Style] = [.page, .raised, .selected]

    @Test(arguments: names) func `words can be read on every ground`(name: String) throws {
        let theme = try ThemeLibrary().theme(named: name)
        for style in [Style.muted, .text, .accent, .onTrack, .attention, .offTrack] {
            for ground in Self.grounds {
                let contrast = Sight.contrast(theme.colours[style]!, theme.colours[ground]!)
                #expect(contrast >= 4.5, "\(style.name) on \(ground.name): \(contrast)")
            }
        }
    }

    @Test(arguments: names) func `fills stand out from the page`(name: String) throws {
        let theme = try ThemeLibrary().theme(named: name)
        #expect(Sight.contrast(theme.colours[.unpaid]!, theme.colours[.page]!) >= 3)
    }

    @Test(arguments: zip(names, [0.12, 0.08]))
    func `the status colours differ for every kind of sight`(name: String, least: Double) throws {
        let theme = try ThemeLibrary().theme(named: name)
        let pairs: [(Style, Style)] = [
            (.onTrack, .attention), (.onTrack, .offTrack), (.attention, .offTrack),
        ]
        for sight in Sight.allCases {
            for (one, other) in pairs {
                let distance = sight.distance(theme.colours[one]!, theme.colours[other]!)
                #expect(distance >= least, "\(one.name) and \(other.name), \(sight): \(distance)")
            }
        }
    }

    @Test(arguments: names) func `a theme is called what its file is called`(name: String) throws {
        #expect(try ThemeLibrary().theme(named: name).name == name)
    }

    @Test func `the grounds of a theme are three`() throws {
        for name in Self.names {
            let theme = try ThemeLibrary().theme(named: name)
            #expect(Set(Self.grounds.map { theme.colours[$0]! }).count == 3)
        }
    }
}
