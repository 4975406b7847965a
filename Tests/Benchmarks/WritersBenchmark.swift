internal import EventLog
internal import Glibc
internal import Synchronization

/// Eight writers on one file, each with a handle and a thread of its own, each waiting for the disk.
enum WritersBenchmark {
    private static let writers = 8
    private static let rounds = 3
    private static let span = Duration.seconds(2)

    static let run: @Sendable (borrowing Bench) throws -> Void = { bench in
        let (log, database) = ("\(bench.folder)/writers.tlog", "\(bench.folder)/writers.sqlite")
        try SmallLog.write(to: log)
        let connection = try SQLite(database)
        try connection.run("PRAGMA journal_mode = WAL")
        try connection.run(RowTable.columns)
        var (ours, peer) = (Contest(), Contest())
        for round in 0..<rounds {
            ours.add(try race { try logWriter(log, $0, round: round) })
            peer.add(try race { _ in try tableWriter(database) })
        }
        ours.report("log", span * rounds)
        peer.report("SQLite, WAL, synchronous = FULL", span * rounds)
        print("  \((Double(ours.acts) / Double(peer.acts)).text(places: 2)) times SQLite's acts")
    }

    /// Each writer returns how long each of its acts took.
    private static func race(
        _ writer: @escaping @Sendable (_ number: Int) throws -> [Duration]
    ) throws -> [[Duration]] {
        let results = Mutex<[Result<[Duration], any Error>]>([])
        try withThreads(writers) { number in
            let result = Result { try writer(number) }
            results.withLock { $0.append(result) }
        }
        return try results.withLock { try $0.map { try $0.get() } }
    }

    private static func logWriter(_ log: String, _ number: Int, round: Int) throws -> [Duration] {
        var writer = try LogWriter(log, force: true)
        // Whoever opens a log reads it first.
        try writer.records(after: 0) { _, _ in }
        var times: [Duration] = []
        let end = ContinuousClock.now + span
        while ContinuousClock.now < end {
            let nonce = UInt64(round) << 48 | UInt64(number) << 32 | UInt64(times.count)
            times.append(try SmallLog.append(to: &writer, nonce: nonce))
        }
        return times
    }

    private static func tableWriter(_ database: String) throws -> [Duration] {
        let connection = try SQLite(database)
        try connection.run("PRAGMA synchronous = FULL")
        let insert = try connection.prepare("INSERT INTO events VALUES (NULL, ?, ?, 'ana', ?)")
        var times: [Duration] = []
        let end = ContinuousClock.now + span
        while ContinuousClock.now < end {
            times.append(
                try ContinuousClock().measure {
                    insert.reset()
                    insert.bind(1, 1_795_000_000_000)
                    insert.bind(2, Int64(times.count))
                    try SmallLog.body.bytes.withUnsafeBufferPointer {
                        insert.bind(3, text: $0)
                        _ = try insert.step()
                    }
                })
            // A statement that is not reset keeps its transaction open.
            insert.reset()
        }
        return times
    }
}

/// What several races came to.
private struct Contest {
    private var times: [Duration] = []
    private var fairness: [Double] = []

    var acts: Int { times.count }

    mutating func add(_ race: [[Duration]]) {
        times += race.joined()
        let counts = race.map(\.count)
        fairness.append(Double(counts.min() ?? 0) / Double(max(1, counts.max() ?? 0)))
    }

    func report(_ name: String, _ span: Duration) {
        let rate = Double(times.count) / (span / .seconds(1))
        print(
            "  \(name): \(Int(rate)) acts a second, p50 \(times.median.text), p99 \(times.quantile(0.99).text), "
                + "slowest/fastest writer \(fairness.sorted()[fairness.count / 2].text(places: 2))")
    }
}

/// Runs the work on so many threads of its own and waits for all: each will block, which Swift's pool must
/// not.
private func withThreads(_ count: Int, _ work: @escaping @Sendable (_ number: Int) -> Void) throws {
    final class Task: Sendable {
        let work: @Sendable () -> Void
        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    let threads = try (0..<count).map { number in
        var thread = pthread_t()
        let task = Unmanaged.passRetained(Task { work(number) })
        let failed = pthread_create(
            &thread, nil,
            { task in
                Unmanaged<Task>.fromOpaque(task!).takeRetainedValue().work()
                return nil
            }, task.toOpaque())
        guard failed == 0 else { throw Failure("no thread could be started") }
        return thread
    }
    for thread in threads { pthread_join(thread, nil) }
}
