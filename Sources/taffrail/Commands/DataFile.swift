internal import Glibc
internal import PlainText

/// A file that somebody names, read or written whole.
enum DataFile {
    /// What a file of endoflife.date or of a spreadsheet may hold, in bytes.
    static let limit = 32 << 20

    static func read(_ path: String) throws(Failure) -> [UInt8] {
        let name = SafeText(path)
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Failure("\(name): \(SafeText(String(cString: strerror(errno))))") }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            throw Failure("\(name) is no plain file.")
        }
        guard facts.st_size <= limit else {
            throw Failure("\(name) is larger than \(limit >> 20) MiB, which no such file is.")
        }
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            var block = [UInt8](repeating: 0, count: 65_536)
            let count = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure("\(name): \(SafeText(String(cString: strerror(errno))))") }
            if count == 0 { break }
            bytes += block.prefix(count)
        }
        return bytes
    }

    /// Makes a new file with these bytes; nothing is ever written over.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let name = SafeText(path)
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw Failure("\(name) is there already. Give another name, or remove it.") }
            throw Failure("\(name): \(SafeText(String(cString: strerror(errno))))")
        }
        var rest = bytes[...]
        var error: Int32 = 0
        while !rest.isEmpty, error == 0 {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written >= 0 { rest = rest.dropFirst(written) } else if errno != EINTR { error = errno }
        }
        if close(descriptor) != 0, error == 0 { error = errno }
        guard error == 0 else {
            // Half a table would be taken for a whole one.
            unlink(path)
            throw Failure("\(name): \(SafeText(String(cString: strerror(error)))). Nothing was written.")
        }
    }
}
