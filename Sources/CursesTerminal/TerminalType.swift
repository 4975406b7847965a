/// Which terminfo entry is used, and to what depth.
package struct TerminalType: Hashable, Sendable {
    package var entry: String
    package var depth: ColourDepth
    /// What the user should know, a line each.
    package var notices: [String] = []

    /// What terminfo says of an entry.
    package enum Description: Hashable, Sendable {
        case missing
        /// It cannot move its cursor.
        case cannotDraw
        case colours(Int)

        fileprivate var colours: Int? { if case .colours(let count) = self { count } else { nil } }
    }

    /// Stands in for terminals that are not described: nearly all of them understand xterm.
    private static let common = "xterm-256color"

    /// - Parameters:
    ///   - option: the depth that was asked for; nil is "auto".
    ///   - describe: looks an entry up. It is never asked for a name that could lead out of the database.
    package static func choose(
        option: ColourDepth?, environment: [String: String], describe: (String) -> Description
    ) throws(TerminalError) -> TerminalType {
        guard let term = environment["TERM"], !term.isEmpty else { throw .termIsNotSet }
        if ["dumb", "unknown", "generic"].contains(term) { throw .cannotDraw(term: term) }
        var notices: [String] = []
        var entry = term
        var found = isName(term) ? describe(term) : .missing
        if found == .missing {
            entry = common
            found = describe(common)
            let shown = isName(term) ? "“\(term)”" : "with an odd name"
            notices.append("a terminal \(shown) is not described here; using \(common)")
        }
        if found == .cannotDraw { throw .cannotDraw(term: term) }
        guard let colours = found.colours else { throw .notDescribed(term: entry) }

        let stem = stem(of: entry)
        let direct = directEntries(of: entry, stem).first { (describe($0).colours ?? 0) > 256 }
        let indexed = ["\(stem)-256color"].first { (describe($0).colours ?? 0) == 256 }
        let depth = ColourDepth.choose(
            option: option, environment: environment, terminfoColours: colours,
            hasDirectEntry: direct != nil, hasIndexedEntry: indexed != nil)
        if let option, depth < option {
            notices.append(
                "no description of this terminal has \(option.rawValue) colours; using \(depth.rawValue)")
        }
        switch depth {
        case .truecolor: entry = direct ?? entry
        // An entry with direct colour takes numbers below 256 for blues.
        case .indexed where colours != 256: entry = indexed ?? common
        case .sixteen, .eight: if colours > 256 { entry = indexed ?? common }
        case .indexed, .mono: break
        }
        return TerminalType(entry: entry, depth: depth, notices: notices)
    }

    private static func directEntries(of entry: String, _ stem: String) -> [String] {
        let own = entry.hasSuffix("-direct") ? [entry] : ["\(stem)-direct"]
        return stem.hasPrefix("xterm-") ? own + ["xterm-direct"] : own
    }

    /// The name without what it says of colours.
    private static func stem(of entry: String) -> String {
        for suffix in ["-256color", "-88color", "-16color", "-color", "-direct"] where entry.hasSuffix(suffix)
        {
            return String(entry.dropLast(suffix.count))
        }
        return entry
    }

    private static func isName(_ term: String) -> Bool {
        term.utf8.count <= 64 && !term.hasPrefix(".")
            && term.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"): true
                case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "_"): true
                default: false
                }
            }
    }
}
