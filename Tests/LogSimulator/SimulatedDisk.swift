internal import EventLog
internal import Glibc
internal import Synchronization

/// A disk in memory that forgets what was not synced when the power is cut, and the open files of its system.
///
/// It does whatever it is asked, at once and whole. Errors, interruptions and deaths come from
/// `SimulatedProcess`, through which programs use it.
final class SimulatedDisk: Sendable {
    let state: Mutex<DiskState>
    let mutant: Mutant?

    init(page: Int, dice: Dice, mutant: Mutant?) {
        state = Mutex(DiskState(page: page, dice: dice))
        self.mutant = mutant
    }

    func open(_ path: String, _ mode: OpenMode, for process: Int) throws(SystemError) -> Int32 {
        try state.withLock { (state) throws(SystemError) in
            if mode == .new {
                guard state.names[path] == nil else { throw SystemError(EEXIST) }
                state.files[state.next.file] = SimulatedFile(page: state.page)
                state.names[path] = state.next.file
                state.next.file += 1
                state.namesOverTime.append(state.names)
            }
            guard let number = state.names[path], let file = state.files[number] else {
                throw SystemError(ENOENT)
            }
            state.openings[state.next.opening] = DiskState.Opening(
                file: number, mode: mode, failuresTold: file.failuresTold)
            let handle = state.newHandle(for: state.next.opening, process)
            state.next.opening += 1
            return handle
        }
    }

    func duplicate(_ handle: Int32, for process: Int) throws(SystemError) -> Int32 {
        try state.withLock { (state) throws(SystemError) in
            let opening = try state.opening(handle)
            state.openings[opening]?.handles += 1
            return state.newHandle(for: opening, process)
        }
    }

    func close(_ handle: Int32) { state.withLock { $0.close(handle) } }

    /// What becomes of a process that ends: its handles are closed, and the locks go with them.
    func closeAll(of process: Int) {
        state.withLock { state in
            for handle in state.handles.keys.filter({ state.handles[$0]?.process == process }).sorted() {
                state.close(handle)
            }
        }
    }

    func status(of handle: Int32) throws(SystemError) -> FileStatus {
        try state.withLock { (state) throws(SystemError) in
            try state.status(of: state.file(handle))
        }
    }

    func status(at path: String) throws(SystemError) -> FileStatus {
        try state.withLock { (state) throws(SystemError) in
            if let number = state.names[path] { return try state.status(of: number) }
            guard !state.names(in: path).isEmpty else { throw SystemError(ENOENT) }
            return FileStatus(
                kind: .folder, device: 1, inode: 2, links: 2, size: 4096, permissions: 0o775, owner: 0,
                group: 0)
        }
    }

    func read(
        _ handle: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(SystemError) -> Int {
        try state.withLock { (state) throws(SystemError) in
            let number = try state.file(handle)
            guard let bytes = state.files[number]?.bytes, offset < bytes.count else { return 0 }
            let part = bytes[offset..<min(offset + buffer.count, bytes.count)]
            buffer.copyBytes(from: part)
            return part.count
        }
    }

    /// Where the bytes went.
    func write(_ handle: Int32, _ bytes: some Collection<UInt8>) throws(SystemError) -> Int {
        try state.withLock { (state) throws(SystemError) in
            let number = try state.file(handle)
            guard state.openings[try state.opening(handle)]?.mode != .read else { throw SystemError(EBADF) }
            let offset = state.files[number]?.bytes.count ?? 0
            if state.isFull { throw SystemError(ENOSPC) }
            state.files[number]?.append(bytes)
            return offset
        }
    }

    func sync(_ handle: Int32) throws(SystemError) {
        if mutant == .syncDoesNothing { return }
        try state.withLock { (state) throws(SystemError) in
            let opening = try state.opening(handle)
            let number = try state.file(handle)
            state.files[number]?.sync()
            // The journal is written in order, so what happened to names before is kept with it.
            state.namesOverTime = [state.names]
            try state.tell(opening, number)
        }
    }

    /// A sync in which some pages are lost.
    func failToSync(_ handle: Int32) throws(SystemError) {
        try state.withLock { (state) throws(SystemError) in
            let opening = try state.opening(handle)
            let number = try state.file(handle)
            state.files[number]?.failToSync(&state.dice)
            try state.tell(opening, number)
        }
    }

    func lock(_ handle: Int32) throws(SystemError) {
        if mutant == .lockDoesNothing { return }
        try state.withLock { (state) throws(SystemError) in
            let opening = try state.opening(handle)
            let number = try state.file(handle)
            if let holder = state.files[number]?.lock, holder != opening { throw SystemError(EWOULDBLOCK) }
            state.files[number]?.lock = opening
        }
    }

    func unlock(_ handle: Int32) {
        state.withLock { state in
            guard let opening = state.handles[handle]?.opening, let number = state.openings[opening]?.file
            else { return }
            if state.files[number]?.lock == opening { state.files[number]?.lock = nil }
        }
    }

    func rename(_ path: String, to new: String) throws(SystemError) {
        try state.withLock { (state) throws(SystemError) in
            guard let number = state.names[path] else { throw SystemError(ENOENT) }
            guard state.names[new] == nil else { throw SystemError(EEXIST) }
            state.names[path] = nil
            state.names[new] = number
            state.namesOverTime.append(state.names)
        }
    }

    func remove(_ path: String) {
        state.withLock { state in
            guard state.names.removeValue(forKey: path) != nil else { return }
            state.namesOverTime.append(state.names)
        }
    }

    func names(in folder: String) -> [String] { state.withLock { $0.names(in: folder) } }

    func syncFolder() {
        if mutant == .syncDoesNothing { return }
        state.withLock { $0.namesOverTime = [$0.names] }
    }
}

/// What happens to the disk by itself.
extension SimulatedDisk {
    /// While it is full, nothing can be added to any file.
    var isFull: Bool {
        get { state.withLock { $0.isFull } }
        set { state.withLock { $0.isFull = newValue } }
    }

    func bytes(of path: String) -> [UInt8]? {
        state.withLock { state in state.names[path].flatMap { state.files[$0]?.bytes } }
    }

    /// The first byte that the disk lost although a later sync will succeed.
    func firstDropped(of path: String) -> Int? {
        state.withLock { state in state.names[path].flatMap { state.files[$0]?.firstDropped } }
    }

    /// Whether the disk itself has the bytes where they were written.
    func keeps(_ written: SimulatedProcess.Written, in path: String) -> Bool {
        state.withLock { state in
            guard let kept = state.names[path].flatMap({ state.files[$0]?.kept }) else { return false }
            return kept.dropFirst(written.offset).starts(with: written.bytes)
        }
    }

    func writeBackSome() {
        state.withLock { state in
            for number in state.files.keys.sorted() { state.files[number]?.writeBackSome(&state.dice) }
        }
    }

    func failToWriteBack() {
        state.withLock { state in
            for number in state.files.keys.sorted() { state.files[number]?.failToSync(&state.dice) }
        }
    }

    /// All processes are gone, and so is what the disk was not told to keep.
    func cutPower() {
        state.withLock { state in
            state.handles = [:]
            state.openings = [:]
            let names = state.namesOverTime[state.dice.below(state.namesOverTime.count)]
            state.names = names
            state.namesOverTime = [names]
            let named = Set(names.values)
            for number in state.files.keys.sorted() {
                guard named.contains(number) else {
                    state.files[number] = nil
                    continue
                }
                state.files[number]?.cutPower(&state.dice)
                state.files[number]?.letGo()
            }
        }
    }
}
