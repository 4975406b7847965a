internal import ProjectModel

extension Verb {
    /// The names that a form of this verb starts with when it is opened on a subject.
    func named(by row: PaneRow?) -> [String: String] {
        guard let row, let kind = row.kind else { return [:] }
        if let field = fields.first(where: { $0.kind == .reference(kind) }) {
            return [field.name: row.subject]
        }
        return noun == "remark" && kind != .topic ? ["about": row.subject] : [:]
    }

    /// Whether one of its fields takes what is selected.
    func takes(_ kind: NounKind) -> Bool { fields.contains { $0.kind == .reference(kind) } }
}
