import PlainText
import ProjectModel
import Screen
import Testing

@testable import Dashboard

/// A log that can no longer be followed, and the foot of the wall.
struct StaleTests {
    private static let sizes = [(40, 12), (60, 20), (72, 20), (80, 24), (100, 30), (120, 40), (200, 60)].map {
        Size(columns: $0, rows: $1)
    }

    private func lost(
        _ size: Size = Size(columns: 120, rows: 40), _ mode: Mode = .interactive,
        words: SafeText = "the log was removed"
    ) -> Journey {
        var journey = Journey(size, mode: mode, on: Harbour.project)
        journey.dashboard.stale = Staleness(words: words, since: .seconds(100))
        journey.dashboard.tick(at: .seconds(300))
        return journey
    }

    @Test(arguments: sizes, [Mode.interactive, .wall])
    func `the header says so at every size, and keeps the project's name`(size: Size, mode: Mode) {
        let before = Journey(size, mode: mode, on: Harbour.project).screen[0]
        let header = lost(size, mode).screen[0]
        #expect(header.contains("■ STALE 3 min · the log"))
        #expect(header.contains("HARBOU"))
        if before.contains("Berths that report themselves") {
            #expect(header.contains("Berths that report themselves"))
        }
    }

    @Test(arguments: sizes)
    func `the reason may be of any length, the age is not lost`(size: Size) {
        let words = SafeText(String(repeating: "the folder of the log was unmounted ", count: 9))
        #expect(lost(size, words: words).screen[0].contains("■ STALE 3 min · the folder"))
    }

    @Test(arguments: [Size(columns: 39, rows: 11), Size(columns: 20, rows: 2), Size(columns: 20, rows: 1)])
    func `the lights of a terminal that is too small are not taken for true`(size: Size) {
        #expect(lost(size).screen.last?.contains("STALE 3 min") == true)
    }

    @Test func `plain characters say it too`() {
        let header = lost().surface.translated(to: .ascii).plainText[0]
        #expect(header.contains("# STALE 3 min - the log was removed"))
    }

    @Test func `the age counts each second below a minute, then each minute, then each hour`() {
        var journey = lost()
        let ages: [(at: Double, says: String, next: Double)] = [
            (100, "STALE 0 s", 101), (130.5, "STALE 30 s", 131), (159.9, "STALE 59 s", 160),
            (160, "STALE 1 min", 220), (300, "STALE 3 min", 340), (100 + 7530, "STALE 2 h 5 min", 100 + 7560),
            (100 + 90_000, "STALE 1 d 1 h", 100 + 93_600),
        ]
        for age in ages {
            journey.dashboard.tick(at: .milliseconds(Int(age.at * 1000)))
            #expect(journey.sees(age.says))
            #expect(journey.dashboard.deadline == .milliseconds(Int(age.next * 1000)), "\(age.says)")
        }
    }

    @Test func `a notice that fades earlier is not forgotten for it`() {
        var journey = lost()
        journey.dashboard.notice("nothing more is written", mark: .attention)
        journey.dashboard.tick(at: .seconds(301))
        #expect(journey.dashboard.deadline == .seconds(309))
    }

    @Test func `when the log is back the marks go, and it is said`() {
        var journey = lost()
        journey.dashboard.stale = nil
        #expect(!journey.sees("STALE"))
        #expect(journey.sees("● the log is back"))
        journey.dashboard.tick(at: .seconds(301))
        journey.dashboard.tick(at: .seconds(309))
        #expect(journey.dashboard.deadline == nil)
    }

    @Test func `stale and in the past, both are said where there is hardly room`() {
        var journey = lost(Size(columns: 40, rows: 12))
        journey.dashboard.visit(
            Harbour.early, today: Journey.today - 90,
            moment: Moment(seq: 22, of: 30, words: "10 Jun 2026 17:30"))
        #expect(journey.sees("STALE 3 min"))
        #expect(journey.sees("◀ #22"))
    }

    @Test func `a stale wall is dimmed and hatched, its neighbours at desks are not`() {
        let wall = lost(.init(columns: 120, rows: 40), .wall).surface
        #expect(wall[20, 50].emphasis.contains(.receded))
        #expect(wall.plainText[1].hasPrefix("// Phases //"))
        let desk = lost().surface
        #expect(!desk[20, 50].emphasis.contains(.receded))
        #expect(!desk.plainText[1].contains("//"))
    }

    // The foot of the wall.

    @Test func `the wall prints the head and the age of the last event`() {
        var journey = Journey(mode: .wall, on: Harbour.project)
        #expect(journey.screen.last?.allSatisfy { $0 == " " } == true)
        journey.dashboard.head = "#1842 68bf4668…"
        journey.dashboard.tick(at: .seconds(10))
        #expect(journey.screen.last?.trimmed == "head #1842 68bf4668…")
        #expect(journey.dashboard.deadline == nil)
        let last = Harbour.project.history.last!.at
        let ages: [(after: Int64, says: String, next: Int)] = [
            (-5, "<1 min ago", 65), (59, "<1 min ago", 1), (61, "1 min ago", 59), (3 * 3600, "3 h ago", 3600),
            (49 * 3600, "2 d ago", 23 * 3600),
        ]
        for age in ages {
            journey.dashboard.tick(at: .seconds(10), instant: last + age.after * 1000)
            #expect(journey.screen.last?.trimmed == "head #1842 68bf4668… · last event \(age.says)")
            #expect(journey.dashboard.deadline == .seconds(10 + age.next), "\(age.says)")
        }
    }

    @Test func `who sits before a screen is not woken for the age of the last event`() {
        var journey = Journey(on: Harbour.project)
        journey.dashboard.head = "#1842 68bf4668…"
        journey.dashboard.tick(at: .seconds(10), instant: 1_800_000_000_000)
        #expect(journey.dashboard.deadline == nil)
        #expect(!journey.sees("last event"))
    }

    @Test(arguments: sizes) func `the wall marks neither a pane nor a row`(size: Size) {
        let surface = Journey(size, mode: .wall, on: Harbour.project).surface
        for row in 1..<size.rows {
            for column in 0..<size.columns {
                #expect(surface[row, column].ground.style != .selected)
            }
        }
        #expect(!surface.plainText.contains { $0.contains("▌R-01") || $0.contains("1 of 3") })
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
