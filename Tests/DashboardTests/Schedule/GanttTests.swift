import PlainText
import ProjectModel
import Screen
import TestSupport
import Testing

@testable import Dashboard
@testable import ProjectControls

struct GanttTests {
    private static let today = Day(iso: "2026-05-12")!

    private func line(_ bar: GanttBar) -> String {
        let axis = DayAxis(start: Int(Self.today.number) - 10, end: Int(Self.today.number) + 10, columns: 20)
        return bar.line(on: axis, today: Self.today).text.string
    }

    @Test func `a bar shows what is done, what is to do, its float and what was agreed beside it`() {
        let today = Self.today
        let bar = GanttBar(
            work: today - 6...today + 3, done: 0.5, isCritical: false, lateFinish: today + 6,
            agreed: today - 8...today + 1)
        #expect(line(bar) == "  ▁▁━━━━━─┃───▒▒▒   ")
    }

    @Test func `work that decides the end is drawn otherwise`() {
        let today = Self.today
        let bar = GanttBar(
            work: today + 1...today + 3, done: 0, isCritical: true, lateFinish: today + 3, agreed: nil)
        #expect(line(bar) == "          │═══      ")
    }

    @Test func `the shortest work is one column long at any scale`() {
        let bar = GanttBar(
            work: Self.today...Self.today, done: 0, isCritical: false, lateFinish: nil, agreed: nil)
        let axis = DayAxis(
            start: Int(Self.today.number) - 500, end: Int(Self.today.number) + 500, columns: 20)
        #expect(bar.line(on: axis, today: Self.today + 300).text.string.contains("─"))
    }

    private func milestone(
        due: Int, expected: Int? = nil, reached: Int? = nil, network: Int? = nil
    ) -> String {
        var set = MilestoneSet()
        (set.id, set.title, set.due) = ("M-01", "Pilot", Self.today + due)
        var project = Project()
        project.evolve([.milestoneSet(set)], Stamp(seq: 1, at: 0, day: Self.today - 10, by: "ana"))
        let dates = network.map {
            MilestoneDates(
                early: Self.today + $0, late: Self.today + 9, float: WorkDays(9 - $0), daysToDue: due - $0,
                isCritical: false)
        }
        let standing = MilestoneStanding(
            milestone: project.milestones["M-01"]!, reached: reached.map { Self.today + $0 },
            expected: expected.map { Self.today + $0 }, dates: dates, light: .onTrack)
        let axis = DayAxis(start: Int(Self.today.number) - 10, end: Int(Self.today.number) + 10, columns: 20)
        return MilestoneTrack(standing: standing).line(on: axis, today: Self.today).text.string
    }

    @Test func `a milestone is drawn on the day it is due, expected, reached and possible by the network`() {
        #expect(milestone(due: 2) == "          │ ◇       ")
        #expect(milestone(due: 2, expected: 4, network: 6) == "          │ ◇╌○╌◆   ")
        #expect(milestone(due: 6, network: 2) == "          │ ◆▒▒▒◇   ")
        #expect(milestone(due: 3, expected: 3, network: 3) == "          │  ◆      ")
        // What people expected no longer matters once it is reached.
        #expect(milestone(due: -6, expected: -1, reached: -3) == "    ◇╌╌◆  │         ")
        #expect(milestone(due: -4, expected: 2) == "      ◇╌╌╌│╌○       ")
        #expect(milestone(due: 0) == "          ◇         ")
        // Far away it is out of sight, and what lies between is not.
        #expect(milestone(due: 200) == "          │         ")
        #expect(milestone(due: 5, network: 200) == "          │    ◇╌╌╌╌")
    }

    @Test(arguments: Seed.many(200))
    func `a window shows some of the plan and has no day without a column`(seed: Seed) {
        var seed = seed
        let first = Self.today - Int.random(in: 0...2000, using: &seed)
        let plan = first...first + Int.random(in: 0...4000, using: &seed)
        let columns = Int.random(in: 0...300, using: &seed)
        var window = TimeWindow()
        window.scale = TimeWindow.Scale.allCases.randomElement(using: &seed)!
        window.thirds = Int.random(in: -100...100, using: &seed)
        let axis = window.axis(over: plan, today: Self.today, columns: columns)
        #expect(axis.start < axis.end && axis.columns == columns)
        #expect(axis.start <= Int(plan.upperBound.number) && axis.end > Int(plan.lowerBound.number))
        let line = DayHeadings(axis, window.scale, today: Self.today).line
        #expect(line.columns <= columns)
    }

    @Test func `the axis is drawn closer and moved by keys, and says where that ends`() {
        var journey = Journey(on: Harbour.project)
        journey.press("3 <Tab>")
        #expect(journey.sees("Gantt chart by the whole plan"))
        journey.press("-")
        #expect(journey.sees("this is the whole plan"))
        journey.press("<")
        #expect(journey.sees("+ draws a part of it closer"))
        journey.press("+ + +")
        #expect(journey.sees("Gantt chart by weeks"))
        let here = journey.screen
        journey.press(">")
        #expect(journey.screen != here)
        journey.press("<")
        #expect(journey.screen == here)
        journey.press("+ +")
        #expect(journey.sees("days are the closest"))
        journey.press("1 +")
        #expect(journey.sees("it moves the Gantt chart"))
    }
}
