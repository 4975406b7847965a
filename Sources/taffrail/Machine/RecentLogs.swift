internal import Glibc

/// The logs opened lately, newest first: lines of path, tab, project name in a file of the state folder.
///
/// A convenience and no record: whatever is wrong with the file, the list is then empty or not kept.
struct RecentLogs {
    struct Entry {
        var path: String
        var name: String
    }

    private(set) var entries: [Entry]
    private static let kept = 12
    private static var file: String { Folders.state + "/recent" }

    init() {
        entries = Self.read().split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2, parts[0].hasPrefix("/") else { return nil }
            return Entry(path: String(parts[0]), name: String(parts[1]))
        }
    }

    mutating func note(_ path: String, name: String) {
        let path = Folders.absolute(path)
        guard !path.contains(where: { $0 == "\n" || $0 == "\t" }) else { return }
        entries.removeAll { $0.path == path }
        let name = String(name.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
        entries.insert(Entry(path: path, name: name), at: 0)
        entries = Array(entries.prefix(Self.kept))
        let text = entries.map { "\($0.path)\t\($0.name)\n" }.joined()
        guard (try? Folders.make(Folders.state)) != nil else { return }
        // Another session may do the same at this moment; the file is whole either way.
        let draft = Self.file + ".\(getpid())"
        guard let stream = fopen(draft, "wx") else { return }
        let wasWritten = fputs(text, stream) >= 0
        if fclose(stream) == 0, wasWritten {
            rename(draft, Self.file)
        } else {
            unlink(draft)
        }
    }

    private static func read() -> String {
        guard let stream = fopen(file, "r") else { return "" }
        defer { fclose(stream) }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&buffer, 1, buffer.count, stream)
        return String(decoding: buffer.prefix(count), as: UTF8.self)
    }
}
