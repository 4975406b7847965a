import DemoStory
import ProjectModel

/// The stories that the tests listen to.
enum Story {
    static let today = Day(iso: "2026-09-08")!

    /// A leap day, both sides of a new year, a weekend, a holiday, and years on either side of ours.
    static let todays = [
        "2024-02-29", "2024-12-31", "2025-01-01", "2025-04-21", "2025-08-16", "2026-05-15", "2026-09-08",
        "2026-11-22", "2027-01-04", "2028-02-29", "2028-06-30", "2029-10-28", "2030-12-25",
    ].map { Day(iso: $0)! }

    static let accounts = [
        "ana", "root", "ben", "j.doe", "vera", "A", "x_1", "-", "www-data", "DOMAIN\\user$",
        String(repeating: "long", count: 16), String(repeating: "longer", count: 20), "", "two words", "ünal",
    ]

    static func story(
        seed: UInt64 = 1, today: Day = today, account: String = "ana", events: Int? = nil
    ) -> DemoStory {
        DemoStory(seed: seed, today: today, account: account, events: events)
    }

    static func acts(
        seed: UInt64 = 1, today: Day = today, account: String = "ana", events: Int? = nil
    ) -> [DemoAct] {
        Array(story(seed: seed, today: today, account: account, events: events))
    }
}
