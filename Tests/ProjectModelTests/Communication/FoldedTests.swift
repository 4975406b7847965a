import TestSupport
import Testing

@testable import ProjectModel

struct FoldedTests {
    @Test func `capitals and spacing make no difference`() {
        #expect("  Price  CAP\tper\r\nseat ".folded == "price cap per seat")
        #expect("ÜBERNAHME\u{a0}am Montag".folded == "übernahme am montag")
        #expect("".folded == "" && " \n ".folded == "")
    }

    @Test(arguments: Seed.many(500))
    func `letters of one byte are folded as all others are`(seed: Seed) {
        var seed = seed
        let hasMore = Bool.random(using: &seed)
        let letters = (0..<Int.random(in: 0...30, using: &seed)).map { _ -> Character in
            if hasMore, Int.random(in: 0..<6, using: &seed) == 0 {
                return ["É", "ß", "\u{a0}", "\u{2003}", "İ", "日", "e\u{301}"].randomElement(using: &seed)!
            }
            return Int.random(in: 0..<4, using: &seed) == 0
                ? [" ", "\t", "\n", "\r\n", "\u{b}"].randomElement(using: &seed)!
                : Character(Unicode.Scalar(UInt8.random(in: 0..<0x80, using: &seed)))
        }
        let text = String(letters)
        #expect(text.folded == text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased())
    }
}
