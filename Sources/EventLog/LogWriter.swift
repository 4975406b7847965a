internal import Glibc

/// A log opened to be read and written, by this process and others at once.
///
/// An append goes: lock; the path still names this file; read and check what others wrote; decide; seal what
/// a dead writer left; one write; unlock. The sync comes after, outside the lock, because one sync covers
/// everybody's lines; where several write at once, it is one for all of them (`SyncBoard`). Nothing here moves before `write` has returned whole, and the lines written come back
/// through `records(after:)` like anyone's.
package struct LogWriter: EventStore, ~Copyable {
    private var reader: LogReader
    private var confirmed: SharedFile
    private let force: Bool
    /// The last line that was written here.
    private var written: Int?
    /// Why nothing more may be written: what was once found wrong stays wrong until the log is opened again.
    private var fault: LogError?

    /// - Parameters:
    ///   - recall: where this log stood when it was last seen. If that line is gone or bears another seal, the
    ///     first reading throws `.cut` or `.rewritten` at its end, and nothing is written.
    ///   - force: write also on a network file system, where nobody else may then write.
    package init(
        _ path: String, remembering recall: (LogID) -> Head? = { _ in nil }, force: Bool = false,
        in system: any FileSystem = Kernel()
    ) throws(LogError) {
        let file = try Self.open(path, force: force, in: system)
        let reader = try LogReader(file, remembering: recall)
        let unknown = reader.header.unknownFeatures
        guard unknown.isEmpty else { throw .unknownFeatures(path, unknown) }
        confirmed = try Self.confirmed(reader.file)
        self.reader = reader
        self.force = force
        fault = nil
    }

    private static func open(
        _ path: String, force: Bool, in system: any FileSystem
    ) throws(LogError) -> LogFile {
        let file = try LogFile(path, .append, in: system)
        try file.requireOrdinary()
        if !force, let name = file.networkFileSystem { throw .networkFileSystem(path, name: name) }
        return file
    }

    private static func confirmed(_ file: borrowing LogFile) throws(LogError) -> SharedFile {
        SharedFile(try file.duplicate(), isShared: file.networkFileSystem == nil)
    }

    package var path: String { reader.path }
    package var header: LogHeader { reader.header }
    package var head: Head { reader.head }
    /// Why the session is read-only, if it is.
    package var readOnly: LogError? { fault ?? confirmed.fault }

    package mutating func records(
        after seq: Int, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(LogError) {
        do { try reader.records(after: seq, visit) } catch { throw remember(error) }
    }

    package mutating func records(
        after seq: Int, through last: Int, _ visit: (Envelope, Span<UInt8>) -> Void
    ) throws(LogError) {
        do { try reader.records(after: seq, through: last, visit) } catch { throw remember(error) }
    }

    /// Whether the file is this user's, or this user is root.
    package var isOwned: Bool { geteuid() == 0 || (try? reader.file.status().owner) == geteuid() }

    /// The seal of the line that now stands at this number; nil past the end.
    package mutating func seal(of seq: Int) throws(LogError) -> Seal? { try reader.seal(of: seq) }

    package func changes() throws(LogError) -> ChangeWatch { try reader.changes() }
    package func change() -> LogChange { reader.change() }
    package func chainCheck() throws(LogError) -> ChainCheck { try reader.chainCheck() }
    package func lockHolder() -> LockHolder? { LockHolder(of: reader.file) }

    /// To be called, on any thread, before an act is acknowledged.
    package var syncHandle: SyncHandle { SyncHandle(file: confirmed) }

    package mutating func append<Refusal: Error>(
        after seq: Int, _ act: Act, waiting: Patience = .none,
        reading visit: (Envelope, Span<UInt8>) -> Void,
        deciding decide: () throws(Refusal) -> [Body]
    ) throws(LogError) -> Appended<Refusal> {
        if let readOnly { throw readOnly }
        guard try reader.file.lock(waiting) else { return .busy(lockHolder()) }
        defer { reader.file.unlock() }
        let change = reader.change()
        if let wrong = change.error(at: path) { throw remember(wrong) }

        var found: ClosedRange<Int>?
        let ending: ActScanner.Ending
        if change == .unchanged, let known = reader.ending(after: seq) {
            ending = known
        } else {
            do {
                ending = try reader.read(after: seq) { envelope, body in
                    if envelope.nonce == act.nonce {
                        found = (found?.lowerBound ?? envelope.seq)...envelope.seq
                    }
                    visit(envelope, body)
                }
            } catch {
                throw remember(error)
            }
        }
        if let found { return .found(found) }

        let bodies: [Body]
        do throws(Refusal) { bodies = try decide() } catch { return .refused(error) }
        guard !bodies.isEmpty else { return .nothing }
        var lines = ActLines(after: ending.last)
        if ending.size > reader.settled.offset { lines.sealTail(ending.fragment) }
        let behind = try lines.add(act, bodies)
        try reader.file.append(lines.bytes)
        let numbers = ending.last.seq + 1...ending.last.seq + bodies.count
        // Before its first line it cannot know.
        confirmed.expectCompany(written.map { ending.last.seq > $0 + 1 } ?? true)
        written = numbers.upperBound
        return .written(numbers, behind: behind)
    }

    /// As `LogReader.resume`. What was wrong with the file that was open is forgotten; damage and a failed sync
    /// are not.
    package mutating func resume() throws(LogError) {
        let file = try Self.open(path, force: force, in: reader.file.system)
        let shared = try Self.confirmed(file)
        try reader.resume(on: file)
        fault = confirmed.fault ?? fault
        confirmed = shared
        switch fault {
        case .removed, .replaced, .truncated, .severalNames, .cut, .rewritten: fault = nil
        default: break
        }
    }

    /// Makes the session read-only because of what was found elsewhere, as by a `ChainCheck`.
    package mutating func stopWriting(because error: LogError) { fault = error }

    /// Keeps what makes it unsafe to write on.
    private mutating func remember(_ error: LogError) -> LogError {
        switch error {
        case .damaged, .removed, .replaced, .truncated, .severalNames, .cut, .rewritten: fault = error
        default: break
        }
        return error
    }
}
