internal import EventLog
internal import Glibc
internal import PlainText
internal import ProjectControls
internal import Synchronization

/// Does on other threads what waits for the disk, so that the screen goes on meanwhile.
///
/// What comes out is told by a descriptor for `poll` and fetched by `drain`.
final class DiskWorker: Sendable {
    enum Outcome: Sendable {
        /// These lines are on the disk.
        case synced(ClosedRange<Int>)
        /// The disk did not confirm these lines.
        case notSynced(ClosedRange<Int>, LogError)
        /// A line that stood in the log when it was opened does not follow from the one before it.
        case chainBroken(LogError)
        /// What the team's own ended projects say, by folder.
        case records([String: OwnRecord])
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
            do throws(LogError) {
                try disk.sync()
                tell(.synced(lines))
            } catch {
                tell(.notSynced(lines, error))
            }
        }
    }

    /// Checks what opening left out. Says nothing if all is well.
    func check(_ chain: ChainCheck) {
        Task.detached(priority: .background) { [self] in
            do throws(LogError) { try chain.run() } catch { tell(.chainBroken(error)) }
        }
    }

    /// Reads the ended projects whose logs lie in some folders. Says nothing if they are too few.
    func readOwnProjects(in folders: [String]) {
        Task.detached(priority: .background) { [self] in
            let records = OwnProjects.records(in: folders)
            if !records.isEmpty { tell(.records(records)) }
        }
    }

    /// Remembers for this user how far the log went, once the disk has it.
    func remember(_ head: Head, of log: LogID, at path: String, _ disk: SyncHandle) {
        Task.detached {
            guard (try? disk.sync()) != nil else { return }
            Witnesses().note(head, of: log, at: path)
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

    private func tell(_ outcome: Outcome) {
        outcomes.withLock { $0.append(outcome) }
        // A full pipe has rung enough.
        _ = withUnsafeBytes(of: UInt8(1)) { write(bell, $0.baseAddress, 1) }
    }
}
