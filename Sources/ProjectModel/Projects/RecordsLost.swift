/// What a repaired log says in place of what could not be read any more. No verb decides on it.
package struct RecordsLost: Sendable, Hashable {
    static let type = "records-lost"

    /// The numbers that the lost records had in the damaged log.
    package var first = 0
    package var last = 0
    /// How many bytes could not be read.
    package var bytes = 0
    package var reason = ""
    /// Where they begin in the damaged log: its line, from 1, and its byte, from 0.
    package var line = 0
    package var byte = 0
    /// The name of the damaged log.
    package var log = ""
    /// When the damage was found.
    package var found = ""

    package init() {}
}

extension RecordsLost: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("first", &first)
        try field("last", &last)
        try field("bytes", &bytes)
        try field("reason", &reason)
        try field("line", &line)
        try field("byte", &byte)
        try field("log", &log)
        try field("found", &found)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.lost.append(LostRecords(what: self, seq: stamp.seq))
    }
}

/// A gap in the history of a project.
package struct LostRecords: Sendable, Hashable {
    package var what: RecordsLost
    /// The number of the event that tells of it.
    package var seq: Int

    /// How many numbers are gone.
    package var count: Int {
        let (distance, overflow) = what.last.subtractingReportingOverflow(what.first)
        return overflow || distance < 0 ? 0 : distance + 1
    }

    /// In a line of words.
    package var told: String {
        let numbers =
            switch count {
            case 0: "Nothing that had a number"
            case 1: "#\(what.first)"
            default: "#\(what.first) to #\(what.last)"
            }
        return "\(numbers) of the log before could not be read (\(what.bytes) bytes from line \(what.line), "
            + "byte \(what.byte)): \(what.reason)"
    }
}

extension RecordsLost {
    func footing(in project: Project) -> Footing { Footing() }
}

extension Project {
    /// Why what is shown may not be all that was recorded, a line each: gaps of a log that was recovered, and
    /// events that this program does not know.
    package var doubts: [String] {
        var gaps: [RecordsLost] = []
        var lines: [String] = []
        // A gap of several numbers is told by as many events.
        for lost in lost where !gaps.contains(lost.what) {
            gaps.append(lost.what)
            lines.append(lost.told)
        }
        if !unknown.isEmpty {
            let kinds = unknown.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
            lines.append(
                "Events that this Taffrail does not know, kept and not counted: \(kinds.joined(separator: ", "))"
            )
        }
        return lines
    }
}
