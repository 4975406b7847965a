internal import EventLog
internal import Glibc
internal import PlainText
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
    private let bell: Int32
    private let outcomes = Mutex<[Outcome]>([])

    init() throws(Failure) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw Failure("The system gave no pipe: too many files are open. Close some programs.")
        }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (descriptor, bell) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(bell)
    }

    func sync(_ lines: ClosedRange<Int>, _ disk: SyncHandle) {
        Task.detached { [self] in
            var outcome = Outcome(lines: lines, error: nil)
            do throws(LogError) {
                try disk.sync()
            } catch {
                outcome = Outcome(lines: lines, error: error)
            }
            outcomes.withLock { $0.append(outcome) }
            // A full pipe has rung enough.
            _ = withUnsafeBytes(of: UInt8(1)) { write(bell, $0.baseAddress, 1) }
        }
    }

    func drain() -> [Outcome] {
        var rings = [UInt8](repeating: 0, count: 64)
        while read(descriptor, &rings, rings.count) > 0 {}
        return outcomes.withLock { outcomes in
            defer { outcomes = [] }
            return outcomes
        }
    }
}
