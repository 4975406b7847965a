import EventLog

/// The system itself, but for what a test does otherwise.
protocol WrappedKernel: FileSystem {
    var kernel: Kernel { get }
}

extension WrappedKernel {
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
    func write(_ handle: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
        try kernel.write(handle, bytes)
    }
    func sync(_ handle: Int32) throws(SystemError) { try kernel.sync(handle) }
    func board(of handle: Int32) -> (any SyncBoard)? { kernel.board(of: handle) }
    func lock(_ handle: Int32, wait: Bool) throws(SystemError) { try kernel.lock(handle, wait: wait) }
    func unlock(_ handle: Int32) { kernel.unlock(handle) }
    func permit(_ handle: Int32, permissions: UInt32, group: UInt32) throws(SystemError) {
        try kernel.permit(handle, permissions: permissions, group: group)
    }
    func rename(_ path: String, to new: String) throws(SystemError) { try kernel.rename(path, to: new) }
    func remove(_ path: String) { kernel.remove(path) }
    func syncFolder(_ path: String) throws(SystemError) { try kernel.syncFolder(path) }
    func names(in folder: String) throws(SystemError) -> [String] { try kernel.names(in: folder) }
}
