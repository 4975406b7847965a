import Foundation
import Testing

/// A folder of its own for one test, and a home, a state and a configuration in it: nothing of whoever runs
/// the tests is read or written.
final class Sandbox {
    let folder: String

    /// The day on which the logs of `story` were written.
    static let day = "2026-09-08"

    /// Tests that open a log in this process would else ask the witnesses of whoever runs them.
    private static let state: String = {
        let folder = "/tmp/taffrail-tests-state-\(getpid())"
        setenv("XDG_STATE_HOME", folder, 1)
        atexit { try? FileManager.default.removeItem(atPath: Sandbox.state) }
        return folder
    }()

    init() throws {
        _ = Self.state
        var template = Array("/tmp/taffrail-tests-XXXXXX".utf8CString)
        let made = try #require(mkdtemp(&template), "no folder could be made in /tmp")
        folder = String(cString: made)
        for name in ["home", "state", "config"] { mkdir("\(folder)/\(name)", 0o755) }
        // Tests also look at the folder as another user.
        chmod(folder, 0o755)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var environment: [String: String] {
        [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "HOME": "\(folder)/home", "XDG_STATE_HOME": "\(folder)/state",
            "XDG_CONFIG_HOME": "\(folder)/config", "LC_ALL": "C.UTF-8",
            // A crash is looked at by its exit code; the runtime would ask what to do next.
            "SWIFT_BACKTRACE": "enable=no",
        ]
    }

    func taffrail(_ arguments: String...) throws -> Program.Outcome {
        try taffrail(arguments)
    }

    func taffrail(_ arguments: [String]) throws -> Program.Outcome {
        try Program.run(Program.path, arguments, environment, in: folder)
    }

    /// The log of the demonstration as of today, told once and copied.
    func demo(_ name: String = "demo.tlog") throws -> String { try copy(Story.today.get(), name) }

    /// The log of the demonstration as of `day`: always the same bytes, for whatever is only looked at.
    func story(_ name: String = "story.tlog") throws -> String { try copy(Story.fixed.get(), name) }

    /// A terminal on which the dashboard has been drawn, by `taffrail` and these words.
    func dashboard(_ words: String, columns: Int = 120, rows: Int = 40) throws -> TerminalSession {
        let session = try TerminalSession(self, columns: columns, rows: rows)
        try session.start(words)
        try session.wait(for: "Risk register")
        return session
    }

    private func copy(_ bytes: Data, _ name: String) throws -> String {
        try write(bytes, name)
        return name
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func write(_ bytes: Data, _ name: String) throws {
        try bytes.write(to: URL(filePath: path(name)))
    }

    func write(_ text: String, _ name: String) throws { try write(Data(text.utf8), name) }

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path(name))) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    /// Every file below the folder, to see that none was added.
    var files: [String] {
        (FileManager.default.subpaths(atPath: folder) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }
}

/// The demonstration's log is made once for all tests, as telling it takes a moment.
private enum Story {
    static let today = Result { try tell([]) }
    static let fixed = Result { try tell(["--today", Sandbox.day]) }

    private static func tell(_ options: [String]) throws -> Data {
        let sandbox = try Sandbox()
        let outcome = try sandbox.taffrail(["demo", "--write-only", "--to", "told.tlog"] + options)
        try #require(outcome.status == 0, "\(outcome)")
        return try sandbox.bytes("told.tlog")
    }
}
