import EventLog
import Glibc
import Synchronization

/// The system, which now and then writes everything and says that it failed.
final class ForgetfulSystem: FileSystem, Sendable {
    private let kernel = Kernel()
    private let forgets = Mutex(false)

    /// What is written from now on is written, and answered with EIO.
    func forget(_ forgets: Bool) { self.forgets.withLock { $0 = forgets } }

    func write(_ handle: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
        let count = try kernel.write(handle, bytes)
        if forgets.withLock({ $0 }) { throw SystemError(EIO) }
        return count
    }

    func open(_ path: String, _ mode: OpenMode, permissions: UInt32) throws(SystemError) -> Int32 {
        try kernel.open(path, mode, permissions: permissions)
    }
    func close(_ handle: Int32) { kernel.close(handle) }
    func duplicate(_ handle: Int32) throws(SystemError) -> Int32 { try kernel.duplicate(handle) }
    func status(of handle: Int32) throws(SystemError) -> FileStatus { try kernel.status(of: handle) }
    func status(at path: String) throws(SystemError) -> FileStatus { try kernel.status(at: path) }
    func kind(of handle: Int32) -> UInt32 { kernel.kind(of: handle) }
    func read(
        _ handle: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(SystemError) -> Int { try kernel.read(handle, into: buffer, at: offset) }
    func sync(_ handle: Int32) throws(SystemError) { try kernel.sync(handle) }
    func lock(_ handle: Int32, wait: Bool) throws(SystemError) { try kernel.lock(handle, wait: wait) }
    func unlock(_ handle: Int32) { kernel.unlock(handle) }
    func permit(_ handle: Int32, permissions: UInt32, group: UInt32) throws(SystemError) {
        try kernel.permit(handle, permissions: permissions, group: group)
    }
    func rename(_ path: String, to new: String) throws(SystemError) { try kernel.rename(path, to: new) }
    func remove(_ path: String) { kernel.remove(path) }
    func syncFolder(_ path: String) throws(SystemError) { try kernel.syncFolder(path) }
}
