internal import Glibc

/// One open log file. Every call that reads or writes a log goes through here, and is asked again when a
/// signal interrupted it.
struct LogFile: ~Copyable, Sendable {
    let path: String
    let handle: Int32
    let system: any FileSystem

    init(
        _ path: String, _ mode: OpenMode, in system: any FileSystem, permissions: UInt32 = 0o660
    ) throws(LogError) {
        handle = try asking("opening", path) { () throws(SystemError) in
            try system.open(path, mode, permissions: permissions)
        }
        self.path = path
        self.system = system
    }

    private init(_ path: String, open handle: Int32, in system: any FileSystem) {
        self.path = path
        self.handle = handle
        self.system = system
    }

    deinit { system.close(handle) }

    /// Refuses what is not a regular file with one name.
    func requireOrdinary() throws(LogError) {
        let status = try status()
        switch status.kind {
        case .file: break
        case .folder: throw .folder(path)
        case .link, .other: throw .notAFile(path)
        }
        if status.links > 1 { throw .severalNames(path, count: status.links) }
    }

    /// What a file system is called that other machines may write too, who need not see our locks and syncs;
    /// nil for all others. The numbers are those of statfs(2).
    var networkFileSystem: String? {
        switch system.kind(of: handle) {
        case 0x6969: "NFS"
        case 0x517b, 0xff53_4d42, 0xfe53_4d42: "SMB"
        case 0x0102_1997: "9p"
        case 0x6573_5546: "FUSE"
        case 0x00c3_6400: "Ceph"
        case 0x5346_414f, 0x6b41_4653: "AFS"
        case 0x7375_7245: "Coda"
        case 0x0116_1970: "GFS2"
        case 0x7461_636f: "OCFS2"
        case 0x0bd0_0bd0: "Lustre"
        case 0x4750_4653: "GPFS"
        case 0x1983_0326: "BeeGFS"
        case 0xaad7_aaea: "PanFS"
        // Folders of the machine on which this one is simulated.
        case 0x786f_4256: "vboxsf"
        case 0xbacb_acbc: "vmhgfs"
        case 0x7c7c_6673: "prl_fs"
        default: nil
        }
    }

    func status() throws(LogError) -> FileStatus {
        try asking("looking at the file", path) { () throws(SystemError) in try system.status(of: handle) }
    }

    /// What stands at the path now, which may be another file.
    func statusOfPath() throws(LogError) -> FileStatus {
        try asking("looking at the file", path) { () throws(SystemError) in try system.status(at: path) }
    }

    /// Reads into `buffer` from `offset` on, until it is full or the file ends; gives the count.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(LogError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = try asking("reading", path) { () throws(SystemError) in
                try system.read(handle, into: rest, at: offset + filled)
            }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// Adds `bytes` at the end by one call. Anything but the whole is a failure: the rest is not tried again,
    /// since another's lines may already stand behind the part that was written.
    func append(_ bytes: [UInt8]) throws(LogError) {
        let count = try asking("writing", path) { () throws(SystemError) in
            try bytes.span.bytes.withUnsafeBytes { (bytes) throws(SystemError) in
                try system.write(handle, bytes)
            }
        }
        guard count == bytes.count else { throw .noSpace(path, errno: ENOSPC) }
    }

    /// Takes the lock that lets one append at a time; false if `wait` is false and another has it.
    func lock(wait: Bool) throws(LogError) -> Bool {
        do throws(SystemError) {
            try retrying { () throws(SystemError) in try system.lock(handle, wait: wait) }
            return true
        } catch {
            guard error.number == EWOULDBLOCK else { throw LogError(error.number, doing: "locking", path) }
            return false
        }
    }

    func unlock() { system.unlock(handle) }

    /// Asks the disk to keep everything written so far.
    func sync() throws(LogError) {
        do throws(SystemError) {
            try retrying { () throws(SystemError) in try system.sync(handle) }
        } catch {
            throw .notSynced(path, errno: error.number)
        }
    }

    /// Another handle for the same open file, for a thread that syncs it.
    func duplicate() throws(LogError) -> LogFile {
        let copy = try asking("sharing the file", path) { () throws(SystemError) in
            try system.duplicate(handle)
        }
        return LogFile(path, open: copy, in: system)
    }
}

/// Asks again while a signal interrupts.
func retrying<Result>(_ call: () throws(SystemError) -> Result) throws(SystemError) -> Result {
    while true {
        do throws(SystemError) {
            return try call()
        } catch {
            guard error.number == EINTR else { throw error }
        }
    }
}

/// As `retrying`; an error is told as what it means for a log.
func asking<Result>(
    _ doing: String, _ path: String, _ call: () throws(SystemError) -> Result
) throws(LogError) -> Result {
    do throws(SystemError) {
        return try retrying(call)
    } catch {
        throw LogError(error.number, doing: doing, path)
    }
}

/// Makes the folder of `path` remember the names in it.
func syncFolder(of path: String, in system: any FileSystem) throws(LogError) {
    do throws(SystemError) {
        try retrying { () throws(SystemError) in try system.syncFolder(folder(of: path)) }
    } catch {
        throw .notSynced(path, errno: error.number)
    }
}

/// The folder in which `path` stands.
func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
}
