internal import Synchronization

/// Makes sure that what was written is kept; may be carried to any thread.
package struct SyncHandle: Sendable {
    private let call: @Sendable () throws(LogError) -> Void

    /// - Parameter call: returns when everything written before it is kept.
    package init(_ call: @escaping @Sendable () throws(LogError) -> Void) { self.call = call }

    init(file: SharedFile) {
        call = { () throws(LogError) in try file.sync() }
    }

    /// Returns when everything written before the call is on the disk. A failure is final: the system forgets
    /// it after telling once, and a second try would succeed over lost data. So the log is read-only from
    /// then on, and every later call throws the same.
    package func sync() throws(LogError) { try call() }
}

/// A handle for an open log that outlives the struct it was taken from.
final class SharedFile: Sendable {
    let file: LogFile
    private let failure = Mutex<LogError?>(nil)
    /// One sync at a time: of two at once, the system would tell only one that they failed.
    private let turn = Mutex(())
    private let board: (any SyncBoard)?
    private let isCrowded = Atomic(false)

    /// - Parameter isShared: whether others on this machine, and nowhere else, may write the file; it is then
    ///   open to be written.
    init(_ file: consuming LogFile, isShared: Bool = false) {
        board = isShared ? file.system.board(of: file.handle) : nil
        self.file = file
    }

    /// Whether several others write too, so that one sync should do for all. Two at once are quicker if each
    /// syncs for itself, and who is alone should not have to ask.
    func expectCompany(_ isCrowded: Bool) { self.isCrowded.store(isCrowded, ordering: .relaxed) }

    /// The failed sync, if there was one.
    var fault: LogError? { failure.withLock { $0 } }

    func sync() throws(LogError) {
        let board = isCrowded.load(ordering: .relaxed) ? board : nil
        let moment = board?.moment
        try turn.withLock { _ throws(LogError) in
            if let fault { throw fault }
            do throws(LogError) {
                if let board, let moment { try file.sync(since: moment, on: board) } else { try file.sync() }
            } catch {
                failure.withLock { $0 = error }
                throw error
            }
        }
    }
}
