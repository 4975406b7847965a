import Foundation
import Testing

/// What one project learned, another one begins with.
@Suite struct `Lessons of earlier projects` {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func make(_ log: String, _ arguments: String...) throws -> Program.Outcome {
        try sandbox.taffrail(
            ["new", log, "--name", "Next", "--finish", "+20w", "--budget", "10k"] + arguments)
    }

    private func lessons(_ log: String) throws -> [[String: Any]] {
        try sandbox.taffrail("log", log, "--json").lines.compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }.filter { $0["type"] as? String == "lesson-recorded" }
    }

    @Test func `are carried from log to log with the project they come from`() throws {
        #expect(try make("one.tlog", "--code", "ONE").status == 0)
        for (text, trigger) in [
            ("Ask the vendor twice", "a vendor is new"), ("Test the way back", "cut-over"),
        ] {
            let outcome = try sandbox.taffrail(
                "do", "one.tlog", "lesson", "record", "--text", text, "--trigger", trigger, "--phase",
                "planning")
            #expect(outcome.status == 0, "\(outcome)")
        }
        let before = try sandbox.bytes("one.tlog")
        let made = try make("two.tlog", "--code", "TWO", "--lessons-from", "one.tlog")
        #expect(made.status == 0 && made.errors.isEmpty, "\(made)")
        #expect(made.output.contains("It begins with 2 lessons from earlier projects."))
        #expect(try sandbox.bytes("one.tlog") == before)

        #expect(
            try sandbox.taffrail(
                "do", "two.tlog", "lesson", "record", "--text", "Count", "--trigger", "always"
            )
            .status == 0)
        // Both logs have the first two lessons; they come once, and still from the first project.
        let third = try make("three.tlog", "--lessons-from", "two.tlog", "--lessons-from", "one.tlog")
        #expect(third.output.contains("3 lessons"), "\(third)")
        let carried = try lessons("three.tlog")
        #expect(carried.map { $0["id"] as? String } == ["L-01", "L-02", "L-03"])
        #expect(carried.map { $0["source"] as? String } == ["ONE", "ONE", "TWO"])
        #expect(carried.map { $0["trigger"] as? String } == ["a vendor is new", "cut-over", "always"])
        #expect(carried[0]["phase"] as? String == "planning")
        #expect(try sandbox.taffrail("verify", "three.tlog").status == 0)
    }

    @Test func `are an act of their own, which can be undone`() throws {
        #expect(try make("one.tlog", "--code", "ONE").status == 0)
        _ = try sandbox.taffrail("do", "one.tlog", "lesson", "record", "--text", "Ask", "--trigger", "always")
        #expect(try make("two.tlog", "--lessons-from", "one.tlog").status == 0)
        let undone = try sandbox.taffrail("do", "two.tlog", "act", "undo")
        #expect(undone.status == 0, "\(undone)")
    }

    @Test func `of a log that cannot be read make no project`() throws {
        let refused = try make("two.tlog", "--lessons-from", "nowhere.tlog")
        #expect(refused.status != 0 && refused.errors.contains("nowhere.tlog"), "\(refused)")
        #expect(!sandbox.files.contains("two.tlog"))
    }
}
