import PlainText
import Screen
import TestSupport
import Testing

struct SurfaceTests {
    /// Words of every width.
    private static let words: [SafeText] = [
        "Vendor slips", "日本語テキスト", "👩‍👩‍👧 family", "한국", "e\u{301}clair", "", "█▉▊ ▁▂▃", "a日b本c",
    ]

    private static func draw(_ seed: inout Seed, on surface: inout Surface, in area: Rect) {
        let row = Int.random(in: -1...area.rows, using: &seed)
        let column = Int.random(in: -1...area.columns, using: &seed)
        let word = words.randomElement(using: &seed)!
        switch Int.random(in: 0..<7, using: &seed) {
        case 0: surface.put(word, row: row, column: column, in: area)
        case 1: surface.put(word, row: row, in: area, .accent, .bold, alignment: .trailing)
        case 2: surface.put(glyph: "x", row: row, column: column, in: area, .text)
        case 3: surface.fill(area.inset(rows: 1, columns: 3), .raised)
        case 4: surface.frame(area, Caption(word, detail: "14 open", trailing: "1 of 2"), isFocused: true)
        case 5: surface.horizontal(row: row, column: column, in: area)
        default: surface.tint(area.inset(rows: 1), .selected)
        }
    }

    @Test(arguments: Seed.many(500))
    func `drawing stays inside its area`(seed: Seed) {
        var seed = seed
        let size = Size(
            columns: Int.random(in: 0...30, using: &seed), rows: Int.random(in: 0...9, using: &seed))
        var surface = Surface(size: size)
        let area = Rect(
            row: Int.random(in: -2...8, using: &seed), column: Int.random(in: -2...20, using: &seed),
            columns: Int.random(in: 0...20, using: &seed), rows: Int.random(in: 0...8, using: &seed))
        for _ in 0..<10 { Self.draw(&seed, on: &surface, in: area) }
        for row in 0..<size.rows {
            for column in 0..<size.columns where !area.contains(Point(row: row, column: column)) {
                #expect(surface[row, column] == .blank)
            }
        }
    }

    @Test(arguments: Seed.many(500))
    func `every wide character keeps both halves and every row its width`(seed: Seed) {
        var seed = seed
        var surface = Surface(size: Size(columns: 24, rows: 5))
        for _ in 0..<30 {
            let area = Rect(
                row: Int.random(in: 0...3, using: &seed), column: Int.random(in: 0...20, using: &seed),
                columns: Int.random(in: 0...14, using: &seed), rows: Int.random(in: 0...4, using: &seed))
            Self.draw(&seed, on: &surface, in: area)
        }
        for row in 0..<5 {
            let widths = (0..<24).map { surface[row, $0].width }
            #expect(widths.reduce(0, +) == 24)
            for column in 0..<24 {
                #expect((widths[column] == 2) == (column < 23 && widths[column + 1] == 0))
            }
        }
    }

    @Test func `half of a wide character that is drawn over leaves a blank`() {
        var surface = Surface(size: Size(columns: 4, rows: 1))
        surface.put("日本", in: surface.area)
        surface.put("x", column: 1, in: surface.area)
        #expect(surface.plainText == [" x本"])
        surface.put("語", column: 1, in: surface.area)
        #expect(surface.plainText == [" 語 "])
    }

    @Test func `a longer grapheme stands in the table`() {
        var surface = Surface(size: Size(columns: 4, rows: 1))
        surface.put("e\u{301}👍🏽", in: surface.area)
        #expect(surface.character(atRow: 0, column: 0) == "e\u{301}")
        #expect(surface.character(atRow: 0, column: 1) == "👍🏽")
        #expect(surface.character(atRow: 0, column: 2) == "👍🏽")
    }

    @Test func `a frame carries its words`() {
        var surface = Surface(size: Size(columns: 44, rows: 3))
        surface.frame(
            surface.area,
            Caption(
                "Risk register", detail: "14 open", trailing: "covers \(".82", .bold) \(Mark.attention)",
                bottom: "2 of 14"))
        #expect(
            surface.plainText == [
                "╭─ Risk register 14 open ─── covers .82 ▲ ─╮",
                "│                                          │",
                "╰──────────────────────────────── 2 of 14 ─╯",
            ])
    }

    @Test func `a paragraph takes the rows it needs and has`() {
        var surface = Surface(size: Size(columns: 12, rows: 3))
        let text: SafeText = "February ends on the 28th. Try 28 feb"
        #expect(surface.put(paragraph: text, in: surface.area) == 3)
        #expect(surface.plainText == ["February    ", "ends on the ", "28th. Try 2…"])
        surface.clear()
        #expect(surface.put(paragraph: "short", row: 1, in: surface.area) == 1)
        #expect(surface.put(paragraph: "short", row: 3, in: surface.area) == 0)
    }

    @Test func `an overlay lies before what recedes, in its shadow only words are left`() {
        var surface = Surface(size: Size(columns: 12, rows: 5))
        for row in 0..<5 { surface.put("risk ███ one", row: row, in: surface.area) }
        surface.recede()
        let box = Rect(row: 1, column: 1, columns: 6, rows: 2)
        surface.shadow(of: box)
        surface.fill(box, .raised)
        surface.frame(box, Caption(""), isFocused: true)
        #expect(
            surface.plainText == [
                "risk ███ one", "r╭────╮█ one", "r╰────╯  one", "risk     one", "risk ███ one",
            ])
        #expect(surface[0, 0].emphasis == .receded)
        #expect(surface[1, 1].emphasis == [])
        #expect(surface[1, 1].ground == .raised)
        #expect(surface[3, 3].ink == .frame)
    }

    @Test(arguments: Seed.many(200))
    func `clearing, resizing and drawing again need no more than a fresh sheet`(seed: Seed) {
        var seed = seed
        var used = Surface(size: Size(columns: 24, rows: 6))
        for _ in 0..<10 { Self.draw(&seed, on: &used, in: used.area) }
        used.resize(to: Size(columns: 20, rows: 5))
        var fresh = Surface(size: used.size)
        var again = seed
        for _ in 0..<10 { Self.draw(&seed, on: &used, in: used.area) }
        for _ in 0..<10 { Self.draw(&again, on: &fresh, in: fresh.area) }
        #expect(used.plainText == fresh.plainText)
    }

    @Test func `a picture of a surface escapes its text`() {
        var surface = Surface(size: Size(columns: 12, rows: 1))
        surface.put("<b>&\"", in: surface.area)
        let svg = surface.svg(theme: .test)
        #expect(svg.contains("&lt;b&gt;&amp;&quot;"))
        #expect(!svg.contains("<b>"))
    }
}
