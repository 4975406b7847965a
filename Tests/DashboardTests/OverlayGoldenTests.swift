import PlainText
import ProjectModel
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// Overlays on an empty page, so that no pane has a part in them.
struct OverlayGoldenTests {
    static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

    private func compare(_ name: String, _ size: Size, _ draw: (inout Surface) -> Void) {
        var surface = Surface(size: size)
        draw(&surface)
        let difference = GoldenScreen.difference(
            of: surface, from: "\(name)-\(size.columns)x\(size.rows)")
        if let difference { Issue.record("\(difference)") }
    }

    @Test(arguments: sizes) func `the form of a risk`(size: Size) throws {
        var journey = Journey(size, on: Harbour.project)
        journey.press("a 1")
        journey.type("Recordings stay in two places")
        journey.press("<Tab> <Tab>")
        journey.type("the vendor keeps new recordings")
        journey.press("<Tab> <Tab> <Tab>")
        journey.type("25-45%")
        journey.press("<Tab>")
        journey.type("60-100k")
        journey.press("<Tab> <Tab> <Tab> <Tab> <Tab>")
        journey.type("31 feb")
        journey.press("<S-Tab> <S-Tab> <S-Tab>")
        journey.type("an")
        let form = try #require(journey.dashboard.form).form
        compare("form-typing", size) { form.draw(on: &$0, journey.dashboard.desk) }
        journey.press("<Tab> <Tab> <Tab> <C-u>")
        journey.type("fri")
        let whole = try #require(journey.dashboard.form).form
        compare("form-preview", size) { whole.draw(on: &$0, journey.dashboard.desk) }
    }

    @Test(arguments: sizes) func `a form where somebody else was faster`(size: Size) throws {
        var journey = Journey(size, on: Harbour.project)
        journey.press("e 1")
        let filled = try #require(journey.dashboard.form).form
        compare("form-filled", size) { filled.draw(on: &$0, journey.dashboard.desk) }
        journey.type("70%")
        var assessed = RiskAssessed()
        assessed.id = "R-01"
        assessed.probability = Percent(20)...Percent(25)
        assessed.impact = Money(minor: 4_000_000)...Money(minor: 6_000_000)
        assessed.delay = WorkDays(10)
        try journey.meanwhile(.assessRisk(assessed), by: "ben")
        journey.press("<C-s>")
        let form = try #require(journey.dashboard.form).form
        compare("form-conflict", size) { form.draw(on: &$0, journey.dashboard.desk) }
    }

    @Test(arguments: sizes) func `help on a page`(size: Size) {
        compare("help", size) { Reading.help(for: .page).draw(on: &$0) }
    }

    @Test(arguments: sizes) func `the menu of a risk`(size: Size) throws {
        var journey = Journey(size, as: "ben", on: Harbour.project)
        journey.press("a j")
        guard case .menu(let menu) = journey.dashboard.overlays.last else {
            Issue.record("no menu")
            return
        }
        compare("menu", size) { menu.draw(on: &$0) }
    }

    @Test(arguments: sizes) func `the command line`(size: Size) throws {
        var journey = Journey(size, as: "ben", on: Harbour.project)
        journey.press(":")
        journey.type("re")
        guard case .palette(let palette) = journey.dashboard.overlays.last else {
            Issue.record("no palette")
            return
        }
        compare("palette", size) { surface in
            palette.draw(on: &surface) { journey.dashboard.reason(against: $0) ?? "" }
        }
    }

    @Test(arguments: sizes) func `the start`(size: Size) {
        let welcome = Welcome(
            entries: [
                .init(
                    path: "~/projects/atlas.tlog", project: "Contact centre to the cloud", opened: "yesterday"
                ),
                .init(
                    path: "~/old/harbour.tlog", project: "Berths that report themselves", opened: "3 Sep",
                    problem: "the file is gone"),
            ], today: Journey.today, account: "ana", zone: "Europe/Berlin", folder: "~/projects", size: size)
        compare("welcome", size) { welcome.draw(on: &$0) }
        var writing = welcome
        for key in ["n", "k", "9"] { _ = writing.handle(.key(KeyPress(named: key))) }
        compare("new-project", size) { writing.draw(on: &$0) }
    }
}
