import PlainText
import Screen
import TestSupport
import Testing

struct BurnDownChartTests {
    private static let sizes = [
        Size(columns: 60, rows: 14), Size(columns: 82, rows: 19), Size(columns: 200, rows: 50),
    ]

    private static func drawn(_ size: Size, _ rendering: Rendering) -> Surface {
        var surface = Surface(size: size)
        BurnDownChart.sample(rendering).draw(in: surface.area, on: &surface)
        return rendering == .ascii ? surface.translated(to: .ascii) : surface
    }

    @Test(arguments: sizes, Rendering.allCases)
    func `the sample looks as it did`(size: Size, rendering: Rendering) {
        let surface = Self.drawn(size, rendering)
        let name = "burn-down-\(size.columns)x\(size.rows)-\(rendering)"
        #expect(GoldenScreen.difference(of: surface, from: name) == nil)
    }

    @Test(arguments: sizes)
    func `in plain characters there is nothing but plain characters`(size: Size) {
        let surface = Self.drawn(size, .ascii)
        #expect(surface.plainText.allSatisfy { $0.allSatisfy(\.isASCII) && !$0.contains("?") })
    }

    @Test func `areas are told apart without colours`() {
        let glyphs = Set(Self.drawn(Self.sizes[1], .shades).plainText.joined())
        #expect(glyphs.isSuperset(of: "█▓▒░●┊▏━·"))
    }

    @Test func `the legend stays away where there is no room`() {
        #expect(Self.drawn(Self.sizes[1], .tones).plainText.contains { $0.contains("money left   428k") })
        #expect(!Self.drawn(Self.sizes[0], .tones).plainText.contains { $0.contains("money left") })
    }

    @Test func `what was promised is never named as if it were today`() {
        let row = Self.drawn(Size(columns: 40, rows: 10), .tones).plainText[0]
        #expect(!row.contains("today") && !row.contains("committed"))
    }

    @Test func `money is inked in the accent and what is empty keeps its ground`() {
        let surface = Self.drawn(Self.sizes[1], .tones)
        #expect(surface[1, 7].ink.style == .accent)
        #expect(surface[0, 60].ground == .page)
    }

    @Test(arguments: Seed.many(300))
    func `whatever the numbers, a chart stays inside its area`(seed: Seed) {
        var seed = seed
        var surface = Surface(size: Size(columns: 90, rows: 30))
        let area = Rect(
            row: 2, column: 3, columns: Int.random(in: 0...80, using: &seed),
            rows: Int.random(in: 0...24, using: &seed))
        var chart = BurnDownChart.sample(Rendering.allCases.randomElement(using: &seed)!)
        chart.data = Self.anyData(&seed)
        chart.draw(in: area, on: &surface)
        for row in 0..<30 {
            for column in 0..<90 where !area.contains(Point(row: row, column: column)) {
                #expect(surface[row, column] == .blank)
            }
        }
    }

    private static func anyData(_ seed: inout Seed) -> BurnDown {
        func amount() -> Double {
            let odd: [Double] = [.nan, .infinity, -.infinity, 0, -1e-9, 1e15]
            return Int.random(in: 0..<40, using: &seed) == 0
                ? odd.randomElement(using: &seed)! : Double.random(in: -1e6...1e6, using: &seed)
        }
        func day() -> Int { Int.random(in: -20...120, using: &seed) }
        var data = BurnDown(
            start: 0, end: Int.random(in: 1...100, using: &seed), today: day(),
            moneyLeft: (0..<max(0, day())).map { _ in amount() },
            workLeft: (0..<max(0, day())).map { _ in amount() })
        data.plan = (0..<5).map { _ in BurnDown.PlanPoint(day: day(), left: amount()) }
        data.planLeft = amount()
        data.forecast = (0..<max(0, day())).map { _ in
            BurnDown.Spread(
                p10: amount(), p20: amount(), p40: amount(), p50: amount(), p60: amount(), p80: amount(),
                p90: amount(), isOpen: Double.random(in: -0.2...1.2, using: &seed))
        }
        data.finish = BurnDown.Finish(p10: day(), p20: day(), p50: day(), p80: day(), p90: day())
        data.committed = day()
        return data
    }
}
