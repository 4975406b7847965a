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
        session = try sandbox.dashboard(log, columns: 160)
        wall = try sandbox.dashboard("wall \(log)", columns: 160)
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
        let other = try sandbox.dashboard("logs/inner.tlog", columns: 160, rows: 40)
        rename(outer, inner)
        try other.wait(for: "STALE")
        rename(inner, outer)
        try other.wait(untilGone: "STALE")
    }

    /// A log with its first event as another log has it: every checksum holds, and the chain does not.
    private func forged(_ log: String, from other: String) throws -> Data {
        var lines = try sandbox.bytes(log).split(separator: 0x0a)
        lines[1] = try sandbox.bytes(other).split(separator: 0x0a)[1]
        return Data(lines.map { $0 + [0x0a] }.joined())
    }

    @Test func `and came back with a line written anew takes nothing more, and says which`() throws {
        let forged = try forged(log, from: sandbox.story())
        try session.press("r")
        try session.wait(for: "Put something on record")
        try session.type("on top of it")
        unlink(sandbox.path(log))
        try expectAge()
        try sandbox.write(forged, log)
        try session.wait(for: "is damaged at line 2")
        try wall.wait(for: "the log is damaged at line 2")
        try session.press("C-s")
        try session.wait(for: "read-only")
        #expect(session.sees("on top of it"))
        #expect(try sandbox.bytes(log) == forged)
    }

    @Test func `for one that was written anew is found out on the wall`() throws {
        for name in ["Another pier", "A third pier"] {
            _ = try sandbox.taffrail(
                "new", "\(name).tlog", "--name", name, "--finish", "2027-06-30", "--budget", "1M")
        }
        try sandbox.write(try forged("Another pier.tlog", from: "A third pier.tlog"), "forged.tlog")
        rename(sandbox.path("forged.tlog"), sandbox.path(log))
        try wall.wait(for: "the log is damaged at line 2")
    }

    @Test func `for another is shown anew on the wall, and not where somebody types`() throws {
        _ = try sandbox.taffrail(
            "new", "other.tlog", "--name", "Another pier", "--finish", "2027-06-30", "--budget", "1M")
        rename(sandbox.path("other.tlog"), sandbox.path(log))
        try wall.wait("the other project, and a word on it") {
            $0.contains("Another pier") && $0.contains("another log stands here now")
        }
        try session.wait(for: "STALE")
        #expect(!session.sees("Another pier"))
    }
}
