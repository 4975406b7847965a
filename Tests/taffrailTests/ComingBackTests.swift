import Foundation
import Testing

/// A log that goes away while it is shown is missed, with the age of what is shown, and taken up again when
/// it is back; nobody has to start anew.
@Suite struct `A log that went away` {
    let sandbox: Sandbox
    let log: String
    let session: TerminalSession
    let wall: TerminalSession

    init() throws {
        sandbox = try Sandbox()
        log = try sandbox.demo()
        session = try TerminalSession(sandbox, columns: 160, rows: 40)
        wall = try TerminalSession(sandbox, columns: 160, rows: 40)
        try session.start(log)
        try wall.start("wall \(log)")
        for watcher in [session, wall] { try watcher.wait(for: "Risk register") }
    }

    private func expectAge() throws {
        for watcher in [session, wall] { try watcher.wait(for: "STALE") }
    }

    private func expectLife(_ title: String) throws {
        let outcome = try sandbox.taffrail(
            "do", log, "risk", "raise", "--title", title, "--probability", "90%", "--impact", "900k",
            "--owner", "ana")
        #expect(outcome.status == 0, "\(outcome)")
        for watcher in [session, wall] {
            try watcher.wait(for: title)
            #expect(!watcher.sees("STALE"))
        }
    }

    @Test func `by another name is taken up when it has its own again`() throws {
        rename(sandbox.path(log), sandbox.path("away"))
        try expectAge()
        rename(sandbox.path("away"), sandbox.path(log))
        try expectLife("Seen after the move")
        // And it can be written again.
        try session.press("r")
        try session.wait(for: "Put something on record")
        try session.type("back at work")
        try session.press("C-s")
        try session.wait(for: "recorded as #")
    }

    @Test func `and came back as a copy that goes on is taken up`() throws {
        let bytes = try sandbox.bytes(log)
        unlink(sandbox.path(log))
        try expectAge()
        try sandbox.write(bytes, log)
        try expectLife("Seen in the copy")
    }

    @Test func `with its folder is taken up with its folder`() throws {
        let (inner, outer) = ("\(sandbox.folder)/moved", sandbox.path("logs"))
        mkdir(outer, 0o755)
        try sandbox.write(try sandbox.bytes(log), "logs/inner.tlog")
        let other = try TerminalSession(sandbox, columns: 160, rows: 40)
        try other.start("logs/inner.tlog")
        try other.wait(for: "Risk register")
        rename(outer, inner)
        try other.wait(for: "STALE")
        rename(inner, outer)
        try other.wait(untilGone: "STALE")
    }

    @Test func `for another is shown anew on the wall, and not where somebody types`() throws {
        _ = try sandbox.taffrail(
            "new", "other.tlog", "--name", "Another pier", "--finish", "2027-06-30", "--budget", "1M")
        rename(sandbox.path("other.tlog"), sandbox.path(log))
        try wall.wait(for: "Another pier")
        try session.wait(for: "STALE")
        #expect(!session.sees("Another pier"))
    }
}
