import EventLog
import Glibc

/// A folder of its own for one test, gone when the test is.
final class TestFolder {
    let path: String

    init() {
        var template = Array("/tmp/taffrail-log-XXXXXX".utf8CString)
        path = String(cString: mkdtemp(&template))
    }

    deinit { system("rm -rf '\(path)'") }

    /// The path of a new log in which `acts` stand, each by its bodies.
    func log(_ acts: [[String]] = [], features: [String] = [], name: String = "project.tlog") throws -> String
    {
        let path = "\(path)/\(name)"
        var builder = try LogBuilder(path, LogHeader(log: .example, at: .noon, features: features))
        for (index, bodies) in acts.enumerated() {
            try builder.append(.example(index), bodies.map { Body($0) })
        }
        try builder.finish()
        return path
    }

    func file(_ name: String, _ bytes: [UInt8]) -> String {
        let path = "\(path)/\(name)"
        overwrite(path, bytes)
        return path
    }
}

/// One record as a test compares it.
struct Record: Hashable {
    var envelope: Envelope
    var body: String
}

extension EventSource where Self: ~Copyable {
    mutating func collect(after seq: Int = 0) throws(LogError) -> [Record] {
        var records: [Record] = []
        try self.records(after: seq) { records.append(Record($0, $1)) }
        return records
    }
}

extension Record {
    init(_ envelope: Envelope, _ body: Span<UInt8>) {
        self.init(
            envelope: envelope, body: body.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    }
}

extension LogWriter {
    /// Appends what no one refuses.
    @discardableResult
    mutating func append(_ bodies: [String], _ act: Act, after seq: Int = 0) throws(LogError) -> Appended<
        Never
    > {
        try append(
            after: seq, act, waiting: .forever, reading: { _, _ in },
            deciding: { () throws(Never) in bodies.map { Body($0) } })
    }
}

extension Act {
    static func example(_ index: Int, by: String = "ana") -> Act {
        Act(by: by, at: .noon + Int64(index) * 1000, nonce: UInt64(index) &* 0x9e37_79b9_7f4a_7c15 &+ 1)
    }
}

extension LogID {
    static let example = LogID(high: 0x0123_4567_89ab_4def, low: 0x8123_4567_89ab_cdef)
}

extension Int64 {
    /// 2027-01-04T12:00:00.000Z
    static let noon: Int64 = 1_799_064_000_000
}

func contents(_ path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: Int(lseek(descriptor, 0, SEEK_END)))
    let count = pread(descriptor, &bytes, bytes.count, 0)
    precondition(count == bytes.count)
    return bytes
}

func overwrite(_ path: String, _ bytes: [UInt8]) {
    // Not O_TRUNC: some file systems go to the disk when a file is emptied and closed.
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    defer { close(descriptor) }
    let count = write(descriptor, bytes, bytes.count)
    precondition(count == bytes.count && ftruncate(descriptor, count) == 0)
}

/// The error that `call` throws, or nil.
func failure(_ call: () throws(LogError) -> Void) -> LogError? {
    do { try call() } catch { return error }
    return nil
}

func folderNames(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
        names.append(withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) })
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
}
