import ProjectModel
import TestSupport
import Testing

/// Several requests as one act.
struct ActDraftTests {
    private func draft(_ project: Project = Story.opened.project, at: Int64 = 1_000_000) -> ActDraft {
        ActDraft(on: project, for: Asker(account: "ana", today: Story.opened.today, at: at))
    }

    @Test func `each request is decided on what those before it made`() throws {
        var draft = draft()
        try draft.add(Request("party", "add", typed: ["id": "ops", "name": "Operations"]))
        try draft.add(Request("person", "add", typed: ["id": "zed", "name": "Zed", "party": "ops"]))
        #expect(try draft.finished() == draft.events && draft.events.count == 2)
        #expect(draft.project.people["zed"]?.party.value == "ops")
        #expect(draft.revision == Story.opened.project.revision)
    }

    @Test func `a request that is refused leaves nothing behind`() throws {
        var draft = draft()
        #expect(throws: Rejection.self) {
            try draft.add(Request("person", "add", typed: ["id": "zed", "name": "Zed", "party": "ops"]))
        }
        #expect(throws: Rejection("There is nothing to record.")) { try draft.finished() }
        #expect(draft.project.people["zed"] == nil)
    }

    @Test func `it counts as one act among those of the last minute`() throws {
        var project = Story.opened.project
        var fact = RemarkRecorded()
        fact.text = "words"
        func next() -> Stamp {
            Stamp(seq: project.revision + 1, at: 1_000_000, day: Story.opened.today, by: "ana")
        }
        for _ in 0..<(Project.mostActsAMinute - 1) { project.evolve([.remarkRecorded(fact)], next()) }
        var last = draft(project, at: 1_001_000)
        for _ in 0..<100 { try last.add(Request("remark", "record", typed: ["text": "words"])) }
        #expect(try last.finished().count == 100)
        project.evolve([.remarkRecorded(fact)], next())
        var over = draft(project, at: 1_001_000)
        try over.add(Request("remark", "record", typed: ["text": "words"]))
        #expect(throws: Rejection.self) { try over.finished() }
    }
}
