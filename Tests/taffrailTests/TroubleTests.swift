import Foundation
import Testing

/// What happens to a log behind the back of an open session is said, and nothing more is written.
@Suite struct `A log that somebody else` {
    let sandbox: Sandbox
    let log: String
    let session: TerminalSession

    init() throws {
        sandbox = try Sandbox()
        log = try sandbox.demo()
        session = try sandbox.dashboard(log, columns: 200, rows: 40)
    }

    private func expectNothingRecorded() throws {
        // A form may open or not; neither it nor the key to record may get anything into the file.
        try session.press("r", "C-s")
        #expect(!session.sees("recorded as #"))
        try session.press("C-c")
        let left = try session.wait("the end, or a question before") {
            $0.contains("exit is 0") || $0.contains("Quit?")
        }
        if left.contains("Quit?") { try session.press("y") }
        try session.wait(for: "exit is 0")
    }

    @Test func `removes is missed by name`() throws {
        unlink(sandbox.path(log))
        try session.wait(for: "\(log) was removed while it was open")
        try expectNothingRecorded()
        #expect(access(sandbox.path(log), F_OK) != 0)
    }

    @Test func `replaces is not taken for the other`() throws {
        let other = try sandbox.story("other.tlog")
        rename(sandbox.path(other), sandbox.path(log))
        let before = try sandbox.bytes(log)
        try session.wait(for: "\(log) was replaced by another file")
        try expectNothingRecorded()
        #expect(try sandbox.bytes(log) == before)
    }

    @Test func `cuts is noticed`() throws {
        truncate(sandbox.path(log), 1000)
        try session.wait(for: "\(log) was cut from")
        try expectNothingRecorded()
        #expect(try sandbox.bytes(log).count == 1000)
    }

    @Test func `spoils is noticed by line and byte`() throws {
        try sandbox.write(try sandbox.bytes(log) + Data("no line of a log\n".utf8), "spoiled")
        let before = try sandbox.bytes("spoiled")
        let handle = try FileHandle(forWritingTo: URL(filePath: sandbox.path(log)))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("no line of a log\n".utf8))
        try session.wait(for: "\(log) is damaged at line")
        try expectNothingRecorded()
        #expect(try sandbox.bytes(log) == before)
    }

    @Test func `keeps to himself is said to be kept, with the process that keeps it`() throws {
        let holder = try TerminalSession(sandbox)
        try holder.type("flock -x \(log) -c 'echo held by $$; read answer'")
        try holder.press("Enter")
        try holder.wait("the lock") { $0.contains { $0.isNumber } && $0.contains("\nheld by ") }
        let before = try sandbox.bytes(log)
        try session.press("r")
        try session.wait(for: "Put something on record")
        try session.type("waiting")
        try session.press("C-s")
        try session.wait(for: "is writing on \(log) (process ")
        #expect(session.sees("waiting"))
        #expect(try sandbox.bytes(log) == before)
        try holder.press("Enter")
        try session.wait("the remark, once the lock is free") { screen in
            if screen.contains("recorded as #") { return true }
            try session.press("C-s")
            return false
        }
        #expect(try sandbox.taffrail("log", log, "-n", "1").output.contains("waiting"))
    }
}
