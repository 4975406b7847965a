import PlainText
import Testing

struct DisplayWidthTests {
    @Test(
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("日", 2), ("한", 2), ("\u{1112}\u{1161}\u{11ab}", 2),
            ("ｱ", 1),
            ("Ａ", 2), ("●", 1), ("▲", 1), ("⚠", 1), ("⚠\u{fe0f}", 2), ("❤\u{fe0f}", 2), ("👍", 2), ("👍🏽", 2),
            ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("1\u{fe0f}\u{20e3}", 2), ("─", 1), ("█", 1), ("…", 1), ("\u{301}", 0),
            ("☰", 2),
        ] as [(Character, Int)])
    func `a grapheme is as wide as it is drawn`(character: Character, width: Int) {
        #expect(DisplayWidth.of(character) == width)
    }

    @Test(arguments: [0, 1, 2])
    func `widths agree with another implementation`(width: Int) throws {
        for value in try #require(OtherWidths.widths[width]) {
            let scalar = try #require(Unicode.Scalar(value))
            #expect(DisplayWidth.of(scalar) == width, "U+\(String(value, radix: 16))")
        }
    }
}
