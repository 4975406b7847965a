import EventLog
import Glibc
import Synchronization
import Testing

/// The system, which counts its syncs; while somebody waits at a board, a test goes on.
private final class CountedSystem: WrappedKernel, Sendable {
    let kernel = Kernel()
    private let counted = Atomic(0)
    private let isSound: Result<Bool, SystemError>?
    private let meanwhile: @Sendable () -> Void

    /// - Parameter isSound: what a board answers, if not what the system does.
    init(isSound: Result<Bool, SystemError>? = nil, meanwhile: @escaping @Sendable () -> Void = {}) {
        self.isSound = isSound
        self.meanwhile = meanwhile
    }

    var syncs: Int { counted.load(ordering: .relaxed) }

    func sync(_ handle: Int32) throws(SystemError) {
        counted.add(1, ordering: .relaxed)
        try kernel.sync(handle)
    }

    func board(of handle: Int32) -> (any SyncBoard)? {
        kernel.board(of: handle).map { WatchedBoard(board: $0, answer: isSound, meanwhile: meanwhile) }
    }
}

private struct WatchedBoard: SyncBoard {
    let board: any SyncBoard
    let answer: Result<Bool, SystemError>?
    let meanwhile: @Sendable () -> Void

    var moment: Int64 { board.moment }
    func takeTurn() -> Bool { board.takeTurn() }
    func endTurn() { board.endTurn() }
    func awaitTurn() {
        meanwhile()
        board.awaitTurn()
    }
    func post(syncSince began: Int64) { board.post(syncSince: began) }
    func hasPost(since moment: Int64) -> Bool { board.hasPost(since: moment) }
    func isSound() throws(SystemError) -> Bool {
        guard let answer else { return try board.isSound() }
        return try answer.get()
    }
}

