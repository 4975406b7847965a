import PlainText
import ProjectControls
import ProjectModel
import Testing

@testable import Interchange

@Suite struct TrackingFileTests {
    private static let two = """
        project,date,pv,ev,ac
        A,2026-01-01,0,0,0
        A,2026-01-11,100,80,90
        A,2026-01-21,200,160,185
        A,2026-02-10,400,,
        "B, the ""second"" one",2026-03-01,0,,
        "B, the ""second"" one",2026-03-11,50,50,50

        """

    private func file(_ text: String) throws(TrackingFile.Problem) -> TrackingFile {
        try TrackingFile(Array(text.utf8))
    }

    private func fault(_ text: String) -> TrackingFile.Problem? {
        do throws(TrackingFile.Problem) {
            _ = try file(text)
            return nil
        } catch { return error }
    }

    @Test func `projects, plan and reports are read`() throws {
        let file = try file(Self.two)
        #expect(file.problems.isEmpty && file.remarks.isEmpty)
        #expect(file.projects.map(\.name) == ["A", "B, the \"second\" one"])
        let first = file.projects[0]
        #expect(first.start.iso == "2026-01-01" && !first.isStartAssumed)
        #expect(first.budgetAtCompletion == 400 && first.plan.duration == 40)
        #expect(first.reports.map(\.day.iso) == ["2026-01-01", "2026-01-11", "2026-01-21"])
        #expect(first.completed == nil && file.projects[1].completed?.day.iso == "2026-03-11")
        // EV 160 lies 16 days along the plan at day 20: SPI(t) .8, AT + PD − ES = 44.
        let last = first.forecasts(profile: .general, reference: .dslib)[2]
        #expect(last.schedule.flatMap(\.schedulePerformanceIndex) == .value(0.8))
        #expect(last.finish(.asPlanned) == .value(44))
        #expect(first.day(at: 44).iso == "2026-02-14")
    }

    @Test func `the same text with semicolons, a mark at its head and other line ends is the same`() throws {
        let plain = "project,date,pv,ev,ac\nA,2026-01-01,0,0,0\nA,2026-01-11,100,80,90\n"
        let other = "\u{feff}" + plain.replacing(",", with: ";").replacing("\n", with: "\r\n")
        let (one, two) = (try file(plain), try file(other))
        #expect(one.projects.map(\.reports) == two.projects.map(\.reports))
        #expect(try file("AC,EV,PV,Date,Project\n0,0,0,2026-01-01,A\n").projects.count == 1)
    }

    @Test func `bad rows are named by line and the others count`() throws {
        let file = try file(
            """
            project,date,pv,ev,ac,bac
            A,2026-01-01,0,0,0,400
            A,2026-01-11,ten,80,90,
            A,2026-13-01,100,80,90,
            A,2026-01-15,100,80,,
            A,2026-01-16,,80,90,
            A,2026-01-21,200,160,185,500
            A,2026-01-22,150,140,150,
            A,2026-01-22,150,140,150,
            A,2026-01-23,140,140,150,
            A,2026-01-24,160,900,150,
            ,2026-01-25,160,100,150,
            A,2026-01-26,-5,100,150,
            A,2026-01-27,200,100,150,,,9
            A,2026-01-28,400,,
            C,2026-01-28,400,,
            """)
        #expect(file.problems.compactMap(\.line) == [3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14])
        #expect(file.problems.first?.reason == "pv “ten” is no number such as 12500 or 12500.50")
        #expect(file.problems.last == .init(line: nil, reason: "C: no row has ev and ac"))
        #expect(file.projects[0].reports.map(\.day.iso) == ["2026-01-01", "2026-01-22"])
        #expect(file.projects[0].plan.duration == 27)
    }

    @Test func `a file that is no such file is refused`() {
        #expect(fault("")?.reason == "the file is empty")
        #expect(fault("a,b\n")?.reason.hasPrefix("the column “project” is missing") == true)
        #expect(fault("project,date,pv,ev,ac,pv\n")?.reason == "the column “pv” stands there twice")
        #expect(fault("project,date,pv,ev,ac\n\"A,1\n")?.line == 2)
        #expect((try? TrackingFile([0xff, 0xfe])) == nil)
    }

    @Test func `without a row of zero the start is one interval earlier, and said`() throws {
        let file = try file("project,date,pv,ev,ac\nA,2026-02-01,105,95,90\nA,2026-03-01,200,180,170\n")
        #expect(file.projects[0].start.iso == "2026-01-04" && file.projects[0].isStartAssumed)
        #expect(file.remarks.count == 1)
    }

    @Test
    func `the table has a row for each status, finish as a column, and n over a where nothing is known`()
        throws
    {
        let forecast = TrackingForecast(try file(Self.two), profile: .general)
        let lines = forecast.table.map(\.string)
        let names = lines[0].split(separator: ",")
        #expect(names.prefix(4) == ["project", "date", "finish", "cost"])
        #expect(lines.count == 1 + 4 && lines[1].contains("n/a"))
        #expect(lines[4].hasPrefix("\"B, the \"\"second\"\" one\",2026-03-11,2026-03-11,50,"))
        let cells = lines[3].split(separator: ",")
        #expect(cells.count == names.count)
        #expect(cells[names.firstIndex(of: "finish_as_planned") ?? 0] == "2026-02-14")
        #expect(cells[names.firstIndex(of: "spi_t") ?? 0] == "0.8")
        #expect(forecast.lines.contains { $0.string.contains("DSLIB, 114 projects") })
    }

    @Test func `names cannot act in a terminal or a spreadsheet`() throws {
        let file = try file("project,date,pv,ev,ac\n=cmd\u{1b}[2J,2026-01-01,0,0,0\n")
        let text = TrackingForecast(file, profile: .general).table[1].string
        #expect(text.hasPrefix("'=cmd") && !text.unicodeScalars.contains("\u{1b}"))
    }

    @Test func `JSON keeps every digit`() {
        #expect(JSONDocument.exact(1.0 / 3).line == "0.3333333333333333")
        #expect(JSONDocument.exact(120).line == "120" && JSONDocument.exact(.infinity).line == "null")
    }
}
