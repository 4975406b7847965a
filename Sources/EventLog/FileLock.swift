internal import Glibc

extension LogFile {
    /// Takes the lock that lets one append at a time; false if others had it all the while.
    func lock(_ patience: Patience) throws(LogError) -> Bool {
        switch patience {
        case .none: return try lock(wait: false)
        case .forever: return try lock(wait: true)
        case .atMost(let duration):
            let deadline = ContinuousClock.now.advanced(by: duration)
            while true {
                if try lock(wait: false) { return true }
                if ContinuousClock.now >= deadline { return false }
                usleep(2_000)
            }
        }
    }
}

/// Who has the lock of a log.
package struct LockHolder: Hashable, Sendable {
    package var process: Int
    /// The account of the process, or its number if it has no name.
    package var user: String
    /// As the system names it: `R` running, `S` or `D` waiting, `T` stopped, `Z` dead.
    package var state: Character

    /// Looks the file up in the system's list of locks, whose lines read
    /// `1: FLOCK  ADVISORY  WRITE 1234 fd:00:5678 0 EOF`: process, device (hexadecimal) and inode. Those who
    /// wait have `->` after the number.
    init?(of file: borrowing LogFile) {
        guard let status = try? file.status(), let locks = contents(of: "/proc/locks") else { return nil }
        let device = status.device
        let (major, minor) = (
            device >> 8 & 0xfff | device >> 32 & 0xffff_f000, device & 0xff | device >> 12 & 0xffff_ff00
        )
        for line in locks.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 5, words[1] == "FLOCK", let process = Int(words[4]) else { continue }
            let place = words[5].split(separator: ":")
            guard place.count == 3, UInt64(place[0], radix: 16) == major,
                UInt64(place[1], radix: 16) == minor,
                UInt64(place[2]) == status.inode
            else { continue }
            self.init(process: process)
            return
        }
        return nil
    }

    init(process: Int) {
        self.process = process
        var owner = stat()
        user = stat("/proc/\(process)", &owner) == 0 ? accountName(owner.st_uid) : "?"
        // "1234 (name, with anything) S 1 …"
        let status = contents(of: "/proc/\(process)/stat") ?? ""
        state = status.split(separator: ")").last?.first { $0 != " " } ?? "?"
    }
}

private func accountName(_ user: uid_t) -> String {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
        guard getpwuid_r(user, &entry, buffer.baseAddress!, buffer.count, &found) == 0,
            let name = found?.pointee.pw_name
        else {
            return String(user)
        }
        return String(cString: name)
    }
}

/// A small file of the system's, whole.
private func contents(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    let part = 65_536
    while bytes.count < 16 * part {
        var block = [UInt8](repeating: 0, count: part)
        let count = read(descriptor, &block, part)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        bytes += block.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
}
