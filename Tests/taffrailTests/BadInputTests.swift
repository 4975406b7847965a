import Foundation
import Glibc
import Testing

/// Whatever is wrong with what the program is given: one clear line on standard error, a code that is not 0,
/// and nothing written anywhere.
@Suite struct `Bad input` {
    let sandbox: Sandbox
    let log: String

    init() throws {
        sandbox = try Sandbox()
        log = try sandbox.demo()
    }

    private func refuses(
        _ arguments: [String], with status: Int32, naming words: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try refuses(status, words, sourceLocation) { try sandbox.taffrail(arguments) }
    }

    private func refuses(
        _ status: Int32, _ words: [String], _ place: SourceLocation, _ run: () throws -> Program.Outcome
    ) throws {
        let (files, before) = (sandbox.files, try sandbox.bytes(log))
        let outcome = try run()
        #expect(outcome.status == status, "\(outcome)", sourceLocation: place)
        #expect(outcome.output.isEmpty, "\(outcome)", sourceLocation: place)
        #expect(outcome.errors.hasPrefix("taffrail: "), "\(outcome)", sourceLocation: place)
        #expect(outcome.errors.hasSuffix("\n"), "\(outcome)", sourceLocation: place)
        #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome)", sourceLocation: place)
        for word in words {
            #expect(outcome.errors.contains(word), "“\(word)” in \(outcome)", sourceLocation: place)
        }
        #expect(sandbox.files == files, "stray files", sourceLocation: place)
        #expect(try sandbox.bytes(log) == before, "the log was written", sourceLocation: place)
    }

    /// Files that are no log that this program can read, and what must be said of them.
    enum Bad: String, CaseIterable {
        case missing, folder, empty, text, random, newer, header, link, hardLink, fifo, damaged
        case inNoFolder = "no-folder/file"

        var name: String { rawValue }

        var words: [String] {
            switch self {
            case .missing, .inNoFolder: ["does not exist", "Check the name"]
            case .folder: ["is a folder", "Name the log file"]
            case .empty: ["is an empty file", "Remove it"]
            case .text, .random: ["is not a Taffrail log", "Check the name"]
            case .newer: ["is of format 9", "Use a newer Taffrail"]
            case .header: ["holds no project"]
            case .link: ["is a symbolic link", "Name the file that it points to"]
            case .hardLink: ["2 names", "Remove the others"]
            case .fifo: ["pipe", "regular file"]
            case .damaged: ["is damaged at line", "byte", "Keep a copy", "taffrail recover"]
            }
        }

        func make(in sandbox: Sandbox, from log: String) throws {
            let path = sandbox.path(name)
            switch self {
            case .missing, .inNoFolder: break
            case .folder: mkdir(path, 0o755)
            case .empty: try sandbox.write("", name)
            case .text: try sandbox.write("hello\nworld\n", name)
            case .random: try sandbox.write(Data((0..<100_000).map { _ in UInt8.random(in: 0...255) }), name)
            case .newer:
                let text = try sandbox.text(log)
                try sandbox.write(
                    text.replacing("\"taffrail\":1", with: "\"taffrail\":9", maxReplacements: 1), name)
            case .header:
                let text = try sandbox.text(log)
                try sandbox.write(String(text.prefix { $0 != "\n" }) + "\n", name)
            case .link: symlink(log, path)
            case .hardLink:
                try sandbox.write(try sandbox.bytes(log), "other")
                Glibc.link(sandbox.path("other"), path)
            case .fifo: mkfifo(path, 0o600)
            case .damaged:
                var bytes = try sandbox.bytes(log)
                bytes[5000] ^= 1
                try sandbox.write(bytes, name)
            }
        }
    }

    @Test(arguments: Bad.allCases)
    func `a file that is no log is refused by every command`(_ bad: Bad) throws {
        try bad.make(in: sandbox, from: log)
        // On a terminal a damaged log is shown as far as it is sound; see `Opening`.
        for command in ["open", "wall", "log", "report", "snapshot"]
        where bad != .damaged || !["open", "wall"].contains(command) {
            try refuses([command, bad.name], with: 2, naming: [bad.name] + bad.words)
        }
        let remark = ["do", bad.name, "remark", "record", "--text", "hello"]
        if bad == .header {
            try refuses(remark, with: 1, naming: bad.words)
        } else {
            try refuses(remark, with: 2, naming: [bad.name] + bad.words)
        }
    }

    /// Whoever is root may read anything, and becomes nobody for it.
    private func asNobody(_ arguments: [String]) throws -> Program.Outcome {
        guard geteuid() == 0 else { return try sandbox.taffrail(arguments) }
        let become = ["--reuid", "65534", "--regid", "65534", "--clear-groups"]
        return try Program.run(
            Program.tool("setpriv"), become + [Program.path] + arguments, sandbox.environment,
            in: sandbox.folder)
    }

