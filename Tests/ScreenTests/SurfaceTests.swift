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
}
