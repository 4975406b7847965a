internal import EventLog
internal import Glibc

/// Eight processes that write one file, each waiting for the disk at each act.
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
        var (ours, peer, bare) = (Contest(), Contest(), Contest())
        for round in 0..<rounds {
            ours.add(try race { [logWord, log, "\(round * writers + $0)"] })
            peer.add(try race { _ in [tableWord, database] })
            bare.add(try race { _ in [bareWord, "\(bench.folder)/writers.bare"] })
        }
        ours.report("log", span * rounds)
        peer.report("SQLite, WAL, synchronous = FULL", span * rounds)
        bare.report("nothing but lock, write, unlock and fdatasync of as many bytes", span * rounds)
        let ratio = Double(ours.acts) / Double(peer.acts)
        print("  \(ratio.text(places: 2)) times SQLite's acts; \(Bar.atLeast(2).verdict(ratio))")
        let (share, most) = (Double(ours.acts) / Double(bare.acts), Double(bare.acts) / Double(peer.acts))
        print(
            "  \(share.text(places: 2)) of the bare calls', which are \(most.text(places: 2)) times SQLite's")
        print("  slowest/fastest writer of the log: \(Bar.atLeast(0.8).verdict(ours.fairness))")
    }

    /// Starts so many processes, lets them begin at once, and gives how long each act of each took.
    private static func race(_ words: (_ number: Int) -> [String]) throws -> [[Duration]] {
        let children = try (0..<writers).map { try Child(words($0)) }
        for child in children { child.signal() }
        return try children.map { try $0.numbers().map { .nanoseconds($0) } }
    }

    // In a process of its own.

    static let logWord = "write-log"
    static let tableWord = "write-table"
    static let bareWord = "write-bare"

    static func writeLog(_ log: String, _ number: Int) throws {
        var writer = try LogWriter(log, force: true)
        // Whoever opens a log reads it first.
        try writer.records(after: 0) { _, _ in }
        // Whatever stands in front of a writer's nonces is its own.
        let prefix = UInt64(number) << 32
        try race { try SmallLog.append(to: &writer, nonce: prefix | UInt64($0)) }
    }

    /// What the system allows to whoever takes turns at a file.
    static func writeBare(_ path: String) throws {
        let bare = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard bare >= 0 else { throw Failure("no file to write to") }
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: SmallLog.lineLength)
        try race { _ in
            ContinuousClock().measure {
                flock(bare, LOCK_EX)
                _ = write(bare, line, line.count)
                flock(bare, LOCK_UN)
                fdatasync(bare)
            }
        }
    }

    static func writeTable(_ database: String) throws {
        let connection = try SQLite(database)
        try connection.run("PRAGMA synchronous = FULL")
        let insert = try connection.prepare("INSERT INTO events VALUES (NULL, ?, ?, 'ana', ?)")
        try race { number in
            let time = try ContinuousClock().measure {
                insert.reset()
                insert.bind(1, 1_795_000_000_000)
                insert.bind(2, Int64(number))
                try SmallLog.body.bytes.withUnsafeBufferPointer {
                    insert.bind(3, text: $0)
                    _ = try insert.step()
                }
            }
            // A statement that is not reset keeps its transaction open.
            insert.reset()
            return time
        }
    }

    private static func race(_ act: (_ number: Int) throws -> Duration) throws {
        Parent.ready()
        Parent.wait()
        var times: [Int] = []
        let end = ContinuousClock.now + span
        while ContinuousClock.now < end {
            times.append(Int(try act(times.count) / .nanoseconds(1)))
        }
        Parent.tell(times)
    }
}

/// What several races came to.
private struct Contest {
    private var times: [Duration] = []
    private var ratios: [Double] = []

    var acts: Int { times.count }
    /// Of the slowest writer to the fastest.
    var fairness: Double { ratios.sorted()[ratios.count / 2] }

    mutating func add(_ race: [[Duration]]) {
        times += race.joined()
        let counts = race.map(\.count)
        ratios.append(Double(counts.min() ?? 0) / Double(max(1, counts.max() ?? 0)))
    }

    func report(_ name: String, _ span: Duration) {
        let rate = Double(times.count) / (span / .seconds(1))
        print(
            "  \(name): \(Int(rate)) acts a second, p50 \(times.median.text), p99 \(times.quantile(0.99).text), "
                + "slowest/fastest writer \(fairness.text(places: 2))")
    }
}
