/// What is wrong with a theme, in one line: where, what, and what to do.
package struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
    package struct Place: Hashable, Sendable {
        package var file: String
        /// Counted from 1; nil when the file as a whole is meant.
        package var line: Int?
        package var key: String?

        package init(file: String, line: Int? = nil, key: String? = nil) {
            self.file = file
            self.line = line
            self.key = key
        }
    }

    package let place: Place
    package let problem: String
    package let remedy: String

    package init(_ place: Place, _ problem: String, remedy: String) {
        self.place = place
        self.problem = problem
        self.remedy = remedy
    }

    package var description: String {
        let line = place.line.map { ":\($0)" } ?? ""
        let key = place.key.map { "\(Self.shown($0)): " } ?? ""
        return "\(place.file)\(line): \(key)\(problem); \(remedy)"
    }

    /// A key may be quoted in TOML and hold anything.
    private static func shown(_ key: String) -> String {
        let isPlain = key.utf8.allSatisfy { (0x21..<0x7f).contains($0) }
        return isPlain ? key : key.debugDescription
    }
}
