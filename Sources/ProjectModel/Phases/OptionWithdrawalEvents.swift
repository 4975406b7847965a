/// Only what is given changes.
package struct OptionRevised: Sendable, Hashable {
    static let type = "option-revised"

    package var id: ID<CaseOption> = ""
    package var title: String?
    package var note: String?

    package init() {}
}

extension OptionRevised: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("title", &title)
        try field("note", &note)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.options.update(id) { option in
            if let title { option.title = Recorded(title, stamp) }
            if let note { option.note = Recorded(note, stamp) }
        }
    }
}

/// It is no way to meet the need any more.
package struct OptionWithdrawn: Sendable, Hashable {
    static let type = "option-withdrawn"

    package var id: ID<CaseOption> = ""
    package var reason = ""

    package init() {}
}

extension OptionWithdrawn: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.options.update(id) {
            $0.withdrawal = Recorded(Withdrawal(reason: reason, day: stamp.day), stamp)
        }
    }
}

/// An option cannot turn out so.
package struct OutcomeWithdrawn: Sendable, Hashable {
    static let type = "outcome-withdrawn"

    package var id: ID<CaseOption> = ""
    package var name = ""
    package var reason = ""

    package init() {}
}

extension OutcomeWithdrawn: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("name", &name)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.options.update(id) { $0.outcomes.removeAll { $0.value.name == name } }
    }
}
