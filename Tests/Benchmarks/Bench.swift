internal import DemoStory
internal import EventLog
internal import Glibc
internal import ProjectModel

/// A folder of its own, with a log of a million events and the same rows in SQLite, made when first asked
/// for; removed with all that lies in it.
struct Bench: ~Copyable {
    let folder: String
    static let events = DemoStory.mostEvents
    static let today = Day(iso: "2026-11-20")!

    init() throws {
        var template = Array("\(Bench.place)/taffrail-benchmarks-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            throw Failure("no folder could be made in \(Bench.place)")
        }
        folder = String(cString: made)
    }

    deinit { Bench.remove(folder) }

    private static func remove(_ folder: String) {
        guard let entries = opendir(folder) else { return }
        while let entry = readdir(entries) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name != ".", name != ".." else { continue }
            let path = "\(folder)/\(name)"
            if entry.pointee.d_type == DT_DIR { remove(path) } else { unlink(path) }
        }
        closedir(entries)
        rmdir(folder)
    }

    /// What is measured is the disk, so not where temporary files may live in memory, if told otherwise.
    private static var place: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/var/tmp" }

    var log: String {
        get throws {
            let path = "\(folder)/million.tlog"
            if access(path, F_OK) != 0 { try Bench.write(to: path) }
            return path
        }
    }

    /// The rows of `log` in a table.
    var database: String {
        get throws {
            let path = "\(folder)/million.sqlite"
            if access(path, F_OK) != 0 { try RowTable.write(to: path, from: log) }
            return path
        }
    }

    static func size(of path: String) -> Int {
        var status = stat()
        stat(path, &status)
        return status.st_size
    }

    private static func write(to path: String) throws {
        var story = DemoStory(seed: DemoStory.defaultSeed, today: today, account: "ana", events: events)
        var builder = try LogBuilder(
            path, LogHeader(log: LogID(high: 1, low: 2), at: story.createdAt), force: true)
        while let told = story.next() {
            let act = Act(by: told.account, at: told.at, nonce: told.nonces[0])
            try builder.append(act, told.events.map { Body($0.body) })
        }
        try builder.finish()
    }
}

struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
