import EventLog
import Foundation
import ProjectModel
import Testing

@testable import taffrail

/// Events that were decided on before somebody else recorded something.
@Suite struct `An act that was overtaken` {
    let sandbox: Sandbox
    let path: String

    init() throws {
        sandbox = try Sandbox()
        path = sandbox.path("story.tlog")
        _ = try DemoLog.write(to: path, today: Day(iso: Sandbox.day))
    }

    private static let remark = Request("remark", "record", typed: ["text": "words"])

    @Test func `is not recorded, and is once it was decided on anew`() throws {
        var editing = try Editing.open(path)
        var early = ActDraft(on: editing.project, for: editing.asker(ownsLog: true))
        try early.add(Self.remark)
        var other = try Editing.open(path)
        _ = try other.submitAndSync(Self.remark, by: Account.name, today: nil)
        let before = try sandbox.bytes("story.tlog")
        #expect(throws: Rejection.overtaken) {
            try editing.submitAndSync(
                try early.finished(), decidedAt: early.revision, by: Account.name)
        }
        #expect(try sandbox.bytes("story.tlog") == before)
        try editing.follow()
        var anew = ActDraft(on: editing.project, for: editing.asker(ownsLog: true))
        try anew.add(Self.remark)
        let lines = try editing.submitAndSync(
            try anew.finished(), decidedAt: anew.revision, by: Account.name)
        #expect(lines.count == 1 && editing.project.revision == lines.upperBound)
    }
}
