import PlainText
import Screen
import TestSupport
import Testing

struct GlyphSetTests {
    private static func translated(_ line: Line) -> String {
        var surface = Surface(size: Size(columns: line.columns, rows: 1))
        surface.put(line, in: surface.area)
        return surface.translated(to: .ascii).plainText[0]
    }

    @Test(arguments: [
        ("╭─ Zoë · −12 d – 40–90k …╮", "+- Zoe - -12 d - 40-90k ~+"),
        ("日本", "? ? "),
        ("▶ ✔ ● ▲ ■", "> v o ^ #"),
        ("Łódź ß Ÿž", "Lodz s Yz"),
        ("e\u{301}clair", "eclair"),
        ("▁▂▃▄▅▆▇█", "_.-~=+*#"),
    ])
    func `each glyph has a plain one of its width`(text: String, plain: String) {
        #expect(Self.translated(Line(SafeText(text))) == plain)
    }

    @Test func `half a block is a bar's end or a register's cursor`() {
        #expect(Self.translated(Bar(0.75).line(columns: 2)) == "##")
        #expect(Self.translated([Run("▌", .accent)]) == ">")
    }

    @Test func `every letter of the table has a place`() {
        let letters = (UInt32(0xc0)...0x17f).map { Character(Unicode.Scalar($0)!) }
        #expect(!Self.translated(Line(SafeText(String(letters)))).contains("?"))
    }

    @Test(arguments: Seed.many(200))
    func `a translated surface has nothing but plain characters, in the same places`(seed: Seed) {
        var seed = seed
        var surface = Surface(size: Size(columns: 20, rows: 1))
        var text = ""
        for _ in 0..<12 {
            text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 0...0x1_f9ff, using: &seed)) ?? "日")
        }
        surface.put(SafeText(text), in: surface.area)
        let row = surface.translated(to: .ascii).plainText[0]
        #expect(row.allSatisfy { $0.isASCII })
        #expect(row.count == 20)
    }
}
