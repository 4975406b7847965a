/// What the terminal can show; charts choose their way of drawing by it.
package struct Capabilities: Hashable, Sendable {
    package var colours: ColourDepth
    package var glyphs: GlyphRepertoire

    package init(colours: ColourDepth, glyphs: GlyphRepertoire) {
        self.colours = colours
        self.glyphs = glyphs
    }
}

/// How many colours, from few to many. The names are those of `--colors`.
package enum ColourDepth: String, CaseIterable, Hashable, Comparable, Sendable {
    case mono
    case eight = "8"
    case sixteen = "16"
    case indexed = "256"
    case truecolor

    package static func < (one: ColourDepth, other: ColourDepth) -> Bool {
        allCases.firstIndex(of: one)! < allCases.firstIndex(of: other)!
    }

    /// The depth to draw with: what was asked for, else what the environment says, else what terminfo knows, and
    /// never more than there is a terminfo entry for.
    ///
    /// - Parameters:
    ///   - option: what the user asked for; nil is "auto".
    ///   - terminfoColours: the number of colours of the entry that TERM names.
    ///   - hasDirectEntry: whether there is an entry with direct colour for this terminal.
    ///   - hasIndexedEntry: whether there is an entry with 256 colours for this terminal.
    package static func choose(
        option: ColourDepth?, environment: [String: String], terminfoColours: Int,
        hasDirectEntry: Bool, hasIndexedEntry: Bool
    ) -> ColourDepth {
        let known = depth(terminfoColours: terminfoColours)
        let possible = hasDirectEntry ? .truecolor : max(known, hasIndexedEntry ? .indexed : .mono)
        if let option { return min(option, possible) }
        if let refusal = environment["NO_COLOR"], !refusal.isEmpty { return .mono }
        let claim = environment["COLORTERM"]
        // A terminal with direct colour has 256 as well, whatever TERM says.
        if known > .mono, claim == "truecolor" || claim == "24bit" { return possible }
        return known
    }

    private static func depth(terminfoColours: Int) -> ColourDepth {
        switch terminfoColours {
        case ..<8: .mono
        case ..<16: .eight
        case ..<256: .sixteen
        case 256: .indexed
        default: .truecolor
        }
    }
}

/// Which characters the terminal can be trusted with. The names are those of `--glyphs`.
package enum GlyphRepertoire: String, CaseIterable, Hashable, Sendable {
    case unicode
    case ascii

    /// ASCII where the locale or the terminal calls for it.
    package static func choose(
        option: GlyphRepertoire?, environment: [String: String], term: String
    ) -> GlyphRepertoire {
        if let option { return option }
        // The console has 256 or 512 glyphs, without the eighths of blocks; hardware terminals have fewer.
        if term == "linux" || term == "ansi" || term.hasPrefix("linux-") || term.hasPrefix("vt") {
            return .ascii
        }
        return isUTF8(environment) ? .unicode : .ascii
    }

    /// Whether text may be sent as UTF-8. Without any locale (cron, a bare container) it may, as terminals are; a
    /// locale that names no UTF-8 is taken at its word.
    package static func isUTF8(_ environment: [String: String]) -> Bool {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
        guard let name = names.first(where: { !$0.isEmpty })?.uppercased() else { return true }
        return name.contains("UTF-8") || name.contains("UTF8")
    }
}
