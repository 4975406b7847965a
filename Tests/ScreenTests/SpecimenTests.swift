import PlainText
import Screen
import TestSupport
import Testing

/// Every widget on one sheet, as the dashboard puts them together.
struct SpecimenTests {
    private static let size = Size(columns: 80, rows: 24)

    @Test func `the specimen looks as it did`() {
        #expect(GoldenScreen.difference(of: Self.sheet(), from: "specimen-unicode") == nil)
    }

    @Test func `the specimen in plain characters looks as it did`() {
        let surface = Self.sheet().translated(to: .ascii)
        #expect(GoldenScreen.difference(of: surface, from: "specimen-ascii") == nil)
    }

    @Test func `the specimen behind a form looks as it did`() {
        var surface = Self.sheet()
        Self.drawForm(on: &surface)
        #expect(GoldenScreen.difference(of: surface, from: "specimen-form") == nil)
    }

    private static func sheet() -> Surface {
        var surface = Surface(size: size)
        let (head, rest) = surface.area.split(top: 1)
        drawHead(in: head, on: &surface)
        let (panes, bars) = rest.split(top: 21)
        let (upper, lower) = panes.split(top: 10)
        let (left, right) = upper.split(left: 38)
        drawPhases(in: left, on: &surface)
        drawWatch(in: right, on: &surface)
        drawRisks(in: lower, on: &surface)
        drawBars(in: bars, on: &surface)
        return surface
    }

    private static func drawHead(in area: Rect, on surface: inout Surface) {
        surface.fill(area, .raised)
        let project: SafeText = "Contact centre to the cloud"
        let head: Line = [Run(" ATLAS ", .page, .bold, on: .accent)]
        surface.put(head + "  \(project)  day \(143)/260  finish P50 \("23 Mar", .bold)", in: area)
        surface.put("\(Mark.onTrack) \("ana") ", in: area, alignment: .trailing)
    }

    private static func drawPhases(in area: Rect, on surface: inout Surface) {
        let inside = surface.frame(area, Caption("Phases", trailing: "gate 3 \("22 Jan")"))
        let strip = GanttStrip(axis: DayAxis(start: 0, end: 340, columns: inside.columns), today: 168)
        let phases: [(sign: Line, name: SafeText, from: Int, to: Int, done: Double)] = [
            (Line("✔", .onTrack), "Planning", 30, 90, 1), (Line("▶", .accent), "Execution", 80, 320, 0.62),
            (Line(" "), "Closure", 300, 340, 0),
        ]
        for (index, phase) in phases.enumerated() {
            let percent = Int(100 * phase.done)
            surface.put(phase.sign + " \(phase.name)", row: 2 * index, in: inside)
            surface.put("\("\(percent)%", .bold)", row: 2 * index, in: inside, alignment: .trailing)
            surface.put(
                strip.line(from: phase.from, to: phase.to, done: phase.done), row: 2 * index + 1, in: inside)
        }
        let months = zip([0, 57, 114, 171, 228, 285], ["F", "A", "J", "A", "O", "D"] as [SafeText])
        surface.put(strip.letters(months.map { DayTick($0, $1) }), row: 6, in: inside)
        surface.put("scope " + Gauge(0.7).line(columns: 20), row: 7, in: inside)
    }

    private static func drawWatch(in area: Rect, on surface: inout Surface) {
        let inside = surface.frame(area, Caption("Watch", trailing: "reported"))
        for (index, mark) in Mark.allCases.enumerated() {
            let values = (0..<10).map { Double(($0 * (index + 3)) % 7) }
            surface.put("\(light: mark) \("Communication", .bold)", row: 2 * index, in: inside)
            surface.put(
                Sparkline(values, mark).line(columns: 10), row: 2 * index, in: inside, alignment: .trailing)
        }
        let bullet = Bullet(0.87, target: 1, scale: 0.7...1.3, ranges: 0.85...0.95, .attention)
        surface.put("CPI \(".87", .bold) " + bullet.line(columns: 15, .shades), row: 7, in: inside)
        let whisker = Whisker(5, spread: 2...8, promise: 3, scale: 0...10)
        surface.put(whisker.line(columns: 10), row: 7, in: inside, alignment: .trailing)
    }

