internal import ArgumentParser
internal import EventLog
internal import Interchange
internal import PlainText

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check every line of a log: checksums, the chain of seals, numbers.",
        discussion: "Exits with 0 if the log is sound and with 1 if it is not.")

    @Argument(help: "The log file.")
    var log: String

    @Flag(help: "Print the verdict as JSON.")
    var json = false

    func run() throws {
        try reporting {
            let verdict = try EventLog.verify(log)
            if json {
                StandardOutput.write(document: verdict.json.pretty)
            } else {
                StandardOutput.write(verdict.lines(of: log))
            }
            guard verdict.isSound else { throw ExitCode(Failure.Kind.refused.rawValue) }
        }
    }
}

extension Verdict {
    fileprivate func lines(of path: String) -> [SafeText] {
        let counts: SafeText = "\(lines) lines, \(events) events in \(acts) acts"
        let aside = [(voidLines, "void"), (sealedTails, "sealed fragments")]
            .filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }.joined()
        return ["\(path): \(words)", counts + SafeText(aside), "head #\(head.seq) \(head.seal.description)"]
    }

    private var words: SafeText {
        switch finding {
        case .sound: "sound"
        case .tornTail(let bytes):
            "sound; \(bytes) bytes at the end were never finished and count for nothing (the next change seals them)"
        case .damaged(let flaw):
            "damaged at line \(flaw.line), byte \(flaw.byte): \(flaw.reason.words). Keep a copy; what stands before is sound"
        case .chainBroken(let flaw):
            "chain broken at line \(flaw.line), byte \(flaw.byte): somebody wrote it anew. Compare it with a copy"
        case .cut(let remembered):
            "cut: number \(remembered.seq) was seen in it, and it ends before. Compare it with a copy"
        case .rewritten(let seq):
            "rewritten: number \(seq) is not the line that was seen there. Compare it with a copy"
        case .unknownFeatures(let names):
            "sound, but written by a newer Taffrail (\(names.joined(separator: ", "))); this one only reads it"
        case .newerFormat(let format):
            "of format \(format), which this program does not read. Use a newer Taffrail"
        case .notALog: "not a Taffrail log"
        }
    }

    fileprivate var json: JSONDocument {
        .object([
            .init("sound", .bool(isSound)),
            .init("verdict", .string(words.string)),
            .init("lines", .integer(lines)),
            .init("events", .integer(events)),
            .init("acts", .integer(acts)),
            .init("voidLines", .integer(voidLines)),
            .init("sealedTails", .integer(sealedTails)),
            .init(
                "head",
                .object([.init("seq", .integer(head.seq)), .init("h", .string(head.seal.description))])),
        ])
    }
}
