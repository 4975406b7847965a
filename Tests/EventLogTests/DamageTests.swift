import EventLog
import TestSupport
import Testing

@Suite struct `Damage` {
    let folder = TestFolder()
    let acts = [
        [#""type":"risk-raised","id":"R-07","title":"Vendor slips""#], [#""type":"a""#, #""type":"b""#],
        [#""type":"risk-closed","id":"R-07""#],
    ]

    @Test func `of any single bit is noticed, and no one writes on it`() throws {
        let sound = contents(try folder.log(acts))
        for byte in sound.indices {
            for bit in 0..<8 {
                var bytes = sound
                bytes[byte] ^= 1 << UInt8(bit)
                let path = folder.file("damaged.tlog", bytes)
                let verdict = try verify(path)
                #expect(!verdict.isSound, "byte \(byte), bit \(bit): \(verdict.finding)")
                // Opening checks less than `verify`: the header, then every checksum as the records are read.
                let refused = failure { () throws(LogError) in
                    var log = try LogWriter(path)
                    try log.append([#""type":"next""#], .example(9))
                }
                #expect(refused != nil, "byte \(byte), bit \(bit) was written on")
            }
        }
    }

    @Test func `is named by line and byte, what is before it is read, and nothing is written`() throws {
        var bytes = contents(try folder.log(acts))
        let line = bytes.indices.filter { bytes[$0] == 0x0a }[1] + 1
        bytes[line + 40] ^= 1
        let path = folder.file("damaged.tlog", bytes)
        let flaw = Flaw(line: 3, byte: line, reason: .checksum)
        #expect(try verify(path).finding == .damaged(flaw))

        var log = try LogWriter(path)
        var read: [Int] = []
        let thrown = failure { () throws(LogError) in
            try log.records(after: 0) { envelope, _ in read.append(envelope.seq) }
        }
        #expect(thrown == .damaged(path, flaw))
        #expect(read == [1])
        #expect(log.readOnly == .damaged(path, flaw))
        #expect(
            failure { () throws(LogError) in try log.append([#""type":"x""#], .example(1)) }
                == .damaged(path, flaw))
        #expect(contents(path) == bytes)
    }

    @Test func `of the order is told apart from damage of a line`() throws {
        let bytes = contents(try folder.log(acts))
        let lines = bytes.split(separator: 0x0a).map { $0 + [0x0a] }
        func finding(_ order: [Int]) throws -> Verdict.Finding {
            try verify(folder.file("order.tlog", Array(order.map { lines[$0] }.joined()))).finding
        }
        let second = lines[0].count
        #expect(try finding([0, 1, 2, 3, 4]) == .sound)
        #expect(
            try finding([0, 2, 3, 4])
                == .damaged(Flaw(line: 2, byte: second, reason: .sequence(expected: 1, found: 2))))
        #expect(
            try finding([0, 1, 1, 2, 3, 4])
                == .damaged(
                    Flaw(line: 3, byte: second + lines[1].count, reason: .sequence(expected: 2, found: 1))))
        // The end cut off at a whole act does not show: that is what witnesses are for.
        #expect(try finding([0, 1, 2, 3]) == .sound)
    }

    @Test func `of a chain that was written anew in the middle is found, if not at opening`() throws {
        let ours = contents(try folder.log(acts)).split(separator: 0x0a).map { $0 + [0x0a] }
        let theirs = contents(try folder.log([[#""type":"forged""#]], name: "f.tlog")).split(separator: 0x0a)
            .map { $0 + [0x0a] }
        let path = folder.file(
            "forged.tlog", Array([ours[0], theirs[1], ours[2], ours[3], ours[4]].joined()))
        let flaw = Flaw(line: 3, byte: ours[0].count + theirs[1].count, reason: .chain)
        #expect(try verify(path).finding == .chainBroken(flaw))
        var log = try LogReader(path)
        #expect(try log.collect().count == 4)
        let check = try log.chainCheck()
        #expect(failure { () throws(LogError) in try check.run() } == .damaged(path, flaw))

        var writer = try LogWriter(path)
        writer.stopWriting(because: .damaged(path, flaw))
        let refused = failure { () throws(LogError) in try writer.append([#""n":1"#], .example(9)) }
        #expect(refused == .damaged(path, flaw))
        try LogReader(folder.log(acts, name: "sound.tlog")).chainCheck().run()
    }

    @Test func `in what is followed is found at once, by its seal`() throws {
        let ours = contents(try folder.log(acts)).split(separator: 0x0a).map { $0 + [0x0a] }
        let other = contents(try folder.log([[#""type":"x""#], [#""type":"y""#]], name: "f.tlog"))
            .split(separator: 0x0a).map { $0 + [0x0a] }
        let path = folder.file("followed.tlog", Array(ours[...1].joined()))
        var log = try LogReader(path)
        #expect(try log.collect().count == 1)
        overwrite(path, Array((ours[...1] + [other[2]]).joined()))
        let flaw = Flaw(line: 3, byte: ours[0].count + ours[1].count, reason: .chain)
        #expect(failure { () throws(LogError) in _ = try log.collect(after: 1) } == .damaged(path, flaw))
    }

    @Test func `of an act whose lines do not belong together is found`() throws {
        let path = try folder.log([[#""type":"a""#, #""type":"b""#, #""type":"c""#]])
        let lines = contents(path).split(separator: 0x0a).map { $0 + [0x0a] }
        // Not even a sealed tail mends a line without its beginning.
        let torn = folder.file("acts.tlog", Array((lines[...1] + [[0x18, 0x0a]] + lines[2...]).joined()))
        #expect(try verify(torn).events == 2)
        let twice = try folder.log([[#""type":"a""#, #""type":"b""#]], name: "b.tlog")
        var next = contents(twice).split(separator: 0x0a).map { $0 + [0x0a] }
        next.removeLast()
        let mixed = folder.file("mixed.tlog", Array((next + [lines[2]]).joined()))
        #expect(!(try verify(mixed).isSound))
    }

    @Test(arguments: Seed.many(100))
    func `of any kind never stops the program`(seed: Seed) throws {
        var seed = seed
        var bytes = contents(try folder.log(acts))
        for _ in 0..<Int.random(in: 1...4, using: &seed) {
            let start = Int.random(in: 0..<bytes.count, using: &seed)
            let end = Int.random(in: start...min(bytes.count, start + 80), using: &seed)
            switch Int.random(in: 0..<3, using: &seed) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: 0)
            default: for index in start..<end { bytes[index] = UInt8.random(in: 0...255, using: &seed) }
            }
            if bytes.isEmpty { bytes = [0] }
        }
        let verdict = try verify(folder.file("garbage.tlog", bytes))
        #expect(verdict.head.offset <= bytes.count)
    }
}
