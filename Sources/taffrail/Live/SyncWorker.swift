internal import EventLog
internal import Glibc
internal import Synchronization

/// Waits for the disk on another thread, so that the screen goes on meanwhile.
///
/// What comes out is told by a descriptor for `poll` and fetched by `drain`.
final class SyncWorker: Sendable {
    struct Outcome: Sendable {
        let lines: ClosedRange<Int>
        /// Why the disk did not confirm it; nil if it did.
        let error: LogError?
    }

    let descriptor: Int32
    private let outcomes = Mutex<[Outcome]>([])

    init() throws(Failure) {
        descriptor = eventfd(0, Int32(EFD_CLOEXEC.rawValue | EFD_NONBLOCK.rawValue))
        guard descriptor >= 0 else {
            throw Failure("The system gave no event descriptor: too many files are open. Close some programs.")
        }
    }

    deinit { close(descriptor) }

    func sync(_ lines: ClosedRange<Int>, _ disk: SyncHandle) {
        Task.detached { [self] in
            var outcome = Outcome(lines: lines, error: nil)
            do throws(LogError) {
                try disk.sync()
            } catch {
                outcome = Outcome(lines: lines, error: error)
            }
            outcomes.withLock { $0.append(outcome) }
            var one: UInt64 = 1
            write(descriptor, &one, 8)
        }
    }

    func drain() -> [Outcome] {
        var count: UInt64 = 0
        read(descriptor, &count, 8)
        return outcomes.withLock { outcomes in
            defer { outcomes = [] }
            return outcomes
        }
    }
}