    @Test func `a file that may not be read is refused`() throws {
        try sandbox.write(try sandbox.bytes(log), "secret")
        chmod(sandbox.path("secret"), 0o000)
        for command in ["open", "wall", "log", "report", "snapshot", "verify"] {
            try refuses(2, ["secret", "Ask the file's owner"], #_sourceLocation) {
                try asNobody([command, "secret"])
            }
        }
    }

    @Test func `a file that may only be read opens read-only, and says so`() throws {
        try sandbox.write(try sandbox.bytes(log), "public")
        chmod(sandbox.path("public"), 0o444)
        let before = try sandbox.bytes("public")
        try refuses(2, ["public", "Ask the file's owner"], #_sourceLocation) {
            try asNobody(["do", "public", "remark", "record", "--text", "hello"])
        }
        #expect(try asNobody(["report", "public"]).status == 0)

        let session = try TerminalSession(sandbox)
        let become = geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups" : ""
        try session.start("public", under: become)
        try session.wait(for: "Risk register")
        try session.wait(for: "read-only")
        try session.press("c")
        try session.wait(for: "c: read-only")
        try session.press("q")
        try session.wait(for: "exit is 0")
        #expect(try sandbox.bytes("public") == before)
    }

    @Test func `a home that may not be read is no hindrance`() throws {
        try sandbox.write(try sandbox.bytes(log), "public")
        chmod(sandbox.path("public"), 0o444)
        for folder in ["home", "state", "config"] { chmod(sandbox.path(folder), 0o000) }
        defer { for folder in ["home", "state", "config"] { chmod(sandbox.path(folder), 0o755) } }
        let outcome = try asNobody(["snapshot", "public"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
    }

    @Test func `no terminal is refused with a word on the report`() throws {
        for command in [["open", log], ["wall", log], [log]] {
            let outcome = try sandbox.taffrail(command)
            #expect(outcome.status == 2 && outcome.output.isEmpty, "\(outcome)")
            #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome)")
            #expect(outcome.errors.contains("`taffrail report`"), "\(outcome)")
        }
    }

    @Test(arguments: [
        ("accent = [", "bad.toml:1: this is not TOML"),
        ("inherits = \"dark\"\n[styles]\naccent = \"#zzz\"\n", "bad.toml:3: accent: \"#zzz\" is neither"),
        ("inherits = \"dark\"\n[styles]\nacent = \"#00ff00\"\n", "bad.toml:3: acent: there is no such style"),
        ("inherits = \"nothing\"\n", "bad.toml:1: inherits: there is no theme \"nothing\""),
        ("inherits = \"./bad.toml\"\n", "bad.toml:1: inherits: themes inherit in a circle"),
        ("colour = 1\n", "bad.toml:1: colour: a theme has no such key"),
        ("", "bad.toml"),
    ])
    func `a broken theme is refused by line and key`(theme: String, words: String) throws {
        try sandbox.write(theme, "bad.toml")
        try refuses(["snapshot", log, "--theme", "./bad.toml"], with: 64, naming: [words, "; "])
        try refuses(["open", log, "--theme", "./bad.toml"], with: 64, naming: [words, "; "])
    }

    @Test(arguments: [
        (["--theme", "nope"], ["no theme \"nope\"", "choose one of dark, light"]),
        (["--theme", "./nope.toml"], ["./nope.toml", "no such file"]),
        (["--theme", "/dev/null"], ["/dev/null", "not a regular file"]),
    ])
    func `a theme that is not there is refused`(options: [String], words: [String]) throws {
        try refuses(["open", log] + options, with: 64, naming: words)
        try refuses(["snapshot", log] + options, with: 64, naming: words)
    }

    @Test(
        arguments: [
            (["rsk", "raise"], 64, ["no noun “rsk”", "Known: ", "risk"]),
            (["risk", "rise"], 64, ["“rise”", "raise, assess"]),
            (["risk", "raise", "--tile", "x"], 64, ["--tile", "--title"]),
            (["risk", "raise", "--title"], 64, ["--title", "no value"]),
            (["risk", "raise", "--title", "a", "--title", "b"], 64, ["--title", "twice"]),
            (["risk", "raise", "word"], 64, ["“word”", "stands alone"]),
            (["risk", "raise", "--title", "a"], 1, ["--probability", "missing"]),
            (["risk", "close", "--id", "R-02", "--reason", "  "], 1, ["--reason", "missing"]),
            (
                ["cost", "record", "--deliverable", "D-01", "--amount", "5k", "--on", "31 feb"], 1,
                ["--on", "Try"]
            ),
            (
                ["cost", "record", "--deliverable", "D-01", "--amount", "5k", "--on", "2999-01-01"], 1,
                ["--on", "not come yet"]
            ),
            (
                ["cost", "record", "--deliverable", "D-01", "--amount", "much"], 1,
                ["--amount", "“much”", "Try 40k"]
            ),
            (
                ["cost", "record", "--deliverable", "D-01", "--amount", "99999999999999999999"], 1,
                ["--amount"]
            ),
            (["cost", "record", "--deliverable", "D-99", "--amount", "5k"], 1, ["--deliverable", "D-99"]),
            (
                ["cost", "record", "--deliverable", "D-01", "--amount", "5k", "--cause", "luck"], 1,
                ["--cause", "talent"]
            ),
            (["progress", "record", "--id", "D-33", "--percent", "130%"], 1, ["--percent", "0% to 100%"]),
            (
                ["progress", "record", "--id", "D-33", "--percent", "half"], 1,
                ["--percent", "“half”", "Try 30%"]
            ),
            (["risk", "close", "--id", "R-99", "--reason", "gone"], 1, ["--id", "R-99"]),
            (
                [
                    "risk", "raise", "--title", "a", "--probability", "5%", "--impact", "1k", "--owner",
                    "nobody",
                ], 1,
                ["--owner", "nobody", "Known: ana"]
            ),
            (
                ["remark", "record", "--text", String(repeating: "x", count: 70_000)], 1,
                ["--text", "70000", "Shorten"]
            ),
        ] as [([String], Int32, [String])])
    func `a deed that cannot be read or done is refused by its field`(
        deed: [String], status: Int32, words: [String]
    ) throws {
        try refuses(["do", log] + deed, with: status, naming: words)
    }

    @Test(arguments: [
        (["--nonsense"], ["--nonsense"]),
        (["report", "a.tlog", "b.tlog"], ["b.tlog"]),
        (["report"], ["log"]),
        (["report", "demo.tlog", "--today", "soon"], ["--today", "soon", "2027-03-01"]),
        (["log", "demo.tlog", "--number", "0"], ["--number"]),
        (["log", "demo.tlog", "--number", "many"], ["many"]),
        (["snapshot", "demo.tlog", "--size", "big"], ["--size", "big", "120x40"]),
        (["snapshot", "demo.tlog", "--size", "19x6"], ["--size", "19x6"]),
        (["demo", "--events", "0"], ["--events", "1000000"]),
        (["demo", "--seed", "x"], ["--seed", "x"]),
        (["demo", "--to", "new.tlog", "--today", "soon"], ["--today", "soon"]),
        (["report", "demo.tlog", "\u{1b}[31mred"], ["red"]),
    ])
    func `words on the command line that cannot be read are refused in one line`(
        arguments: [String], words: [String]
    ) throws {
        try refuses(arguments, with: 64, naming: words)
    }

    @Test func `what is hostile in a name is shown and not obeyed`() throws {
        let outcome = try sandbox.taffrail("report", "\u{1b}[31mred\n\u{202e}")
        #expect(outcome.status == 2, "\(outcome)")
        #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome)")
        #expect(!outcome.errors.contains("\u{1b}") && !outcome.errors.contains("\u{202e}"))
        let usage = try sandbox.taffrail("report", "a", "\u{1b}[31mred")
        #expect(!usage.errors.contains("\u{1b}"))
    }

    @Test func `nothing is ever written over`() throws {
        try refuses(["demo", "--write-only", "--to", log], with: 2, naming: [log, "already exists"])
        try refuses(
            ["new", log, "--name", "Other", "--budget", "10k", "--finish", "+10w"], with: 2,
            naming: [log, "already exists"])
        symlink("nowhere", sandbox.path("dangling"))
        try refuses(
            ["demo", "--write-only", "--to", "dangling"], with: 2, naming: ["dangling", "already exists"])
    }

    @Test func `a new log where there is no folder is refused by the name that was given`() throws {
        try refuses(
            ["demo", "--write-only", "--to", "no/where.tlog"], with: 2, naming: ["no/where.tlog:", "folder"])
        try refuses(
            ["new", "no/where.tlog", "--name", "Other", "--budget", "10k", "--finish", "+10w"], with: 2,
            naming: ["no/where.tlog:", "folder"])
    }

    @Test(
        arguments: [
            (["--budget", "zz", "--finish", "+10w"], 1, ["--budget", "“zz”"]),
            (["--budget", "10k", "--finish", "2020-01-01"], 1, ["--finish", "before it starts"]),
            (
                ["--budget", "10k", "--finish", "+10w", "--zone", "Mars/Base"], 64,
                ["Mars/Base", "Europe/Berlin"]
            ),
            (["--budget", "10k", "--finish", "+10w", "--currency", "SHELLS"], 1, ["--currency", "EUR"]),
        ] as [([String], Int32, [String])])
    func `a project that cannot be started is refused`(
        options: [String], status: Int32, words: [String]
    ) throws {
        try refuses(["new", "other.tlog", "--name", "Other"] + options, with: status, naming: words)
    }
}
