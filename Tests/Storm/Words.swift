/// The words of a command line, taken one after another.
struct Words {
    private var rest: [String]

    init(_ words: some Sequence<String>) { rest = Array(words) }

    mutating func next() -> String? { rest.isEmpty ? nil : rest.removeFirst() }

    mutating func path() throws(Complaint) -> String {
        guard let path = next(), !path.hasPrefix("--") else {
            throw Complaint("the name of a file is missing")
        }
        return path
    }

    /// Whether the word is there; takes it out.
    mutating func flag(_ name: String) -> Bool {
        guard let index = rest.firstIndex(of: name) else { return false }
        rest.remove(at: index)
        return true
    }

    mutating func text(_ name: String) throws(Complaint) -> String? {
        guard let index = rest.firstIndex(of: name) else { return nil }
        guard index + 1 < rest.count else { throw Complaint("\(name) wants a value") }
        defer { rest.removeSubrange(index...index + 1) }
        return rest[index + 1]
    }

    mutating func number(_ name: String) throws(Complaint) -> Int? {
        guard let text = try text(name) else { return nil }
        guard let number = Int(text), number >= 0 else {
            throw Complaint("\(name) wants a number, not \(text)")
        }
        return number
    }

    func end() throws(Complaint) {
        if let word = rest.first { throw Complaint("nobody knows what to do with \(word)") }
    }
}
