import Screen
import TOMLKit

/// What one theme file says, before inheritance.
struct ThemeSource {
    /// A text and where it stands.
    struct Entry {
        var text: String
        var place: ThemeError.Place
    }

    let file: String
    private(set) var name: String
    private(set) var inherits: Entry?
    private(set) var palette: [String: RGB] = [:]
    private(set) var styles: [Style: Entry] = [:]
    let stylesPlace: ThemeError.Place

    init(_ file: ThemeFile) throws(ThemeError) {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let lines = ThemeLines(text)
        func place(_ key: String, in section: String? = nil) -> ThemeError.Place {
            ThemeError.Place(file: file.name, line: lines.line(of: key, in: section), key: key)
        }
        self.file = file.name
        name = file.theme
        stylesPlace = ThemeError.Place(file: file.name, line: lines.line(ofSection: "styles"), key: "styles")

        let table = try Self.parse(text, file.name)
        for (key, value) in Self.entries(of: table, lines, in: nil) {
            switch key {
            case "name": name = try Self.string(value, place(key), example: "\"dark\"")
            case "inherits":
                inherits = Entry(
                    text: try Self.string(value, place(key), example: "\"dark\""), place: place(key))
            case "palette", "styles":
                guard value.table != nil else {
                    throw ThemeError(place(key), "this is a table", remedy: "begin it with a line [\(key)]")
                }
            default:
                throw ThemeError(
                    place(key), "a theme has no such key",
                    remedy: "it has name, inherits, [palette] and [styles]")
            }
        }
        for (key, value) in Self.entries(of: table["palette"]?.table, lines, in: "palette") {
            let place = place(key, in: "palette")
            let text = try Self.string(value, place, example: "\"#5ab2f0\"")
            guard let colour = RGB(hex: text) else {
                throw ThemeError(
                    place, "\(String(reflecting: text)) is not a colour", remedy: "write it like \"#5ab2f0\"")
            }
            palette[key] = colour
        }
        for (key, value) in Self.entries(of: table["styles"]?.table, lines, in: "styles") {
            let place = place(key, in: "styles")
            guard let style = Style.allCases.first(where: { $0.name == key }) else {
                let names = Style.allCases.map(\.name).joined(separator: ", ")
                throw ThemeError(place, "there is no such style", remedy: "the styles are \(names)")
            }
            styles[style] = Entry(
                text: try Self.string(value, place, example: "\"#5ab2f0\" or a name of the palette"),
                place: place)
        }
    }

    private static func parse(_ text: String, _ file: String) throws(ThemeError) -> TOMLTable {
        do {
            return try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw ThemeError(
                ThemeError.Place(file: file, line: error.source.begin.line),
                "this is not TOML: \(oneLine(error.description))",
                remedy: "mend column \(error.source.begin.column)")
        } catch {
            throw ThemeError(
                ThemeError.Place(file: file), "this is not TOML: \(oneLine("\(error)"))",
                remedy: "mend the file")
        }
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// In the order of the file, so that the first mistake is the one that is named.
    private static func entries(
        of table: TOMLTable?, _ lines: ThemeLines, in section: String?
    ) -> [(key: String, value: any TOMLValueConvertible)] {
        guard let table else { return [] }
        return table.keys
            .sorted {
                (lines.line(of: $0, in: section) ?? 0, $0) < (lines.line(of: $1, in: section) ?? 0, $1)
            }
            .compactMap { key in table[key].map { (key, $0) } }
    }

    private static func string(
        _ value: any TOMLValueConvertible, _ place: ThemeError.Place, example: String
    ) throws(ThemeError) -> String {
        if let string = value.string { return string }
        throw ThemeError(place, "a text was expected", remedy: "write it in quotes, like \(example)")
    }
}

/// Where the keys of a theme file stand, which the TOML reader does not tell.
struct ThemeLines {
    private var keys: [String: Int] = [:]
    private var sections: [String: Int] = [:]

    init(_ text: String) {
        var section = ""
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            let line = line.drop { $0 == " " || $0 == "\t" }
            if line.first == "[", let end = line.firstIndex(of: "]") {
                section = Self.name(line[line.index(after: line.startIndex)..<end])
                sections[section] = sections[section] ?? index + 1
            } else if line.first != "#", let equals = line.firstIndex(of: "=") {
                let key = Self.name(line[..<equals])
                keys["\(section)\n\(key)"] = keys["\(section)\n\(key)"] ?? index + 1
            }
        }
    }

    func line(ofSection name: String) -> Int? { sections[name] }

    /// The line of a key; of one in dotted form or in an inline table that of its section.
    func line(of key: String, in section: String?) -> Int? {
        keys["\(section ?? "")\n\(key)"]
            ?? section.flatMap { keys["\n\($0).\(key)"] ?? sections[$0] ?? keys["\n\($0)"] }
            ?? sections[key]
    }

    private static func name(_ text: Substring) -> String {
        String(text.filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" })
    }
}
