internal import Glibc

/// A log opened to be read. It takes no lock and cannot write: there is nothing here that could.
package struct LogReader: EventSource, ~Copyable {
    private(set) var file: LogFile
    /// Which file that is. No other can have its number as long as it is open.
    private let identity: FileStatus.Identity
    package let header: LogHeader
    private let start: Place
    /// After the last line that is settled: of a whole act, or void, or a sealed tail.
    private(set) var settled: Place
    /// The last record that was visited. Void lines may stand between it and `settled`.
    private var lastRecord: Int
    /// Lines up to here stood in the file when it was opened. They are checked by their checksum now, and by
    /// their seals in the background (`chainCheck`); later ones are checked by both at once.
    private var sizeAtOpening: Int
    /// The size when the file was read last.
    private(set) var sizeSeen: Int
    private var scanner: ActScanner
    private var index: PlaceIndex
    /// Where this log was known to stand, until that line has been found.
    private var remembered: Head?
    /// It is said once that the line was not found.
    private var hasCompared = false

    /// - Parameter recall: where this log stood when it was last seen; the `offset` counts for nothing. If the
    ///   line of that number is gone or bears another seal, the first `records` throws `.cut` or `.rewritten`
    ///   after everything has been visited.
    package init(
        _ path: String, remembering recall: (LogID) -> Head? = { _ in nil },
        in system: any FileSystem = Kernel()
    ) throws(LogError) {
        try self.init(LogFile(path, .read, in: system), remembering: recall)
    }

    init(_ file: consuming LogFile, remembering recall: (LogID) -> Head?) throws(LogError) {
        try file.requireOrdinary()
        let (header, start) = try LogHeader.read(from: file)
        let status = try file.status()
        self.file = file
        identity = status.identity
        self.header = header
        self.start = start
        settled = start
        lastRecord = 0
        sizeAtOpening = status.size
        sizeSeen = start.offset
        scanner = ActScanner()
        index = PlaceIndex(from: start)
        let head = recall(header.log)
        remembered = head
        if let head { scanner.sighting = .init(seq: head.seq, seal: head.seq == 0 ? start.seal : nil) }
    }

    package var path: String { file.path }

    package var head: Head { settled.head }

    package mutating func records(
        after seq: Int, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(LogError) {
        _ = try read(after: seq, visit)
    }

    /// As `records`, but visits none after `last`.
    package mutating func records(
        after seq: Int, through last: Int, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(LogError) {
        guard last <= lastRecord else { return try records(after: seq, visit) }
        var place = index.place(upTo: seq)
        var tally = ActScanner.Tally()
        _ = try scanner.scan(
            file, from: &place, chainFrom: .max, until: last, index: &index, tally: &tally
        ) { envelope, body in
            if envelope.seq > seq, envelope.seq <= last { visit(envelope, body) }
        }
    }

    /// As `records`, and tells how the log ended.
    mutating func read(
        after seq: Int, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(LogError) -> ActScanner.Ending {
        // Whoever has followed all along goes on from where the last call ended; whoever asks for earlier
        // records has them read again, from a place kept shortly before them.
        var place = seq >= lastRecord ? settled : index.place(upTo: seq)
        let chainFrom = max(sizeAtOpening, settled.offset)
        var last = lastRecord
        var tally = ActScanner.Tally()
        defer {
            if place.offset > settled.offset { settled = place }
            lastRecord = max(last, lastRecord)
        }
        let ending = try scanner.scan(
            file, from: &place, chainFrom: chainFrom, index: &index, tally: &tally
        ) { envelope, body in
            last = envelope.seq
            if envelope.seq > seq { visit(envelope, body) }
        }
        sizeSeen = ending.size
        if let remembered, !hasCompared {
            hasCompared = true
            try remembered.compare(with: scanner.sighting.seal, now: place.head, path)
            self.remembered = nil
        }
        return ending
    }

    /// How the log ends, if `change` has just found it as it was read, to its end and with nothing unfinished:
    /// then there is nothing to read.
    func ending(after seq: Int) -> ActScanner.Ending? {
        guard seq >= lastRecord, sizeSeen == settled.offset, remembered == nil else { return nil }
        return ActScanner.Ending(last: settled, size: sizeSeen)
    }

    /// The seal of the line that now stands at this number; nil past the end.
    package mutating func seal(of seq: Int) throws(LogError) -> Seal? {
        if seq <= 0 { return seq == 0 ? start.seal : nil }
        let before = scanner.sighting
        defer { scanner.sighting = before }
        scanner.sighting = .init(seq: seq)
        var place = index.place(upTo: seq - 1)
        var tally = ActScanner.Tally()
        _ = try scanner.scan(
            file, from: &place, chainFrom: .max, until: seq, index: &index, tally: &tally
        ) { _, _ in }
        return scanner.sighting.seal
    }

    /// Makes the disk keep what was read so far, before it is remembered elsewhere.
    package func syncHandle() throws(LogError) -> SyncHandle {
        SyncHandle(file: SharedFile(try file.duplicate()))
    }

    package func changes() throws(LogError) -> ChangeWatch { try ChangeWatch(path) }

    /// Compares what stands at the path now with the file that is open. If it is the same file, one look at
    /// the path tells everything.
    package func change() -> LogChange {
        let now: FileStatus
        do throws(SystemError) {
            now = try retrying { () throws(SystemError) in try file.system.status(at: path) }
        } catch {
            switch error.number {
            case ENOENT, ENOTDIR: return .removed
            default: return .unreadable(.unreachable(path, errno: error.number))
            }
        }
        guard now.identity == identity else { return .replaced }
        guard now.links == 1 else { return .linked(count: now.links) }
        if now.size < sizeSeen { return .truncated(from: sizeSeen, to: now.size) }
        return now.size > sizeSeen ? .grown : .unchanged
    }

    /// Goes on with what stands at the path now, if it is the same log and continues what was read: after it
    /// was moved away and back, say, or restored from a copy. The position stays; `records` gives what came
    /// since. Throws `.replaced` if it is another log, `.cut` if it ends before what was read, `.rewritten` if
    /// that is not what was read, or whatever opening throws; then nothing has changed.
    ///
    /// A `ChangeWatch` watches the file that it was made for: make a new one.
    package mutating func resume() throws(LogError) {
        try resume(on: LogFile(path, .read, in: file.system))
    }

    mutating func resume(on file: consuming LogFile) throws(LogError) {
        var other = try LogReader(file, remembering: { _ in remembered })
        guard other.header.log == header.log else { throw .replaced(path) }
        try other.goOn(after: head, lastRecord)
        self = other
    }

    /// Reads up to a place that another reader had reached.
    private mutating func goOn(after head: Head, _ last: Int) throws(LogError) {
        var place = start
        var tally = ActScanner.Tally()
        _ = try scanner.scan(
            file, from: &place, chainFrom: .max, until: head.seq, index: &index, tally: &tally
        ) { _, _ in }
        try head.compare(with: place.seq < head.seq ? nil : place.seal, now: place.head, path)
        settled = place
        lastRecord = last
        (sizeAtOpening, sizeSeen) = (place.offset, place.offset)
    }

    /// What has to be done once, on another thread, to know that what was read at opening is also chained.
    package func chainCheck() throws(LogError) -> ChainCheck {
        ChainCheck(shared: SharedFile(try file.duplicate()), start: start)
    }
}

/// What became of an open log since it was last read.
package enum LogChange: Hashable, Sendable {
    case unchanged
    case grown
    case truncated(from: Int, to: Int)
    case replaced
    case removed
    case linked(count: Int)
    case unreadable(LogError)

    /// Why nothing more may be written, if so.
    package func error(at path: String) -> LogError? {
        switch self {
        case .unchanged, .grown: nil
        case .truncated(let before, let now): .truncated(path, from: before, to: now)
        case .replaced: .replaced(path)
        case .removed: .removed(path)
        case .linked(let count): .severalNames(path, count: count)
        case .unreadable(let error): error
        }
    }
}

extension Head {
    /// Throws unless the line of this number bears this seal.
    ///
    /// - Parameters:
    ///   - seal: what was found at this number, if anything.
    ///   - now: where the log ends.
    func compare(with seal: Seal?, now: Head, _ path: String) throws(LogError) {
        guard let seal else { throw .cut(path, remembered: self, now: now) }
        if seal != self.seal { throw .rewritten(path, at: seq) }
    }
}
