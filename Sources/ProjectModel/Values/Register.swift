/// A noun that is kept in a register under its name.
package protocol Registered: Named, Hashable {
    var id: ID<Self> { get }
}

/// A list of nouns in the order in which they were first recorded, found by name at once.
///
/// The order is the log's and so the same on every machine and in every run.
package struct Register<Noun: Registered>: Sendable {
    private var nouns = ChunkedArray<Noun>()
    private var places: [ID<Noun>: Int] = [:]
    /// The place changed last. Changes come in runs, and what is the same again need not be looked up.
    private var last = 0

    package init() {}

    package var count: Int { nouns.count }
    package var isEmpty: Bool { nouns.isEmpty }
    package var all: ChunkedArray<Noun> { nouns }

    package subscript(id: ID<Noun>) -> Noun? {
        places[id].map { nouns[$0] }
    }

    /// Where the noun stands in `all`.
    package func place(of id: ID<Noun>) -> Int? { places[id] }

    /// Adds the noun; one that stands already under the same name stays as it is.
    package mutating func add(_ noun: Noun) {
        guard places[noun.id] == nil else { return }
        places[noun.id] = nouns.count
        nouns.append(noun)
    }

    /// Changes the noun in place; nothing happens where there is none.
    package mutating func update(_ id: ID<Noun>, _ change: (inout Noun) -> Void) {
        if last >= nouns.count || nouns[last].id != id {
            guard let place = places[id] else { return }
            last = place
        }
        change(&nouns[last])
    }

    /// The next name of the kind `R-07`, past every number that is taken.
    package var nextID: ID<Noun> {
        ID(number: (nouns.last?.id.number ?? nouns.count) + 1)
    }
}

extension Register: Hashable {
    package static func == (left: Register, right: Register) -> Bool { left.nouns == right.nouns }

    package func hash(into hasher: inout Hasher) { hasher.combine(nouns) }
}
