internal import EventLog
internal import Glibc
internal import Synchronization

/// A call that a process makes.
enum SystemCall: Hashable, Sendable {
    case open, duplicate, status, kind, read, sync, lock, unlock, permit, rename, remove, names, syncFolder
    /// On a board.
    case turn, post, checkForLoss
    /// Of so many bytes.
    case write(Int)
}

/// What goes wrong with a call.
enum Fault: Hashable, Sendable {
    /// Nothing is done; for a sync, some of what was to be kept is lost.
    case error(Int32)
    /// A write ends after so many bytes and says so; a read gives only so many.
    case short(Int)
    /// A write ends after so many bytes, or after all, and tells an error.
    case errorAfter(Int, Int32)
    /// The process ends: before the call, inside a write after so many bytes, after the call.
    case deathBefore, deathInside(Int), deathAfter
}

/// The system as one process sees it, which may end at any call.
///
/// Before each call the process asks what shall go wrong; meanwhile other processes may go on.
final class SimulatedProcess: FileSystem, Sendable {
    /// What a write left in the file.
    struct Written: Hashable, Sendable {
        var offset: Int
        var bytes: [UInt8]
        /// Whether that is all that was to be written.
        var isWhole: Bool
    }

    private struct State {
        var isAlive = true
        var mayWrite = true
        var wroteWithoutRight = false
        var lastWrite: Written?
    }

    let number: Int
    private let disk: SimulatedDisk
    private let mutant: Mutant?
    private let meddle: @Sendable (SimulatedProcess, SystemCall) -> Fault?
    private let state = Mutex(State())

    init(
        _ number: Int, on disk: SimulatedDisk, mutant: Mutant? = nil,
        meddle: @escaping @Sendable (SimulatedProcess, SystemCall) -> Fault? = { _, _ in nil }
    ) {
        self.number = number
        self.disk = disk
        self.mutant = mutant
        self.meddle = meddle
    }

    var isAlive: Bool { state.withLock { $0.isAlive } }

    func end() {
        state.withLock { $0.isAlive = false }
        disk.closeAll(of: number)
    }

    /// From now on no write is right.
    func forbidWriting() { state.withLock { $0.mayWrite = false } }
    var wroteWithoutRight: Bool { state.withLock { $0.wroteWithoutRight } }

    /// The last write since this was asked last.
    func takeLastWrite() -> Written? {
        state.withLock { state in
            defer { state.lastWrite = nil }
            return state.lastWrite
        }
    }

    /// What goes wrong with the call, if its process lives so long.
    func fault(_ call: SystemCall) throws(SystemError) -> Fault? {
        guard isAlive else { throw .dead }
        let fault = meddle(self, call)
        guard isAlive else { throw .dead }
        switch fault {
        case .error(let number): if call != .sync { throw SystemError(number) }
        case .deathBefore:
            end()
            throw .dead
        case nil, .short, .errorAfter, .deathInside, .deathAfter: break
        }
        return fault
    }

    func finish(_ fault: Fault?) throws(SystemError) {
        guard fault == .deathAfter else { return }
        end()
        throw .dead
    }
}

extension SimulatedProcess {
    func open(_ path: String, _ mode: OpenMode, permissions: UInt32) throws(SystemError) -> Int32 {
        let fault = try fault(.open)
        let handle = try disk.open(path, mode, for: number)
        try finish(fault)
        return handle
    }

    func close(_ handle: Int32) { disk.close(handle) }

    func duplicate(_ handle: Int32) throws(SystemError) -> Int32 {
        let fault = try fault(.duplicate)
        let copy = try disk.duplicate(handle, for: number)
        try finish(fault)
        return copy
    }

    func status(of handle: Int32) throws(SystemError) -> FileStatus {
        try finish(fault(.status))
        return try disk.status(of: handle)
    }

    func status(at path: String) throws(SystemError) -> FileStatus {
        try finish(fault(.status))
        return try disk.status(at: path)
    }

    /// That of ext4.
    func kind(of handle: Int32) -> UInt32 { 0xef53 }

    func read(
        _ handle: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(SystemError) -> Int {
        let fault = try fault(.read)
        var wanted = buffer.count
        if case .short(let count) = fault { wanted = min(wanted, count) }
        let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<wanted])
        let count = try disk.read(handle, into: part, at: offset)
        try finish(fault)
        return count
    }

    func write(_ handle: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
        state.withLock { if !$0.mayWrite { $0.wroteWithoutRight = true } }
        let fault = try fault(.write(bytes.count))
        var count = bytes.count
        switch fault {
        case .short(let part), .errorAfter(let part, _), .deathInside(let part): count = min(count, part)
        case nil, .error, .deathBefore, .deathAfter: break
        }
        let landed = Array(bytes[..<count])
        let offset = try disk.write(handle, landed)
        state.withLock {
            $0.lastWrite = Written(offset: offset, bytes: landed, isWhole: count == bytes.count)
        }
        switch fault {
        case .errorAfter(_, let number): throw SystemError(number)
        case .deathInside:
            end()
            throw .dead
        case nil, .error, .short, .deathBefore, .deathAfter: break
        }
        try finish(fault)
        return count
    }

    func sync(_ handle: Int32) throws(SystemError) {
        let fault = try fault(.sync)
        do throws(SystemError) {
            switch fault {
            case .error(EINTR): throw SystemError(EINTR)
            case .error: try disk.failToSync(handle)
            case nil, .short, .errorAfter, .deathBefore, .deathInside, .deathAfter: try disk.sync(handle)
            }
        } catch {
            guard mutant == .failedSyncIsRetried, error.number != EINTR else { throw error }
            try disk.sync(handle)
        }
        try finish(fault)
    }

    func board(of handle: Int32) -> (any SyncBoard)? {
        SimulatedBoard(handle: handle, process: self, disk: disk)
    }

    func lock(_ handle: Int32, wait: Bool) throws(SystemError) {
        precondition(!wait, "the simulation has one thread, which must not wait")
        let fault = try fault(.lock)
        try disk.lock(handle)
        try finish(fault)
    }

    func unlock(_ handle: Int32) {
        // A process that ends here has let go all the same.
        try? finish(fault(.unlock))
        disk.unlock(handle)
    }

    func permit(_ handle: Int32, permissions: UInt32, group: UInt32) throws(SystemError) {
        try finish(fault(.permit))
    }

    func rename(_ path: String, to new: String) throws(SystemError) {
        let fault = try fault(.rename)
        try disk.rename(path, to: new)
        try finish(fault)
    }

    func remove(_ path: String) {
        do throws(SystemError) { try finish(fault(.remove)) } catch { return }
        disk.remove(path)
    }

    func names(in folder: String) throws(SystemError) -> [String] {
        try finish(fault(.names))
        return disk.names(in: folder)
    }

    func syncFolder(_ path: String) throws(SystemError) {
        let fault = try fault(.syncFolder)
        disk.syncFolder()
        try finish(fault)
    }
}

extension SystemError {
    /// What a call answers to a process that is no longer there; nobody hears it.
    static let dead = SystemError(EIO)
}
