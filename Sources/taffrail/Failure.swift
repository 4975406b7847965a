internal import ArgumentParser
internal import EventLog
internal import Glibc
internal import PlainText
internal import ProjectModel

/// Why a command could not do its work: one line on standard error and an exit code.
struct Failure: Error {
    enum Kind: Int32 {
        /// The model said no, or a check found something wrong; nothing was written.
        case refused = 1
        /// The log, the terminal or the system would not do it.
        case unable = 2
        /// The command was given words that it cannot read (`EX_USAGE` of sysexits.h).
        case usage = 64
    }

    let message: SafeText
    let kind: Kind

    init(_ message: SafeText, _ kind: Kind = .unable) {
        self.message = message
        self.kind = kind
    }

    init(_ error: LogError) { self.init(SafeText(error.message)) }

    init(_ rejection: Rejection) {
        let field = rejection.field.map { SafeText("--\($0): ") } ?? ""
        self.init(field + SafeText(rejection.message), .refused)
    }
}

extension ParsableCommand {
    /// Runs the body and turns what it throws into one line on standard error and an exit code.
    func reporting(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let failure as Failure {
            try Self.exit(with: failure)
        } catch let error as LogError {
            try Self.exit(with: Failure(error))
        } catch let rejection as Rejection {
            try Self.exit(with: Failure(rejection))
        }
    }

    private static func exit(with failure: Failure) throws -> Never {
        StandardError.write("taffrail: " + failure.message)
        throw ExitCode(failure.kind.rawValue)
    }
}

/// The two streams that scripts read. Only safe text gets out, a line at a time.
enum StandardError {
    static func write(_ line: SafeText) { Descriptor.write(line.string + "\n", to: 2) }
}

enum StandardOutput {
    static func write(_ line: SafeText) { Descriptor.write(line.string + "\n", to: 1) }
    static func write(_ lines: [SafeText]) {
        Descriptor.write(lines.map { $0.string + "\n" }.joined(), to: 1)
    }
    /// JSON and SVG are made safe by those who write them.
    static func write(document: String) { Descriptor.write(document + "\n", to: 1) }
    /// So is CSV, which ends its lines itself.
    static func write(csv: String) { Descriptor.write(csv, to: 1) }
}

private enum Descriptor {
    /// Whoever closes the pipe early (`head`) has seen enough: the process ends quietly by SIGPIPE.
    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                return
            }
            bytes = bytes.dropFirst(written)
        }
    }
}
