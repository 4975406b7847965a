internal import Glibc

/// A writer that runs as a process of its own and says on a pipe what it does.
struct Child {
    let process: pid_t
    let pipe: Int32
    /// What it tries now and has not acknowledged.
    private(set) var open: UInt64?
    private var unread: [UInt8] = []

    init(_ words: [String]) throws(Complaint) {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { throw Complaint("the system gives no pipe") }
        defer { close(ends[1]) }
        _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_adddup2(&files, ends[1], 1)
        posix_spawn_file_actions_addclose(&files, ends[1])
        let arguments = (["Storm"] + words).map { strdup($0) } + [nil]
        defer { for text in arguments { free(text) } }
        var child = pid_t()
        guard posix_spawn(&child, "/proc/self/exe", &files, nil, arguments, environ) == 0 else {
            throw Complaint("no writer could be started")
        }
        (process, pipe) = (child, ends[0])
    }

    /// Takes in what has been said; false at its end.
    mutating func listen(_ hear: (Saying) throws -> Void) throws -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(pipe, &buffer, buffer.count)
        guard count > 0 else { return count < 0 && errno == EINTR }
        unread += buffer.prefix(count)
        while let end = unread.firstIndex(of: 10) {
            let line = String(decoding: unread[..<end], as: UTF8.self)
            unread.removeSubrange(...end)
            guard let saying = Saying(line) else { throw Complaint("a writer said: \(line)") }
            switch saying {
            case .tries(let nonce): open = nonce
            case .acknowledges: open = nil
            }
            try hear(saying)
        }
        return true
    }

    /// Waits until it is gone; gives its exit status, or the signal below zero.
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        close(pipe)
        return status & 0x7f == 0 ? status >> 8 & 0xff : -(status & 0x7f)
    }
}
