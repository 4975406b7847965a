import EventLog
import Foundation
import ProjectModel
import Testing

@testable import taffrail

/// A session that was told not to write any more.
@Suite struct `A session that stopped writing` {
    let sandbox: Sandbox
    let path: String
    let account = Account.name

    init() throws {
        sandbox = try Sandbox()
        path = sandbox.path("story.tlog")
        _ = try DemoLog.write(to: path, today: Day(iso: Sandbox.day))
    }

    private let request = Request("remark", "record", typed: ["text": "one more"])

    /// By the protocol, as the loop knows it.
    private func stop<F: Feed & ~Copyable>(_ feed: inout F) -> LogError {
        let error = LogError.damaged(path, Flaw(line: 3, byte: 70, reason: .chain))
        feed.stopWriting(because: error)
        return error
    }

    @Test func `refuses what is handed in, with the reason, and reads on`() throws {
        var editing = try Editing.open(path)
        let error = stop(&editing)
        let before = try Data(contentsOf: URL(filePath: path))
        let submission = Submission(
            .request(request), by: account, since: editing.project.revision, today: nil)
        #expect(throws: error) { try editing.submit(submission) }
        #expect(try Data(contentsOf: URL(filePath: path)) == before)

        var other = try Editing.open(path)
        let lines = try other.submitAndSync(request, by: account, today: nil)
        try editing.follow()
        #expect(editing.project.revision == lines.upperBound)
    }

    @Test func `that never wrote shows what it showed`() throws {
        var viewing = try Viewing.open(path)
        _ = stop(&viewing)
        var other = try Editing.open(path)
        let lines = try other.submitAndSync(request, by: account, today: nil)
        try viewing.follow()
        #expect(viewing.project.revision == lines.upperBound)
    }
}
