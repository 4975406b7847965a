internal import PlainText
internal import ProjectModel
internal import Screen

/// A line to type a verb into, with what it may become: `risk raise --title Fire`.
struct Palette: Sendable {
    var edit = TextEdit()
    var selected = 0

    /// The words before the first `--`.
    private var words: [String] {
        let head = edit.text.firstRange(of: "--").map { edit.text[..<$0.lowerBound] } ?? edit.text[...]
        return head.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Every verb that fits, those whose words begin so first.
    var matches: [Verb] {
        let words = words
        if words.isEmpty { return Verb.all }
        if let exact = Verb.all.first(where: { $0.title == words.joined(separator: " ") }) { return [exact] }
        func begins(_ verb: Verb) -> Bool {
            words.allSatisfy { word in verb.noun.hasPrefix(word) || verb.name.hasPrefix(word) }
        }
        func tells(_ verb: Verb) -> Bool {
            let text = "\(verb.title) \(verb.summary)".lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        return Verb.all.filter(begins) + Verb.all.filter { !begins($0) && tells($0) }
    }

    var verb: Verb? {
        let matches = matches
        return matches.indices.contains(selected) ? matches[selected] : nil
    }

    /// What stands behind each `--field`, without quotes around it.
    var values: [(field: String, value: String)] {
        var values: [(field: String, value: String)] = []
        for word in edit.text.split(separator: " ", omittingEmptySubsequences: false) {
            if word.hasPrefix("--"), word.count > 2 {
                let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1)
                values.append((String(parts[0]), parts.count == 2 ? String(parts[1]) : ""))
            } else if let last = values.indices.last {
                values[last].value += values[last].value.isEmpty ? String(word) : " \(word)"
            }
        }
        return values.map { ($0.field, Self.unquoted($0.value)) }
    }

    mutating func perform(_ action: Action) {
        switch action {
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(max(0, matches.count - 1), selected + 1)
        case .next: if let verb { complete(verb) }
        case .left: edit.move(by: -1)
        case .right: edit.move(by: 1)
        case .first: edit.moveToStart()
        case .last: edit.moveToEnd()
        case .eraseBackward: change { $0.eraseBackward() }
        case .eraseForward: change { $0.eraseForward() }
        case .eraseWord: change { $0.eraseWord() }
        case .eraseLine: change { $0.eraseLine() }
        default: break
        }
    }

    mutating func type(_ text: String) { change { $0.insert(text) } }

    mutating func complete(_ verb: Verb) {
        let tail = edit.text.firstRange(of: "--").map { String(edit.text[$0.lowerBound...]) } ?? ""
        edit.replace(with: "\(verb.title) \(tail)")
        selected = 0
    }

    private mutating func change(_ edit: (inout TextEdit) -> Void) {
        edit(&self.edit)
        selected = 0
    }

    private static func unquoted(_ text: String) -> String {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        if text.count >= 2, let quote = text.first, quote == "\"" || quote == "'", text.last == quote {
            text = text.dropFirst().dropLast()
        }
        return String(text)
    }
}
