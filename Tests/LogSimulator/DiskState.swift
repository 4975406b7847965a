internal import EventLog
internal import Glibc

/// The files of a simulated disk, their names, and who has them open.
struct DiskState {
    /// What handles share that were made from one another.
    struct Opening {
        let file: UInt64
        let mode: OpenMode
        /// How many of the file's failed write-backs it has told of.
        var failuresTold: Int
        var handles = 1
    }

    /// Numbers that were not given away yet.
    struct Next {
        var file: UInt64 = 100
        var opening = 1
        var handle: Int32 = 3
    }

    var dice: Dice
    let page: Int
    var files: [UInt64: SimulatedFile] = [:]
    var names: [String: UInt64] = [:]
    /// The names that the disk keeps, and then every state they were in since: a power cut leaves one.
    var namesOverTime: [[String: UInt64]] = [[:]]
    var openings: [Int: Opening] = [:]
    var handles: [Int32: (opening: Int, process: Int)] = [:]
    var next = Next()
    var isFull = false
    /// What the clock of all boards shows.
    var moment: Int64 = 0

    init(page: Int, dice: Dice) {
        self.page = page
        self.dice = dice
    }
}

extension DiskState {
    func names(in folder: String) -> [String] {
        names.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
            .sorted()
    }

    mutating func newHandle(for opening: Int, _ process: Int) -> Int32 {
        defer { next.handle += 1 }
        handles[next.handle] = (opening, process)
        return next.handle
    }

    func opening(_ handle: Int32) throws(SystemError) -> Int {
        guard let opening = handles[handle]?.opening else { throw SystemError(EBADF) }
        return opening
    }

    func file(_ handle: Int32) throws(SystemError) -> UInt64 {
        guard let number = openings[try opening(handle)]?.file else { throw SystemError(EBADF) }
        return number
    }

    func status(of number: UInt64) throws(SystemError) -> FileStatus {
        guard let file = files[number] else { throw SystemError(ENOENT) }
        return FileStatus(
            kind: .file, device: 1, inode: number, links: names.values.count { $0 == number },
            size: file.bytes.count, permissions: 0o660, owner: 0, group: 0)
    }

    mutating func close(_ handle: Int32) {
        guard let (opening, _) = handles.removeValue(forKey: handle), var entry = openings[opening] else {
            return
        }
        entry.handles -= 1
        openings[opening] = entry.handles > 0 ? entry : nil
        if entry.handles == 0 { files[entry.file]?.letGo(opening) }
    }

    /// Tells an opening once of each failure since it was made.
    mutating func tell(_ opening: Int, _ number: UInt64) throws(SystemError) {
        guard let failures = files[number]?.failures, let told = openings[opening]?.failuresTold,
            told < failures
        else { return }
        openings[opening]?.failuresTold = failures
        files[number]?.failuresTold = failures
        throw SystemError(EIO)
    }
}
