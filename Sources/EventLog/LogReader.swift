/// A log opened to be read. It takes no lock and cannot write: there is nothing here that could.
package struct LogReader: EventSource, ~Copyable {
    let file: LogFile
    package let header: LogHeader
    private let start: Place
    /// After the last line that is settled: of a whole act, or void, or a sealed tail.
    private(set) var settled: Place
    /// The last record that was visited. Void lines may stand between it and `settled`.
    private var lastRecord: Int
    /// Lines up to here stood in the file when it was opened. They are checked by their checksum now, and by
    /// their seals in the background (`chainCheck`); later ones are checked by both at once.
    private let sizeAtOpening: Int
    /// The size when the file was read last.
    private(set) var sizeSeen: Int
    private var scanner: ActScanner

    package init(_ path: String, in system: any FileSystem = Kernel()) throws(LogError) {
        try self.init(LogFile(path, .read, in: system))
    }

    init(_ file: consuming LogFile) throws(LogError) {
        try file.requireOrdinary()
        let (header, start) = try LogHeader.read(from: file)
        let size = try file.status().size
        self.file = file
        self.header = header
        self.start = start
        settled = start
        lastRecord = 0
        sizeAtOpening = size
        sizeSeen = start.offset
        scanner = ActScanner()
    }

    package var path: String { file.path }

    package var head: Head { settled.head }

    package mutating func records(
        after seq: Int, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(LogError) {
        _ = try read(after: seq, visit)
    }

    /// As `records`, and tells how the log ended.
    mutating func read(
        after seq: Int, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(LogError) -> ActScanner.Ending {
        // Whoever has followed all along goes on from where the last call ended; whoever asks for earlier
        // records has them read again.
        var place = seq >= lastRecord ? settled : start
        let chainFrom = max(sizeAtOpening, settled.offset)
        var last = lastRecord
        var tally = ActScanner.Tally()
        defer {
            if place.offset > settled.offset { settled = place }
            lastRecord = max(last, lastRecord)
        }
        let ending = try scanner.scan(file, from: &place, chainFrom: chainFrom, tally: &tally) {
            envelope, body in
            last = envelope.seq
            if envelope.seq > seq { visit(envelope, body) }
        }
        sizeSeen = ending.size
        return ending
    }

    package func changes() throws(LogError) -> ChangeWatch { try ChangeWatch(path) }

    /// Compares what stands at the path now with the file that is open.
    package func change() -> LogChange {
        let open, named: FileStatus
        do throws(LogError) {
            open = try file.status()
            named = try file.statusOfPath()
        } catch {
            return error == .missing(path) ? .removed : .unreadable(error)
        }
        guard named.inode == open.inode, named.device == open.device else { return .replaced }
        guard open.links == 1 else { return .linked(count: open.links) }
        if open.size < sizeSeen { return .truncated(from: sizeSeen, to: open.size) }
        return open.size > sizeSeen ? .grown : .unchanged
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
