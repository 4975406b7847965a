internal import Glibc

/// A file that will take the name of a log once it is whole. Its own name is the log's, the process and `new`:
/// `project.tlog.1234.new`.
///
/// Whoever makes a draft holds its lock, so one that can be locked is left over from a process that was killed;
/// it is removed by the next who makes a log of that name.
struct Draft: ~Copyable {
    /// The log's name.
    let path: String
    let file: LogFile
    private var isNamed: Bool
    /// How many drafts of one name one process may have at once.
    private static let most = 100

    init(of path: String, in system: any FileSystem) throws(LogError) {
        if (try? system.status(at: path)) != nil { throw .alreadyExists(path) }
        Self.sweep(path, in: system)
        let file = try Self.file(path, in: system)
        Self.openToFolder(file)
        self.path = path
        self.file = file
        isNamed = false
    }

    deinit { if !isNamed { file.system.remove(file.path) } }

    /// Refuses a network file system, by the log's name.
    func requireLocal() throws(LogError) {
        if let name = file.networkFileSystem { throw .networkFileSystem(path, name: name) }
    }

    /// Gives the log its name, which nothing else may have, once the bytes are on the disk.
    mutating func name() throws(LogError) {
        precondition(!isNamed, "a log is named once")
        try file.sync()
        try asking("naming the log", path) { () throws(SystemError) in
            try file.system.rename(file.path, to: path)
        }
        isNamed = true
        file.unlock()
        try syncFolder(of: path, in: file.system)
    }

    private static func file(_ path: String, in system: any FileSystem) throws(LogError) -> LogFile {
        let process = getpid()
        for number in 0..<most {
            let name = number == 0 ? "\(path).\(process).new" : "\(path).\(process).\(number).new"
            do throws(LogError) {
                let file = try LogFile(name, .new, in: system, permissions: 0o600)
                if try isOurs(file) { return file }
            } catch {
                switch error {
                case .alreadyExists: break
                // Nobody asked for the draft's name, so a complaint names the log.
                case .missing: throw .noFolder(path)
                case .noPermission: throw .noPermission(path)
                case .readOnlyFileSystem: throw .readOnlyFileSystem(path)
                default: throw error
                }
            }
        }
        throw .alreadyExists("\(path).\(process).new")
    }

    /// Takes the lock; false if another took the file for left over meanwhile and removes it.
    private static func isOurs(_ file: borrowing LogFile) throws(LogError) -> Bool {
        do throws(LogError) {
            guard try file.lock(wait: false) else { return false }
            let (named, open) = (try file.statusOfPath(), try file.status())
            return named.inode == open.inode
        } catch {
            file.system.remove(file.path)
            throw error
        }
    }

    /// Removes the drafts of this name whose makers are gone. What cannot be removed is in nobody's way.
    private static func sweep(_ path: String, in system: any FileSystem) {
        let place = folder(of: path)
        let prefix = path.utf8.lastIndex(of: UInt8(ascii: "/")).map {
            String(path[path.utf8.index(after: $0)...])
        }
        for name in (try? system.names(in: place)) ?? [] where isDraft(name, of: prefix ?? path) {
            guard let left = try? LogFile("\(place)/\(name)", .append, in: system),
                (try? left.lock(wait: false)) == true
            else { continue }
            system.remove(left.path)
        }
    }

    /// Whether a name is the log's, one or two numbers, and `new`, with points between.
    static func isDraft(_ name: String, of log: String) -> Bool {
        guard name.hasPrefix(log + "."), name.hasSuffix(".new") else { return false }
        let parts = name.dropFirst(log.count).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3 || parts.count == 4, parts[0].isEmpty else { return false }
        return parts[1..<parts.count - 1].allSatisfy {
            !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 }
        }
    }

    /// Gives the file the group and the rights of its folder: who may add files there may write the log. In a
    /// folder that is everybody's, like /tmp, only its owner may.
    ///
    /// Where the group is not to be had, its members get no more than everybody. A file system that keeps no
    /// rights has those of its mount, so a refusal is not a failure.
    private static func openToFolder(_ file: borrowing LogFile) {
        let (system, place) = (file.system, folder(of: file.path))
        guard var folder = try? system.status(at: place) else { return }
        if folder.kind == .link, let behind = try? system.status(at: place + "/.") { folder = behind }
        var permissions = folder.permissions & 0o664 | 0o600
        if folder.permissions & 0o1000 != 0 { permissions &= ~0o022 }
        do throws(SystemError) {
            try system.permit(file.handle, permissions: permissions, group: folder.group)
        } catch {
            guard let own = try? file.status() else { return }
            if own.group != folder.group { permissions = permissions & ~0o070 | (permissions & 0o004) << 3 }
            try? system.permit(file.handle, permissions: permissions, group: own.group)
        }
    }
}
