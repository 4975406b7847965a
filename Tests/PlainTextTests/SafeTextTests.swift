import PlainText
import TestSupport
import Testing

struct SafeTextTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("a\u{1b}[31mb", "a⟦U+001B⟧[31mb"),
        ("\u{9b}31m", "⟦U+009B⟧31m"),
        ("a\tb\r\nc\nd", "a␉b↵c↵d"),
        ("pay\u{202e}lap", "pay⟦U+202E⟧lap"),
        ("a\u{200b}b\u{feff}c\u{ad}d", "a⟦U+200B⟧b⟦U+FEFF⟧c⟦U+00AD⟧d"),
        ("\u{e0041}", "⟦U+E0041⟧"),
        ("a\u{200d}b", "a⟦U+200D⟧b"),
        ("\u{301}x", "⟦U+0301⟧x"),
        ("x\u{fe0f}", "x⟦U+FE0F⟧"),
        ("\u{115f}", "⟦U+115F⟧"),
    ])
    func `what would move, turn or hide is shown`(raw: String, shown: String) {
        #expect(SafeText(raw).string == shown)
    }

    @Test(arguments: [
        "👩‍👩‍👧", "👍🏽", "❤️", "1️⃣", "🇩🇪", "क्‍ष", "نمی‌خواهم", "葛󠄀", "Zoë", "e\u{301}\u{302}", "日本語", "한국",
    ])
    func `what belongs to a word or a picture is kept`(text: String) {
        #expect(SafeText(text).string == text)
    }

    @Test func `marks beyond four on a letter are left out`() {
        let marks = String(repeating: "\u{301}", count: 9)
        #expect(SafeText("e" + marks + "x").string.unicodeScalars.count == 6)
    }

    @Test(arguments: Seed.many(500))
    func `sanitizing twice changes nothing`(seed: Seed) {
        var seed = seed
        let once = SafeText(Hostile.text(&seed))
        #expect(SafeText(once.string) == once)
    }

    @Test(arguments: Seed.many(500))
    func `no control and nothing invisible comes through`(seed: Seed) {
        var seed = seed
        let text = SafeText(Hostile.text(&seed))
        let kept: [Unicode.Scalar] = ["\u{200c}", "\u{200d}"]
        for scalar in text.string.unicodeScalars where !kept.contains(scalar) {
            let properties = scalar.properties
            #expect(properties.generalCategory != .control)
            #expect(properties.generalCategory != .format)
            #expect(!properties.isBidiControl)
        }
    }

    @Test(arguments: Seed.many(150))
    func `shortening, fitting and wrapping keep their width`(seed: Seed) {
        var seed = seed
        let text = SafeText(Hostile.text(&seed))
        for limit in 0...(text.columns + 2) {
            #expect(text.shortened(to: limit).columns <= limit)
            #expect(text.head(of: limit).columns <= limit)
            #expect(text.fitted(to: limit, alignment: .trailing).columns == limit)
            #expect(SafeText(text.shortened(to: limit).string) == text.shortened(to: limit))
            if limit < 2 { continue }
            for line in text.lines(wrappedAt: limit) { #expect(line.columns <= limit, "\(line) of \(text)") }
        }
    }

    @Test func `interpolation sanitizes what it is given`() {
        let raw = "R-07\u{1b}c"
        let text: SafeText = "no risk \(raw), \(3) left"
        #expect(text.string == "no risk R-07⟦U+001B⟧c, 3 left")
    }

    @Test func `text is shortened before a wide character, not inside it`() {
        #expect(SafeText("日本語").shortened(to: 4).string == "日…")
        #expect(SafeText("Vendor slips").shortened(to: 7).string == "Vendor…")
    }

    @Test func `words are wrapped and long ones broken`() {
        let text: SafeText = "the vendor keeps Aufzeichnungen forever"
        #expect(
            text.lines(wrappedAt: 10).map(\.string) == [
                "the vendor", "keeps", "Aufzeichnu", "ngen", "forever",
            ])
    }

    @Test func `the lines of a text become paragraphs`() {
        #expect(SafeText.paragraphs("one\r\ntwo\n").map(\.string) == ["one", "two", ""])
    }
}
