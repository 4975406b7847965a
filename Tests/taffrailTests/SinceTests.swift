import Foundation
import Testing

/// What changed since somebody last looked, from scripts and when a log is opened.
@Suite struct `Since you last looked` {
    let sandbox: Sandbox
    let log: String

    init() throws {
        sandbox = try Sandbox()
        log = try sandbox.story()
    }

    private func since(_ arguments: String...) throws -> Program.Outcome {
        try sandbox.taffrail(["since", log, "--today", Sandbox.day] + arguments)
    }

    private var visit: URL {
        get throws {
            let folder = URL(filePath: sandbox.path("state/taffrail/visit"))
            let files = try FileManager.default.contentsOfDirectory(
                at: folder, includingPropertiesForKeys: nil)
            return try #require(files.first)
        }
    }

    @Test func `a script asks since a day, and for somebody`() throws {
        let outcome = try since("2026-08-28")
        #expect(outcome.status == 0, "\(outcome)")
        for words in [
            "Since 28 Aug 2026", "Cut-over weekend", "finish P50  ", "ranked: first what turned red",
        ] {
            #expect(outcome.output.contains(words), "\(words)")
        }
        let kim = try since("--for", "kim")
        #expect(kim.output.contains("Since the last act of kim, ") && !kim.output.contains("kim 1"))
    }

    @Test func `as JSON every number behind a change is listed`() throws {
        let outcome = try since("2026-08-28", "--json")
        let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let developments = try #require(json?["developments"] as? [[String: Any]])
        let after = try #require(json?["after"] as? Int)
        #expect(developments.count > 40)
        #expect(developments.allSatisfy { ($0["events"] as? [Int])?.allSatisfy { $0 > after } == true })
    }

    @Test func `what cannot be answered is refused in one line`() throws {
        for (arguments, words) in [
            (["yesterday"], "is no moment"), (["--for", "zoe"], "no act of zoe"),
            (["1999-01-01"], "Nothing was recorded by"), (["2026-08-28", "--for", "kim"], "Ask one"),
        ] {
            let outcome = try sandbox.taffrail(["since", log] + arguments)
            #expect(outcome.status == 64 && outcome.output.isEmpty, "\(outcome)")
            #expect(outcome.errors.contains(words) && outcome.errors.split(separator: "\n").count == 1)
        }
    }

    @Test func `the first visit is told nothing, the next what others did, once`() throws {
        let first = try sandbox.dashboard("\(log) --today \(Sandbox.day)")
        #expect(!first.sees("your last visit"))
        try first.press("q")
        try first.wait(for: "exit is 0")
        // As if it had been two weeks ago: what others have recorded since is in the log already.
        let noted = try String(contentsOf: visit, encoding: .utf8).split(separator: " ")
        let before = try #require(Int(noted[0])) - 172
        try "\(before) 1787925720000\n".write(to: visit, atomically: true, encoding: .utf8)
        let told = try since()
        #expect(told.output.contains("Since your last visit, 28 Aug 2026 "), "\(told)")

        let second = try TerminalSession(sandbox)
        try second.start("\(log) --today \(Sandbox.day)")
        try second.wait(for: "Since your last visit, 28 Aug")
        try second.press("Escape")
        try second.wait(for: "changes since 28 Aug")
        try second.press("n")
        try second.wait(for: "Since your last visit, 28 Aug")
        try second.press("Escape")
        try second.wait(untilGone: "your last visit")
        try second.press("q")
        try second.wait(for: "exit is 0")

        let third = try sandbox.dashboard("\(log) --today \(Sandbox.day)")
        #expect(!third.sees("your last visit"))
        try third.wait(for: "nothing new since")
    }

    @Test func `a note that is broken, or of a longer log, is no visit`() throws {
        let first = try sandbox.dashboard("\(log) --today \(Sandbox.day)")
        try first.press("q")
        try first.wait(for: "exit is 0")
        for note in ["", "12", "x y\n", "99999999 1787925720000\n", "-3 1\n"] {
            try note.write(to: visit, atomically: true, encoding: .utf8)
            let session = try sandbox.dashboard("\(log) --today \(Sandbox.day)")
            #expect(!session.sees("your last visit"), "\(note)")
            try session.press("q")
            try session.wait(for: "exit is 0")
        }
    }

    @Test func `the wall neither tells nor counts as a visit`() throws {
        let wall = try TerminalSession(sandbox)
        try wall.start("wall \(log) --today \(Sandbox.day)")
        try wall.wait(for: "Risk register")
        try wall.press("q")
        try wall.wait(for: "exit is 0")
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("state/taffrail/visit")))
    }
}
