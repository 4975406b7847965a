import EventLog
import Interchange
import ProjectControls
import ProjectModel
import TestSupport
import Testing

@testable import taffrail

/// Going back and forth in time by checkpoints shows what telling the log anew would show, whatever was undone.
@Test(arguments: Seed.many(2))
func `any moment is the same by checkpoints as told anew`(seed: Seed) throws {
    let sandbox = try Sandbox()
    let path = sandbox.path("long.tlog")
    _ = try DemoLog.write(to: path, events: 6000, today: Day(iso: "2026-09-08"))
    var random = seed
    var editing = try Editing.open(path)
    let account = Account.name
    var undone = 0
    for _ in 0..<25 {
        // Now and then an undo is undone.
        let last = editing.project.revision
        let number = Int.random(in: Bool.random(using: &random) ? last - 60...last : 2...last, using: &random)
        guard let whose = editing.project.history[number]?.by else { continue }
        let request = Request("act", "undo", typed: ["number": "\(number)", "whose": whose])
        do {
            _ = try editing.submitAndSync(request, by: account, today: nil)
            undone += 1
        } catch is Rejection {
            continue
        }
    }
    #expect(undone > 5)

    var travelling = try Viewing.open(path)
    let last = travelling.project.revision
    #expect(report(travelling.replica) == report(editing.replica))
    for _ in 0..<8 {
        let number = Int.random(in: Bool.random(using: &random) ? last - 60...last : 2...last, using: &random)
        let end = try #require(travelling.project.history.act(around: number)).upperBound
        var anew = try Viewing.open(path)
        #expect(report(try travelling.state(at: end)) == report(try anew.state(at: end)), "at #\(end)")
    }
}

private func report(_ replica: Replica) -> String {
    let project = replica.project
    let day = project.history.last?.day ?? Day(number: 0)
    let report = Interchange.Report(of: project, Status(of: project, asOf: day), head: "")
    return "\(project.revision) \(report.json.pretty)"
}
