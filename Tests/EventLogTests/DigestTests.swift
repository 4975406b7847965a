import CDigest
import EventLog
import TestSupport
import Testing

private func crc(_ bytes: [UInt8]) -> UInt32 { taffrail_crc32c(0, bytes, bytes.count) }

/// RFC 3720, appendix B.4.
@Test func `the checksum is the one that RFC 3720 gives`() {
    #expect(crc([UInt8](repeating: 0, count: 32)) == 0x8a91_36aa)
    #expect(crc([UInt8](repeating: 0xff, count: 32)) == 0x62a8_ab43)
    #expect(crc(Array(0..<32)) == 0x46dd_794e)
    #expect(crc((0..<32).reversed()) == 0x113f_db5c)
    #expect(crc(Array("123456789".utf8)) == 0xe306_9283)
}

@Test(arguments: Seed.many(50))
func `the processor's checksum is the portable one, at every length and in parts`(seed: Seed) {
    var seed = seed
    let bytes = (0..<Int.random(in: 0...300, using: &seed)).map { _ in UInt8.random(in: 0...255, using: &seed)
    }
    let cut = Int.random(in: 0...bytes.count, using: &seed)
    #expect(crc(bytes) == taffrail_crc32c_portable(0, bytes, bytes.count))
    #expect(taffrail_crc32c(crc(Array(bytes[..<cut])), Array(bytes[cut...]), bytes.count - cut) == crc(bytes))
}

/// Computed with Python: `hashlib.sha256(previous + line).digest()[:16].hex()`.
@Test func `a seal is the first half of SHA-256 over the seal before and the line`() {
    let first = Seal(Array(#"{"seq":1,"type":"risk-raised""#.utf8).span, after: .none)
    #expect(first.description == "0cb513cc4090fa8d03839b3000206b8a")
    let second = Seal(Array(#"{"seq":2,"type":"risk-closed""#.utf8).span, after: first)
    #expect(second.description == "080570c2f6787cd05422711ab56cd073")
}
