/// How long it takes to read and check every line of a log, and to have its rows in memory besides.
enum LoadBenchmark {
    static let run: @Sendable (borrowing Bench) throws -> Void = { bench in
        let (log, database) = (try bench.log, try bench.database)
        let size = Bench.size(of: log)
        var digests: Set<Int> = []
        let scan = try alternate(5) {
            digests.insert(try Rows.read(log: log).digest)
        } _: {
            digests.insert(try RowTable.read(database).digest)
        }
        var lines = 0
        let check = try alternate(5) {
            lines = try Rows.check(log: log)
        } _: {
            digests.insert(try RowTable.read(database).digest)
        }
        guard lines == Bench.events else { throw Failure("\(lines) lines were visited") }
        guard digests.count == 1 else { throw Failure("the log and SQLite read different rows") }
        let source = [UInt8](repeating: 1, count: size)
        var copy = [UInt8](repeating: 0, count: size)
        let memory = time(5) {
            source.withUnsafeBytes { from in copy.withUnsafeMutableBytes { $0.copyMemory(from: from) } }
        }
        print("  \(Bench.events) events, \(size / 1_000_000) MB, rows agree")
        report(
            "lines checked", check.ours, memory, of: "a memcpy of \(copy.count / 1_000_000) MB",
            bar: .atMost(9))
        report("lines checked", check.ours, check.peer, of: "SQLite's scan into memory", bar: .atLeast(3))
        report("rows in memory", scan.ours, scan.peer, of: "SQLite's scan into memory")
    }
}
