import EventLog
import Foundation
import Testing

/// What stands on the screen when a project is opened, on every kind of terminal.
@Suite struct `Opening a project` {
    @Test(arguments: [(120, 40), (200, 60)])
    func `shows the four panes`(columns: Int, rows: Int) throws {
        let sandbox = try Sandbox()
        let session = try TerminalSession(sandbox, columns: columns, rows: rows)
        try session.start("demo --to told.tlog")
        for title in ["Phases", "Budget against timeline", "Watch", "Risk register", "ATLAS", "? help"] {
            try session.wait(for: title)
        }
        try session.press("q")
        try session.wait(for: "exit is 0")
        #expect(try sandbox.taffrail("verify", "told.tlog").status == 0)
    }

    @Test func `on a small terminal makes the watch a line and keeps the others`() throws {
        let sandbox = try Sandbox()
        let session = try TerminalSession(sandbox, columns: 80, rows: 24)
        try session.start("\(try sandbox.story()) --today \(Sandbox.day)")
        for title in ["Phases", "Budget", "Risk register", "■ R Time", "▲ A Scope", "R-02", "? help"] {
            try session.wait(for: title)
        }
    }

    @Test func `on a terminal that is too small says which size is needed, and q leaves`() throws {
        let sandbox = try Sandbox()
        let session = try TerminalSession(sandbox, columns: 30, rows: 8)
        try session.start(try sandbox.story())
        try session.wait(for: "30×8 is too small: 40×12 is")
        try session.resize(columns: 80, rows: 24)
        try session.wait(for: "Risk register")
        try session.resize(columns: 30, rows: 8)
        try session.wait(for: "too small")
        try session.press("q")
        try session.wait(for: "shell>")
        #expect(try session.state("#{alternate_on}") == "0")
    }

    @Test(arguments: [
        "linux", "vt100", "xterm", "xterm-256color", "screen-256color", "tmux-256color",
    ])
    func `works on a terminal of type`(_ type: String) throws {
        let sandbox = try Sandbox()
        let session = try TerminalSession(sandbox, ["TERM": type])
        try session.start(try sandbox.story())
        try session.wait(for: "Risk register")
        try session.press("?")
        try session.wait(for: "one row down")
        try session.press("q")
        try session.wait(untilGone: "one row down")
        try session.press("q")
        try session.wait(for: "exit is 0")
    }

    @Test func `a damaged log is shown as far as it is sound, and takes nothing`() throws {
        let sandbox = try Sandbox()
        let log = try sandbox.story()
        var bytes = try sandbox.bytes(log)
        bytes[bytes.count / 2] ^= 1
        try sandbox.write(bytes, log)
        let session = try sandbox.dashboard(log)
        try session.press("r")
        try session.wait(for: "is damaged at line")
        #expect(try sandbox.bytes(log) == bytes)
    }

    @Test func `on a terminal that is not described here falls back, and says so`() throws {
        let sandbox = try Sandbox()
        let session = try TerminalSession(sandbox, ["TERM": "teletype-9000"])
        try session.start(try sandbox.story())
        try session.wait(for: "Risk register")
        try session.wait(for: "“teletype-9000” is not described here; using xterm-256color")
    }

    @Test func `says everything at once that is doubtful at the start`() throws {
        let sandbox = try Sandbox()
        let log = try sandbox.story()
        var writer = try LogWriter(sandbox.path(log))
        let appended = try writer.append(
            after: 0, Act(by: "ana", at: 0, nonce: 1), waiting: .forever, reading: { _, _ in },
            deciding: { () throws(Never) in [Body(#""type":"tea-made""#)] })
        guard case .written = appended else {
            Issue.record("\(appended)")
            return
        }
        let session = try TerminalSession(sandbox, columns: 160, ["TERM": "teletype-9000"])
        try session.start(log)
        try session.wait("both doubts") {
            $0.contains("1 tea-made") && $0.contains("“teletype-9000” is not described here")
        }
    }

    @Test(arguments: ["TERM=dumb", "-u TERM"])
    func `is refused on a terminal that cannot show it, with a word on the report`(_ variable: String) throws
    {
        let sandbox = try Sandbox()
        let session = try TerminalSession(sandbox)
        try session.start(try sandbox.story(), under: "env \(variable)")
        try session.wait(for: "exit is 2")
        let lines = session.screen.split(separator: "\n").filter { $0.contains("taffrail:") }
        #expect(lines.count == 1)
        #expect(session.sees("`taffrail report`"))
        #expect(!session.sees("Risk register"))
    }

    @Test(arguments: ["LC_ALL=C", "TERM=linux", "TERM=vt100"])
    func `draws with nothing but ASCII where the terminal has no more`(_ variable: String) throws {
        let sandbox = try Sandbox()
        let session = try TerminalSession(sandbox)
        try session.start(try sandbox.story(), under: "env \(variable)")
        try session.wait(for: "Risk register")
        try session.press("a")
        try session.wait(for: "Put a risk on the register")
        #expect(session.screen.utf8.allSatisfy { $0 < 0x80 }, "\(session.screen)")
    }

    @Test func `draws with ASCII where it is asked to, and with blocks where it is not`() throws {
        let sandbox = try Sandbox()
        let log = try sandbox.story()
        let plain = try sandbox.dashboard("\(log) --glyphs ascii")
        #expect(plain.screen.utf8.allSatisfy { $0 < 0x80 }, "\(plain.screen)")
        let rich = try TerminalSession(sandbox, ["LC_ALL": "C"])
        try rich.start("\(log) --glyphs unicode")
        try rich.wait(for: "╭─ Risk register")
    }

    @Test(arguments: [
        ("NO_COLOR=1", "", false), ("A=b", "--colors mono", false), ("A=b", "", true),
        ("NO_COLOR=1", "--colors 256", true), ("A=b", "--colors 8", true), ("A=b", "--colors 16", true),
        ("TERM=vt100", "", false),
    ])
    func `has colours where they are wanted`(variable: String, option: String, isColoured: Bool) throws {
        let sandbox = try Sandbox()
        let session = try TerminalSession(sandbox)
        try session.start("\(try sandbox.story()) \(option)", under: "env \(variable)")
        try session.wait(for: "Risk register")
        #expect(try session.hasColours == isColoured)
    }

    @Test func `takes a theme of one's own`() throws {
        let sandbox = try Sandbox()
        let log = try sandbox.story()
        try sandbox.write("inherits = \"dark\"\n[styles]\naccent = \"#00ff00\"\n", "mine.toml")
        for theme in ["light", "./mine.toml"] {
            _ = try sandbox.dashboard("\(log) --theme \(theme)")
        }
    }
}
