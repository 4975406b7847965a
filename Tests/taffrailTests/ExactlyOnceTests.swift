import EventLog
import Foundation
import Interchange
import ProjectControls
import ProjectModel
import Testing

@testable import taffrail

/// The system says that writing failed, and it did not.
@Suite struct `An act that was written without a word` {
    let sandbox: Sandbox
    let path: String
    let system = ForgetfulSystem()
    let account = Account.name

    init() throws {
        sandbox = try Sandbox()
        path = sandbox.path("story.tlog")
        _ = try DemoLog.write(to: path, today: Day(iso: Sandbox.day))
        var editing = try Editing.open(path)
        _ = try editing.submitAndSync(Self.remark("to be undone"), by: account, today: nil)
    }

    private static func remark(_ text: String) -> Request {
        Request("remark", "record", typed: ["text": text])
    }

    private static let cost = Request(
        "cost", "record", typed: ["deliverable": "D-01", "amount": "250k"])
    private static let undo = Request("act", "undo", typed: [:])

    /// Hands it in, unheard; what happens next is up to the test.
    private func lose(
        _ request: Request, _ editing: inout Editing
    ) throws -> (submission: Submission, size: Int) {
        let submission = Submission(
            .request(request), by: account, since: editing.project.revision, today: nil)
        let before = try Data(contentsOf: URL(filePath: path)).count
        system.forget(true)
        do throws(LogError) {
            let answer = try editing.submit(submission)
            Issue.record("\(answer)")
        } catch {
            #expect(error.message.contains("writing"), "\(error.message)")
        }
        system.forget(false)
        let after = try Data(contentsOf: URL(filePath: path)).count
        #expect(after > before)
        return (submission, after)
    }

    private func expectOnce(
        _ submission: Submission, _ editing: inout Editing, size: Int
    ) throws {
        guard case .written(let lines, _) = try editing.submit(submission) else {
            Issue.record("it was not found")
            return
        }
        #expect(try Data(contentsOf: URL(filePath: path)).count == size)
        // Nothing of it was made to happen twice, or left undone by halves.
        let anew = try Viewing.open(path)
        #expect(!editing.replica.isOutdated)
        #expect(try report(editing.replica) == report(anew.replica))
        #expect(anew.project.history[lines.lowerBound]?.by == account)
    }

    @Test(arguments: [cost, undo])
    func `is found when it is handed in again`(_ request: Request) throws {
        var editing = try Editing.open(path, in: system)
        let (submission, size) = try lose(request, &editing)
        try expectOnce(submission, &editing, size: size)
    }

    @Test(arguments: [cost, undo])
    func `is found also by a session that has read it meanwhile`(_ request: Request) throws {
        var editing = try Editing.open(path, in: system)
        let (submission, size) = try lose(request, &editing)
        try editing.follow()
        #expect(editing.project.revision > submission.since)
        try expectOnce(submission, &editing, size: size)
    }

    @Test func `is found behind what others have recorded since`() throws {
        var editing = try Editing.open(path, in: system)
        let (submission, _) = try lose(Self.cost, &editing)
        try editing.follow()
        var other = try Editing.open(path)
        _ = try other.submitAndSync(Self.remark("in between"), by: account, today: nil)
        let size = try Data(contentsOf: URL(filePath: path)).count
        try expectOnce(submission, &editing, size: size)
        #expect(editing.project.revision == other.project.revision)
    }

    private func report(_ replica: Replica) throws -> String {
        let day = try #require(replica.project.history.last).day
        let report = Interchange.Report(
            of: replica.project, Status(of: replica.project, asOf: day), head: "")
        return "\(replica.project.revision) \(report.json.pretty)"
    }
}
