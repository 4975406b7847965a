internal import CKernel
internal import Glibc

/// The system itself.
package struct Kernel: FileSystem {
    package init() {}

    /// Never through a symbolic link; never as one of the three handles that a terminal has, so that nothing
    /// printed by mistake can reach a log.
    package func open(_ path: String, _ mode: OpenMode, permissions: UInt32) throws(SystemError) -> Int32 {
        let flags =
            switch mode {
            case .read: O_RDONLY
            case .append: O_RDWR | O_APPEND
            case .new: O_RDWR | O_APPEND | O_CREAT | O_EXCL
            }
        // A pipe without a writer would block at open; O_NONBLOCK means nothing to a regular file.
        let handle = Glibc.open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, permissions)
        // Else each reading after a write writes the time of reading, and so the inode. Only for the owner.
        if handle >= 0 { _ = fcntl(handle, F_SETFL, flags | O_NONBLOCK | taffrail_no_access_time) }
        return try answer(beyondTerminal(handle))
    }

    package func close(_ handle: Int32) { _ = Glibc.close(handle) }

    package func duplicate(_ handle: Int32) throws(SystemError) -> Int32 {
        try answer(fcntl(handle, F_DUPFD_CLOEXEC, 3))
    }

    package func status(of handle: Int32) throws(SystemError) -> FileStatus {
        var status = stat()
        try answer(fstat(handle, &status))
        return FileStatus(status)
    }

    package func status(at path: String) throws(SystemError) -> FileStatus {
        var status = stat()
        try answer(lstat(path, &status))
        return FileStatus(status)
    }

    package func kind(of handle: Int32) -> UInt32 { taffrail_file_system(handle) }

    package func read(
        _ handle: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(SystemError) -> Int {
        try answer(pread(handle, buffer.baseAddress, buffer.count, offset))
    }

    package func write(_ handle: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
        try answer(Glibc.write(handle, bytes.baseAddress, bytes.count))
    }

    package func sync(_ handle: Int32) throws(SystemError) { try answer(fdatasync(handle)) }

    package func board(of handle: Int32) -> (any SyncBoard)? { KernelSyncBoard(handle) }

    package func lock(_ handle: Int32, wait: Bool) throws(SystemError) {
        try answer(flock(handle, LOCK_EX | (wait ? 0 : LOCK_NB)))
    }

    package func unlock(_ handle: Int32) { _ = flock(handle, LOCK_UN) }

    package func permit(_ handle: Int32, permissions: UInt32, group: UInt32) throws(SystemError) {
        try answer(fchown(handle, uid_t.max, group))
        try answer(fchmod(handle, permissions))
    }

    package func rename(_ path: String, to new: String) throws(SystemError) {
        do {
            try answer(taffrail_rename_new(path, new))
        } catch {
            guard error.number == EINVAL || error.number == ENOSYS else { throw error }
            // A file system without it: a second name that must be new, then the first one goes.
            try answer(link(path, new))
            unlink(path)
        }
    }

    package func remove(_ path: String) { unlink(path) }

    package func names(in folder: String) throws(SystemError) -> [String] {
        guard let listing = opendir(folder) else { throw SystemError(errno) }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
                        String(cString: $0)
                    }
                })
        }
        return names
    }

    package func syncFolder(_ path: String) throws(SystemError) {
        let handle = try answer(Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        defer { close(handle) }
        try answer(fsync(handle))
    }
}

/// What a call answered, with the errno if that is less than zero.
@discardableResult
private func answer<Result: SignedInteger>(_ result: Result) throws(SystemError) -> Result {
    guard result >= 0 else { throw SystemError(errno) }
    return result
}

extension FileStatus {
    init(_ status: stat) {
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        self.init(
            kind: kind, device: UInt64(status.st_dev), inode: UInt64(status.st_ino),
            links: Int(status.st_nlink), size: Int(status.st_size), permissions: status.st_mode & 0o7777,
            owner: status.st_uid, group: status.st_gid)
    }
}

/// The same handle under a number that is none of the three a terminal has.
func beyondTerminal(_ handle: Int32) -> Int32 {
    guard 0..<3 ~= handle else { return handle }
    let moved = fcntl(handle, F_DUPFD_CLOEXEC, 3)
    let failure = errno
    close(handle)
    errno = failure
    return moved
}
