import Foundation
import Testing

@testable import taffrail

@Suite struct `Undoing` {
    let sandbox: Sandbox
    let log: String

    init() throws {
        sandbox = try Sandbox()
        log = try sandbox.demo()
    }

    @discardableResult
    private func works(_ arguments: String...) throws -> String {
        let outcome = try sandbox.taffrail(arguments)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(arguments): \(outcome)")
        return outcome.output
    }

    /// Everything that a report says but the head of the log.
    private var report: String {
        get throws {
            try works("report", log).split(separator: "\n").filter { !$0.hasPrefix("Log #") }
                .joined(separator: "\n")
        }
    }

    @Test func `takes the last own change back, and undoing that brings it back`() throws {
        let before = try report
        try works("do", log, "cost", "record", "--deliverable", "D-01", "--amount", "250k")
        let with = try report
        #expect(with != before)
        #expect(try works("do", log, "act", "undo").contains(" undone"))
        #expect(try report == before)
        let number = try works("log", log, "-n", "1").dropFirst().prefix { $0.isNumber }
        try works("do", log, "act", "undo", "--number", String(number))
        #expect(try report == with)
        #expect(try works("verify", log).contains(": sound"))
    }

    @Test func `what something stands on is refused with the reason`() throws {
        let raised = try works(
            "do", log, "risk", "raise", "--title", "Storm", "--probability", "20%", "--impact", "60k",
            "--owner",
            "ana")
        let number = raised.dropFirst().prefix { $0.isNumber }
        try works("do", log, "risk", "assess", "--id", "R-18", "--probability", "10%", "--impact", "5k")
        let before = try sandbox.bytes(log)
        let outcome = try sandbox.taffrail("do", log, "act", "undo", "--number", String(number))
        #expect(outcome.status == 1, "\(outcome)")
        #expect(outcome.errors.contains("R-18"), "\(outcome)")
        #expect(try sandbox.bytes(log) == before)
    }

    @Test func `another's change takes their name`() throws {
        let other = try #require(
            try works("log", log, "--json").split(separator: "\n").last {
                $0.contains(#""type":"remark-recorded""#) && !$0.contains(#""by":"\#(Account.name)""#)
            })
        let entry = try #require(try JSONSerialization.jsonObject(with: Data(other.utf8)) as? [String: Any])
        let (number, whose) = ("\(try #require(entry["seq"] as? Int))", try #require(entry["by"] as? String))
        let before = try sandbox.bytes(log)
        let refused = try sandbox.taffrail("do", log, "act", "undo", "--number", number)
        #expect(refused.status == 1 && refused.errors.contains(whose), "\(refused)")
        let wrong = try sandbox.taffrail(
            "do", log, "act", "undo", "--number", number, "--whose", "\(whose)x")
        #expect(wrong.status == 1 && wrong.errors.contains(whose), "\(wrong)")
        #expect(try sandbox.bytes(log) == before)
        try works("do", log, "act", "undo", "--number", number, "--whose", whose)
        let told = try #require(
            try works("log", log).split(separator: "\n").first { $0.hasPrefix("#\(number) ") })
        #expect(told.contains("(undone)"), "\(told)")
    }

    @Test func `is asked about on the screen, and the answer is No until it is Yes`() throws {
        let session = try sandbox.dashboard(log)
        try works(
            "do", log, "risk", "raise", "--title", "To be taken back", "--probability", "90%", "--impact",
            "900k",
            "--owner", "ana")
        try session.wait(for: "To be taken back")
        try session.press("u")
        try session.wait(for: "Undo")
        let before = try sandbox.bytes(log)
        try session.press("Enter")
        try session.wait(untilGone: "Undo your")
        #expect(try sandbox.bytes(log) == before)
        try session.press("u")
        try session.wait(for: "Undo your")
        try session.press("y")
        try session.wait(for: "undone: #")
        #expect(try works("log", log, "-n", "2").contains("(undone)"))
        try session.wait(untilGone: "To be taken back")
    }
}
