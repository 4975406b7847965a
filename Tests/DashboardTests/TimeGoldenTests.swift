import DemoStory
import PlainText
import ProjectModel
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// Screens that do not show the present as the log has it, and the foot of the wall.
struct TimeGoldenTests {
    static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

    static let lost = Staleness(words: "the log was removed", since: .seconds(100))

    static func stale(_ size: Size, _ mode: Mode = .interactive) -> Dashboard {
        var dashboard = Journey(size, mode: mode).dashboard
        dashboard.stale = lost
        dashboard.tick(at: .seconds(300), instant: now)
        return dashboard
    }

    static func wall(_ size: Size) -> Dashboard {
        var dashboard = Journey(size, mode: .wall).dashboard
        dashboard.head = "#1842 68bf4668…"
        dashboard.tick(at: .seconds(300), instant: now)
        return dashboard
    }

    static func visiting(_ size: Size) -> Dashboard {
        var dashboard = Journey(size).dashboard
        let past = PanesWorld.told(until: PanesWorld.today - 120)
        dashboard.visit(
            past, today: PanesWorld.today - 120,
            moment: Moment(
                seq: past.revision, of: Journey.demo.revision, words: "11 May 2026 14:02"))
        return dashboard
    }

    /// Three hours after the last event.
    private static let now = (Journey.demo.history.last?.at ?? 0) + 3 * 3_600_000 + 120_000

    @Test(arguments: sizes) func `a log that cannot be followed is stale, with its age and why`(size: Size) {
        check("stale", Self.stale(size))
    }

    @Test(arguments: sizes) func `a stale wall steps back behind hatched borders`(size: Size) {
        var dashboard = Self.stale(size, .wall)
        dashboard.head = "#1842 68bf4668…"
        check("stale-wall", dashboard)
    }

    @Test func `a stale wall is hatched in plain characters too`() {
        var dashboard = Self.stale(Size(columns: 80, rows: 24), .wall)
        dashboard.facts.rendering = .ascii
        check("stale-wall-ascii", dashboard, .ascii)
    }

    @Test(arguments: sizes) func `the wall prints the head and marks no row`(size: Size) {
        check("wall", Self.wall(size))
    }

    @Test(arguments: sizes) func `the past says where in time one is, and how to return`(size: Size) {
        check("visiting", Self.visiting(size))
    }

    @Test(arguments: sizes) func `the question before an undo of another's act`(size: Size) {
        var surface = Surface(size: size)
        Question(UndoTests.foreign).draw(on: &surface)
        let difference = GoldenScreen.difference(of: surface, from: "undo-\(size.columns)x\(size.rows)")
        #expect(difference == nil)
    }

    private func check(_ name: String, _ dashboard: Dashboard, _ glyphs: GlyphSet = .unicode) {
        let size = dashboard.size
        var surface = Surface(size: size)
        dashboard.draw(on: &surface)
        surface = surface.translated(to: glyphs)
        let difference = GoldenScreen.difference(of: surface, from: "\(name)-\(size.columns)x\(size.rows)")
        #expect(difference == nil)
    }
}
