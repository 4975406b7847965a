import PlainText
import Screen
import Testing

struct RegisterTests {
    private struct Risk {
        let id: SafeText
        let title: SafeText
        let exposure: SafeText
        let share: Double
    }

    private static let risks = [
        Risk(id: "R-02", title: "Porting fails at launch", exposure: "40k", share: 1),
        Risk(id: "R-07", title: "Vendor slips its milestone", exposure: "26k", share: 0.65),
        Risk(id: "R-11", title: "Call recordings go missing", exposure: "22k", share: 0.55),
        Risk(id: "R-04", title: "Peak load breaks the IVR", exposure: "18k", share: 0.45),
    ]

    private static func register(selection: Int?) -> Register<Risk> {
        Register(
            columns: [
                RegisterColumn("id", width: 4...4, priority: 9) { risk, _ in Line(risk.id, .muted) },
                RegisterColumn("", width: 1...1, priority: 9) { _, _ in [Mark.attention.sign] },
                RegisterColumn("threat", width: 8...30, priority: 8) { risk, _ in Line(risk.title) },
                RegisterColumn("EMV", .trailing, width: 4...4, priority: 7) { risk, _ in
                    Line(risk.exposure, .text, .bold)
                },
                RegisterColumn("", width: 6...6, priority: 1) { risk, columns in
                    Bar(risk.share).line(columns: columns)
                },
            ],
            rows: risks, selection: selection, sortedBy: 3)
    }

    private static func drawn(columns: Int, rows: Int, selection: Int? = nil) -> Surface {
        var surface = Surface(size: Size(columns: columns, rows: rows))
        register(selection: selection).draw(in: surface.area, on: &surface)
        return surface
    }

    @Test func `a register has headings, aligned columns and a marked row`() {
        let surface = Self.drawn(columns: 48, rows: 5, selection: 1)
        #expect(
            surface.plainText
                == [
                    " id     threat                      ▼EMV        ",
                    " R-02 ▲ Porting fails at launch      40k ██████ ",
                    "▌R-07 ▲ Vendor slips its milestone   26k ███▉   ",
                    " R-11 ▲ Call recordings go missing   22k ███▎   ",
                    " R-04 ▲ Peak load breaks the IVR     18k ██▊    ",
                ])
        #expect((0..<48).allSatisfy { surface[2, $0].ground == .selected })
        #expect(surface[2, 1].ink == .text)
        #expect(surface[1, 1].ink == .muted)
    }

    @Test func `what matters least goes first when there is no room`() {
        #expect(Self.drawn(columns: 28, rows: 2).plainText[1] == " R-02 ▲ Porting fails…  40k ")
        #expect(Self.drawn(columns: 18, rows: 2).plainText[1] == " R-02 ▲ Porting … ")
    }

    @Test func `the selected row is in sight and its position said`() {
        let register = Self.register(selection: 3)
        #expect(register.scrolled(toShow: 2) == 2)
        #expect(register.position(inRows: 3).text.string == "4 of 4 ▲")
        #expect(Self.register(selection: 0).position(inRows: 3).text.string == "1 of 4 ▼")
        #expect(register.row(at: 1, inRows: 3) == 2)
        #expect(register.row(at: 0, inRows: 3) == nil)
    }

    @Test func `the sort mark stands before a name, which does not move`() {
        func headings(sortedBy column: Int) -> String {
            var surface = Surface(size: Size(columns: 48, rows: 1))
            var register = Self.register(selection: nil)
            register.sortedBy = column
            register.draw(in: surface.area, on: &surface)
            return surface.plainText[0]
        }
        #expect(headings(sortedBy: 0) == "▼id     threat                       EMV        ")
        #expect(headings(sortedBy: 2) == " id    ▼threat                       EMV        ")
        #expect(headings(sortedBy: 3) == " id     threat                      ▼EMV        ")
    }
}
