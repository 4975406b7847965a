import Foundation
import Testing

/// The program as users have it: a file, built beside these tests, or wherever `TAFFRAIL_BINARY` points.
enum Program {
    static let path: String = {
        if let given = ProcessInfo.processInfo.environment["TAFFRAIL_BINARY"] { return given }
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
        let besideTests = bundle.map { URL(filePath: $0).deletingLastPathComponent() }
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let folder = besideTests ?? package.appending(path: ".build/debug")
        return folder.appending(path: "taffrail").standardizedFileURL.path()
    }()

    /// What a finished process leaves.
    struct Outcome: CustomStringConvertible {
        var status: Int32
        var output: String
        var errors: String

        var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: false).dropLast() }
        var description: String { "exit \(status)\noutput: \(output.prefix(2000))\nerrors: \(errors)" }
    }

    struct NeverEnded: Error { var command: [String] }

    /// Runs a program to its end, with no input and no terminal. Its output goes through files, since a pipe
    /// that nobody empties would stop it. Foundation's `Process` will not do: it also waits for whatever the
    /// program leaves running, and tmux leaves its server.
    static func run(
        _ executable: String, _ arguments: [String], _ environment: [String: String], in folder: String
    ) throws -> Outcome {
        let mark = UUID().uuidString
        let (output, errors) = ("\(folder)/.output-\(mark)", "\(folder)/.errors-\(mark)")
        defer {
            unlink(output)
            unlink(errors)
        }
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        posix_spawn_file_actions_addopen(&files, 2, errors, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        // The bundle's runner may ignore or block signals; a program that is started by a shell does not.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder]
        let words = (shell + [executable] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var process: pid_t = 0
        let error = posix_spawn(&process, shell[0], &files, &attributes, words, variables)
        try #require(error == 0, "\(executable) could not be started: \(String(cString: strerror(error)))")
        return Outcome(
            status: try wait(for: process, [executable] + arguments),
            output: String(decoding: try Data(contentsOf: URL(filePath: output)), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: URL(filePath: errors)), as: UTF8.self))
    }

    /// Its exit code, or the signal that ended it, below zero. Nothing here takes a minute.
    private static func wait(for process: pid_t, _ command: [String]) throws -> Int32 {
        var status: Int32 = 0
        for _ in 0..<30_000 {
            if waitpid(process, &status, WNOHANG) == process {
                return status & 0x7f == 0 ? status >> 8 & 0xff : -(status & 0x7f)
            }
            usleep(2000)
        }
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        throw NeverEnded(command: command)
    }

    /// Where the system has a tool that the tests cannot do without.
    static func tool(_ name: String) throws -> String {
        try #require(find(name), "these tests need \(name): install it, then run them again")
    }

    static func find(_ name: String) -> String? {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}
