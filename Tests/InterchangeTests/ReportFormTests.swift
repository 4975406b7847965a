import DemoStory
import PlainText
import ProjectControls
import ProjectModel
import TestSupport
import Testing

@testable import Interchange

private let today = Day(iso: "2026-11-20")!

@Suite struct ReportFormTests {
    private let project = DemoStory.project(today: today)
    private var report: Report { report(of: project) }

    private func report(of project: Project, since: ReportSince? = nil) -> Report {
        Report(of: project, Status(of: project, asOf: today), head: "#1842 68bf46", since: since)
    }

    /// The words of a section, however it is written down.
    private func words(_ section: ReportSection) -> [SafeText] {
        section.blocks.flatMap { block -> [SafeText] in
            switch block {
            case .figures(let rows): rows.joined().flatMap { [$0.name, $0.value] }
            case .table(let table): table.rows.flatMap { $0.cells + $0.reasons }
            case .lines(let lines): lines
            case .picture: []
            }
        }
    }

    @Test func `every form tells every word of every section`() {
        let (report, page) = (report.document, report.document.page)
        let markdown = report.markdown.map(\.string).joined(separator: "\n")
        for section in report.sections {
            for text in [section.title] + words(section) {
                #expect(page.contains(text.asHTML))
                #expect(markdown.contains(text.asMarkdown.string))
            }
        }
        for line in report.colophon { #expect(page.contains(line.asHTML)) }
    }

    @Test func `the picture begins at the budget and ends at what is left today`() {
        let chart = report.status.burnDown
        let picture = BurnDownPicture(chart, .euro)
        let left = PlainFigures.money(Money(rounding: chart.moneyLeft.last ?? 0), .euro)
        #expect(picture.legend.contains("money left \(left)"))
        // The area of the money: one point a day, there and back.
        let polygons = picture.svg.matches(of: /polygon points="([^"]*)"/).map {
            $0.output.1.split(separator: " ")
        }
        #expect(polygons.contains { $0.count == 2 * chart.moneyLeft.count })
        #expect(polygons.contains { $0.count == 2 * chart.forecast.count })
        #expect(polygons.joined().allSatisfy { !$0.contains("nan") && !$0.contains("\u{2212}") })
    }

    @Test func `a project without anything has a page too`() {
        let report = Report(of: Project(), Status(of: Project(), asOf: today), head: "")
        #expect(report.document.page.hasSuffix("</html>"))
        #expect(report.document.markdown.contains("none"))
    }

    @Test(arguments: Seed.many(12))
    func `nothing that people typed becomes a tag of the page or a cell of a table`(seed: Seed) {
        var seed = seed
        let markup = [
            "<script>", "</td>", "|", "\n|", "`", "<img src=x onerror=alert(1)>", "&lt;b&gt;", "'\"", "# ",
        ]
        let report = report(
            of: .demoWith { markup[Int.random(in: 0..<markup.count, using: &seed)] + Hostile.text(&seed) })
        // What is left of the page without our own tags has no bracket of a tag.
        let bare = report.document.page.replacing(
            /<\/?(!DOCTYPE|html|head|meta|title|style|body|header|h1|h2|p|span|b|section|table|tr|td|th|ul|li|figure|svg|line|text|polygon|circle|footer)( [a-zA-Z0-9:-]+(="[^"<>]*")?)*\/?>/,
            with: "")
        #expect(!bare.contains("<") && !bare.contains(">"))
        for table in report.document.markdown.filter({ $0.string.hasPrefix("| ■ R | R-") }) {
            let bars = table.string.replacing("\\\\", with: "").replacing("\\|", with: "").filter {
                $0 == "|"
            }
            #expect(bars.count == 9)
        }
    }

    @Test func `what happened since is told by its effect, with who and which events`() throws {
        var after = project
        var risk = RiskClosed()
        (risk.id, risk.reason) = ("R-02", "rehearsed twice")
        var cost = CostRecorded()
        (cost.deliverable, cost.amount, cost.day) = ("D-26", Money(minor: 100_000), today - 2)
        var events = RecentEvents()
        for (event, account) in [
            (Event.riskClosed(risk), "kim"), (.costRecorded(cost), "ana"), (.costRecorded(cost), "ana"),
        ] {
            let stamp = Stamp(seq: after.revision + 1, at: 0, day: today - 1, by: account)
            after.evolve(event, stamp)
            events.take(event, stamp)
        }
        let now = Status(of: after, asOf: today)
        let since = ReportSince(
            SinceLastLook(
                then: project, Status(of: project, asOf: today - 30), now: after, now, events: events))
        let section = try #require(report(of: after, since: since).document.sections.last)
        let words = words(section).map(\.string)
        #expect(section.title == "Since 21 Oct 2026")
        let first = project.revision + 1
        #expect(
            words.contains("kim") && words.contains("#\(first)")
                && words.contains("#\(first + 1) #\(first + 2)"))
        #expect(words.contains { $0.hasPrefix("R-02") } && words.contains { $0.hasSuffix("→ closed") })
        #expect(words.contains("3 events in 3 acts: kim 1, ana 2"))
        let index = PlainFigures.plain(
            since.look.then.earnedValue.costPerformanceIndex, PlainFigures.index)
        #expect(words.contains { $0.hasPrefix("\(index) → ") })
        let json = since.json.line
        #expect(json.contains(#""events":[\#(first + 1),\#(first + 2)]"#))
    }
}

extension Project {
    /// The demo, and a risk and a party with texts of somebody's choosing.
    fileprivate static func demoWith(_ text: () -> String) -> Project {
        var project = DemoStory.project(today: today)
        var risk = RiskRaised()
        (risk.id, risk.title, risk.owner) = ("R-99", text(), ID(text()))
        risk.probability = Percent(hundredths: 5_000)...Percent(hundredths: 9_000)
        risk.impact = Money(minor: 90_000_000)...Money(minor: 95_000_000)
        var revised = ProjectRevised()
        revised.name = text()
        project.evolve(
            [.riskRaised(risk), .projectRevised(revised)],
            Stamp(seq: project.revision + 1, at: 0, day: today - 1, by: text()))
        return project
    }
}
