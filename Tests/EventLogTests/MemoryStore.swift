@testable import EventLog
import Glibc
import Synchronization

/// A log in memory, to which any number of handles lead: what a store is that is no file.
final class SharedMemory: Sendable {
    struct Line {
        var envelope: Envelope
        var body: [UInt8]
        var seal: Seal
    }

    struct State {
        var lines: [Line] = []
        /// Wakes whoever watches.
        var bells: [Int32] = []
        /// The handle that is appending.
        var holder: Int?
        var handles = 0
    }

    let state = Mutex(State())
    let start = LogHeader(log: .example, at: .noon)

    deinit { for bell in state.withLock({ $0.bells }) { close(bell) } }
}

/// One handle on it.
struct MemoryStore: EventStore, ~Copyable {
    private let memory: SharedMemory
    private let number: Int
    private(set) var head: Head

    init(_ memory: SharedMemory) {
        self.memory = memory
        number = memory.state.withLock {
            $0.handles += 1
            return $0.handles
        }
        head = Head(seq: 0, seal: memory.start.line().seal)
    }

    mutating func records(after seq: Int, _ visit: (Envelope, Span<UInt8>) -> Void) {
        let lines = memory.state.withLock { $0.lines }
        for line in lines[min(seq, lines.count)...] { visit(line.envelope, line.body.span) }
        if let last = lines.last { head = Head(seq: last.envelope.seq, seal: last.seal) }
    }

    func changes() -> ChangeWatch {
        var ends: [Int32] = [-1, -1]
        let made = pipe(&ends)
        precondition(made == 0)
        for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        memory.state.withLock { $0.bells.append(ends[1]) }
        return ChangeWatch(taking: ends[0])
    }

    /// There is nothing to wait for.
    var syncHandle: SyncHandle { SyncHandle { () throws(LogError) in } }

    mutating func append<Refusal: Error>(
        after seq: Int, _ act: Act, waiting: Patience,
        reading visit: (Envelope, Span<UInt8>) -> Void,
        deciding decide: () throws(Refusal) -> [Body]
    ) throws(LogError) -> Appended<Refusal> {
        guard hold(waiting) else { return .busy(nil) }
        defer { memory.state.withLock { $0.holder = nil } }
        var found: ClosedRange<Int>?
        records(after: seq) { envelope, body in
            if envelope.nonce == act.nonce { found = (found?.lowerBound ?? envelope.seq)...envelope.seq }
            visit(envelope, body)
        }
        if let found { return .found(found) }
        let bodies: [Body]
        do throws(Refusal) { bodies = try decide() } catch { return .refused(error) }
        guard !bodies.isEmpty else { return .nothing }

        let last = memory.state.withLock { $0.lines.last }
        let before = max(last?.envelope.at ?? memory.start.at, memory.start.at)
        let behind = max(0, before - act.at)
        var (seal, lines) = (last?.seal ?? memory.start.line().seal, [SharedMemory.Line]())
        for (index, body) in bodies.enumerated() {
            let envelope = Envelope(
                seq: (last?.envelope.seq ?? 0) + index + 1, at: act.at + behind, by: act.by, nonce: act.nonce,
                left: bodies.count - 1 - index, behind: behind)
            var bytes: [UInt8] = []
            seal = try bytes.appendLine(envelope, body, after: seal)
            lines.append(.init(envelope: envelope, body: body.bytes, seal: seal))
        }
        memory.state.withLock {
            $0.lines += lines
            for bell in $0.bells { _ = write(bell, "!", 1) }
        }
        return .written(lines[0].envelope.seq...lines[lines.count - 1].envelope.seq, behind: behind)
    }

    private func hold(_ patience: Patience) -> Bool {
        func attempt() -> Bool {
            memory.state.withLock {
                guard $0.holder == nil else { return false }
                $0.holder = number
                return true
            }
        }
        switch patience {
        case .none: return attempt()
        case .atMost(let duration):
            let deadline = ContinuousClock.now.advanced(by: duration)
            while !attempt() {
                if ContinuousClock.now >= deadline { return false }
                sched_yield()
            }
            return true
        case .forever:
            while !attempt() { sched_yield() }
            return true
        }
    }
}
