import Foundation
import Testing

/// A shell in a terminal of tmux, to type into and to look at. It has a server of its own, which ends with it.
final class TerminalSession {
    private let tmux: String
    private let socket: String
    private let sandbox: Sandbox

    /// A look every 20 milliseconds, for up to 20 seconds: much longer than anything takes.
    private static let looks = 1000
    private static let patience = Duration.seconds(20)

    struct NeverShown: Error, CustomStringConvertible {
        var what: String
        var screen: String
        var description: String { "\(what) never came; the screen is\n\(screen)" }
    }

    /// - Parameter variables: what the shell finds besides what the sandbox gives it.
    init(
        _ sandbox: Sandbox, columns: Int = 120, rows: Int = 40, _ variables: [String: String] = [:]
    ) throws {
        tmux = try Program.tool("tmux")
        socket = "taffrail-\(UUID().uuidString)"
        self.sandbox = sandbox
        var environment = sandbox.environment
        environment["TERM"] = "xterm-256color"
        environment["PS1"] = "shell> "
        environment.merge(variables) { $1 }
        let words = environment.map { "'\($0.key)=\($0.value)'" }.sorted().joined(separator: " ")
        let shell = "cd '\(sandbox.folder)' && exec env -i \(words) /bin/sh"
        try control(
            "-u", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", shell, ";",
            "set-option", "-g", "status", "off", ";", "set-option", "-s", "escape-time", "0")
        try wait(for: "shell>")
    }

    /// What runs in the terminal may still write into the sandbox while it leaves, so it is waited for.
    deinit {
        let shell = (try? state("#{pane_pid}")).flatMap { pid_t($0) }
        let running = shell.map(Self.family) ?? []
        _ = try? control("kill-server")
        for process in running {
            for _ in 0..<Self.looks where Self.runs(process) { usleep(5000) }
        }
    }

    /// A process and all that it has started.
    private static func family(_ process: pid_t) -> [pid_t] {
        [process] + children(process).flatMap(family)
    }

    private static func children(_ process: pid_t) -> [pid_t] {
        let list = "/proc/\(process)/task/\(process)/children"
        let text = (try? String(contentsOfFile: list, encoding: .utf8)) ?? ""
        return text.split(separator: " ").compactMap { pid_t($0) }
    }

    /// Whether it runs, and is not just waiting for somebody to ask how it ended.
    private static func runs(_ process: pid_t) -> Bool {
        var place: CChar = 0
        return readlink("/proc/\(process)/exe", &place, 1) > 0
    }

    @discardableResult
    private func control(_ arguments: String...) throws -> String {
        var environment = sandbox.environment
        environment["TMUX_TMPDIR"] = sandbox.folder
        let outcome = try Program.run(
            tmux, ["-L", socket, "-f", "/dev/null"] + arguments, environment, in: sandbox.folder)
        try #require(outcome.status == 0, "tmux \(arguments): \(outcome)")
        return outcome.output
    }

    /// What stands on the screen, a line each.
    var screen: String { (try? control("capture-pane", "-p")) ?? "" }

    /// Whether any cell has a colour of its own, by the sequences that tmux would send to show it.
    var hasColours: Bool {
        get throws {
            let sequences = try control("capture-pane", "-p", "-e").split(separator: "\u{1b}[")
            return sequences.contains { sequence in
                sequence.prefix { $0 != "m" }.split(separator: ";").contains {
                    guard let number = Int($0) else { return false }
                    return (30...38).contains(number) || (40...48).contains(number)
                        || (90...107).contains(number)
                }
            }
        }
    }

    func sees(_ text: String) -> Bool { screen.contains(text) }

    /// Starts the program and lets the shell say how it ended. `exit is 0` stands in no command line.
    func start(_ arguments: String, under wrapper: String = "") throws {
        try type("clear; \(wrapper) '\(Program.path)' \(arguments); echo exit is $?")
        try press("Enter")
    }

    /// Types text, as it stands.
    func type(_ text: String) throws { try control("send-keys", "-l", text) }

    /// Pastes text as a terminal does that knows brackets for it.
    func paste(_ text: String) throws {
        try control("set-buffer", text, ";", "paste-buffer", "-p", "-r", "-d")
    }

    /// Keys by the names that tmux has for them: `Enter`, `C-s`, `Escape`, `Tab`, `BSpace`, `c`.
    func press(_ keys: String...) throws {
        for key in keys { try control("send-keys", key) }
    }

    func resize(columns: Int, rows: Int) throws {
        try control("resize-window", "-x", "\(columns)", "-y", "\(rows)")
    }

    /// What tmux knows of the terminal: `#{cursor_flag}`.
    func state(_ format: String) throws -> String {
        try control("display-message", "-p", format).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func wait(for text: String) throws {
        try wait("“\(text)”") { $0.contains(text) }
    }

    func wait(untilGone text: String) throws {
        try wait("a screen without “\(text)”") { !$0.contains(text) }
    }

    @discardableResult
    func wait(_ what: String, until isReached: (String) throws -> Bool) throws -> String {
        var seen = ""
        let end = ContinuousClock.now + Self.patience
        for _ in 0..<Self.looks where ContinuousClock.now < end {
            seen = screen
            if try isReached(seen) { return seen }
            usleep(20_000)
        }
        throw NeverShown(what: what, screen: seen)
    }

    /// The process that the shell has started, once it runs.
    func child() throws -> pid_t {
        let shell = try #require(pid_t(try state("#{pane_pid}")))
        var child: pid_t?
        try wait("a process below the shell") { _ in
            child = Self.children(shell).first
            return child != nil
        }
        return try #require(child)
    }
}
