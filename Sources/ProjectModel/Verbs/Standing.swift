/// What stands now in the fields of a verb that would set it anew, as people would type it.
package struct Standing: Sendable {
    /// What becomes of a field that is left as it stands.
    enum Merging: Sendable {
        /// It is recorded with the others, as it stands then.
        case whole
        /// It is left out: only what changes is recorded.
        case changesOnly
        /// It was said with the others, so what somebody else says meanwhile does not take its place unasked.
        case oneStatement
    }

    let merging: Merging
    /// By field; empty text, set by number 0, where it could be set and nothing stands.
    let values: [String: Recorded<String>]

    init(_ merging: Merging = .whole, _ values: [String: Recorded<String>] = [:]) {
        self.merging = merging
        self.values = values
    }
}

extension Verb {
    /// What stands now, by field, for the subject that the input names; empty where it names none.
    ///
    /// Typing what stands sets what stands: forms are filled in with it, and by it conflicts are found.
    package func standing(for input: VerbInput, in project: Project) -> [String: Recorded<String>] {
        stands(input, project).values
    }

    /// Whether a field that is left alone in a form may follow what others record meanwhile.
    package func follows(_ input: VerbInput, in project: Project) -> Bool {
        switch stands(input, project).merging {
        case .whole, .changesOnly: true
        case .oneStatement: false
        }
    }

    /// The fields that name what the verb is done to: those on which it depends what stands.
    package var subjectFields: [VerbField] {
        fields.filter { field in
            switch (noun, name, field.name) {
            case (_, _, "id"), ("phase", "plan", "phase"), ("gate", "decide", "phase"),
                ("deliverable", "link", "after"), ("milestone", "link", "after"), ("reserve", "set", "kind"),
                ("topic", "rule", "topic"),
                ("access", "grant", "account"), ("responsibility", "set", "person"),
                ("change", "effect", "deliverable"), ("progress", "record", "on"),
                ("benefit", "measure", "on"), ("option", "cashflow", "year"), ("option", "outcome", "name"):
                true
            default: false
            }
        }
    }
}

extension Recorded {
    func typed(_ words: (Value) -> String) -> Recorded<String> { Recorded<String>(words(value), seq: seq) }
}

extension Recorded<String> {
    /// Nothing stands.
    static let nothing = Recorded<String>("", seq: 0)
}
