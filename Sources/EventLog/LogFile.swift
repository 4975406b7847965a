internal import CDigest
internal import Glibc

/// One open log file. Every call to the system that reads or writes a log stands here, and each is asked
/// again when a signal interrupted it.
struct LogFile: ~Copyable, Sendable {
    let path: String
    let descriptor: Int32

    enum Mode { case read, append, new }

    /// Opens a regular file that has this one name; never through a symbolic link, never as one of the three
    /// handles a terminal uses.
    init(_ path: String, _ mode: Mode, permissions: mode_t = 0o660) throws(LogError) {
        let flags =
            switch mode {
            case .read: O_RDONLY
            case .append: O_RDWR | O_APPEND
            case .new: O_RDWR | O_APPEND | O_CREAT | O_EXCL
            }
        // A pipe without a writer would block at open; O_NONBLOCK means nothing to a regular file.
        let handle = beyondTerminal(
            retrying { open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, permissions) })
        guard handle >= 0 else { throw LogError(errno, doing: "opening", path) }
        self.path = path
        descriptor = handle
    }

    deinit { close(descriptor) }

    /// Refuses what is not a regular file with one name.
    func requireOrdinary() throws(LogError) {
        let status = try status()
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .folder(path)
        default: throw .notAFile(path)
        }
        if status.st_nlink > 1 { throw .severalNames(path, count: Int(status.st_nlink)) }
    }

    /// Refuses a file system whose locks and syncs other machines need not see.
    func requireLocal() throws(LogError) {
        let name: String? =
            switch taffrail_file_system(descriptor) {
            case 0x6969: "NFS"
            case 0x517b, 0xff53_4d42, 0xfe53_4d42: "SMB"
            case 0x0102_1997: "9p"
            case 0x6573_5546: "FUSE"
            case 0x00c3_6400: "Ceph"
            case 0x5346_414f, 0x6b41_4653: "AFS"
            case 0x7375_7245: "Coda"
            default: nil
            }
        if let name { throw .networkFileSystem(path, name: name) }
    }

    func status() throws(LogError) -> stat {
        var status = stat()
        guard retrying({ fstat(descriptor, &status) }) == 0 else {
            throw LogError(errno, doing: "looking at the file", path)
        }
        return status
    }

    /// What stands at the path now, which may be another file.
    func statusOfPath() throws(LogError) -> stat {
        var status = stat()
        guard retrying({ lstat(path, &status) }) == 0 else {
            throw LogError(errno, doing: "looking at the file", path)
        }
        return status
    }

    /// Reads into `buffer` from `offset` on, until it is full or the file ends; gives the count.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(LogError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = retrying {
                pread(descriptor, buffer.baseAddress! + filled, buffer.count - filled, offset + filled)
            }
            guard count >= 0 else { throw LogError(errno, doing: "reading", path) }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// Adds `bytes` at the end by one call. Anything but the whole is a failure: the rest is not tried again,
    /// since another's lines may already stand behind the part that was written.
    func append(_ bytes: [UInt8]) throws(LogError) {
        let count = bytes.withUnsafeBytes { bytes in
            retrying { write(descriptor, bytes.baseAddress, bytes.count) }
        }
        guard count >= 0 else { throw LogError(errno, doing: "writing", path) }
        guard count == bytes.count else { throw .noSpace(path, errno: ENOSPC) }
    }

    /// Takes the lock that lets one append at a time; false if `wait` is false and another has it.
    func lock(wait: Bool) throws(LogError) -> Bool {
        if retrying({ flock(descriptor, LOCK_EX | (wait ? 0 : LOCK_NB)) }) == 0 { return true }
        guard errno == EWOULDBLOCK else { throw LogError(errno, doing: "locking", path) }
        return false
    }

    /// Asks the disk to keep everything written so far.
    func sync() throws(LogError) {
        guard retrying({ fdatasync(descriptor) }) == 0 else { throw .notSynced(path, errno: errno) }
    }

    func unlock() {
        _ = retrying { flock(descriptor, LOCK_UN) }
    }

    /// Another handle for the same open file, for a thread that syncs it.
    func duplicate() throws(LogError) -> LogFile {
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        guard copy >= 0 else { throw LogError(errno, doing: "sharing the file", path) }
        return LogFile(path, open: copy)
    }

    private init(_ path: String, open descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }
}

/// Asks again while a signal interrupts.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}

/// The same handle under a number that is none of the three a terminal has, so that nothing printed by
/// mistake can reach it.
func beyondTerminal(_ handle: Int32) -> Int32 {
    guard 0..<3 ~= handle else { return handle }
    let moved = fcntl(handle, F_DUPFD_CLOEXEC, 3)
    let failure = errno
    close(handle)
    errno = failure
    return moved
}

/// Makes a folder remember the names in it.
func syncFolder(of path: String) throws(LogError) {
    let descriptor = retrying { open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw LogError(errno, doing: "opening the folder", path) }
    defer { close(descriptor) }
    guard retrying({ fsync(descriptor) }) == 0 else { throw .notSynced(path, errno: errno) }
}

/// The folder in which `path` stands.
func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
}
