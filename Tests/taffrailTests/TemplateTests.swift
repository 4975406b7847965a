import Foundation
import Testing

/// What the field asks of a kind of project, another one begins with.
@Suite struct `Templates of new projects` {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func make(_ log: String, _ arguments: String...) throws -> Program.Outcome {
        try sandbox.taffrail(
            ["new", log, "--name", "Next", "--finish", "+20w", "--budget", "10k"] + arguments)
    }

    @Test func `come before lessons, each in an act of its own that can be undone`() throws {
        #expect(try make("one.tlog", "--code", "ONE").status == 0)
        _ = try sandbox.taffrail("do", "one.tlog", "lesson", "record", "--text", "Ask", "--trigger", "always")
        let made = try make("two.tlog", "--template", "cloud-migration", "--lessons-from", "one.tlog")
        #expect(made.status == 0 && made.errors.isEmpty, "\(made)")
        #expect(made.output.contains("It begins with 24 exit criteria, 14 risks, 6 questions of technology"))
        #expect(made.output.contains("It begins with 1 lesson from earlier projects."))
        let report = try sandbox.taffrail("report", "two.tlog")
        #expect(report.output.contains("Checklist: 25 of 25 to be looked at"), "\(report)")
        // The lessons first, then the template; what is left is the project.
        #expect(try sandbox.taffrail("do", "two.tlog", "act", "undo").status == 0)
        #expect(try sandbox.taffrail("do", "two.tlog", "act", "undo").status == 0)
        #expect(!(try sandbox.taffrail("report", "two.tlog").output.contains("Checklist")))
        #expect(try sandbox.taffrail("verify", "two.tlog").status == 0)
    }

    @Test func `that nobody knows are refused with those that there are, and nothing is made`() throws {
        let outcome = try make("three.tlog", "--template", "moon-landing")
        #expect(outcome.status == 1 && outcome.output.isEmpty, "\(outcome)")
        #expect(
            outcome.errors.contains("Known: cloud-migration, software-rollout, infrastructure-refresh"))
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("three.tlog")))
    }

    @Test func `do tells of what is odd, also in JSON`() throws {
        #expect(try make("four.tlog").status == 0)
        let deed = ["do", "four.tlog", "milestone", "set", "--title", "Live", "--due", "+60w"]
        #expect(try sandbox.taffrail(deed).output.contains("\n! due "))
        #expect(try sandbox.taffrail(deed + ["--json"]).output.contains("\"notices\":[\"due "))
    }
}
