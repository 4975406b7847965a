import Foundation
import Testing

/// The state of an earlier moment, from scripts and on the screen.
@Suite struct `A project as it stood` {
    let sandbox: Sandbox
    let log: String

    init() throws {
        sandbox = try Sandbox()
        log = try sandbox.demo()
    }

    private func report(_ arguments: String...) throws -> String {
        let outcome = try sandbox.taffrail(["report", log] + arguments)
        try #require(outcome.status == 0, "\(outcome)")
        return outcome.output
    }

    private var last: Int {
        get throws {
            let output = try sandbox.taffrail("log", log, "-n", "1").output
            return try #require(Int(output.dropFirst().prefix { $0.isNumber }))
        }
    }

    @Test func `at an event is what the log cut behind that event shows`() throws {
        let bytes = try sandbox.bytes(log)
        var ends: [Int] = []
        for (index, byte) in bytes.enumerated() where byte == 0x0a { ends.append(index + 1) }
        for number in [3, 40, ends.count / 2, ends.count - 2] {
            let head = bytes.prefix(ends[number])
            // An act that is cut in the middle never happened; such a number belongs to the act before.
            let line = String(decoding: bytes[ends[number - 1]..<ends[number]], as: UTF8.self)
            if line.contains(#""left":"#) { continue }
            try sandbox.write(Data(head), "cut.tlog")
            let cut = try sandbox.taffrail("report", "cut.tlog", "--today", Sandbox.day, "--json")
            #expect(cut.status == 0, "\(cut)")
            #expect(try report("--as-of", "#\(number)", "--today", Sandbox.day, "--json") == cut.output)
        }
    }

    @Test func `now does not depend on how now is named`() throws {
        let now = try report("--today", Sandbox.day)
        #expect(try report("--as-of", "\(last)", "--today", Sandbox.day) == now)
        #expect(try report("--as-of", "2999-01-01", "--today", Sandbox.day) == now)
    }

    @Test func `is told for that day, and its log ends there`() throws {
        let first = try sandbox.taffrail("log", log, "--json").output.split(separator: "\n")[5]
        let entry = try #require(
            try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
        let time = Date(timeIntervalSince1970: Double(try #require(entry["at"] as? Int)) / 1000)
        let style = ISO8601DateFormatter()
        style.formatOptions = [.withFullDate]
        let minute =
            style.string(from: time) + "T"
            + time.formatted(.iso8601.time(includingFractionalSeconds: false)).prefix(5) + "Z"
        let outcome = try sandbox.taffrail("log", log, "--as-of", minute)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.lines.count >= 6 && outcome.lines.count < 60, "\(minute) \(outcome)")
    }

    @Test func `at the time that the log writes, to the thousandth, is at the events of that time`() throws {
        let bytes = try sandbox.bytes(log)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let line = try #require(lines.dropFirst(lines.count / 2).first)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let time = try #require(object["at"] as? String)
        let last = try #require(lines.lastIndex { $0.contains(#""at":"\#(time)""#) })
        let there = try report("--as-of", "#\(last)", "--json")
        #expect(try report("--as-of", time, "--json") == there)
        // To the second, and to the minute, are at least as much.
        for shorter in [String(time.prefix(19)) + "Z", String(time.prefix(16)) + "Z"] {
            let outcome = try sandbox.taffrail("log", log, "--as-of", shorter)
            #expect(outcome.status == 0, "\(shorter) \(outcome)")
        }
        for wrong in ["\(time.prefix(19)).1Z", "\(time.prefix(17))60Z", "\(time.prefix(13))Z", "\(time)Z"] {
            #expect(try sandbox.taffrail("log", log, "--as-of", wrong).status == 64, "\(wrong)")
        }
    }

    @Test func `on a day on which nothing was recorded is that day all the same`() throws {
        func day(_ moment: String) throws -> String {
            let outcome = try sandbox.taffrail("report", log, "--as-of", moment)
            return String(try #require(outcome.lines.first { $0.contains("as of ") }, "\(outcome)"))
        }
        #expect(try day("2026-05-02T10:00").contains("as of 2 May 2026"))
        #expect(try day("2026-05-02T23:30Z").contains("as of 3 May 2026"), "in Berlin it is tomorrow")
    }

    @Test func `before it began, or at no moment at all, is refused in one line`() throws {
        for (moment, words) in [("1999-12-31", "Nothing was recorded by"), ("yesterday", "is no moment")] {
            let outcome = try sandbox.taffrail("report", log, "--as-of", moment)
            #expect(outcome.status == 64 && outcome.output.isEmpty, "\(outcome)")
            #expect(outcome.errors.contains(words) && outcome.errors.split(separator: "\n").count == 1)
        }
    }

    @Test func `is shown on the screen act by act, and Escape returns`() throws {
        for title in ["first remark", "second remark"] {
            _ = try sandbox.taffrail("do", log, "remark", "record", "--text", title)
        }
        let session = try sandbox.dashboard(log)
        let last = try last
        try session.press("[")
        try session.wait(for: "#\(last - 1) of \(last)")
        try session.press("[")
        try session.wait(for: "#\(last - 2) of \(last)")
        // Nothing can be recorded in the past.
        let before = try sandbox.bytes(log)
        try session.press("r", "C-s")
        #expect(try sandbox.bytes(log) == before)
        try session.press("Escape")
        try session.wait(untilGone: " of \(last)")
        try session.press("q")
        try session.wait(for: "exit is 0")
    }
}
