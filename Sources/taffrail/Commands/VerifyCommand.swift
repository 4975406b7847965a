internal import ArgumentParser
internal import EventLog
internal import Interchange
internal import PlainText

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check every line of a log: checksums, the chain of seals, numbers.",
        discussion: """
            Compares the log with how far you saw it go, too: a chain of seals alone does not show that its \
            end was cut off, or that all of it was written anew. Reports and the wall print the head for the \
            same reason; --head compares the log with one that was noted elsewhere.

            Exits with 0 if the log is sound, a torn tail included, with 1 if it is not, and with 2 if it \
            cannot be read.
            """)

    @Argument(help: "The log file.")
    var log: String

    @Flag(help: "Print the verdict as JSON.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "A head that was noted: its number and seal, as reports print it.", valueName: "head"))
    var head: String?

    @Flag(help: "Forget how far you saw the log go before: it was changed on purpose.")
    var accept = false

    func run() throws {
        try reporting {
            let noted = try head.map { text in
                guard let head = Head(text) else {
                    throw Failure(
                        "--head \(SafeText(text)) is no head. Give number and seal as reports print them: "
                            + "\"#367 68bf4668…\"", .usage)
                }
                return head
            }
            let witnesses = Witnesses()
            var seen: Head?
            var verdict = try EventLog.verify(
                log,
                against: { id in
                    if accept { witnesses.forget(id) }
                    seen = witnesses.head(of: id, at: log)
                    return noted ?? seen
                })
            // A head from outside is asked about by itself; what this user saw is asked about always.
            if verdict.isSound, noted != nil, let seen {
                verdict = try EventLog.verify(log, against: { _ in seen })
            }
            if verdict.isSound, noted == nil, let id = verdict.header?.log {
                witnesses.note(verdict.head, of: id, at: log)
            }
            if json {
                StandardOutput.write(document: verdict.json(log).pretty)
            } else {
                StandardOutput.write(verdict.lines(of: log))
            }
            guard verdict.isSound else { throw ExitCode(Failure.Kind.refused.rawValue) }
        }
    }
}

extension Verdict {
    fileprivate func lines(of path: String) -> [SafeText] {
        var lines: [SafeText] = ["\(path): \(words)"]
        guard header != nil else { return lines }
        let lead = isSound ? "" : flaw == nil ? "what is there is sound: " : "sound before it: "
        lines.append("\(lead)\(contents)")
        lines.append("head \(head.description)")
        return lines
    }

    fileprivate func json(_ path: String) -> JSONDocument {
        var members: [JSONDocument.Member] = [
            .init("log", .string(path)),
            .init("sound", .bool(isSound)),
            .init("verdict", .string(name)),
            .init("words", .string(words)),
        ]
        if let flaw {
            members.append(.init("line", .integer(flaw.line)))
            members.append(.init("byte", .integer(flaw.byte)))
        }
        members += [
            .init("lines", .integer(lines)),
            .init("events", .integer(events)),
            .init("acts", .integer(acts)),
            .init("voidLines", .integer(voidLines)),
            .init("sealedTails", .integer(sealedTails)),
            .init(
                "head",
                .object([.init("seq", .integer(head.seq)), .init("h", .string(head.seal.description))])),
        ]
        return .object(members)
    }
}
