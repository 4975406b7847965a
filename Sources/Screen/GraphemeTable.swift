/// The graphemes of more than one scalar that a surface shows; a cell names one by its place here.
///
/// Entries are only added, so the table of a surface drawn later begins with that of the same surface
/// earlier, and cells of the two can be compared by their bits.
package struct GraphemeTable: Hashable, Sendable {
    private var entries: [Character] = []
    private var places: [Character: Int] = [:]
    /// Counts how often the table was emptied: cells of different generations cannot be compared.
    package private(set) var generation = 0

    private static let limit = 4_096

    package subscript(entry: Int) -> Character { entries[entry] }

    package func character(of glyph: Glyph) -> Character {
        if let scalar = glyph.scalar { return Character(scalar) }
        return glyph.entry.map { entries[$0] } ?? "\u{fffd}"
    }

    mutating func glyph(for character: Character) -> Glyph {
        let scalars = character.unicodeScalars
        if let only = scalars.first, scalars.count == 1 { return Glyph(only) }
        if let place = places[character] { return Glyph(entry: place) }
        places[character] = entries.count
        entries.append(character)
        return Glyph(entry: entries.count - 1)
    }

    /// Forgets everything once the table has grown large; only when no cell names an entry.
    mutating func trim() {
        if entries.count <= Self.limit { return }
        entries = []
        places = [:]
        generation += 1
    }
}
