internal import CDigest
internal import Glibc

/// Makes a new log, from none to a million events, that nobody sees before it is whole.
///
/// It grows under another name in the same folder, is synced, and takes its name in one step that never
/// overwrites. What is not finished leaves nothing behind.
package struct LogBuilder: ~Copyable {
    private let path: String
    private let file: LogFile
    private var lines: ActLines
    private var isFinished: Bool
    /// Bytes gathered before they are written.
    private static let part = 1 << 20

    package init(_ path: String, _ header: LogHeader, force: Bool = false) throws(LogError) {
        var existing = stat()
        guard lstat(path, &existing) != 0 else { throw .alreadyExists(path) }
        let file = try Self.draft(of: path)
        do {
            if !force { try file.requireLocal() }
        } catch {
            unlink(file.path)
            throw error
        }
        self.path = path
        self.file = file
        lines = ActLines(header)
        isFinished = false
    }

    /// The file under its other name. Nobody asked for that one, so a complaint names the log.
    private static func draft(of path: String) throws(LogError) -> LogFile {
        do {
            return try LogFile("\(path).\(getpid()).new", .new)
        } catch {
            switch error {
            case .missing: throw .noFolder(path)
            case .noPermission: throw .noPermission(path)
            case .readOnlyFileSystem: throw .readOnlyFileSystem(path)
            default: throw error
            }
        }
    }

    deinit { if !isFinished { unlink(file.path) } }

    package var head: Head {
        var head = lines.place.head
        head.offset += lines.bytes.count
        return head
    }

    package mutating func append(_ act: Act, _ bodies: [Body]) throws(LogError) {
        _ = try lines.add(act, bodies)
        if lines.bytes.count >= LogBuilder.part { try flush() }
    }

    private mutating func flush() throws(LogError) {
        try file.append(lines.bytes)
        lines.removeBytes()
    }

    /// Gives the log its name, once it is on the disk.
    package mutating func finish() throws(LogError) {
        precondition(!isFinished, "a log is finished once")
        try flush()
        try file.sync()
        try rename()
        isFinished = true
        try syncFolder(of: path)
    }

    private func rename() throws(LogError) {
        if taffrail_rename_new(file.path, path) == 0 { return }
        guard errno == EINVAL || errno == ENOSYS else { throw LogError(errno, doing: "naming the log", path) }
        // A file system without it: a second name that must be new, then the first one goes.
        guard link(file.path, path) == 0 else { throw LogError(errno, doing: "naming the log", path) }
        unlink(file.path)
    }
}
