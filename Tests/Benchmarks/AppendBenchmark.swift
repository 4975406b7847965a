internal import EventLog
internal import Glibc

/// One act, from the lock to the disk, beside a bare write of as many bytes.
enum AppendBenchmark {
    static let run: @Sendable (borrowing Bench) throws -> Void = { bench in
        let log = "\(bench.folder)/append.tlog"
        try SmallLog.write(to: log)
        var writer = try LogWriter(log, force: true)
        let before = Bench.size(of: log)
        _ = try SmallLog.append(to: &writer, nonce: 0)
        guard Bench.size(of: log) - before == SmallLog.lineLength else {
            throw Failure("a line of another length")
        }
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: SmallLog.lineLength)
        let bare = open("\(bench.folder)/append.bare", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard bare >= 0 else { throw Failure("no file to write to") }
        defer { close(bare) }

        var nonce: UInt64 = 1
        var times: (ours: [Duration], peer: [Duration]) = ([], [])
        for _ in 0..<500 {
            times.ours.append(try SmallLog.append(to: &writer, nonce: nonce))
            nonce += 1
            // A session reads its own line back while the disk works.
            try writer.records(after: writer.head.seq) { _, _ in }
            times.peer.append(
                ContinuousClock().measure {
                    _ = write(bare, line, line.count)
                    fdatasync(bare)
                })
        }
        let peerName = "write and fdatasync of \(line.count) bytes"
        report(
            "append and sync, p50", times.ours.median, times.peer.median, of: peerName, bar: .atMost(1.1))
        report("append and sync, p99", times.ours.quantile(0.99), times.peer.quantile(0.99), of: peerName)
    }
}

/// A log that begins empty and grows by lines of usual length.
enum SmallLog {
    static let body = Body(
        #""type":"progress-recorded","id":"D-12","percent":61.5,"on":"2026-11-20""#)

    /// In bytes, with its newline.
    static let lineLength = 206

    static func write(to path: String) throws {
        var builder = try LogBuilder(path, LogHeader(log: LogID(high: 1, low: 2), at: 0), force: true)
        try builder.finish()
    }

    /// One act, acknowledged.
    static func append(to writer: inout LogWriter, nonce: UInt64) throws -> Duration {
        let clock = ContinuousClock()
        let start = clock.now
        let act = Act(by: "ana", at: 1_795_000_000_000, nonce: nonce)
        let outcome: Appended<Never> = try writer.append(
            after: writer.head.seq, act, waiting: .forever, reading: { _, _ in }, deciding: { [body] })
        try writer.syncHandle.sync()
        guard case .written = outcome else { throw Failure("an act was not written: \(outcome)") }
        return start.duration(to: clock.now)
    }
}
