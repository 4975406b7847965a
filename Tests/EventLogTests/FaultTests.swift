import EventLog
import Glibc
import Synchronization
import TestSupport
import Testing

/// The system, but for one call that answers otherwise.
final class FaultySystem: WrappedKernel, Sendable {
    enum Fault: Sendable, CustomStringConvertible {
        /// The call fails, and has done nothing.
        case error(Int32)
        /// A write takes this many bytes and says so.
        case short(Int)
        /// A write takes this many bytes and says that it failed.
        case torn(Int, Int32)

        var description: String {
            switch self {
            case .error(let number): "errno \(number)"
            case .short(let count): "\(count) bytes"
            case .torn(let count, let number): "\(count) bytes, then errno \(number)"
            }
        }
    }

    enum Call: Hashable, Sendable, CaseIterable { case open, status, read, write, sync, lock, duplicate }

    let kernel = Kernel()
    private let plan: Mutex<(call: Call?, number: Int, fault: Fault, seen: Int)>
    /// Every call is first interrupted by a signal.
    private let interrupted: Mutex<Set<Call>?>

    /// The `number`th call of a kind meets with the fault.
    init(_ call: Call? = nil, _ number: Int = 0, _ fault: Fault = .error(EIO), interrupting: Bool = false) {
        plan = Mutex((call, number, fault, 0))
        interrupted = Mutex(interrupting ? [] : nil)
    }

    /// How many calls of the kind were made.
    var seen: Int { plan.withLock { $0.seen } }

    private func meet(_ call: Call) throws(SystemError) -> Fault? {
        let isInterrupted = interrupted.withLock { calls in
            guard calls != nil else { return false }
            if calls?.remove(call) != nil { return false }
            calls?.insert(call)
            return true
        }
        if isInterrupted { throw SystemError(EINTR) }
        let fault: Fault? = plan.withLock {
            guard $0.call == call else { return nil }
            $0.seen += 1
            return $0.seen == $0.number ? $0.fault : nil
        }
        if case .error(let number) = fault { throw SystemError(number) }
        return fault
    }

    func open(_ path: String, _ mode: OpenMode, permissions: UInt32) throws(SystemError) -> Int32 {
        _ = try meet(.open)
        return try kernel.open(path, mode, permissions: permissions)
    }
    func duplicate(_ handle: Int32) throws(SystemError) -> Int32 {
        _ = try meet(.duplicate)
        return try kernel.duplicate(handle)
    }
    func status(of handle: Int32) throws(SystemError) -> FileStatus {
        _ = try meet(.status)
        return try kernel.status(of: handle)
    }
    func status(at path: String) throws(SystemError) -> FileStatus {
        _ = try meet(.status)
        return try kernel.status(at: path)
    }
    func read(
        _ handle: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(SystemError) -> Int {
        guard case .short(let count) = try meet(.read) else {
            return try kernel.read(handle, into: buffer, at: offset)
        }
        let part = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(max(1, count)))
        return try kernel.read(handle, into: part, at: offset)
    }
    func write(_ handle: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
        switch try meet(.write) {
        case .short(let count):
            return try kernel.write(handle, UnsafeRawBufferPointer(rebasing: bytes.prefix(count)))
        case .torn(let count, let number):
            _ = try kernel.write(handle, UnsafeRawBufferPointer(rebasing: bytes.prefix(count)))
            throw SystemError(number)
        case .error, nil: return try kernel.write(handle, bytes)
        }
    }
    func sync(_ handle: Int32) throws(SystemError) {
        // What the disk really does is not asked: there are thousands of logs.
        _ = try meet(.sync)
    }
    func lock(_ handle: Int32, wait: Bool) throws(SystemError) {
        _ = try meet(.lock)
        try kernel.lock(handle, wait: wait)
    }
}

/// What may be true of a log after faults: what was acknowledged is there, once, whole and in order; what was
/// not is there whole or not at all.
struct Promise {
    private(set) var acknowledged: [[String]] = []
    private(set) var attempted: [[String]] = []

