import DemoStory
import ProjectModel
import TestSupport
import Testing

@Suite struct DemoStoryTests {
    private static let today = Day(year: 2026, month: 9, day: 8)!

    private func acts(seed: UInt64 = 1, today: Day = today, account: String = "ana", events: Int? = nil)
        -> [DemoAct]
    {
        Array(DemoStory(seed: seed, today: today, account: account, events: events))
    }

    @Test func `figures`() throws {
        let project = DemoStory.project(seed: 1, today: Self.today, account: "ana")
        let figures = Figures(of: project, asOf: Self.today)
        print(figures)
        print(acts().count, acts().flatMap(\.events).count, project.deliverables.count)
        print(
            Dictionary(grouping: acts().flatMap(\.events), by: \.type).mapValues(\.count).sorted {
                $0.value > $1.value
            })
    }
}
