package import PlainText
internal import ProjectModel
package import Screen

/// Fields that somebody fills in, one of which has the focus. Knows nothing of what they are for.
package struct Form: Sendable {
    package let title: SafeText
    package internal(set) var fields: [FormField]
    package internal(set) var focus: Int
    /// What is said of the form as a whole, by the model or the log.
    package internal(set) var verdict: SafeText?
    /// Whether it has been handed in and the answer is not there yet.
    package internal(set) var isWaiting = false
    /// At the right of the title.
    package internal(set) var trailing: Line
    package internal(set) var preview = FormPreview()

    /// What an input has led to.
    enum Outcome {
        case stay, leave, submit
    }

    package init(title: SafeText, trailing: Line = "", fields: [FormField]) {
        self.title = title
        self.trailing = trailing
        self.fields = fields
        focus = fields.firstIndex { $0.isEmpty && $0.isRequired } ?? 0
        for index in self.fields.indices { self.fields[index].edit.moveToEnd() }
        select()
    }

    /// Puts the focus where there is something to do: into the first field that must be filled in, else behind
    /// those that were named already.
    mutating func begin(after named: [String]) {
        fields[focus].edit.deselect()
        focus =
            fields.firstIndex { $0.isEmpty && $0.isRequired } ?? fields.firstIndex {
                !named.contains($0.name)
            }
            ?? 0
        select()
    }

    /// What stands in the field with the focus and was not typed is selected: typing takes its place.
    mutating func select() {
        guard fields.indices.contains(focus), fields[focus].choices.isEmpty, !fields[focus].isTouched else {
            return
        }
        fields[focus].edit.select()
    }

    package subscript(name: String) -> String {
        fields.first { $0.name == name }?.text ?? ""
    }

    /// What was typed, by field.
    package var typed: [String: String] {
        Dictionary(fields.map { ($0.name, $0.asked) }, uniquingKeysWith: { first, _ in first })
    }

    /// What stood on record when the form looked, by field.
    package var seen: [String: String] {
        Dictionary(
            fields.compactMap { field in field.seen.map { (field.name, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    package var hasConflict: Bool { fields.contains { $0.conflict != nil } }

    /// Takes what somebody else recorded: in the field with the focus, or where that has no conflict, in all.
    mutating func takeTheirs() {
        if fields.indices.contains(focus), fields[focus].conflict != nil { return fields[focus].takeTheirs() }
        for index in fields.indices { fields[index].takeTheirs() }
    }

    package var isTouched: Bool { fields.contains(where: \.isTouched) }

    /// The fields that cannot be read, and those that are still missing.
    func faults(_ desk: FormDesk) -> (unreadable: [Int], missing: [Int]) {
        var unreadable: [Int] = []
        var missing: [Int] = []
        for (index, field) in fields.enumerated() {
            if field.isEmpty {
                if field.isRequired { missing.append(index) }
            } else if field.verdict != nil || desk.refusal(of: field) != nil {
                // A name that is still being found is missing, not wrong.
                let isBegun = index == focus && !desk.candidates(for: field).isEmpty
                if isBegun { missing.append(index) } else { unreadable.append(index) }
            }
        }
        return (unreadable, missing)
    }

    func reads(_ desk: FormDesk) -> Bool {
        fields.allSatisfy { desk.refusal(of: $0) == nil }
    }

    /// Puts a complaint where it belongs; everything typed stays.
    ///
    /// Where somebody else was faster, both values are shown, and handing the form in again keeps the one that
    /// stands in it: theirs has been seen then.
    mutating func reject(_ rejection: Rejection) {
        isWaiting = false
        for conflict in rejection.conflicts {
            guard let index = fields.firstIndex(where: { $0.name == conflict.field }) else { continue }
            fields[index].conflict = conflict
            fields[index].seen = conflict.theirs
            fields[index].verdict = nil
        }
        if let first = fields.firstIndex(where: { $0.conflict != nil }), !rejection.conflicts.isEmpty {
            fields[focus].edit.deselect()
            focus = first
        } else if let field = rejection.field, let index = fields.firstIndex(where: { $0.name == field }) {
            fields[index].verdict = rejection.message
            focus = index
        } else {
            verdict = SafeText(rejection.message)
        }
    }

    mutating func go(to index: Int, _ desk: FormDesk) {
        guard fields.indices.contains(index) else { return }
        if index != focus {
            fields[focus].wasLeft = true
            if let spelled = desk.spelled(fields[focus]) { fields[focus].edit.replace(with: spelled) }
            fields[focus].marked = nil
            fields[focus].edit.deselect()
            focus = index
            select()
        }
    }

    /// Makes every fault visible and goes to the first; false where there is none.
    mutating func showFaults(_ desk: FormDesk) -> Bool {
        for index in fields.indices {
            fields[index].wasLeft = true
            if let spelled = desk.spelled(fields[index]) { fields[index].edit.replace(with: spelled) }
        }
        guard let first = fields.firstIndex(where: { desk.refusal(of: $0) != nil }) else { return false }
        focus = first
        return true
    }
}
