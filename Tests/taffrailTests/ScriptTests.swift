import Foundation
import Testing

/// What scripts get: exit codes, plain text, JSON and pictures; errors on standard error alone.
@Suite struct `In a script` {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    /// Runs it and expects it to work.
    @discardableResult
    private func works(_ arguments: String...) throws -> Program.Outcome {
        let outcome = try sandbox.taffrail(arguments)
        #expect(outcome.status == 0, "\(arguments): \(outcome)")
        #expect(outcome.errors.isEmpty, "\(arguments): \(outcome)")
        return outcome
    }

    @Test func `the version is one line`() throws {
        #expect(try works("--version").lines.count == 1)
    }

    @Test(arguments: [
        "", "open", "new", "demo", "wall", "do", "log", "report", "snapshot", "verify", "forecast",
        "backtest",
    ])
    func `help is printed for`(_ command: String) throws {
        let words = command.isEmpty ? [] : [command]
        for arguments in [words + ["--help"], ["help"] + words] {
            let outcome = try sandbox.taffrail(arguments)
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
            #expect(outcome.output.contains("USAGE: taffrail"), "\(outcome)")
        }
    }

    @Test func `do records what the keyboard can record`() throws {
        let log = try sandbox.demo()
        let raised = try works(
            "do", log, "risk", "raise", "--title", "Storm tide", "--probability", "20-30%", "--impact=60-80k",
            "--owner", "ana")
        #expect(raised.output.hasSuffix(" risk-raised R-18\n"), "\(raised)")
        try works("do", log, "risk", "assess", "--id", "R-18", "--probability", "10%", "--impact", "5k")
        try works("do", log, "risk", "close", "--id", "R-18", "--reason", "The dyke is higher now")
        try works("do", log, "progress", "record", "--id", "D-33", "--percent", "80%")
        try works("do", log, "cost", "record", "--deliverable", "D-01", "--amount", "12.5k")
        let remark = try works("do", log, "remark", "record", "--text", "Said in a script", "--json")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(remark.output.utf8)) as? [String: Any])
        #expect(answer["first"] as? Int == answer["last"] as? Int)
        let types = try works("log", log, "-n", "6").lines.map { $0.split(separator: " ")[4] }
        #expect(
            types == [
                "risk-raised", "risk-assessed", "risk-closed", "progress-recorded", "cost-recorded",
                "remark-recorded",
            ])
        #expect(try works("verify", log).output.contains(": sound"))
    }

    @Test func `do tells its verbs and their fields`() throws {
        let log = try sandbox.story()
        let all = try works("do", log)
        #expect(all.output.contains("risk raise") && all.output.contains("baseline take"))
        #expect(try works("do", log, "--help").output == all.output)
        #expect(try works("do", log, "risk").lines.allSatisfy { $0.hasPrefix("risk ") })
        #expect(try works("do", log, "risk", "raise", "--help").output.contains("--probability"))
    }

    @Test func `log prints every event, as text and as lines of JSON`() throws {
        let log = try sandbox.story()
        let text = try works("log", log)
        let json = try works("log", log, "--json")
        let written = try sandbox.text(log).split(separator: "\n").count
        #expect(text.lines.count == written - 1)
        #expect(json.lines.count == written - 1)
        for (index, line) in json.lines.enumerated() {
            let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(event?["seq"] as? Int == index + 1)
            #expect(event?["type"] is String && event?["by"] is String && event?["at"] is Int)
        }
        #expect(try works("log", log, "-n", "3").lines == text.lines.suffix(3))
    }

    @Test func `report says where the project stands, as text and as JSON`() throws {
        let log = try sandbox.story()
        let text = try works("report", log, "--today", Sandbox.day).output
        for word in [
            "ATLAS", "Phases", "Budget against timeline", "Watch", "Risk register", "Next dates", "Log #",
        ] {
            #expect(text.contains(word), "\(text)")
        }
        let json = try works("report", log, "--today", Sandbox.day, "--json").output
        #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
    }

    @Test(arguments: [(20, 6), (40, 12), (80, 24), (120, 40), (200, 60), (500, 200)])
    func `snapshot fills its size exactly`(columns: Int, rows: Int) throws {
        let outcome = try works("snapshot", try sandbox.story(), "--size", "\(columns)x\(rows)", "--ascii")
        #expect(outcome.lines.count == rows)
        #expect(outcome.lines.allSatisfy { $0.utf8.count == columns }, "\(outcome)")
        #expect(outcome.output.utf8.allSatisfy { $0 < 0x80 }, "\(outcome)")
    }

    @Test(arguments: ["dark", "light"])
    func `snapshot draws a picture that is well-formed`(theme: String) throws {
        let log = try sandbox.story()
        for size in ["80x24", "120x40"] {
            let picture = try works("snapshot", log, "--svg", "--size", size, "--theme", theme).output
            let ending = wellFormedness(of: picture)
            #expect(ending == nil, "\(ending ?? "")")
            #expect(picture.hasPrefix("<svg ") && picture.contains("Phases"))
        }
    }

    /// What is wrong with a document of XML as plain as ours: tags nest, attributes are quoted, and nothing
    /// stands bare that has a meaning. (Foundation's reader would be a library of its own.)
    private func wellFormedness(of document: String) -> String? {
        var open: [Substring] = []
        for part in document.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            guard let end = part.firstIndex(of: ">") else { return "no end: <\(part)" }
            let tag = part[..<end]
            let text = part[part.index(after: end)...]
            for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
                let entity = piece.prefix { $0 != ";" }
                guard ["amp", "lt", "gt", "quot", "apos"].contains(entity) || entity.hasPrefix("#") else {
                    return "a bare &: \(piece)"
                }
            }
            guard tag.count(where: { $0 == "\"" }).isMultiple(of: 2) else { return "quotes: <\(tag)" }
            let name = tag.drop { $0 == "/" }.prefix { !" /\n".contains($0) }
            if tag.hasPrefix("?") || tag.hasPrefix("!") || tag.hasSuffix("/") { continue }
            if tag.hasPrefix("/") {
                guard open.popLast() == name else { return "</\(name) closes nothing" }
            } else {
                open.append(name)
            }
        }
        return open.isEmpty ? nil : "left open: \(open)"
    }

    @Test func `verify tells a sound log from a damaged one by its exit code`() throws {
        let log = try sandbox.story()
        #expect(try works("verify", log, "--json").output.contains("\"sound\": true"))
        let words = try works("verify", log)
        #expect(words.lines.count == 3 && words.lines[0] == "\(log): sound", "\(words)")
        #expect(words.lines[1].contains(" events in ") && words.lines[2].hasPrefix("head #"), "\(words)")
        var bytes = try sandbox.bytes(log)
        try sandbox.write(bytes.dropLast(10), "torn.tlog")
        #expect(try works("verify", "torn.tlog").output.contains("sound up to "))
        bytes[5000] ^= 1
        try sandbox.write(bytes, "damaged.tlog")
        let damaged = try sandbox.taffrail("verify", "damaged.tlog")
        #expect(damaged.status == 1 && damaged.output.contains("damaged at line "), "\(damaged)")
        #expect(damaged.lines.count == 3 && damaged.lines[1].hasPrefix("sound before it: "), "\(damaged)")
        let json = try sandbox.taffrail("verify", "damaged.tlog", "--json")
        #expect(json.status == 1 && json.output.contains("\"sound\": false"), "\(json)")
    }

    @Test func `a torn end is sealed by the next change`() throws {
        let log = try sandbox.demo()
        try sandbox.write(try sandbox.bytes(log).dropLast(10), "torn.tlog")
        try works("do", "torn.tlog", "remark", "record", "--text", "Written after a power cut")
        let verdict = try works("verify", "torn.tlog").output
        #expect(verdict.contains(": sound\n") && verdict.contains("1 sealed fragments"), "\(verdict)")
    }

    @Test func `the demonstration is the same for the same seed and day`() throws {
        let options = ["demo", "--write-only", "--seed", "7", "--today", "2026-03-01"]
        for name in ["one.tlog", "two.tlog"] {
            let outcome = try sandbox.taffrail(options + ["--to", name])
            #expect(outcome.status == 0 && outcome.output == "\(name)\n", "\(outcome)")
        }
        try works("demo", "--write-only", "--seed", "8", "--today", "2026-03-01", "--to", "three.tlog")
        #expect(try sandbox.bytes("one.tlog") == sandbox.bytes("two.tlog"))
        #expect(try sandbox.bytes("one.tlog") != sandbox.bytes("three.tlog"))
    }

    @Test func `the demonstration has as many events as asked for`() throws {
        try works("demo", "--write-only", "--events", "20000", "--to", "big.tlog")
        #expect(try works("verify", "big.tlog").output.contains("20000 events"))
        #expect(try works("log", "big.tlog", "-n", "2").lines.count == 2)
    }

    @Test func `the demonstration goes into the state folder, each time under a name of its own`() throws {
        let first = try works("demo", "--write-only").output
        let second = try works("demo", "--write-only").output
        #expect(first != second)
        for name in [first, second] {
            #expect(name.hasPrefix("\(sandbox.folder)/state/taffrail/demo/demo-"))
            try works("verify", name.trimmingCharacters(in: .newlines))
        }
    }

    @Test func `a new project is whoever's who started it`() throws {
        try works(
            "new", "fresh.tlog", "--name", "Harbour lights", "--budget", "10k", "--finish", "+10w", "--zone",
            "UTC")
        try works("verify", "fresh.tlog")
        try works("do", "fresh.tlog", "party", "add", "--help")
        #expect(try works("report", "fresh.tlog").output.contains("HARBOUR"))
        try works("do", "fresh.tlog", "goal", "set", "--text", "Ships find their way")
    }

    @Test func `a reader that has seen enough ends it quietly`() throws {
        let log = try sandbox.story()
        let outcome = try Program.run(
            "/bin/sh", ["-c", "'\(Program.path)' log \(log) | head -n 1"], sandbox.environment,
            in: sandbox.folder)
        #expect(outcome.status == 0 && outcome.errors.isEmpty && outcome.lines.count == 1, "\(outcome)")
    }
}