@Suite struct `A sync board` {
    let folder = TestFolder()
    let body = [#""type":"a""#]

    /// A file opened anew, as another process would, and its board; it stays open to the end of the process.
    private func board(_ path: String, _ mode: OpenMode = .append) throws -> any SyncBoard {
        let handle = try Kernel().open(path, mode, permissions: 0)
        return try #require(Kernel().board(of: handle))
    }

    @Test func `gives the turn to one at a time`() throws {
        let path = try folder.log()
        let (mine, other) = (try board(path), try board(path))
        #expect(mine.takeTurn())
        #expect(!other.takeTurn())
        mine.endTurn()
        #expect(other.takeTurn())
        #expect(!mine.takeTurn())
    }

    @Test func `tells others of a sync, and of the time at which it began`() throws {
        let path = try folder.log()
        let (mine, other) = (try board(path), try board(path))
        let before = mine.moment
        #expect(!other.hasPost(since: before))
        let began = mine.moment
        mine.post(syncSince: began)
        #expect(other.hasPost(since: before))
        #expect(other.hasPost(since: began))
        #expect(!other.hasPost(since: began + 1), "what was written later may not be kept")
        let later = mine.moment
        mine.post(syncSince: later)
        #expect(other.hasPost(since: began + 1))
    }

    @Test func `believes nobody whose clock is ahead`() throws {
        let path = try folder.log()
        let (mine, other) = (try board(path), try board(path))
        let before = mine.moment
        mine.post(syncSince: before + 3_600_000_000_000)
        #expect(!other.hasPost(since: before))
    }

    @Test func `forgets those who are gone, and hears nobody who may only read`() throws {
        let path = try folder.log()
        let other = try board(path)
        let before = other.moment
        let handle = try Kernel().open(path, .append, permissions: 0)
        do {
            let gone = try #require(Kernel().board(of: handle))
            #expect(gone.takeTurn())
            gone.post(syncSince: gone.moment)
        }
        #expect(other.hasPost(since: before) && !other.takeTurn())
        Kernel().close(handle)
        #expect(!other.hasPost(since: before) && other.takeTurn())
        other.endTurn()

        let reader = try board(path, .read)
        reader.post(syncSince: reader.moment)
        #expect(!other.hasPost(since: before))
        #expect(!reader.takeTurn())
    }

    @Test func `lets nobody wait for ever`() throws {
        let path = try folder.log()
        let (mine, other) = (try board(path), try board(path))
        #expect(mine.takeTurn())
        // Nobody wakes it.
        other.awaitTurn()
        // What it waits at is gone.
        truncate(path, 0)
        other.awaitTurn()
        mine.endTurn()
        #expect(other.takeTurn())
    }

    /// Who finds that several others write leaves the sync to whoever has the turn.
    private func crowded(_ path: String, in system: some FileSystem) throws -> LogWriter {
        var log = try LogWriter(path, in: system)
        var rival = try LogWriter(path)
        try log.append(body, .example(1))
        for index in 2...3 { try rival.append(body, .example(index)) }
        try log.append(body, .example(4), after: 3)
        return log
    }

    @Test func `spares a sync to who wrote before another's began`() throws {
        let path = try folder.log()
        let other = try board(path)
        let system = CountedSystem {
            other.post(syncSince: other.moment)
            other.endTurn()
        }
        let sync = try crowded(path, in: system).syncHandle
        #expect(other.takeTurn())
        try sync.sync()
        #expect(system.syncs == 0)
        try sync.sync()
        #expect(system.syncs == 1, "that post was for what was written before it")
    }

    @Test func `spares nothing to who wrote after it began`() throws {
        let path = try folder.log()
        let other = try board(path)
        let system = CountedSystem { other.endTurn() }
        let sync = try crowded(path, in: system).syncHandle
        #expect(other.takeTurn())
        other.post(syncSince: other.moment)
        try sync.sync()
        #expect(system.syncs == 1)
    }

    @Test func `does not keep anybody from syncing for himself`() throws {
        let path = try folder.log()
        let system = CountedSystem()
        let log = try crowded(path, in: system)
        let stopped = try board(path)
        #expect(stopped.takeTurn())
        // Long past: not for what was written since.
        stopped.post(syncSince: stopped.moment)
        try log.syncHandle.sync()
        #expect(system.syncs == 1)
        stopped.endTurn()
        try log.syncHandle.sync()
        #expect(system.syncs == 2)
    }

    @Test func `is not asked by who is alone`() throws {
        let path = try folder.log()
        let system = CountedSystem { Issue.record("he waits for a turn") }
        var log = try LogWriter(path, in: system)
        try log.append(body, .example(1))
        try log.append(body, .example(2), after: 1)
        let other = try board(path)
        #expect(other.takeTurn())
        try log.syncHandle.sync()
        #expect(system.syncs == 1)
    }

    @Test func `confirms nothing to who is told of a loss`() throws {
        let path = try folder.log()
        let other = try board(path)
        let system = CountedSystem(isSound: .failure(SystemError(EIO))) {
            other.post(syncSince: other.moment)
        }
        let log = try crowded(path, in: system)
        let sync = log.syncHandle
        #expect(other.takeTurn())
        #expect(failure { () throws(LogError) in try sync.sync() } == .notSynced(path, errno: EIO))
        #expect(log.readOnly == .notSynced(path, errno: EIO) && system.syncs == 0)
    }

    @Test func `asks for itself where the system cannot tell of a loss`() throws {
        let path = try folder.log()
        let other = try board(path)
        let system = CountedSystem(isSound: .success(false)) { other.post(syncSince: other.moment) }
        let sync = try crowded(path, in: system).syncHandle
        #expect(other.takeTurn())
        try sync.sync()
        #expect(system.syncs == 1)
    }

    @Test func `is none where a log is on a network`() throws {
        struct Remote: WrappedKernel {
            let kernel = Kernel()
            func kind(of handle: Int32) -> UInt32 { 0x6969 }
            func board(of handle: Int32) -> (any SyncBoard)? {
                Issue.record("clocks differ there")
                return nil
            }
        }
        let path = try folder.log()
        _ = try LogWriter(path, force: true, in: Remote())
    }
}
