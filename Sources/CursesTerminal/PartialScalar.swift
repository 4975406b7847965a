/// A scalar of which some bytes of UTF-8 have come.
struct PartialScalar: Sendable {
    private var value: UInt32 = 0
    private var missing = 0
    private var least: UInt32 = 0

    var isEmpty: Bool { missing == 0 }

    /// The scalar that this byte completes. Bytes that are not UTF-8 are dropped.
    mutating func append(_ byte: UInt8) -> Unicode.Scalar? {
        if missing > 0, byte & 0xc0 == 0x80 {
            value = value << 6 | UInt32(byte & 0x3f)
            missing -= 1
            return missing == 0 && value >= least ? Unicode.Scalar(value) : nil
        }
        missing = 0
        switch byte {
        case ..<0x80: return Unicode.Scalar(byte)
        case 0xc2...0xdf: (value, missing, least) = (UInt32(byte & 0x1f), 1, 0x80)
        case 0xe0...0xef: (value, missing, least) = (UInt32(byte & 0x0f), 2, 0x800)
        case 0xf0...0xf4: (value, missing, least) = (UInt32(byte & 0x07), 3, 0x1_0000)
        default: break
        }
        return nil
    }
}
