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

    package init(
        _ path: String, _ header: LogHeader, force: Bool = false, in system: any FileSystem = Kernel()
    ) throws(LogError) {
        if (try? system.status(at: path)) != nil { throw .alreadyExists(path) }
        let file = try Self.draft(of: path, in: system)
        do {
            if !force { try file.requireLocal() }
        } catch {
            system.remove(file.path)
            throw error
        }
        self.path = path
        self.file = file
        lines = ActLines(header)
        isFinished = false
    }

    /// The file under its other name, a new one each time: another that died may have left its own. Nobody
    /// asked for that name, so a complaint names the log.
    private static func draft(of path: String, in system: any FileSystem) throws(LogError) -> LogFile {
        do {
            return try LogFile("\(path).\(UInt32.random(in: 0...(.max))).new", .new, in: system)
        } catch {
            switch error {
            case .missing: throw .noFolder(path)
            case .noPermission: throw .noPermission(path)
            case .readOnlyFileSystem: throw .readOnlyFileSystem(path)
            default: throw error
            }
        }
    }

    deinit { if !isFinished { file.system.remove(file.path) } }

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
        try asking("naming the log", path) { () throws(SystemError) in
            try file.system.rename(file.path, to: path)
        }
        isFinished = true
        try syncFolder(of: path, in: file.system)
    }
}
