/// Where those who write one file tell each other what they synced.
///
/// A sync covers everybody's lines, so of many writers one is enough: it has the turn, and those who wrote
/// meanwhile wait for it. What they are told is when a sync began that has succeeded, by a clock that all of
/// them read: what was written before needs no other. Nothing on the board outlives the process that put it
/// there, and only who may write the file can put anything.
package protocol SyncBoard: Sendable {
    /// The time since the machine started, in nanoseconds; the same for all its processes.
    var moment: Int64 { get }

    /// Takes the turn to sync; false while another has it.
    func takeTurn() -> Bool
    /// Gives the turn back, and wakes those who wait for it.
    func endTurn()
    /// Waits until a turn ends, but not for long: it may have ended already, or never end.
    func awaitTurn()

    /// Tells the others of a sync that has succeeded, in place of what was told before.
    func post(syncSince began: Int64)
    /// Whether another told of a sync that began at `moment` or later.
    func hasPost(since moment: Int64) -> Bool

    /// Throws if the system lost something that was written, which it tells each open file once: one that
    /// was opened later, and synced, knows nothing of it. False if the system cannot tell.
    func isSound() throws(SystemError) -> Bool
}

extension LogFile {
    /// In nanoseconds: a turn takes this long where a disk is slow, or where someone was stopped in it.
    private static let patience: Int64 = 100_000_000

    /// Returns when everything written before `moment` is on the disk, whoever asked for it.
    func sync(since moment: Int64, on board: any SyncBoard) throws(LogError) {
        while board.moment - moment < Self.patience {
            if board.takeTurn() {
                defer { board.endTurn() }
                if try isKept(since: moment, by: board) { return }
                let began = board.moment
                try sync()
                board.post(syncSince: began)
                return
            }
            board.awaitTurn()
            if try isKept(since: moment, by: board) { return }
        }
        try sync()
    }

    private func isKept(since moment: Int64, by board: any SyncBoard) throws(LogError) -> Bool {
        guard board.hasPost(since: moment) else { return false }
        do throws(SystemError) { return try board.isSound() } catch {
            throw .notSynced(path, errno: error.number)
        }
    }
}
