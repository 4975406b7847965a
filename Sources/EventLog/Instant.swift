/// A moment as a line writes it: `2027-01-04T09:12:33.221Z`, always 24 bytes, always UTC.
///
/// Days are counted in the proleptic Gregorian calendar by H. Hinnant's "chrono-compatible low-level date
/// algorithms": years begin in March, so the leap day is the last one of its year.
struct Instant: Hashable {
    /// Milliseconds since the start of 1970.
    var milliseconds: Int64

    static let byteCount = 24
    /// What four digits of a year can say.
    static let range: ClosedRange<Int64> = 0...253_402_300_799_999

    init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Reads the 24 bytes from `index` on, eight at once.
    init?(_ bytes: Span<UInt8>, at index: Int) {
        guard index >= 0, index + Instant.byteCount <= bytes.count else { return nil }
        // Against the form, in memory's order: what is left is the value of each digit, and 0 of each mark.
        let date = bytes.word(at: index) ^ 0x2d30_302d_3030_3030  // 0000-00-
        let hour = bytes.word(at: index + 8) ^ 0x3030_3a30_3054_3030  // 00T00:00
        // 0x76 lifts a digit above 9 to 0x80 or more, and 0x7f a mark above 0.
        let wrong =
            date | (date &+ 0x7f76_767f_7676_7676) | hour | (hour &+ 0x7676_7f76_767f_7676)
        let (year, month, day) = (
            Instant.pair(date, 0) * 100 + Instant.pair(date, 2), Instant.pair(date, 5), Instant.pair(hour, 0)
        )
        let (clock, minute) = (Instant.pair(hour, 3), Instant.pair(hour, 6))
        guard wrong & 0x8080_8080_8080_8080 == 0, year >= 1970, 1...12 ~= month, 1...31 ~= day, clock < 24,
            minute < 60, let rest = Instant.milliseconds(ofMinute: bytes.word(at: index + 16))
        else { return nil }
        let shifted = month > 2 ? year : year - 1
        let century = shifted / 400
        let yearOfEra = shifted - century * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let days = century * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
        milliseconds = ((days * 24 + clock) * 60 + minute) * 60_000 + rest
    }

    /// What `:33.221Z` says.
    @inline(__always)
    static func milliseconds(ofMinute text: UInt64) -> Int64? {
        let rest = text ^ 0x5a30_3030_2e30_303a  // :00.000Z
        let (second, hundredths) = (pair(rest, 1), pair(rest, 4))
        guard (rest | (rest &+ 0x7f76_7676_7f76_767f)) & 0x8080_8080_8080_8080 == 0, second < 60 else {
            return nil
        }
        return second * 1000 + hundredths * 10 + Int64(truncatingIfNeeded: rest >> 48 & 15)
    }

    /// The number that the two digits from this place on make.
    @inline(__always)
    private static func pair(_ digits: UInt64, _ place: UInt64) -> Int64 {
        let (ten, one) = (digits >> (8 &* place) & 15, digits >> (8 &* place &+ 8) & 15)
        return Int64(truncatingIfNeeded: ten &* 10 &+ one)
    }
}

extension [UInt8] {
    mutating func append(_ instant: Instant) {
        let milliseconds = Swift.min(
            Swift.max(instant.milliseconds, Instant.range.lowerBound), Instant.range.upperBound)
        let (day, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        let shifted = day + 719_468
        let century = shifted / 146_097
        let dayOfEra = shifted - century * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + century * 400 + (month <= 2 ? 1 : 0)

        func digits(_ number: Int64, _ count: Int, then mark: Unicode.Scalar) {
            var unit: Int64 = 1
            for _ in 1..<count { unit *= 10 }
            while unit > 0 {
                append(UInt8(ascii: "0") + UInt8(number / unit % 10))
                unit /= 10
            }
            append(UInt8(ascii: mark))
        }
        digits(year, 4, then: "-")
        digits(month, 2, then: "-")
        digits(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2, then: "T")
        digits(rest / 3_600_000, 2, then: ":")
        digits(rest / 60_000 % 60, 2, then: ":")
        digits(rest / 1000 % 60, 2, then: ".")
        digits(rest % 1000, 3, then: "Z")
    }
}
