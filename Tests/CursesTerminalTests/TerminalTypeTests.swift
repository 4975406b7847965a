import CursesTerminal
import Testing

@Suite struct TerminalTypeTests {
    /// What terminfo knows with the package ncurses-term.
    static let full: [String: Int] = [
        "xterm": 8, "xterm-256color": 256, "xterm-direct": 1 << 24, "xterm-kitty": 256, "tmux-256color": 256,
        "tmux": 8, "tmux-direct": 1 << 24, "screen-256color": 256, "screen": 8, "linux": 8, "vt100": 0,
        "xterm-16color": 16,
    ]

    private func choose(
        _ term: String?, _ option: ColourDepth? = nil, _ more: [String: String] = [:],
        _ known: [String: Int] = full
    ) throws(TerminalError) -> TerminalType {
        var environment = more
        environment["TERM"] = term
        return try TerminalType.choose(option: option, environment: environment) { name in
            #expect(!name.contains("/"))
            return known[name].map { .colours($0) } ?? (name == "printer" ? .cannotDraw : .missing)
        }
    }

    @Test(
        arguments: [
            ("xterm", nil, "", "xterm", .eight), ("xterm-256color", nil, "", "xterm-256color", .indexed),
            ("xterm-256color", nil, "truecolor", "xterm-direct", .truecolor),
            ("xterm-256color", nil, "24bit", "xterm-direct", .truecolor),
            ("xterm-256color", nil, "yes", "xterm-256color", .indexed),
            ("xterm-kitty", nil, "truecolor", "xterm-direct", .truecolor),
            ("tmux-256color", nil, "truecolor", "tmux-direct", .truecolor),
            ("screen-256color", nil, "truecolor", "screen-256color", .indexed),
            ("screen", nil, "truecolor", "screen-256color", .indexed),
            ("xterm-direct", nil, "", "xterm-direct", .truecolor),
            ("xterm-direct", .indexed, "", "xterm-256color", .indexed),
            ("xterm-256color", .truecolor, "", "xterm-direct", .truecolor),
            ("xterm-256color", .sixteen, "truecolor", "xterm-256color", .sixteen),
            ("xterm", .indexed, "", "xterm-256color", .indexed),
            ("xterm-16color", nil, "", "xterm-16color", .sixteen),
            ("linux", nil, "", "linux", .eight), ("vt100", nil, "", "vt100", .mono),
            ("vt100", nil, "truecolor", "vt100", .mono),
            ("xterm-256color", .mono, "truecolor", "xterm-256color", .mono),
        ] as [(String, ColourDepth?, String, String, ColourDepth)])
    func `the entry goes with the depth`(
        term: String, option: ColourDepth?, claim: String, entry: String, depth: ColourDepth
    ) throws {
        let type = try choose(term, option, ["COLORTERM": claim])
        #expect(type.entry == entry)
        #expect(type.depth == depth)
        #expect(type.notices == [])
    }

    @Test func `an option is stronger than NO_COLOR, and NO_COLOR than a claim`() throws {
        let refusal = ["NO_COLOR": "1", "COLORTERM": "truecolor"]
        #expect(try choose("xterm-256color", nil, refusal).depth == .mono)
        #expect(try choose("xterm-256color", .indexed, refusal).depth == .indexed)
        #expect(try choose("xterm-256color", nil, ["NO_COLOR": ""]).depth == .indexed)
    }

    @Test func `without an entry for direct colour it is 256, and who asked for more is told`() throws {
        var poor = Self.full
        poor["xterm-direct"] = nil
        #expect(try choose("xterm-256color", nil, ["COLORTERM": "truecolor"], poor).depth == .indexed)
        let asked = try choose("xterm-256color", .truecolor, [:], poor)
        #expect(asked.depth == .indexed)
        #expect(asked.notices == ["no description of this terminal has truecolor colours; using 256"])
    }

    @Test(arguments: [
        "nosuch", "../../x", ".hidden", "a b", "x\u{1b}[2J", String(repeating: "x", count: 100),
    ])
    func `an unknown terminal is taken for xterm, with a notice`(term: String) throws {
        let type = try choose(term)
        #expect(type.entry == "xterm-256color")
        #expect(type.notices.count == 1)
        #expect(
            type.notices.allSatisfy {
                $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
            })
    }

    @Test(arguments: ["dumb", "unknown", "printer"]) func `what cannot draw is refused`(term: String) {
        #expect(throws: TerminalError.cannotDraw(term: term)) { try choose(term) }
    }

    @Test func `without TERM, or without any description, there is no terminal`() {
        #expect(throws: TerminalError.termIsNotSet) { try choose(nil) }
        #expect(throws: TerminalError.termIsNotSet) { try choose("") }
        #expect(throws: TerminalError.notDescribed(term: "xterm-256color")) {
            try choose("xterm", nil, [:], [:])
        }
    }

    @Test(
        arguments: [
            ([:], "xterm", .unicode), (["LANG": "de_DE.UTF-8"], "xterm", .unicode),
            (["LANG": "de_DE.utf8"], "xterm", .unicode), (["LC_ALL": "C"], "xterm", .ascii),
            (["LC_ALL": "", "LANG": "C.UTF-8"], "xterm", .unicode),
            (["LC_ALL": "C", "LANG": "C.UTF-8"], "xterm", .ascii),
            (["LC_CTYPE": "POSIX", "LANG": "en_US.UTF-8"], "xterm", .ascii),
            (["LANG": "de_DE"], "xterm", .ascii),
            ([:], "linux", .ascii), ([:], "vt100", .ascii), ([:], "tmux-256color", .unicode),
        ] as [([String: String], String, GlyphRepertoire)])
    func `glyphs follow the locale and the terminal`(
        environment: [String: String], term: String, glyphs: GlyphRepertoire
    ) {
        #expect(GlyphRepertoire.choose(option: nil, environment: environment, term: term) == glyphs)
        #expect(GlyphRepertoire.choose(option: .ascii, environment: environment, term: term) == .ascii)
        #expect(GlyphRepertoire.choose(option: .unicode, environment: environment, term: term) == .unicode)
    }

    @Test func `variables that lead ncurses astray are known`() {
        for name in ["TERMINFO", "TERMINFO_DIRS", "TERMCAP", "NCURSES_TRACE", "LINES", "COLUMNS"] {
            #expect(Terminal.leadsAstray(name))
        }
        for name in ["TERM", "LANG", "LC_ALL", "COLORTERM", "NO_COLOR", "TZ"] {
            #expect(!Terminal.leadsAstray(name))
        }
    }
}
