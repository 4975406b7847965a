import PlainText
import Screen
import TestSupport
import Testing

struct WidgetTests {
    @Test(arguments: [
        (0.0, "      "), (0.001, "▏     "), (0.28, "█▋    "), (0.5, "███   "), (1.0, "██████"), (9, "██████"),
    ])
    func `a bar is as long as its share, in eighths`(share: Double, drawn: String) {
        #expect(Bar(share).line(columns: 6).text.string == drawn)
    }

    @Test(arguments: [(0.0, "──────"), (0.25, "━╸────"), (0.5, "━━━───"), (1.0, "━━━━━━")])
    func `a gauge has a track`(share: Double, drawn: String) {
        #expect(Gauge(share).line(columns: 6).text.string == drawn)
    }

    @Test func `a sparkline shows the newest values and ends in the colour of its status`() {
        let line = Sparkline([9, 1, 2, 3, 8], .offTrack).line(columns: 4)
        #expect(line.text.string == "▁▂▃█")
        #expect(line.runs.last?.ink == .offTrack)
        #expect(Sparkline([2, 2], .onTrack).line(columns: 4).text.string == "  ▅▅")
    }

    @Test func `a strip shows what is done, today and what is to do`() {
        let strip = GanttStrip(axis: DayAxis(start: 0, end: 20, columns: 20), today: 10)
        #expect(strip.line(from: 4, to: 18, done: 0.5).text.string == "    ━━━━━━┃─────── ".padded(20))
        #expect(strip.line(from: 0, to: 4, done: 1).text.string == "━━━━      │".padded(20))
        let months = [DayTick(0, "M"), DayTick(8, "A"), DayTick(16, "M")]
        #expect(strip.letters(months).text.string == "    M       A     M".padded(20))
        #expect(strip.letters(months).runs.filter { $0.emphasis == .bold }.map(\.text) == ["A"])
    }

    @Test func `a field keeps its cursor in sight`() {
        func drawn(_ text: String, _ cursor: Int) -> String {
            Field(text, cursor: cursor, isFocused: true).line(columns: 8).text.string
        }
        #expect(drawn("ana", 3) == "▌ana    ")
        #expect(drawn("recordings", 10) == "▌…dings ")
        #expect(drawn("recordings", 0) == "▌record…")
        #expect(drawn("日本語日本語", 6) == "▌…本語  ")
        #expect(Field("", placeholder: "who").line(columns: 6).text.string == " who  ")
    }

    @Test(arguments: Seed.many(200))
    func `a field is exactly as wide as asked and shows one cursor`(seed: Seed) {
        var seed = seed
        let pieces = ["a", "日", "👍🏽", "\u{1b}", "e\u{301}", " ", "\u{202e}"]
        let text = (0..<Int.random(in: 0...12, using: &seed)).map { _ in pieces.randomElement(using: &seed)! }
            .joined()
        let field = Field(text, cursor: Int.random(in: 0...12, using: &seed), isFocused: true)
        let columns = Int.random(in: 12...20, using: &seed)
        let line = field.line(columns: columns)
        #expect(line.columns == columns)
        #expect(line.runs.count { $0.emphasis.contains(.underlined) } == 1)
    }

    @Test func `the key bar keeps the key to get help`() {
        let bar = KeyBar([
            KeyBar.Hint("j k", "move"), KeyBar.Hint("Enter", "open"), KeyBar.Hint("?", "help"),
        ])
        #expect(bar.line(columns: 40).text.string == "j k move  Enter open  ? help")
        #expect(bar.line(columns: 20).text.string == "j k move  ? help")
        #expect(bar.line(columns: 6).text.string == "? help")
    }

    private static let tabs = TabBar(
        [TabBar.Tab("1", "Overview", short: "Over"), TabBar.Tab("2", "Phases"), TabBar.Tab("3", "Costs")],
        current: 0)

    @Test(arguments: [
        (31, " 1 Overview  2 Phases  3 Costs "), (30, " 1 Overview 2 Phases 3 Costs"),
        (27, " 1 Over 2 Phases 3 Costs"), (23, " 1 Overview 2 Pha 3 Cos"), (22, " 1 Over 2 Pha 3 Cos"),
        (18, " 1 Ove 2 Pha 3 Cos"), (17, " 1 Overview 2  3 "),
        (12, " 1  2  3 "),
    ])
    func `tabs shorten their names, and those farthest away lose theirs first`(
        columns: Int, words: String
    ) {
        #expect(Self.tabs.line(columns: columns).text.string == words)
    }

    @Test func `each column of the tabs belongs to one of them`() {
        let tabs = Self.tabs
        #expect(tabs.tab(at: 28, columns: 28) == nil)
        #expect(tabs.tab(at: 27, columns: 28) == 2)
        #expect(tabs.tab(at: 14, columns: 40) == 1)
        #expect(tabs.tab(at: 39, columns: 40) == nil)
    }

    @Test func `the current tab ends in a blank of its own, wherever it stands`() {
        var tabs = Self.tabs
        for current in tabs.tabs.indices {
            tabs.current = current
            let line = tabs.line(columns: 30)
            let lit = line.runs.filter { $0.ground == .accent }.map(\.text).joined().string
            #expect(lit == " \(tabs.tabs[current].key) \(tabs.tabs[current].name) ")
        }
    }

    @Test func `a line is muted words around lit values`() {
        let covers: SafeText = ".82"
        let line: Line = "covers \(covers, .bold) \(light: .attention)"
        #expect(line.text.string == "covers .82 ▲ A")
        #expect(line.runs.map(\.ink) == [.muted, .text, .muted, .attention])
        #expect(line.shortened(to: 9).text.string == "covers .…")
        #expect(line.fitted(to: 16, alignment: .trailing).text.string == "  covers .82 ▲ A")
    }
}

extension String {
    fileprivate func padded(_ columns: Int) -> String { SafeText(self).padded(to: columns).string }
}
