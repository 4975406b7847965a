package struct ChecklistItemAdded: Sendable, Hashable {
    static let type = "checklist-item-added"

    package var id: ID<ChecklistItem> = ""
    package var about = ChecklistSubject.risk
    package var text = ""
    package var cause: String?
    package var event: String?
    package var effect: String?
    package var source: Cause?

    package init() {}
}

extension ChecklistItemAdded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("about", &about)
        try field("text", &text)
        try field("cause", &cause)
        try field("event", &event)
        try field("effect", &effect)
        try field("source", &source)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.checklist.add(
            ChecklistItem(
                id: id, about: about, text: Recorded(text, stamp), cause: cause, event: event,
                effect: effect, source: source, day: stamp.day))
    }
}

package struct ChecklistItemSettled: Sendable, Hashable {
    static let type = "checklist-item-settled"

    package var id: ID<ChecklistItem> = ""
    package var result = ChecklistResult.done
    package var note: String?
    package var risk: ID<Risk>?

    package init() {}
}

extension ChecklistItemSettled: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("result", &result)
        try field("note", &note)
        try field("risk", &risk)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let settlement = ChecklistSettlement(result: result, day: stamp.day, note: note, risk: risk)
        project.checklist.update(id) { $0.settlement = Recorded(settlement, stamp) }
    }
}
