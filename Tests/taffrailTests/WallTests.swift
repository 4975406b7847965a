import Foundation
import Testing

@Suite struct `The wall` {
    let sandbox: Sandbox
    let log: String

    init() throws {
        sandbox = try Sandbox()
        log = try sandbox.demo()
    }

    @Test func `takes no key but q, and writes nothing into the log`() throws {
        let before = try sandbox.bytes(log)
        let session = try sandbox.dashboard("wall \(log)")
        let screen = session.screen
        try session.type("aecpr/:?z1uwtjkhl+-")
        try session.press("Enter", "Tab", "C-s", "C-z", "F1", "Down", "Escape")
        // What another records shows that the keys before it have been read.
        let outcome = try sandbox.taffrail(
            "do", log, "risk", "raise", "--title", "Seen on the wall", "--probability", "90%", "--impact",
            "900k",
            "--owner", "ana")
        #expect(outcome.status == 0, "\(outcome)")
        try session.wait(for: "Seen on the wall")
        #expect(session.screen.split(separator: "\n").count == screen.split(separator: "\n").count)
        for word in ["Put a risk", "Keys on", "Record money", "Quit?"] { #expect(!session.sees(word)) }
        try session.press("q")
        try session.wait(for: "exit is 0")
        #expect(try sandbox.bytes(log).starts(with: before))
        #expect(try sandbox.text(log).split(separator: "\n").count == before.split(separator: 0x0a).count + 1)
    }

    @Test(.enabled(if: Program.find("strace") != nil, "strace is not installed"))
    func `never opens the log for writing`() throws {
        let session = try TerminalSession(sandbox)
        try session.start("wall \(log)", under: "strace -f -o trace -e trace=open,openat,openat2,creat")
        try session.wait(for: "Risk register")
        try session.type("aecpr:")
        try session.press("Enter", "C-s")
        try session.press("q")
        try session.wait(for: "exit is 0")
        let opens = try sandbox.text("trace").split(separator: "\n").filter { $0.contains(log) }
        #expect(!opens.isEmpty)
        for line in opens { #expect(line.contains("O_RDONLY"), "\(line)") }
    }

    @Test func `works where the log is read-only`() throws {
        chmod(sandbox.path(log), 0o444)
        let session = try sandbox.dashboard("wall \(log)")
        try session.press("q")
        try session.wait(for: "exit is 0")
    }

    @Test func `shows the page that was asked for, and knows no other`() throws {
        let session = try sandbox.dashboard("wall --page 5 \(log)")
        #expect(session.sees("Contingency"))
        #expect(session.sees("5 Risks"))
        try session.press("q")
        try session.wait(for: "exit is 0")
        let outcome = try sandbox.taffrail("wall", "--page", "12", log)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("--page 12 is no page. There are 1 Overview, 2 Phases"))
    }
}
