import Foundation
import Testing

/// What shows that a log was changed, and what can be saved of it.
@Suite struct `A log that was tampered with` {
    let sandbox: Sandbox
    let log: String

    init() throws {
        sandbox = try Sandbox()
        log = try sandbox.demo()
        // What is cut off below.
        for number in 0..<3 {
            _ = try sandbox.taffrail("do", log, "remark", "record", "--text", "remark \(number)")
        }
    }

    private func verdict(_ arguments: String...) throws -> (name: String, Program.Outcome) {
        let outcome = try sandbox.taffrail(["verify", log, "--json"] + arguments)
        let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return (answer?["verdict"] as? String ?? "", outcome)
    }

    /// The log without its last lines.
    private func cut(lines count: Int) throws {
        let lines = try sandbox.text(log).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        try sandbox.write(lines.dropLast(count).map { $0 + "\n" }.joined(), log)
    }

    @Test func `is sound until then, and each verdict has its name`() throws {
        #expect(try verdict().name == "sound")
        let whole = try sandbox.bytes(log)
        try sandbox.write(whole + Data(#"{"seq":9999,"at":"20"#.utf8), log)
        #expect(try verdict().name == "torn-tail")
        #expect(try verdict().1.status == 0)
        var bytes = whole
        bytes[whole.count / 2] ^= 1
        try sandbox.write(bytes, log)
        let damaged = try verdict()
        #expect(damaged.name == "damaged" && damaged.1.status == 1)
        #expect(damaged.1.output.contains(#""line":"#) && damaged.1.output.contains(#""byte":"#))
        try sandbox.write("no log at all\n", log)
        #expect(try verdict().name == "not-a-log")
    }

    @Test func `by cutting off its end is found by whoever had seen the end`() throws {
        #expect(try sandbox.taffrail("report", log).status == 0)
        let head = try #require(try sandbox.taffrail("report", log).lines.last { $0.hasPrefix("Log #") })
        try cut(lines: 3)
        let seen = try verdict()
        #expect(seen.name == "cut" && seen.1.status == 1, "\(seen)")
        let refused = try sandbox.taffrail("do", log, "remark", "record", "--text", "after the cut")
        #expect(refused.status == 2 && refused.errors.contains("--accept"), "\(refused)")
        let session = try TerminalSession(sandbox, columns: 200)
        try session.start(log)
        try session.wait(for: "it ends at number")
        try session.press("q")
        try session.wait(for: "exit is 0")

        // Somebody else has seen nothing and finds nothing, unless told the head.
        try FileManager.default.removeItem(atPath: sandbox.path("state/taffrail/witness"))
        #expect(try verdict("--head", String(head.dropFirst(4))).name == "cut")
        #expect(try verdict().name == "sound")
    }

    @Test func `is held against a head from elsewhere, and that is not remembered as seen`() throws {
        let head = try #require(try sandbox.taffrail("verify", log).lines.last).dropFirst(5)
        let witness = sandbox.path("state/taffrail/witness")
        try FileManager.default.removeItem(atPath: witness)
        #expect(try verdict("--head", String(head)).name == "sound")
        #expect(!FileManager.default.fileExists(atPath: witness))
        // What this user saw counts beside it.
        let seal = head.drop { $0 != " " }
        #expect(try verdict("--head", "#1\(seal)").name == "rewritten")
        #expect(try verdict().name == "sound")
        try cut(lines: 3)
        #expect(try verdict("--head", String(head)).name == "cut")
        let now = try #require(try sandbox.taffrail("verify", log).lines.last).dropFirst(5)
        #expect(try verdict("--head", String(now)).name == "cut")
    }

    @Test func `is taken as it is once that was said`() throws {
        #expect(try verdict().name == "sound")
        try cut(lines: 3)
        #expect(try verdict().name == "cut")
        #expect(try verdict("--accept").name == "sound")
        #expect(try sandbox.taffrail("do", log, "remark", "record", "--text", "goes on").status == 0)
    }

    @Test func `is recovered to a new one, with a word in the gap`() throws {
        let lines = try sandbox.text(log).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        var damaged = Array(lines)
        let alone = try #require(
            damaged.indices.dropFirst(10).first {
                !damaged[$0].contains(#""left":"#) && !damaged[$0 - 1].contains(#""left":"#)
            })
        damaged[alone] = damaged[alone].dropLast(70)
        try sandbox.write(damaged.map { $0 + "\n" }.joined(), log)
        let before = try sandbox.bytes(log)
        #expect(try verdict().name == "damaged")
        #expect(try sandbox.taffrail("report", log).status == 2)

        let outcome = try sandbox.taffrail("recover", log, "--to", "saved.tlog")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try sandbox.bytes(log) == before)
        #expect(try sandbox.taffrail("verify", "saved.tlog").output.contains(": sound"))
        let saved = try sandbox.taffrail("log", "saved.tlog").output.split(separator: "\n")
        try #require(saved.count == lines.count - 1)
        #expect(saved.filter { $0.contains("records-lost") }.count == 1)
        #expect(saved[alone - 1].contains("records-lost") && saved[alone - 1].hasPrefix("#\(alone) "))
        let report = try sandbox.taffrail("report", "saved.tlog")
        #expect(report.status == 0 && report.output.contains("#\(alone) of the log before could not be read"))

        let again = try sandbox.taffrail("recover", log, "--to", "saved.tlog")
        #expect(again.status == 2 && again.errors.contains("already exists"), "\(again)")
        let prefix = try sandbox.taffrail("recover", log, "--to", "prefix.tlog", "--prefix")
        #expect(prefix.status == 0, "\(prefix)")
        #expect(try sandbox.taffrail("log", "prefix.tlog").lines.count == alone)
    }
}
