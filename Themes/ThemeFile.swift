import Glibc

/// The bytes of a theme and where they came from.
struct ThemeFile {
    /// As messages name it.
    var name: String
    /// What the theme is called unless it says so itself.
    var theme: String
    var bytes: [UInt8]

    /// A theme has a dozen lines; whatever is larger is something else.
    private static let largestBytes = 64 * 1024

    static func isPath(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".toml") }

    static func read(path: String) throws(ThemeError) -> ThemeFile {
        if let file = try readIfThere(path: path) { return file }
        throw ThemeError(
            ThemeError.Place(file: path), "there is no such file",
            remedy: "check the path, or give a theme's name")
    }

    static func readIfThere(path: String) throws(ThemeError) -> ThemeFile? {
        // A named pipe must not hold us up.
        let handle = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if handle < 0, errno == ENOENT || errno == ENOTDIR { return nil }
        let place = ThemeError.Place(file: path)
        if handle < 0 {
            throw ThemeError(place, String(cString: strerror(errno)), remedy: "check who may read it")
        }
        defer { close(handle) }
        var status = stat()
        guard fstat(handle, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw ThemeError(
                place, "this is not a regular file", remedy: "give the path of a theme's TOML file")
        }
        var bytes = [UInt8](repeating: 0, count: largestBytes + 1)
        var count = 0
        while count < bytes.count {
            let more = bytes.withUnsafeMutableBytes {
                Glibc.read(handle, $0.baseAddress! + count, $0.count - count)
            }
            if more < 0, errno == EINTR { continue }
            if more < 0 {
                throw ThemeError(place, String(cString: strerror(errno)), remedy: "check the disk")
            }
            if more == 0 { break }
            count += more
        }
        guard count <= largestBytes else {
            throw ThemeError(place, "this is over 64 KiB, which no theme is", remedy: "give another file")
        }
        let stem = path.split(separator: "/").last.map(String.init) ?? path
        let theme = stem.hasSuffix(".toml") ? String(stem.dropLast(5)) : stem
        return ThemeFile(name: path, theme: theme, bytes: Array(bytes[..<count]))
    }

    /// The names of the themes in a folder; none where there is no folder.
    static func names(inFolder folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".toml"), !name.hasPrefix(".") { names.append(String(name.dropLast(5))) }
        }
        return names
    }
}