    mutating func attempt(_ bodies: [String]) { attempted.append(bodies) }
    mutating func acknowledge(_ bodies: [String]) { acknowledged.append(bodies) }

    /// Reads the log anew and says how it breaks the promise, if it does.
    func breach(_ path: String) throws -> String? {
        var log = try LogReader(path)
        var acts: [[String]] = [[]]
        for record in try log.collect() {
            acts[acts.count - 1].append(record.body)
            if record.envelope.left == 0 { acts.append([]) }
        }
        guard acts.removeLast().isEmpty else { return "half an act was handed out" }
        if let stranger = acts.first(where: { !attempted.contains($0) }) { return "nobody wrote \(stranger)" }
        if Set(acts).count != acts.count { return "an act is there twice" }
        let kept = acts.filter(acknowledged.contains)
        return kept == acknowledged ? nil : "of \(acknowledged) there are \(kept)"
    }
}

@Suite struct `Whatever fails` {
    let folder = TestFolder()
    let first = [#""type":"a""#]
    /// A log in which the first act stands.
    let start: [UInt8]

    init() throws { start = contents(try folder.log([first], name: "start.tlog")) }

    /// A session that records acts through a system with a fault, tries each again after an unknown outcome,
    /// and gives up where the log says so. Then a sound session goes on.
    private func live(
        _ system: some FileSystem, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let path = folder.file("lived.tlog", start)
        var promise = Promise()
        promise.attempt(first)
        promise.acknowledge(first)
        let acts = (0..<4).map { index in (0...index % 2).map { #""n":"\#(index)-\#($0)""# } }
        do throws(LogError) {
            var log = try LogWriter(path, in: system)
            for (index, bodies) in acts.enumerated() {
                promise.attempt(bodies)
                for _ in 0..<2 {
                    do throws(LogError) {
                        let answer = try log.append(bodies, .example(index + 5), after: 1)
                        try log.syncHandle.sync()
                        switch answer {
                        case .written, .found: promise.acknowledge(bodies)
                        // As if another had the lock: nothing was written.
                        case .busy: continue
                        case .nothing: Issue.record("\(what)", sourceLocation: sourceLocation)
                        }
                        break
                    } catch {
                        #expect(
                            error.message.hasSuffix("."), "\(what): \(error)", sourceLocation: sourceLocation)
                        if log.readOnly != nil { break }
                    }
                }
            }
        } catch {
            #expect(error.message.hasPrefix(path), "\(what): \(error)", sourceLocation: sourceLocation)
        }
        let verdict = try verify(path)
        #expect(verdict.isSound, "\(what): \(verdict.words)", sourceLocation: sourceLocation)
        #expect(try promise.breach(path) == nil, "\(what)", sourceLocation: sourceLocation)
        var other = try LogWriter(path)
        let next = [#""type":"next""#]
        promise.attempt(next)
        try other.append(next, .example(99))
        promise.acknowledge(next)
        #expect(try promise.breach(path) == nil, "\(what), then an append", sourceLocation: sourceLocation)
        #expect(try verify(path).finding == .sound, "\(what)", sourceLocation: sourceLocation)
    }

    @Test func `nothing fails, and every act is there`() throws {
        for call in FaultySystem.Call.allCases {
            let system = FaultySystem(call, 0)
            try live(system, "\(call)")
            #expect(system.seen > 0, "no \(call) was ever asked for")
        }
    }

    @Test func `a signal that interrupts every call is nothing at all`() throws {
        let path = try folder.log([first])
        let system = FaultySystem(interrupting: true)
        var log = try LogWriter(path, in: system)
        for index in 1...5 {
            #expect(try log.append(first, .example(index)) == .written(index + 1...index + 1, behind: 0))
            try log.syncHandle.sync()
        }
        #expect(log.change() == .grown)
        #expect(try log.collect().count == 6)
        var builder = try LogBuilder("\(folder.path)/new.tlog", log.header, in: system)
        try builder.append(.example(1), [Body(#""type":"b""#)])
        try builder.finish()
        #expect(try verify("\(folder.path)/new.tlog", in: system).finding == .sound)
        try live(FaultySystem(interrupting: true), "interrupted")
    }

    @Test(arguments: FaultySystem.Call.allCases, [EIO, ENOSPC, EDQUOT, EFBIG, EACCES, ENOMEM, EWOULDBLOCK])
    func `what was acknowledged is there, at each call that fails`(call: FaultySystem.Call, errno: Int32)
        throws
    {
        for number in 1...9 { try live(FaultySystem(call, number, .error(errno)), "\(call) \(number)") }
    }

    @Test(arguments: [1, 2, 3])
    func `what was acknowledged is there, wherever a write is torn`(number: Int) throws {
        for count in stride(from: 0, through: 340, by: 9) {
            for fault in [FaultySystem.Fault.short(count), .torn(count, EIO), .torn(count, ENOSPC)] {
                try live(FaultySystem(.write, number, fault), "write \(number): \(fault)")
            }
        }
    }

    @Test(arguments: 1...12)
    func `a short read is read on`(number: Int) throws {
        for count in [1, 7, 100, 300] {
            try live(FaultySystem(.read, number, .short(count)), "read \(number)")
        }
    }

    @Test func `a retry after an unknown outcome finds what was written`() throws {
        // The write is whole, but the answer is an error: only the log knows.
        let path = try folder.log([first])
        var log = try LogWriter(path, in: FaultySystem(.write, 1, .torn(10_000, EIO)))
        let bodies = [#""type":"b""#, #""type":"c""#]
        guard case .failed = failure({ () throws(LogError) in try log.append(bodies, .example(7), after: 1) })
        else {
            Issue.record("the failure was swallowed")
            return
        }
        #expect(try log.append(bodies, .example(7), after: 1) == .found(2...3))
        #expect(try log.append(bodies, .example(8), after: 1) == .written(4...5, behind: 0))
        #expect(try log.collect().count == 5)
    }

    @Test func `a sync that fails is not tried again, and what was not confirmed is not acknowledged`() throws
    {
        for errno in [EIO, ENOSPC, EDQUOT] {
            let path = try folder.log([first], name: "\(errno).tlog")
            let system = FaultySystem(.sync, 1, .error(errno))
            var log = try LogWriter(path, in: system)
            try log.append(first, .example(3))
            let handle = log.syncHandle
            for _ in 0..<3 {
                #expect(
                    failure { () throws(LogError) in try handle.sync() } == .notSynced(path, errno: errno))
            }
            #expect(system.seen == 1)
            #expect(log.readOnly == .notSynced(path, errno: errno))
            let refused = failure { () throws(LogError) in try log.append(first, .example(4)) }
            #expect(refused == .notSynced(path, errno: errno))
            try log.resume()
            #expect(log.readOnly == .notSynced(path, errno: errno), "coming back does not unlose it")
        }
    }

    @Test func `a new log that cannot be finished leaves nothing behind`() throws {
        for call in [FaultySystem.Call.open, .write, .sync, .lock] {
            let refused = failure { () throws(LogError) in
                var builder = try LogBuilder(
                    "\(folder.path)/new.tlog", LogHeader(log: .example, at: .noon),
                    in: FaultySystem(call, 1, .error(ENOSPC)))
                try builder.append(.example(1), [Body(#""type":"a""#)])
                try builder.finish()
            }
            #expect(refused != nil, "\(call)")
            let left = folderNames(folder.path).filter { $0 != "start.tlog" }
            #expect(left.isEmpty, "\(call): \(left)")
        }
    }

    @Test func `a folder that can't be looked into is told from a log that is gone`() throws {
        let path = try folder.log([first])
        struct Unmounted: WrappedKernel {
            let kernel = Kernel()
            func status(at path: String) throws(SystemError) -> FileStatus { throw SystemError(EACCES) }
        }
        var log = try LogWriter(path, in: Unmounted())
        let unreachable = LogError.unreachable(path, errno: EACCES)
        #expect(log.change() == .unreadable(unreachable))
        #expect(failure { () throws(LogError) in try log.append(first, .example(3)) } == unreachable)
        // It may be back at any moment.
        #expect(log.readOnly == nil)
    }
}
