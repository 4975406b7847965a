/// Makes a new log, from none to a million events, that nobody sees before it is whole.
///
/// It grows as a `Draft` in the same folder, is synced, and takes its name in one step that never overwrites.
/// What is not finished leaves nothing behind.
package struct LogBuilder: ~Copyable {
    private var draft: Draft
    private var lines: ActLines
    /// Bytes gathered before they are written.
    private static let part = 1 << 20

    package init(
        _ path: String, _ header: LogHeader, force: Bool = false, in system: any FileSystem = Kernel()
    ) throws(LogError) {
        let draft = try Draft(of: path, in: system)
        if !force { try draft.requireLocal() }
        self.draft = draft
        lines = ActLines(header)
    }

    package var head: Head {
        var head = lines.place.head
        head.offset += lines.bytes.count
        return head
    }

    package mutating func append(_ act: Act, _ bodies: [Body]) throws(LogError) {
        _ = try lines.add(act, bodies)
        if lines.bytes.count >= LogBuilder.part { try flush() }
    }

    /// The time of the last line: what is added later is not recorded as earlier.
    var at: Int64 { lines.place.at }

    /// Adds a line of another log, as `ActLines.copy`.
    mutating func copy(_ line: Span<UInt8>, _ envelope: Envelope) throws(LogError) {
        lines.copy(line, envelope)
        if lines.bytes.count >= LogBuilder.part { try flush() }
    }

    /// Makes the lines of an unfinished act void.
    mutating func sealTail() { lines.sealTail(nil) }

    private mutating func flush() throws(LogError) {
        try draft.file.append(lines.bytes)
        lines.removeBytes()
    }

    /// Gives the log its name, once it is on the disk.
    package mutating func finish() throws(LogError) {
        try flush()
        try draft.name()
    }
}
