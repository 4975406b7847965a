internal import ProjectModel

/// Where the rows of a file are turned into requests and decided on, one after another.
struct ImportDesk {
    private(set) var act: ActDraft
    let reading: SheetReading
    let mapping: ColumnMapping
    /// What the row at hand came to so far.
    var deeds: [Import.Deed] = []

    private var people = PersonIndex()
    private var deliverables = DeliverableIndex()

    init(_ act: ActDraft, _ reading: SheetReading, _ mapping: ColumnMapping) {
        self.act = act
        self.reading = reading
        self.mapping = mapping
    }

    var project: Project { act.project }

    /// Has the verb decided on; fields without a value are left out.
    ///
    /// - Parameter fields: which field of the import fills which of the verb, where they are named otherwise.
    @discardableResult
    mutating func record(
        _ noun: String, _ name: String, _ typed: [String: String?], fields: [String: String] = [:]
    ) throws(Rejection) -> [Event] {
        let request = Request(noun, name, typed: typed.compactMapValues(\.self))
        do throws(Rejection) {
            let events = try act.add(request)
            deeds.append(Import.Deed(request: request, events: events))
            return events
        } catch {
            throw Rejection(error.message, field: error.field.map { fields[$0] ?? $0 })
        }
    }

    /// A value of the row as people would type it.
    func value(_ field: String, of row: ImportRow) throws(Rejection) -> String? {
        guard let text = row[field], let entry = mapping[field] else { return nil }
        do throws(Rejection) {
            return switch entry.field.kind {
            case .text, .name, .word: text
            case .day: try reading.day(text)
            case .money: try reading.money(text)
            case .moneyRange: try reading.moneyRange(text)
            case .percent: try reading.percent(text, isPercent: entry.isPercent)
            case .percentRange: try reading.percentRange(text, isPercent: entry.isPercent)
            case .workDays: try reading.workDays(text)
            case .threePoint: try reading.threePoint(text)
            }
        } catch {
            throw Rejection(error.message, field: field)
        }
    }

    /// A range from one column, or from two of which the second is the upper end.
    func range(_ field: String, to upper: String, of row: ImportRow) throws(Rejection) -> String? {
        guard let low = try value(field, of: row) else { return nil }
        guard let high = try value(upper, of: row) else { return low }
        return low + ".." + high
    }

    /// The short name of whoever is meant: by it, by their full name either way round, or by their account.
    mutating func person(_ field: String, of row: ImportRow) throws(Rejection) -> String? {
        guard let text = row[field] else { return nil }
        people.take(project.people.all)
        let found = people.named(text)
        if found.count == 1 { return found[0].text }
        if found.isEmpty {
            throw Rejection(
                "“\(text)” is nobody on record. First: person add, or import the people with --as people",
                field: field)
        }
        throw Rejection(
            "“\(text)” may be \(found.map(\.text).joined(separator: " or ")). Write the short name",
            field: field)
    }

    /// The one deliverable that has that name or title; nil where the row names none.
    mutating func deliverable(_ field: String, of row: ImportRow) throws(Rejection) -> String? {
        guard let text = row[field] else { return nil }
        let found = deliverables(text)
        guard found.count == 1 else { throw Self.unclear(text, found) }
        return found[0].text
    }

    static func unclear(_ text: String, _ found: [ID<Deliverable>]) -> Rejection {
        let words =
            found.isEmpty
            ? "“\(text)” is no deliverable. First: deliverable add, or import them with --as deliverables"
            : "“\(text)” may be \(found.map(\.text).joined(separator: " or ")). Write which"
        return Rejection(words, field: "deliverable")
    }

    /// The deliverables that have that name or title.
    mutating func deliverables(_ text: String) -> [ID<Deliverable>] {
        deliverables.take(project.deliverables.all)
        return deliverables.named(text)
    }
}

/// People by everything that they are called.
private struct PersonIndex {
    private var names: [String: [ID<Person>]] = [:]
    private var count = 0

    /// Nobody leaves the register while an act is made.
    mutating func take(_ people: ChunkedArray<Person>) {
        for person in people[count...] {
            var all = [person.id.text, person.name.value.nameKey]
            let parts = person.name.value.nameKey.split(separator: ",").map { String($0).trimmed }
            let words = person.name.value.nameKey.split(separator: " ")
            if parts.count == 2 {
                all.append("\(parts[1]) \(parts[0])")
            } else if words.count > 1, let last = words.last {
                all.append("\(last), \(words.dropLast().joined(separator: " "))")
            }
            if let account = person.account?.value { all.append(account.nameKey) }
            for name in Set(all) { names[name, default: []].append(person.id) }
        }
        count = people.count
    }

    func named(_ text: String) -> [ID<Person>] {
        let found = names[text.nameKey] ?? []
        // A short name is meant before a full name that reads the same.
        return found.contains(ID(text)) ? [ID(text)] : found
    }
}

private struct DeliverableIndex {
    private var names: [String: [ID<Deliverable>]] = [:]
    private var count = 0

    mutating func take(_ deliverables: ChunkedArray<Deliverable>) {
        for deliverable in deliverables[count...] {
            for name in Set([deliverable.id.text.nameKey, deliverable.title.value.nameKey]) {
                names[name, default: []].append(deliverable.id)
            }
        }
        count = deliverables.count
    }

    func named(_ text: String) -> [ID<Deliverable>] {
        let found = names[text.nameKey] ?? []
        let exact = found.filter { $0.text.nameKey == text.nameKey }
        return exact.isEmpty ? found : exact
    }
}
