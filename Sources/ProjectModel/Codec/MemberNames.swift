/// The names that a reader asked for last, by their place in a kind of event: a kind has the same members in
/// the same order each time, so that a name is rarely taken to pieces twice.
struct MemberNames: Sendable {
    struct Row {
        var name: String
        /// How the name stands in a line: behind a comma, quoted, and with its colon.
        var phrase: Phrase
    }

    private(set) var rows = [Row](repeating: Row(name: "", phrase: Phrase("")), count: 256)

    /// - Parameters:
    ///   - kind: a number that few kinds of events share.
    ///   - place: which member it is.
    @inline(__always)
    mutating func row(of name: String, kind: Int, place: Int) -> Int {
        let row = (kind &* 16 &+ place) & 255
        if rows[row].name != name { learn(name, row) }
        return row
    }

    @inline(never)
    private mutating func learn(_ name: String, _ row: Int) {
        rows[row] = Row(name: name, phrase: Phrase(",\"\(name)\":"))
    }
}
