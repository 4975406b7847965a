internal import CDigest

/// The 16 bytes that chain a line to the one before it: the first half of SHA-256 over the previous seal and
/// this line. The seal before the header is `.none`, all zeros.
package struct Seal: Hashable, Sendable, CustomStringConvertible {
    /// The 16 bytes read as two big-endian numbers, so that equal bytes are equal numbers on every machine.
    package var high: UInt64
    package var low: UInt64

    package static let none = Seal(high: 0, low: 0)

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Chains `bytes` to `previous`.
    package init(_ bytes: Span<UInt8>, after previous: Seal) {
        var before = (previous.high.bigEndian, previous.low.bigEndian)
        var after: (UInt64, UInt64) = (0, 0)
        bytes.withUnsafeBufferPointer { line in
            taffrail_seal(&before, line.baseAddress, line.count, &after)
        }
        high = UInt64(bigEndian: after.0)
        low = UInt64(bigEndian: after.1)
    }

    /// Reads the 32 lower-case hexadecimal digits of `description`.
    package init?(_ text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 32, let high = digits.span.hex(at: 0), let low = digits.span.hex(at: 16) else {
            return nil
        }
        self.init(high: high, low: low)
    }

    /// 32 lower-case hexadecimal digits.
    package var description: String {
        var digits: [UInt8] = []
        digits.appendHex(high)
        digits.appendHex(low)
        return String(decoding: digits, as: UTF8.self)
    }
}

/// CRC-32C of `bytes`.
func checksum(_ bytes: Span<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer { taffrail_crc32c(0, $0.baseAddress, $0.count) }
}
