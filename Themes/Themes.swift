internal import Glibc
package import Screen

/// The themes that can be chosen by name: those in folders, in their order, then those embedded in the program. A
/// path to a file does as well as a name.
///
/// ```toml
/// name = "harbour"              # optional; else the name of the file
/// inherits = "dark"             # optional; a theme may inherit from the one of its own name behind it
///
/// [palette]                     # optional; a name that is inherited may be given another colour
/// sky = "#7fc4ff"
///
/// [styles]                      # all of them, unless the rest is inherited
/// accent = "sky"                # a name of the palette, or a colour
/// text = "#f0f0f0"
/// ```
package struct ThemeLibrary: Sendable {
    private let folders: [String]

    private static let embedded: KeyValuePairs<String, [UInt8]> = [
        "dark": PackageResources.dark_toml, "light": PackageResources.light_toml,
    ]

    /// - Parameter folders: are looked through in this order, before the embedded themes. They need not exist.
    package init(folders: [String] = []) { self.folders = folders }

    /// What can be asked for, in order.
    package var names: [String] {
        let found = folders.flatMap { ThemeFile.names(inFolder: $0) }
        return Set(found + Self.embedded.map(\.key)).sorted()
    }

    /// - Parameter name: of a theme, or with a slash or the ending `.toml` the path of a file.
    package func theme(named name: String) throws(ThemeError) -> Theme {
        var lineage = [try source(of: name, behind: [], askedBy: nil)]
        while let parent = lineage[lineage.count - 1].inherits {
            lineage.append(try source(of: parent.text, behind: lineage, askedBy: parent))
        }
        return try Self.resolve(lineage)
    }

    /// - Parameter lineage: the themes that inherit from this one, the youngest first.
    private func source(
        of name: String, behind lineage: [ThemeSource], askedBy asker: ThemeSource.Entry?
    ) throws(ThemeError) -> ThemeSource {
        let visited = lineage.map(\.file)
        let candidates = try ThemeFile.isPath(name) ? [ThemeFile.read(path: name)] : self.candidates(name)
        if let next = candidates.first(where: { !visited.contains($0.name) }) { return try ThemeSource(next) }
        let place = asker?.place ?? ThemeError.Place(file: name)
        if candidates.isEmpty {
            throw ThemeError(
                place, "there is no theme \(name.debugDescription)",
                remedy: "choose one of \(names.joined(separator: ", "))")
        }
        let circle = lineage.map(\.name) + [name]
        throw ThemeError(
            place, "themes inherit in a circle: \(circle.joined(separator: " → "))",
            remedy: "let one of them stand by itself")
    }

    private func candidates(_ name: String) throws(ThemeError) -> [ThemeFile] {
        var found: [ThemeFile] = []
        // A folder that may not be looked into is like one that is not there: the home of another account must
        // not keep anybody from the embedded themes.
        for folder in folders where access(folder, X_OK) == 0 {
            if let file = try ThemeFile.readIfThere(path: "\(folder)/\(name).toml") { found.append(file) }
        }
        if let bytes = Self.embedded.first(where: { $0.key == name })?.value {
            found.append(ThemeFile(name: "embedded \(name).toml", theme: name, bytes: bytes))
        }
        return found
    }

    /// The youngest says what it says, its elders the rest.
    private static func resolve(_ lineage: [ThemeSource]) throws(ThemeError) -> Theme {
        let first = lineage[0]
        var colours: [Style: RGB] = [:]
        for style in Style.allCases {
            guard let entry = lineage.lazy.compactMap({ $0.styles[style] }).first else {
                throw ThemeError(
                    first.stylesPlace, "the style \(style.name) is missing",
                    remedy: "add it, or write inherits = \"dark\" at the top")
            }
            colours[style] = try colour(entry, lineage)
        }
        return Theme(name: first.name, colours: colours)
    }

    private static func colour(_ entry: ThemeSource.Entry, _ lineage: [ThemeSource]) throws(ThemeError) -> RGB
    {
        if let colour = RGB(hex: entry.text) { return colour }
        if let named = lineage.lazy.compactMap({ $0.palette[entry.text] }).first { return named }
        let names = Set(lineage.flatMap(\.palette.keys)).sorted().joined(separator: ", ")
        throw ThemeError(
            entry.place, "\(entry.text.debugDescription) is neither a colour nor in the palette",
            remedy: "write a colour like \"#5ab2f0\"" + (names.isEmpty ? "" : " or one of \(names)"))
    }
}

extension RGB {
    /// `#rrggbb`.
    init?(hex: String) {
        let figures = hex.utf8.dropFirst()
        guard hex.utf8.first == UInt8(ascii: "#"), figures.count == 6,
            figures.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let number = UInt32(hex.dropFirst(), radix: 16)
        else { return nil }
        self.init(
            red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xff), blue: UInt8(number & 0xff))
    }
}