    private static func drawRisks(in area: Rect, on surface: inout Surface) {
        let names: [SafeText] = [
            "Porting fails at launch", "Vendor slips its milestone", "電話番号の移行が遅れる", "Zoë leaves",
        ]
        let risks = (0..<12).map { (number: $0, name: names[$0 % names.count]) }
        let register = Register(
            columns: [
                RegisterColumn("id", width: 4...4, priority: 9) { risk, _ in
                    Line("R-\(risk.number + 10)", .muted)
                },
                RegisterColumn("", width: 1...1, priority: 9) { risk, _ in
                    [Mark.allCases[risk.number % 4].sign]
                },
                RegisterColumn("threat or opportunity", width: 10...40, priority: 8) { risk, _ in
                    Line(risk.name)
                },
                RegisterColumn("EMV", .trailing, width: 4...4, priority: 7) { risk, _ in
                    Line("\(40 - 3 * risk.number)k", .text, .bold)
                },
                RegisterColumn("", width: 6...6, priority: 1) { risk, columns in
                    Bar(1 - Double(risk.number) / 13).line(columns: columns)
                },
            ],
            rows: risks, selection: 2, sortedBy: 3)
        let caption = Caption(
            "Risk register", detail: "12 open",
            trailing: "exposure \("182k", .bold) · covers \(".82", .bold) \(Mark.attention)",
            bottom: "P80 \("278k")   " + register.position(inRows: 9))
        let inside = surface.frame(area, caption, isFocused: true)
        register.draw(in: inside.widened(columns: 1), on: &surface)
    }

    private static func drawBars(in area: Rect, on surface: inout Surface) {
        let tabs =
            ["Overview", "Phases", "Schedule", "Costs", "Risks", "Changes", "Communication"] as [SafeText]
        let bar = TabBar(tabs.enumerated().map { TabBar.Tab("\($0 + 1)", $1) }, current: 0)
        surface.put(bar.line(columns: area.columns - 1), row: 0, column: 1, in: area)
        let keys = KeyBar([
            KeyBar.Hint("j k", "move"), KeyBar.Hint("Enter", "open"),
            KeyBar.Hint("u", "undo", isPossible: false), KeyBar.Hint("?", "help"),
        ])
        surface.put(keys.line(columns: area.columns - 2), row: 1, column: 2, in: area)
    }

    private static func drawForm(on surface: inout Surface) {
        surface.recede()
        let box = Rect(row: 4, column: 8, columns: 60, rows: 14)
        surface.shadow(of: box)
        surface.fill(box, .raised)
        let inside = surface.frame(
            box, Caption("Raise a risk", trailing: "it will be \("R-18")"), isFocused: true)
        surface.put(Line("Title", .muted), row: 1, in: inside)
        surface.put(Field("Recordings stay in two places").line(columns: 40), row: 1, column: 10, in: inside)
        surface.put(Line("When", .muted), row: 3, in: inside)
        surface.put(Field("31 feb", isRefused: true).line(columns: 10), row: 3, column: 10, in: inside)
        surface.put([Run("■ February ends on the 28th", .offTrack)], row: 3, column: 22, in: inside)
        surface.put(Line("Owner", .text, .bold), row: 5, in: inside)
        let owner = Field("an", cursor: 1, isFocused: true).line(columns: 20)
        surface.put(owner, row: 5, column: 10, in: inside)
        let trigger = Field("", placeholder: "what you would see first").line(columns: 40)
        surface.put(trigger, row: 7, column: 10, in: inside)
        surface.divider(box, row: 10, title: "Effect", trailing: "nothing is written yet", isFocused: true)
        surface.put("exposure \("182k") ▶ \("210k", .bold)", row: 10, in: inside)
    }
}
