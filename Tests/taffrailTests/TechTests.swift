import Foundation
import Testing

/// Support dates come from files, never from the network, and all of them or none.
@Suite struct `Support dates from files` {
    let sandbox: Sandbox
    let log = "tech.tlog"

    init() throws {
        sandbox = try Sandbox()
        let made = try sandbox.taffrail([
            "new", log, "--name", "Ferry bookings", "--code", "FERRY", "--finish", "2027-06-30", "--budget",
            "100k",
        ])
        try #require(made.status == 0, "\(made)")
        for (name, version) in [("Node.js", "24"), ("PostgreSQL", "18.1"), ("Home-grown bus", "2")] {
            let added = try sandbox.taffrail(
                "do", log, "component", "record", "--name", name, "--version", version, "--ring", "adopt")
            try #require(added.status == 0, "\(added)")
        }
        try sandbox.write(
            #"{"releases":{"24":{"name":"24","eoas":"2026-10-20","eol":"2028-04-30"}}}"#, "nodejs.json")
        try sandbox.write(#"{"releases":{"18":{"name":"18","eol":"2030-11-14"}}}"#, "postgresql.json")
    }

    @Test func `a dry run tells the same and writes nothing`() throws {
        let before = try sandbox.bytes(log)
        let dry = try sandbox.taffrail("tech", "update", log, "nodejs.json", "postgresql.json", "--dry-run")
        #expect(dry.status == 0 && dry.errors.isEmpty, "\(dry)")
        #expect(try sandbox.bytes(log) == before)
        let wet = try sandbox.taffrail("tech", "update", log, "nodejs.json", "postgresql.json")
        #expect(wet.lines.dropLast() == dry.lines.dropLast(), "\(dry) \(wet)")
        #expect(
            wet.lines.map(String.init) == [
                "T-01 Node.js 24: active support ends 2026-10-20 (was: not known), "
                    + "security support ends 2028-04-30 (was: not known)",
                "T-02 PostgreSQL 18.1: security support ends 2030-11-14 (was: not known)",
                "2 of the components recorded: #6 to #7",
            ])
        #expect(dry.lines.last == "2 of the components would change. Nothing was recorded.")
    }

    @Test func `a run is one act, and the next one finds nothing new`() throws {
        let first = try sandbox.taffrail("tech", "update", log, "nodejs.json", "postgresql.json")
        #expect(first.status == 0, "\(first)")
        let again = try sandbox.taffrail("tech", "update", log, "nodejs.json", "postgresql.json")
        #expect(again.output == "Nothing is new.\n" && again.status == 0, "\(again)")
        let undone = try sandbox.taffrail("do", log, "act", "undo")
        #expect(undone.status == 0, "\(undone)")
        let third = try sandbox.taffrail("tech", "update", log, "nodejs.json", "postgresql.json", "--dry-run")
        #expect(third.lines.last == "2 of the components would change. Nothing was recorded.", "\(third)")
        #expect(try sandbox.taffrail("verify", log).output.contains(": sound"))
    }

    @Test func `one bad file is named with its place, and nothing is recorded`() throws {
        let before = try sandbox.bytes(log)
        try sandbox.write("{\n \"releases\": {\"9\": {\"eol\": \"soon\u{1b}[31m\"}}}", "bad.json")
        for (file, words) in [
            ("bad.json", "bad.json, line 2, column "), ("none.json", "none.json: No such file"),
            (".", ". is no plain file"),
        ] {
            let outcome = try sandbox.taffrail("tech", "update", log, "nodejs.json", file)
            #expect(outcome.status != 0 && outcome.output.isEmpty, "\(outcome)")
            #expect(outcome.errors.hasPrefix("taffrail: \(words)"), "\(outcome)")
            #expect(!outcome.errors.contains("\u{1b}"), "\(outcome)")
            #expect(try sandbox.bytes(log) == before)
        }
    }

    @Test func `what matches nothing is said, and the rest is recorded`() throws {
        try sandbox.write(#"{"releases":{"1":{"eol":true}}}"#, "sand.json")
        try sandbox.write(#"{"releases":{"17":{"eol":true}}}"#, "postgresql.json")
        let outcome = try sandbox.taffrail(
            "tech", "update", log, "nodejs.json", "sand.json", "postgresql.json")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.errors.contains("sand.json: no component is called sand"), "\(outcome)")
        #expect(outcome.errors.contains("T-02 PostgreSQL 18.1: postgresql.json has no release 18.1"))
        #expect(outcome.lines.last == "1 of the components recorded: #6")
    }
}
