/// A command that cannot be carried out, in one polite line that says what to do next. Nothing has changed.
package struct Rejection: Error, Hashable, Sendable {
    package let message: String
    /// The field of the verb that is to be mended, if it is one field.
    package let field: String?
    /// The fields that somebody else set meanwhile; most rejections have none.
    package let conflicts: [FieldConflict]

    package init(_ message: String, field: String? = nil, conflicts: [FieldConflict] = []) {
        self.message = message
        self.field = field
        self.conflicts = conflicts
    }
}
