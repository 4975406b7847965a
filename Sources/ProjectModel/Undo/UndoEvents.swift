/// An act counts no more, as if it had never happened; the log keeps it.
///
/// `evolve` only takes note of it. To take the act out of the project its log is folded again from before that
/// act, passing over what does not count: see `Project.init(replaying:)`.
package struct Undone: Sendable, Hashable {
    static let type = "undone"

    /// The numbers of the act.
    package var first = 0
    package var last = 0
    /// Whose act it was.
    package var account = ""
    /// What it was, in a line of words.
    package var what = ""

    package init() {}
}

extension Undone: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("first", &first)
        try field("last", &last)
        try field("account", &account)
        try field("what", &what)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.undone.record(UndoneAct(seq: stamp.seq, first: first, last: last))
    }
}

extension Undone {
    /// What an undo takes away stood by itself, and what it brings back is looked at apart.
    func footing(in project: Project) -> Footing { Footing() }
}
