import EventLog
import Testing

/// Each finding has a name that programs may rely on, one line of words, and its place.
@Suite struct `A verdict` {
    let folder = TestFolder()
    let acts = [[#""type":"a""#], [#""type":"b""#], [#""type":"c""#]]

    private func lines(_ path: String) -> [[UInt8]] {
        contents(path).split(separator: 0x0a).map { $0 + [0x0a] }
    }

    private func check(
        _ path: String, against head: Head? = nil, _ name: String, sound: Bool, line: Int? = nil,
        byte: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let verdict = try verify(path, against: { _ in head })
        #expect(verdict.name == name, sourceLocation: sourceLocation)
        #expect(verdict.isSound == sound, sourceLocation: sourceLocation)
        #expect(verdict.line == line, sourceLocation: sourceLocation)
        #expect(verdict.byte == byte, sourceLocation: sourceLocation)
        #expect(!verdict.words.isEmpty && !verdict.words.contains("\n"), sourceLocation: sourceLocation)
    }

    @Test func `has a name, words and a place`() throws {
        let path = try folder.log(acts)
        let whole = contents(path)
        let parts = lines(path)
        let third = parts[0].count + parts[1].count
        try check(path, "sound", sound: true)
        try check(
            folder.file("a", whole + Array("{\"seq\"".utf8)), "torn-tail", sound: true, byte: whole.count)
        var bytes = whole
        bytes[third + 20] ^= 4
        try check(folder.file("b", bytes), "damaged", sound: false, line: 3, byte: third)
        try check(
            folder.file("c", Array((parts[...1] + parts[3...]).joined())), "damaged", sound: false, line: 3,
            byte: third)
        let other = lines(try folder.log([[#""type":"x""#]], name: "other.tlog"))
        try check(
            folder.file("d", Array(([parts[0], other[1]] + parts[2...]).joined())), "chain-broken",
            sound: false,
            line: 3, byte: parts[0].count + other[1].count)
        try check(folder.log(acts, features: ["f"], name: "e"), "unknown-features", sound: true)
        try check(folder.file("f", Array("{\"seq\":0,\"taffrail\":2}\n".utf8)), "newer-format", sound: false)
        try check(folder.file("g", Array("hello\n".utf8)), "not-a-log", sound: false)
    }

    @Test func `asks once what is remembered, and of this log`() throws {
        let path = try folder.log(acts)
        var asked: [LogID] = []
        let verdict = try verify(
            path,
            against: { log in
                asked.append(log)
                return nil
            })
        #expect(verdict.finding == .sound)
        #expect(asked == [.example])
        _ = try verify(
            folder.file("g", Array("hello\n".utf8)),
            against: { log in
                asked.append(log)
                return nil
            })
        #expect(asked == [.example])
    }

    @Test func `against a remembered head tells a cut from another history`() throws {
        let path = try folder.log(acts)
        let parts = lines(path)
        let head = try verify(path).head
        try check(path, against: head, "sound", sound: true)
        try check(path, against: Head(seq: 3, seal: .none), "rewritten", sound: false)
        try check(path, against: Head(seq: 0, seal: .none), "rewritten", sound: false)
        try check(path, against: Head(seq: 4, seal: head.seal), "cut", sound: false)
        // A torn tail is nothing beside it, and damage is more.
        let torn = Array(contents(path).dropLast(9))
        try check(folder.file("a", torn), against: head, "cut", sound: false)
        var bytes = contents(path)
        bytes[parts[0].count + 20] ^= 4
        try check(
            folder.file("b", bytes), against: Head(seq: 9, seal: .none), "damaged", sound: false, line: 2,
            byte: parts[0].count)
    }
}
