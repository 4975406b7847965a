internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// A line to type a verb into, with what it may become: `risk raise --title Fire`; or a moment to go to, `at
/// 2026-08-01`, or an act to take back, `undo #366`.
struct Palette: Sendable {
    /// What can be chosen.
    enum Entry: Sendable {
        case verb(Verb)
        case travel, undo, news
        case explain(KeyFigure)
    }

    var edit = TextEdit()
    var selected = 0

    /// The words before the first `--`.
    private var words: [String] {
        let head = edit.text.firstRange(of: "--").map { edit.text[..<$0.lowerBound] } ?? edit.text[...]
        return head.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Everything that fits, what begins so first.
    var matches: [Entry] {
        let words = words
        if let exact = Self.verbs.first(where: { $0.title == words.joined(separator: " ") }) {
            return [.verb(exact)]
        }
        // Their second word is no word to look for.
        if let own = Self.own.first(where: { words.count > 1 && words.first == $0.noun }) { return [own] }
        func begins(_ entry: Entry) -> Bool {
            words.allSatisfy { word in entry.noun.hasPrefix(word) || entry.name.hasPrefix(word) }
        }
        func tells(_ entry: Entry) -> Bool {
            let text = "\(entry.title) \(entry.summary)".lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        return Self.all.filter(begins) + Self.all.filter { !begins($0) && tells($0) }
    }

    static let all: [Entry] = verbs.map(Entry.verb) + own + explanations
    /// Undoing has an entry of its own, which asks first.
    private static let verbs = Verb.all.filter { ($0.noun, $0.name) != ("act", "undo") }
    private static let own: [Entry] = [.travel, .undo, .news]
    private static let explanations = KeyFigure.allCases.map(Entry.explain)

    var entry: Entry? {
        let matches = matches
        return matches.indices.contains(selected) ? matches[selected] : nil
    }

    var verb: Verb? {
        if case .verb(let verb) = entry { verb } else { nil }
    }

    /// What stands behind the first word: `2026-08-01`.
    var rest: String {
        let words = edit.text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        return words.count == 2 ? Self.unquoted(String(words[1])) : ""
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
        case .next: if let entry { complete(entry) }
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

    mutating func complete(_ entry: Entry) {
        switch entry {
        case .verb(let verb):
            let tail = edit.text.firstRange(of: "--").map { String(edit.text[$0.lowerBound...]) } ?? ""
            edit.replace(with: "\(verb.title) \(tail)")
        case .explain: edit.replace(with: entry.title)
        case .travel, .undo, .news: edit.replace(with: "\(entry.noun) \(rest)")
        }
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

extension Palette {
    /// With words typed already.
    init(_ words: String) {
        self.init()
        edit.insert(words)
    }
}

extension Palette.Entry {
    /// Its first word.
    var noun: String {
        switch self {
        case .verb(let verb): verb.noun
        case .travel: "at"
        case .undo: "undo"
        case .news: "since"
        case .explain: "explain"
        }
    }

    var name: String {
        switch self {
        case .verb(let verb): verb.name
        case .travel, .undo, .news: ""
        case .explain(let figure): figure.name.lowercased()
        }
    }

    /// As it is listed.
    var title: String {
        switch self {
        case .verb(let verb): verb.title
        case .travel: "at DAY or #NUMBER"
        case .undo: "undo #NUMBER"
        case .news: "since DAY, #NUMBER or WHO"
        case .explain(let figure): "explain \(figure.name)"
        }
    }

    var summary: String {
        switch self {
        case .verb(let verb): verb.summary
        case .travel: "Look at the project as it was then; Esc returns to now"
        case .undo: "Take back the act recorded under this number; asks first"
        case .news: "What changed since then, or what they have not seen; alone: since your last visit"
        case .explain(let figure): "\(figure.title): formula, inputs, and the events behind it"
        }
    }
}
