/// Eight lower-case hexadecimal digits as they lie in memory, all eight made or read at once.
struct HexDigits: Hashable {
    /// The digits' bytes; the first digit is the lowest byte.
    var text: UInt64

    init(text: UInt64) { self.text = text }

    @inline(__always)
    init(_ number: UInt32) {
        // Spread the nibbles to one a byte: 0x89abcdef -> 0x08_09_0a_0b_0c_0d_0e_0f, then the first digit lowest.
        var nibbles = UInt64(number)
        nibbles = (nibbles | nibbles << 16) & 0x0000_ffff_0000_ffff
        nibbles = (nibbles | nibbles << 8) & 0x00ff_00ff_00ff_00ff
        nibbles = (nibbles | nibbles << 4) & 0x0f0f_0f0f_0f0f_0f0f
        nibbles = nibbles.byteSwapped
        // Adding 6 carries a nibble of ten or more into bit 4: those are letters, 0x27 beyond "0" + nibble.
        let letters = ((nibbles &+ 0x0606_0606_0606_0606) >> 4) & 0x0101_0101_0101_0101
        text = nibbles &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
    }

    /// The number, or nil if these are not eight digits of `0-9a-f`.
    @inline(__always)
    var number: UInt32? {
        // Whatever was not a digit does not come back the same.
        HexDigits(believed).text == text ? believed : nil
    }

    /// The number, if something else vouches for these being digits.
    @inline(__always)
    var believed: UInt32 {
        // A letter has bit 6 set, and its low nibble counts from 1.
        let letters = (text & 0x4040_4040_4040_4040) >> 6
        var nibbles = ((text & 0x0f0f_0f0f_0f0f_0f0f) &+ letters &* 9).byteSwapped
        nibbles = (nibbles | nibbles >> 4) & 0x00ff_00ff_00ff_00ff
        nibbles = (nibbles | nibbles >> 8) & 0x0000_ffff_0000_ffff
        return UInt32(truncatingIfNeeded: nibbles | nibbles >> 16)
    }
}

extension Span<UInt8> {
    /// The eight bytes from `index` on, the first one lowest.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// The number that sixteen hexadecimal digits from `index` on give.
    @inline(__always)
    func hex(at index: Int) -> UInt64? {
        guard let high = HexDigits(text: word(at: index)).number,
            let low = HexDigits(text: word(at: index + 8)).number
        else { return nil }
        return UInt64(high) << 32 | UInt64(low)
    }
}

extension [UInt8] {
    mutating func appendHex(_ number: UInt32) {
        Swift.withUnsafeBytes(of: HexDigits(number).text.littleEndian) { append(contentsOf: $0) }
    }

    mutating func appendHex(_ number: UInt64) {
        appendHex(UInt32(truncatingIfNeeded: number >> 32))
        appendHex(UInt32(truncatingIfNeeded: number))
    }

    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Lines are made while others wait for the lock: digit by digit, without a `String` on the way.
    ///
    /// - Parameter number: at least 0, as all numbers of a line are.
    mutating func append(decimal number: Int) {
        precondition(number >= 0, "a line has no number below zero")
        // No number has more than 19 digits, which are made from the last one on.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 19) { digits in
            var (rest, start) = (UInt(number), digits.count)
            repeat {
                start -= 1
                digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            append(contentsOf: digits[start...])
        }
    }
}
