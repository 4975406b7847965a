/// What a log was found to be, every checksum, seal and number checked.
package struct Verdict: Hashable, Sendable {
    package enum Finding: Hashable, Sendable {
        case sound
        /// Sound up to these last bytes, which no one has finished writing; the next append seals them.
        case tornTail(bytes: Int)
        case damaged(Flaw)
        /// Sound, but written by a newer Taffrail: this one reads and does not write it.
        case unknownFeatures([String])
        case newerFormat(Int)
        case notALog
    }

    package var finding: Finding
    /// The end of what is sound.
    package var head: Head
    package var header: LogHeader?
    /// Lines, the header and void ones included.
    package var lines: Int
    package var events: Int
    package var acts: Int
    package var voidLines: Int
    package var sealedTails: Int

    package var isSound: Bool {
        switch finding {
        case .sound, .tornTail, .unknownFeatures: true
        case .damaged, .newerFormat, .notALog: false
        }
    }
}

extension Verdict {
    /// The verdict in one line, the log's name aside.
    package var words: String {
        switch finding {
        case .sound: "sound: \(contents)"
        case .tornTail(let bytes):
            "sound up to \(bytes) bytes that no one finished writing, which the next change seals: \(contents)"
        case .damaged(let flaw):
            "damaged at line \(flaw.line), byte \(flaw.byte): \(flaw.reason.words). Sound before it: \(contents)"
        case .unknownFeatures(let names):
            "sound, but of a newer Taffrail (\(names.joined(separator: ", "))), so read-only here: \(contents)"
        case .newerFormat(let format):
            "of format \(format), and this program reads format \(LogHeader.format)"
        case .notALog: "not a Taffrail log"
        }
    }

    private var contents: String {
        let void = voidLines > 0 ? ", \(voidLines) void lines" : ""
        let sealed = sealedTails > 0 ? ", \(sealedTails) sealed tails" : ""
        return "\(events) events in \(acts) acts\(void)\(sealed); head \(head.seq) \(head.seal)"
    }
}

/// Reads the whole log at `path` and checks all that can be checked.
package func verify(_ path: String, in system: any FileSystem = Kernel()) throws(LogError) -> Verdict {
    let file = try LogFile(path, .read, in: system)
    try file.requireOrdinary()
    var verdict = Verdict(
        finding: .sound, head: Place().head, lines: 0, events: 0, acts: 0, voidLines: 0, sealedTails: 0)
    var place: Place
    do throws(LogError) {
        (verdict.header, place) = try LogHeader.read(from: file)
    } catch {
        verdict.finding =
            switch error {
            case .damaged(_, let flaw): .damaged(flaw)
            case .newerFormat(_, let format): .newerFormat(format)
            case .empty, .notALog: .notALog
            default: throw error
            }
        return verdict
    }
    let unknown = verdict.header?.unknownFeatures ?? []
    if !unknown.isEmpty { verdict.finding = .unknownFeatures(unknown) }

    var tally = ActScanner.Tally()
    var scanner = ActScanner()
    do throws(LogError) {
        var index = PlaceIndex(from: place)
        let ending = try scanner.scan(
            file, from: &place, chainFrom: 0, index: &index, tally: &tally
        ) { _, _ in }
        let torn = ending.size - place.offset
        if torn > 0 { verdict.finding = .tornTail(bytes: torn) }
    } catch {
        guard case .damaged(_, let flaw) = error else { throw error }
        verdict.finding = .damaged(flaw)
    }
    verdict.head = place.head
    (verdict.lines, verdict.events, verdict.acts) = (place.line, tally.events, tally.acts)
    (verdict.voidLines, verdict.sealedTails) = (tally.voidLines, tally.sealedTails)
    return verdict
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
