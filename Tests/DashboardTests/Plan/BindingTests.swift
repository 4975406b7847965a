@testable import Dashboard
import PlainText
import ProjectModel
import Screen
import TestSupport
import Testing

/// Dates that bind, milestones that wait, terms for an earlier finish and the delay of one deliverable, where they
/// are shown.
struct BindingTests {
    private static let facts = Facts(project, asOf: PlanWorld.today)

    private static let project: Project = {
        var project = PlanWorld.project
        var bound = DeliverableConstrained()
        (bound.id, bound.kind, bound.day) = ("D-06", .finishNoLater, Day(iso: "2026-06-26"))
        bound.reason = "the old contracts end"
        var crash = DeliverableCrashSet()
        (crash.id, crash.shortest, crash.cost) = ("D-06", WorkDays(20), Money(minor: 1_200_000))
        var set = MilestoneSet()
        (set.id, set.title, set.due) = ("M-01", "Contracts are over", Day(iso: "2026-06-30")!)
        var linked = MilestoneLinked()
        (linked.id, linked.after) = ("M-01", "D-06")
        var expected = MilestoneExpected()
        (expected.id, expected.day) = ("M-01", Day(iso: "2026-07-01")!)
        var raised = RiskRaised()
        (raised.id, raised.title, raised.owner) = ("R-03", "Old data is worse than it looks", "raj")
        (raised.delay, raised.deliverable) = (WorkDays(5), "D-06")
        raised.probability = Percent(40)...Percent(40)
        raised.impact = Money(minor: 1_000_000)...Money(minor: 1_000_000)
        project.evolve(
            [
                .deliverableConstrained(bound), .deliverableCrashSet(crash), .milestoneSet(set),
                .milestoneLinked(linked), .milestoneExpected(expected), .riskRaised(raised),
            ], Stamp(seq: project.revision + 1, at: 0, day: PlanWorld.today, by: "ana"))
        return project
    }()

    @Test(arguments: [
        ("deliverable", PaneName.work, "D-06"), ("baselines", .work, ""), ("risk", .risks, "R-03"),
    ])
    func `details tell what binds and what waits`(name: String, pane: PaneName, subject: String) {
        let row =
            subject.isEmpty ? nil : PaneRow(subject: subject, kind: .deliverable, words: "")
        let lines = pane.pane.detail(of: row, Self.facts).lines
        var surface = Surface(size: Size(columns: 78, rows: lines.count))
        let area = surface.area
        for (place, line) in lines.enumerated() {
            surface.put(line, row: place, in: area)
        }
        #expect(lines.allSatisfy { $0.columns <= 78 })
        #expect(GoldenScreen.difference(of: surface, from: "binding-\(name)") == nil)
    }

    @Test func `where the network is later than people expect, the next dates say so`() {
        let surface = PanesWorld.screen(Self.facts, Size(columns: 120, rows: 40), page: .phases)
        #expect(GoldenScreen.difference(of: surface, from: "binding-phases-120x40") == nil)
    }

    @Test(arguments: [Rendering.tones, .ascii])
    func `the Gantt chart has the milestones with what was promised, expected and computed`(
        rendering: Rendering
    ) {
        var facts = Self.facts
        facts.rendering = rendering
        let surface = PanesWorld.screen(
            facts, Size(columns: 120, rows: 24), page: .schedule, focus: .gantt, isZoomed: true)
        let name = rendering == .ascii ? "binding-gantt-ascii-120x24" : "binding-gantt-120x24"
        #expect(GoldenScreen.difference(of: surface, from: name) == nil)
    }

    @Test func `a milestone opens to its days and to what it waits for`() throws {
        let row = try #require(
            GanttPane().rows(Self.facts, PaneState()).first { $0.kind == .milestone })
        let told = GanttPane().detail(of: row, Self.facts).lines.map(\.text.string).joined(separator: "\n")
        for words in ["due         30 Jun", "expected    1 Jul", "network", "float", "D-06"] {
            #expect(told.contains(words), "\(words) in \(told)")
        }
        let verbs = GanttPane().editing.compactMap { Verb.named($0.noun, $0.name) }.filter {
            $0.takes(.milestone)
        }
        #expect(verbs.count == 3)
    }
}
