internal import ProjectModel

/// Rows of people. A party that nobody knows is added with the first of its people; short names are made from
/// full ones where the file has none.
struct PersonRows: RowReader {
    private var people: [String: ID<Person>] = [:]
    private var parties: [String: ID<Party>] = [:]
    private var takenNames: Set<String> = []
    private var standing = Standing<ID<Person>>()

    init(on project: Project) {
        for person in project.people.all {
            takenNames.insert(person.id.text)
            standing.add(person.id, as: person.name.value.nameKey)
        }
        for party in project.parties.all { note(party.id, party.name.value) }
    }

    private mutating func note(_ id: ID<Party>, _ name: String) {
        parties[name.nameKey] = parties[name.nameKey] ?? id
        parties[id.text] = id
    }

    mutating func take(
        _ index: Int, _ row: ImportRow, at desk: inout ImportDesk
    ) throws(Rejection) -> Taken {
        let parts = [row["first-name"], row["last-name"]].compactMap(\.self)
        guard let name = row["name"] ?? (parts.isEmpty ? nil : parts.joined(separator: " ")) else {
            throw Rejection("The name is missing", field: "name")
        }
        // A number, as of an employee, is nothing that people would call each other.
        let said = row["id"].flatMap { id in id.contains(where: \.isLetter) ? id : nil }
        if let said, let known = desk.project.people[ID(said)] {
            guard known.name.value.nameKey == name.nameKey else {
                throw Rejection(
                    "\(said) is \(known.name.value) here. Choose another short name", field: "id")
            }
            if let id = standing.match(name.nameKey) { return .there("\(id) is on record already") }
        } else if said == nil, let id = standing.match(name.nameKey) {
            return .there("\(id) is called so already and is left as they are")
        }
        let id = said ?? ShortName.of(person: name, not: takenNames)
        let party = try party(of: row, &desk)
        try desk.record(
            "person", "add",
            ["id": id, "name": name, "party": party, "position": row["position"], "account": row["account"]])
        takenNames.insert(id)
        if row["influence"] != nil || row["interest"] != nil {
            try desk.record(
                "stakeholder", "assess",
                [
                    "id": id, "influence": row["influence"] ?? "medium",
                    "interest": row["interest"] ?? "medium",
                ])
        }
        return .recorded
    }

    /// The one that is known by that name, or a new one.
    private mutating func party(of row: ImportRow, _ desk: inout ImportDesk) throws(Rejection) -> String {
        let said = row["party-id"]
        guard let name = row["party"] ?? said else { throw Rejection("The party is missing", field: "party") }
        if let known = parties[(said ?? name).nameKey] { return known.text }
        let id = said ?? ShortName.of(party: name, not: Set(parties.values.map(\.text)))
        try desk.record(
            "party", "add", ["id": id, "name": name, "kind": row["party-kind"]],
            fields: ["id": "party-id", "name": "party", "kind": "party-kind"])
        note(ID(id), name)
        return id
    }
}

/// Makes the short names by which people and parties are typed: 1 to 16 small letters, digits and dashes.
enum ShortName {
    private static let longest = 16

    /// The first name; with others of that name, as much of the last one as it takes.
    static func of(person name: String, not taken: Set<String>) -> String {
        // “Ortiz, Ana” has its first name last.
        let parts = name.split(separator: ",", maxSplits: 1).map(String.init)
        let words = plain(parts.count == 2 ? parts[1] + " " + parts[0] : name)
        guard let first = words.first else { return free("person", taken) }
        let last = words.count > 1 ? words[words.count - 1] : ""
        let names = [first] + (last.isEmpty ? [] : [first + "-" + last.prefix(1), first + "-" + last])
        return names.map(cut).first { !taken.contains($0) } ?? free(names[names.count - 1], taken)
    }

    static func of(party name: String, not taken: Set<String>) -> String {
        let words = plain(name)
        let id = cut(words.isEmpty ? "party" : words.joined(separator: "-"))
        return taken.contains(id) ? free(id, taken) : id
    }

    private static func free(_ stem: String, _ taken: Set<String>) -> String {
        var number = 2
        while true {
            let end = "-\(number)"
            let id = cut(String(stem.prefix(longest - end.count))) + end
            if !taken.contains(id) { return id }
            number += 1
        }
    }

    private static func cut(_ text: String) -> String {
        var id = text.prefix(longest)
        while id.last == "-" { id.removeLast() }
        return String(id)
    }

    /// The words in plain letters; those of scripts without any are left out.
    private static func plain(_ text: String) -> [String] {
        var plain = ""
        for character in text.lowercased() {
            if let letters = letters[character] {
                plain += letters
            } else if character.isASCII, character.isLetter || character.isNumber {
                plain.append(character)
            } else if character != "'", character != "’", !character.isLetter {
                plain.append(" ")
            }
        }
        return plain.split(separator: " ").map(String.init)
    }

    private static let letters: [Character: String] = {
        var letters: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe"]
        for (letter, forms) in [
            ("a", "àáâãåāăą"), ("c", "çćčĉċ"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
            ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõøōŏő"),
            ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧțþ"), ("u", "ùúûũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
            ("z", "źżž"),
        ] {
            for form in forms { letters[form] = letter }
        }
        return letters
    }()
}
