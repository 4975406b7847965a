internal import CKernel
internal import Glibc

/// A board made of what the system keeps of an open file: locks of bytes that no log reaches, and a queue.
final class KernelSyncBoard: SyncBoard {
    /// Whoever has this byte has the turn.
    private static let turn: Int64 = 1 << 62
    /// From this byte on, one for each nanosecond since the machine started: a post.
    private static let posts: Int64 = 1 << 61
    private static let nap: Int64 = 2_000_000

    /// What every log begins with, `{"se`, as the processor reads it.
    private static let word = UInt32(littleEndian: 0x6573_227b)

    private let handle: Int32
    /// Not to be read: it only names a queue, and is gone if the file shrinks.
    private nonisolated(unsafe) let queue: UnsafeRawPointer

    /// - Parameter handle: open to be read and written, longer than the board is used.
    init?(_ handle: Int32) {
        guard let queue = taffrail_open_queue(handle) else { return nil }
        self.handle = handle
        self.queue = queue
    }

    deinit { taffrail_close_queue(queue) }

    var moment: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    func takeTurn() -> Bool { taffrail_take_place(handle, Self.turn) != 0 }

    func endTurn() {
        taffrail_leave_places(handle, Self.turn, 1)
        taffrail_wake_queue(queue)
    }

    func awaitTurn() { taffrail_wait_in_queue(queue, Self.word, Self.nap) }

    func post(syncSince began: Int64) {
        taffrail_leave_places(handle, Self.posts, began)
        _ = taffrail_take_place(handle, Self.posts + began)
    }

    /// What claims to be of a time to come is another machine's, or somebody's whose clock is not ours.
    func hasPost(since moment: Int64) -> Bool {
        taffrail_places_are_taken(handle, Self.posts + moment, self.moment - moment + 1) != 0
    }

    func isSound() throws(SystemError) -> Bool {
        switch taffrail_check_for_loss(handle) {
        case 0: true
        case ENOSYS, EPERM, EINVAL, ESPIPE: false
        case let number: throw SystemError(number)
        }
    }
}
