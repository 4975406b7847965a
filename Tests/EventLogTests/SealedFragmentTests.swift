@testable import EventLog
import Testing

/// A line that ends in CAN: what a dead writer left, and the seal that the next writer put behind it.
@Suite struct `A sealed fragment` {
    let folder = TestFolder()
    let fragment = Array(#"{"seq":2,"at":"2027-01-0"#.utf8)

    private func sealed(_ fragment: [UInt8], by sum: UInt32? = nil) -> [UInt8] {
        var bytes = fragment + [0x18, 0x18]
        bytes.appendHex(sum ?? checksum(fragment.span))
        return bytes + [0x18]
    }

    private func flaw(_ line: [UInt8]) -> Flaw.Reason? { Line.flaw(inSealed: line.span) }

    @Test func `is written with its checksum, and the lines of half an act without one`() throws {
        let whole = contents(try folder.log([[#""type":"a""#], [#""type":"b""#, #""type":"c""#]]))
        let ends = whole.indices.filter { whole[$0] == 0x0a }.map { $0 + 1 }
        for (lines, torn) in [(1, 24), (2, 0)] {
            let cut = ends[lines] + torn
            let path = folder.file("torn.tlog", Array(whole[..<cut]))
            var log = try LogWriter(path)
            try log.append([#""type":"next""#], .example(9))
            let seal = torn == 0 ? [0x18] : sealed(Array(whole[ends[lines]..<cut]))
            #expect(contents(path)[ends[lines]...].starts(with: seal + [0x0a]))
        }
    }

    @Test func `is sound with its checksum, or without one as the first release wrote it`() {
        for fragment in [fragment, [], [0], [0x7b, 0x18], fragment + [0x18, 0x18], sealed(fragment)] {
            #expect(flaw(sealed(fragment)) == nil)
        }
        for plain in [[0x18], fragment + [0x18], fragment + [0x18, 0x18, 0x18]] {
            #expect(flaw(plain) == nil)
        }
    }

    @Test func `is damaged where a CAN or a digit is not as it was written`() {
        #expect(flaw(sealed(fragment, by: 0x0123_4567)) == .checksum)
        #expect(flaw(fragment + [0x18, 0x30, 0x18]) == .noTrailer)
        #expect(flaw([0x18] + fragment + [0x18]) == .noTrailer)
        let line = sealed(fragment)
        for byte in line.indices {
            for bit in 0..<8 {
                var bytes = line
                bytes[byte] ^= 1 << UInt8(bit)
                // A line that no longer ends in CAN is judged as a line of the chain.
                if bytes.last == 0x18 { #expect(flaw(bytes) != nil, "byte \(byte), bit \(bit)") }
            }
        }
    }

    @Test func `that changed is named by line and byte`() throws {
        let whole = contents(try folder.log([[#""type":"a""#]]))
        let path = folder.file("torn.tlog", whole + fragment)
        var log = try LogWriter(path)
        try log.append([#""type":"b""#], .example(1))
        #expect(try verify(path).finding == .sound)
        var bytes = contents(path)
        bytes[whole.count + 9] ^= 1
        overwrite(path, bytes)
        let flaw = Flaw(line: 3, byte: whole.count, reason: .checksum)
        #expect(try verify(path).finding == .damaged(flaw))
    }
}
