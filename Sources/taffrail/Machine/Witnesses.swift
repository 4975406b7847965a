internal import EventLog
internal import Glibc

/// The heads of the logs that this user has seen, one small file a log in the state folder.
///
/// A chain of seals does not show that its end was cut off at a line, nor that all of it was written anew.
/// Somebody who remembers how far it had gone, and with which seal, does. What is remembered was on the disk
/// first, so that a power cut does not look like a cut.
///
/// The file `witness/<log id>` holds one line: `<number> <seal> <path>`. A copy of a log elsewhere, whose
/// original still stands in its place, is no witness's business.
struct Witnesses {
    private var folder: String { Folders.state + "/witness" }

    /// How far the log at this place was seen to go.
    func head(of log: LogID, at place: String) -> Head? {
        guard let (head, known) = entry(log), isSame(known, place) else { return nil }
        return head
    }

    private func isSame(_ known: String, _ place: String) -> Bool {
        known == written(place) || access(known, F_OK) != 0
    }

    private func written(_ place: String) -> String { Folders.absolute(place).filter { $0 != "\n" } }

    private func entry(_ log: LogID) -> (head: Head, place: String)? {
        guard let stream = fopen(path(log), "r") else { return nil }
        defer { fclose(stream) }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = fread(&buffer, 1, buffer.count, stream)
        let words = String(decoding: buffer.prefix(count), as: UTF8.self).dropLast()
            .split(separator: " ", maxSplits: 2)
        guard words.count == 3, let seq = Int(words[0]), let seal = Seal(String(words[1])) else { return nil }
        return (Head(seq: seq, seal: seal), String(words[2]))
    }

    /// A convenience to the one who may later doubt, and no record: where it cannot be kept, nothing is said.
    func note(_ head: Head, of log: LogID, at place: String) {
        if let known = entry(log)?.place, !isSame(known, place) { return }
        guard (try? Folders.make(folder)) != nil else { return }
        let draft = path(log) + ".\(getpid())"
        guard let stream = fopen(draft, "wx") else { return }
        let wasWritten = fputs("\(head.seq) \(head.seal) \(written(place))\n", stream) >= 0
        if fclose(stream) == 0, wasWritten {
            rename(draft, path(log))
        } else {
            unlink(draft)
        }
    }

    func forget(_ log: LogID) { unlink(path(log)) }

    private func path(_ log: LogID) -> String { "\(folder)/\(log)" }
}
