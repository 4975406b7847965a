internal import EventLog

/// Every event of a log as a row in memory: the same work for the log's reader and for SQLite.
struct Rows {
    struct Row {
        var seq: Int
        var at: Int64
        var nonce: UInt64
        var by: Range<Int>
        var body: Range<Int>
    }

    private(set) var rows: [Row] = []
    /// Names and bodies, one behind the other.
    private var bytes: [UInt8] = []

    /// - Parameter size: of the file that the rows are read from, so that they have room from the start.
    init(fromFileOf size: Int) {
        rows.reserveCapacity(Bench.events)
        bytes.reserveCapacity(size)
    }

    mutating func add(
        seq: Int, at: Int64, nonce: UInt64, by: some Collection<UInt8>, body: UnsafeRawBufferPointer
    ) {
        let start = bytes.count
        bytes.append(contentsOf: by)
        let middle = bytes.count
        bytes.append(contentsOf: body)
        rows.append(Row(seq: seq, at: at, nonce: nonce, by: start..<middle, body: middle..<bytes.count))
    }

    /// One number that everything read has a part in, so that nothing can be left out.
    var digest: Int {
        rows.reduce(bytes.count) { $0 &* 31 &+ $1.seq &+ Int($1.at) &+ $1.by.count &+ $1.body.upperBound }
    }

    static func read(log: String) throws -> Rows {
        var reader = try LogReader(log)
        var rows = Rows(fromFileOf: Bench.size(of: log))
        try reader.records(after: 0) { envelope, body in
            body.withUnsafeBytes {
                rows.add(
                    seq: envelope.seq, at: envelope.at, nonce: envelope.nonce, by: envelope.by.utf8, body: $0)
            }
        }
        return rows
    }

    /// Visits every line of a log and keeps none; how many there were.
    static func check(log: String) throws -> Int {
        var reader = try LogReader(log)
        var (lines, bytes) = (0, 0)
        try reader.records(after: 0) { envelope, body in
            lines += 1
            bytes &+= body.count &+ envelope.seq &+ Int(envelope.at)
        }
        return bytes == 0 ? 0 : lines
    }
}

/// The same events in SQLite, one row each.
enum RowTable {
    static func write(to path: String, from log: String) throws {
        let connection = try SQLite(path)
        try connection.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        try connection.run(columns)
        try connection.run("BEGIN")
        let insert = try connection.prepare("INSERT INTO events VALUES (?, ?, ?, ?, ?)")
        var reader = try LogReader(log)
        var failure: (any Error)?
        try reader.records(after: 0) { envelope, body in
            do { try self.insert(envelope, body, insert) } catch { failure = error }
        }
        if let failure { throw failure }
        try connection.run("COMMIT")
    }

    static let columns = """
        CREATE TABLE events (seq INTEGER PRIMARY KEY, at INTEGER, nonce INTEGER, by TEXT, body TEXT)
        """

    static func insert(
        _ envelope: Envelope, _ body: Span<UInt8>, _ insert: borrowing SQLite.Statement
    ) throws {
        insert.reset()
        insert.bind(1, Int64(envelope.seq))
        insert.bind(2, envelope.at)
        insert.bind(3, Int64(bitPattern: envelope.nonce))
        let by = Array(envelope.by.utf8)
        try by.withUnsafeBufferPointer { by in
            try body.withUnsafeBufferPointer { body in
                insert.bind(4, text: by)
                insert.bind(5, text: body)
                _ = try insert.step()
            }
        }
    }

    static func read(_ database: String) throws -> Rows {
        let connection = try SQLite(database)
        // At its best: straight from the system's cache, without copies through its own.
        try connection.run("PRAGMA mmap_size = 2000000000")
        let scan = try connection.prepare("SELECT seq, at, nonce, by, body FROM events ORDER BY seq")
        var rows = Rows(fromFileOf: Bench.size(of: database))
        while try scan.step() {
            rows.add(
                seq: Int(scan.number(0)), at: scan.number(1), nonce: UInt64(bitPattern: scan.number(2)),
                by: scan.text(3), body: scan.text(4))
        }
        return rows
    }
}
