/// A month as days in it are written: most days of a log fall into the same as the one before.
struct MonthText: Sendable {
    /// `2027-03-` as it lies in memory, and the day before the first.
    private let text: UInt64
    private let start: Day

    /// - Parameter index: where the day is written.
    init(of day: Day, _ bytes: Span<UInt8>, at index: Int) {
        text = bytes.word(at: index)
        start = day - day.civil.day
    }

    /// The first of 1970.
    init() { self.init(of: Day(number: 0), Array("1970-01-01".utf8).span, at: 0) }

    /// The day written from `index` on, ten bytes, if it is one of the first 28 of this month.
    @inline(__always)
    func day(_ bytes: Span<UInt8>, at index: Int) -> Day? {
        let tens = bytes[index + 8] &- UInt8(ascii: "0")
        let ones = bytes[index + 9] &- UInt8(ascii: "0")
        guard bytes.word(at: index) == text, tens < 3, ones < 10 else { return nil }
        let number = Int(tens) * 10 + Int(ones)
        return 1...28 ~= number ? start + number : nil
    }
}
