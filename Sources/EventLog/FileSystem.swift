/// What a log asks of the system, call by call, as the system answers it: whole, short, or with an errno.
///
/// `Kernel` is the one that is real. Another can lose what was not synced, stop half-way or answer with any
/// error, so that tests may see what becomes of a log then. Nothing here tries again: that is decided in
/// `LogFile`.
package protocol FileSystem: Sendable {
    func open(_ path: String, _ mode: OpenMode, permissions: UInt32) throws(SystemError) -> Int32
    func close(_ handle: Int32)
    /// Another handle for the same open file, with the same lock.
    func duplicate(_ handle: Int32) throws(SystemError) -> Int32

    func status(of handle: Int32) throws(SystemError) -> FileStatus
    /// What stands at a path, which may be a symbolic link.
    func status(at path: String) throws(SystemError) -> FileStatus
    /// The magic number of statfs(2); 0 where it is not to be had.
    func kind(of handle: Int32) -> UInt32

    /// Reads from `offset` on; may give less than was asked for, and 0 at the end.
    func read(_ handle: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int)
        throws(SystemError) -> Int
    /// Adds at the end; may take less than was given.
    func write(_ handle: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int
    func sync(_ handle: Int32) throws(SystemError)
    /// Where the writers of an open file tell each other what they synced; nil if each has to sync.
    func board(of handle: Int32) -> (any SyncBoard)?

    /// Takes the one exclusive lock; with `wait` false it fails with EWOULDBLOCK while another has it.
    func lock(_ handle: Int32, wait: Bool) throws(SystemError)
    func unlock(_ handle: Int32)

    /// Rights and group of an open file.
    func permit(_ handle: Int32, permissions: UInt32, group: UInt32) throws(SystemError)
    /// Fails with EEXIST where `new` exists.
    func rename(_ path: String, to new: String) throws(SystemError)
    func remove(_ path: String)
    /// Makes a folder remember the names in it.
    func syncFolder(_ path: String) throws(SystemError)
    /// What stands in a folder.
    func names(in folder: String) throws(SystemError) -> [String]
}

extension FileSystem {
    /// A system that cannot list a folder has nothing to sweep from it.
    package func names(in folder: String) throws(SystemError) -> [String] { [] }

    package func board(of handle: Int32) -> (any SyncBoard)? { nil }
}

/// An errno.
package struct SystemError: Error, Hashable, Sendable {
    package var number: Int32

    package init(_ number: Int32) { self.number = number }
}

package enum OpenMode: Hashable, Sendable {
    case read, append
    /// To append; the name must be new.
    case new
}

/// What the system says of a file.
package struct FileStatus: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case file, folder, link, other }

    /// What tells one file from all others that exist at the same time.
    package struct Identity: Hashable, Sendable {
        package var device: UInt64
        package var inode: UInt64
    }

    package var identity: Identity { Identity(device: device, inode: inode) }

    package var kind: Kind
    package var device: UInt64
    package var inode: UInt64
    package var links: Int
    package var size: Int
    package var permissions: UInt32
    package var owner: UInt32
    package var group: UInt32

    package init(
        kind: Kind, device: UInt64, inode: UInt64, links: Int, size: Int, permissions: UInt32, owner: UInt32,
        group: UInt32
    ) {
        self.kind = kind
        self.device = device
        self.inode = inode
        self.links = links
        self.size = size
        self.permissions = permissions
        self.owner = owner
        self.group = group
    }
}
