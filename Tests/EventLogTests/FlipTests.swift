import EventLog
import Testing

/// Every bit of a log that holds all that a log can hold.
@Suite struct `A flipped bit` {
    let folder = TestFolder()

    @Test(arguments: 0..<8)
    func `is found, named, and written on by nobody`(bit: Int) throws {
        let sample = try sampleLog(folder)
        let path = folder.file("flipped.tlog", sample.bytes)
        for byte in sample.bytes.indices {
            var bytes = sample.bytes
            bytes[byte] ^= 1 << UInt8(bit)
            overwrite(path, bytes)
            let (finding, read, refused) = try meet(path)
            if sample.unchecked.contains(where: { $0.contains(byte) }), finding == .sound {
                // The first release sealed a fragment without a checksum; it says nothing either way.
                #expect(read == sample.records && refused == nil, "byte \(byte), bit \(bit)")
                continue
            }
            #expect(finding != .sound, "byte \(byte), bit \(bit) was not found")
            #expect(refused != nil, "byte \(byte), bit \(bit) was written on")
            #expect(read == Array(sample.records.prefix(read.count)), "byte \(byte), bit \(bit)")
            // It is named where it is; only where the newline between a void line and its seal is lost, both are
            // taken for a fragment, and the number is missed in the line after.
            let line = sample.bytes[..<byte].count { $0 == 0x0a } + 1
            if case .damaged(let flaw) = finding {
                #expect(
                    line...line + (sample.bytes[byte] == 0x0a ? 1 : 0) ~= flaw.line,
                    "byte \(byte), bit \(bit)")
            }
        }
    }

    /// What `verify` finds, what a reader is given, and how an append is refused.
    private func meet(_ path: String) throws -> (Verdict.Finding, [Record], LogError?) {
        let finding = try verify(path).finding
        var read: [Record] = []
        let refused = failure { () throws(LogError) in
            var log = try LogWriter(path)
            var seen: [Record] = []
            defer { read = seen }
            try log.records(after: 0) { seen.append(Record($0, $1)) }
            try log.append([#""type":"next""#], .example(99), after: log.head.seq)
        }
        return (finding, read, refused)
    }
}

@Suite struct `A cut` {
    let folder = TestFolder()

    @Test func `at any byte leaves a log that can be read and appended to`() throws {
        let sample = try sampleLog(folder)
        let header = sample.bytes.firstIndex(of: 0x0a)! + 1
        let path = folder.file("cut.tlog", sample.bytes)
        for size in header...sample.bytes.count {
            overwrite(path, Array(sample.bytes[..<size]))
            #expect(try verify(path).isSound, "\(size) bytes")
            var log = try LogWriter(path)
            let read = try log.collect()
            #expect(read == Array(sample.records.prefix(read.count)), "\(size) bytes")
            #expect(read.last?.envelope.left ?? 0 == 0, "\(size) bytes: half an act")
            try log.append([#""type":"next""#], .example(99), after: read.last?.envelope.seq ?? 0)
            #expect(try log.collect().dropLast() == read[...], "\(size) bytes")
            #expect(
                contents(path).starts(with: sample.bytes[..<size]), "\(size) bytes: something was changed")
            #expect(try verify(path).finding == .sound, "\(size) bytes")
        }
        for size in 1..<header {
            overwrite(path, Array(sample.bytes[..<size]))
            let refused = failure { () throws(LogError) in _ = try LogWriter(path) }
            #expect(refused == .notALog(path), "\(size) bytes")
        }
    }

    /// A writer dies in its write, and the next one in its own, at any two bytes: the second tear is in the
    /// seal of the first or behind it.
    @Test func `and another behind it lose nothing`() throws {
        let path = try folder.log([[#""type":"a""#]])
        let start = contents(path)
        var log = try LogWriter(path)
        try log.append([#""b":1"#, #""m":1"#], .example(2))
        let whole = Array(contents(path)[start.count...])
        let end = whole.firstIndex(of: 0x0a)!
        for one in Array(stride(from: 1, to: min(whole.count, 300), by: 13)) + [end - 1, end, end + 1] {
            let torn = start + whole[..<one]
            overwrite(path, torn)
            var next = try LogWriter(path)
            try next.append([#""d":1"#], .example(3))
            let written = Array(contents(path)[torn.count...])
            let most = max(20, min(written.count - 1, 300 - one))
            for two in Array(0...14) + Array(stride(from: 15, through: most, by: 5)) {
                overwrite(path, torn + written[..<two])
                var last = try LogWriter(path)
                try last.append([#""e":1"#], .example(4))
                let bodies = try last.collect().map(\.body)
                #expect(bodies == [#""type":"a""#, #""e":1"#], "\(one), then \(two) bytes")
                #expect(try verify(path).finding == .sound, "\(one), then \(two) bytes")
            }
        }
    }
}
