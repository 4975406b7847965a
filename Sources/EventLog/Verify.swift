/// What a log was found to be, every checksum, seal and number checked.
package struct Verdict: Hashable, Sendable {
    package enum Finding: Hashable, Sendable {
        case sound
        /// Sound up to these last bytes, which no one has finished writing; the next append seals them.
        case tornTail(bytes: Int)
        case damaged(Flaw)
        /// Every checksum holds, but this line does not follow from the one before it: it was written anew.
        case chainBroken(Flaw)
        /// Sound, but it ends before a line that was known to stand in it.
        case cut(remembered: Head)
        /// Sound, but the line of this number is not the one that was known to stand there.
        case rewritten(at: Int)
        /// Sound, but written by a newer Taffrail: this one reads and does not write it.
        case unknownFeatures([String])
        case newerFormat(Int)
        case notALog
    }

    package var finding: Finding
    /// The end of what is sound.
    package var head: Head
    package var header: LogHeader?
    /// Bytes of the file.
    package var size: Int
    /// Lines, the header and void ones included.
    package var lines: Int
    package var events: Int
    package var acts: Int
    package var voidLines: Int
    package var sealedTails: Int

    package var isSound: Bool {
        switch finding {
        case .sound, .tornTail, .unknownFeatures: true
        case .damaged, .chainBroken, .cut, .rewritten, .newerFormat, .notALog: false
        }
    }

    /// The finding's name, for programs: it stays the same.
    package var name: String {
        switch finding {
        case .sound: "sound"
        case .tornTail: "torn-tail"
        case .damaged: "damaged"
        case .chainBroken: "chain-broken"
        case .cut: "cut"
        case .rewritten: "rewritten"
        case .unknownFeatures: "unknown-features"
        case .newerFormat: "newer-format"
        case .notALog: "not-a-log"
        }
    }

    /// Where it is wrong, if that is one place.
    package var flaw: Flaw? {
        switch finding {
        case .damaged(let flaw), .chainBroken(let flaw): flaw
        case .sound, .tornTail, .cut, .rewritten, .unknownFeatures, .newerFormat, .notALog: nil
        }
    }

    /// The line that is wrong, counted from 1.
    package var line: Int? { flaw?.line }
    /// The byte at which that line begins, or at which what no one finished writing does.
    package var byte: Int? {
        if case .tornTail(let bytes) = finding { return size - bytes }
        return flaw?.byte
    }
}

extension Verdict {
    /// The verdict in one line, the log's name aside, and what is in it.
    package var words: String {
        switch finding {
        case .sound: "sound"
        case .tornTail(let bytes):
            "sound up to \(bytes) bytes that no one finished writing, which the next change seals"
        case .damaged(let flaw):
            "damaged at line \(flaw.line), byte \(flaw.byte): \(flaw.reason.words)"
        case .chainBroken(let flaw):
            "chain broken at line \(flaw.line), byte \(flaw.byte): each line is whole, but somebody wrote this one "
                + "or what is before it anew"
        case .cut(let remembered):
            "cut: number \(remembered.seq) was seen in it, and it ends before"
        case .rewritten(let seq):
            "rewritten: number \(seq) is not the line that was seen there"
        case .unknownFeatures(let names):
            "sound, but of a newer Taffrail (\(names.joined(separator: ", "))), so read-only here"
        case .newerFormat(let format):
            "of format \(format), and this program reads format \(LogHeader.format)"
        case .notALog: "not a Taffrail log"
        }
    }

    /// What is in it, as far as it is sound: `7 lines, 5 events in 3 acts, 1 void`.
    package var contents: String {
        let void = voidLines > 0 ? ", \(voidLines) void" : ""
        let sealed = sealedTails > 0 ? ", \(sealedTails) sealed fragments" : ""
        return "\(lines) lines, \(events) events in \(acts) acts\(void)\(sealed)"
    }
}

/// Reads the whole log at `path` and checks all that can be checked.
///
/// - Parameter recall: where this log is known to have stood; the `offset` counts for nothing.
package func verify(
    _ path: String, against recall: (LogID) -> Head? = { _ in nil }, in system: any FileSystem = Kernel()
) throws(LogError) -> Verdict {
    let file = try LogFile(path, .read, in: system)
    try file.requireOrdinary()
    var verdict = Verdict(
        finding: .sound, head: Place().head, size: try file.status().size, lines: 0, events: 0, acts: 0,
        voidLines: 0, sealedTails: 0)
    var place: Place
    do throws(LogError) {
        (verdict.header, place) = try LogHeader.read(from: file)
    } catch {
        verdict.finding =
            switch error {
            case .damaged(_, let flaw): .wrong(flaw)
            case .newerFormat(_, let format): .newerFormat(format)
            case .empty, .notALog: .notALog
            default: throw error
            }
        return verdict
    }

    var tally = ActScanner.Tally()
    var scanner = ActScanner()
    let remembered = verdict.header.flatMap { recall($0.log) }
    if let remembered {
        scanner.sighting = .init(seq: remembered.seq, seal: remembered.seq == 0 ? place.seal : nil)
    }
    var index = PlaceIndex(from: place)
    do throws(LogError) {
        let ending = try scanner.scan(
            file, from: &place, chainFrom: 0, index: &index, tally: &tally
        ) { _, _ in }
        verdict.size = ending.size
        let unknown = verdict.header?.unknownFeatures ?? []
        if let remembered, scanner.sighting.seal != remembered.seal {
            verdict.finding =
                scanner.sighting.seal == nil ? .cut(remembered: remembered) : .rewritten(at: remembered.seq)
        } else if !unknown.isEmpty {
            verdict.finding = .unknownFeatures(unknown)
        } else if ending.size > place.offset {
            verdict.finding = .tornTail(bytes: ending.size - place.offset)
        }
    } catch {
        guard case .damaged(_, let flaw) = error else { throw error }
        verdict.finding = .wrong(flaw)
    }
    verdict.head = place.head
    (verdict.lines, verdict.events, verdict.acts) = (place.line, tally.events, tally.acts)
    (verdict.voidLines, verdict.sealedTails) = (tally.voidLines, tally.sealedTails)
    return verdict
}

extension Verdict.Finding {
    fileprivate static func wrong(_ flaw: Flaw) -> Self {
        switch flaw.reason {
        case .chain: .chainBroken(flaw)
        case .noTrailer, .checksum, .sequence, .envelope, .brokenAct, .tooLong: .damaged(flaw)
        }
    }
}

/// The check that opening leaves out, because it takes longer: that every line read then is chained to the
/// one before. Runs on any thread, on a handle of its own.
package struct ChainCheck: Sendable {
    let shared: SharedFile
    let start: Place

    package func run() throws(LogError) {
        var place = start
        var tally = ActScanner.Tally()
        var scanner = ActScanner()
        var index = PlaceIndex(from: place)
        _ = try scanner.scan(
            shared.file, from: &place, chainFrom: 0, index: &index, tally: &tally
        ) { _, _ in }
    }
}
