internal import EventLog
internal import Glibc

/// How far each log had gone when this user last looked at it, one small file a log and account in the state
/// folder, so that the next visit can begin with what is new.
///
/// The file `visit/<log id>-<account>` holds one line: `<number> <milliseconds since 1970 UTC>`. A convenience
/// and no record: whatever is wrong with it, nobody has been there.
struct Visits {
    struct Visit: Equatable {
        /// The last event that was seen.
        var seq: Int
        /// When it was seen.
        var at: Int64
    }

    private static var folder: String { Folders.state + "/visit" }
    private let account: String

    init(of account: String) { self.account = account }

    func last(at log: LogID) -> Visit? {
        guard let path = path(log), let stream = fopen(path, "r") else { return nil }
        defer { fclose(stream) }
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = fread(&buffer, 1, buffer.count, stream)
        // The end of the line shows that all of it is there.
        let text = String(decoding: buffer.prefix(count), as: UTF8.self)
        let words = text.dropLast().split(separator: " ")
        guard text.last == "\n", words.count == 2, let seq = Int(words[0]), let at = Int64(words[1]), seq > 0
        else { return nil }
        return Visit(seq: seq, at: at)
    }

    func note(_ visit: Visit, at log: LogID) {
        guard let path = path(log), (try? Folders.make(Self.folder)) != nil else { return }
        // Another session may do the same at this moment; the file is whole either way.
        let draft = path + ".\(getpid())"
        guard let stream = fopen(draft, "wx") else { return }
        let wasWritten = fputs("\(visit.seq) \(visit.at)\n", stream) >= 0
        if fclose(stream) == 0, wasWritten {
            rename(draft, path)
        } else {
            unlink(draft)
        }
    }

    /// Nil for an account whose name is no name of a file.
    private func path(_ log: LogID) -> String? {
        account.contains("/") || account.contains("\0") ? nil : "\(Self.folder)/\(log)-\(account)"
    }
}
