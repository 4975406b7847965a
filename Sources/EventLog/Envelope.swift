/// What the log itself says of one line; the rest of the line is the body.
package struct Envelope: Hashable, Sendable {
    /// The line's place in the order of everything that happened, from 1; the header is 0.
    package var seq: Int
    /// When it was recorded: milliseconds since the start of 1970, UTC. Never less than the line before.
    package var at: Int64
    /// Who recorded it: an account.
    package var by: String
    /// Names the act, so that a writer who never learned the outcome can find its own lines again.
    package var nonce: UInt64
    /// How many lines of the same act are still to come.
    package var left: Int
    /// By how many milliseconds the recorder's clock was behind the line before; `at` is then that line's.
    package var behind: Int64

    package init(seq: Int, at: Int64, by: String, nonce: UInt64, left: Int = 0, behind: Int64 = 0) {
        self.seq = seq
        self.at = at
        self.by = by
        self.nonce = nonce
        self.left = left
        self.behind = behind
    }
}

extension Envelope {
    /// The members of a line that are the log's own, the seal's among them.
    static let names: [StaticString] = [
        "\"seq\"", "\"at\"", "\"by\"", "\"nonce\"", "\"left\"", "\"behind\"", "\"h\"", "\"c\"",
    ]
}

/// The members of one event's JSON object in canonical form, such as `"type":"risk-raised","id":"R-07"`:
/// no braces, no control characters, and none of the names that the envelope and the seal have.
package struct Body: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        // A line that readers would refuse could never be mended, so it is never made.
        precondition(Body.isSound(bytes.span), "a body is JSON members without the envelope's names")
        self.bytes = bytes
    }

    package init(_ text: String) { self.init(Array(text.utf8)) }

    private static func isSound(_ bytes: Span<UInt8>) -> Bool {
        var members = JSONMembers(from: 0, to: bytes.count, isAfterOther: false)
        while let member = members.next(in: bytes) {
            for name in Envelope.names where bytes.matches(name, in: member.key) { return false }
        }
        return members.isSound && bytes.count > 0 && bytes.indices.allSatisfy { bytes[$0] >= 0x20 }
    }
}

/// How far a log goes: its last sealed line, and the byte after it. Two readers with the same head have read
/// the same history.
package struct Head: Hashable, Sendable {
    package var seq: Int
    package var seal: Seal
    package var offset: Int

    package init(seq: Int, seal: Seal, offset: Int = 0) {
        self.seq = seq
        self.seal = seal
        self.offset = offset
    }
}

extension Head: CustomStringConvertible {
    /// `#367 68bf46685ad2…`: the number and the seal, as reports print them.
    package var description: String { "#\(seq) \(seal)" }

    /// Reads what `description` prints, without the mark as well. It says nothing of the place.
    package init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, let seq = Int(words[0].drop { $0 == "#" }), seq >= 0,
            let seal = Seal(String(words[1]))
        else { return nil }
        self.init(seq: seq, seal: seal)
    }
}

/// A place between two lines, and what the next line has to follow from.
struct Place: Hashable {
    /// The first byte of the next line.
    var offset = 0
    /// How many lines stand before it.
    var line = 0
    /// What the last chained line said; -1 and no seal before the header.
    var seq = -1
    var seal = Seal.none
    var at: Int64 = 0

    var head: Head { Head(seq: seq, seal: seal, offset: offset) }
}
