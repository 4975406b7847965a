import ProjectControls
import ProjectModel
import Testing

struct DeedNoticesTests {
    private static let today = Day(year: 2026, month: 9, day: 8)!

    /// Three parties with one person each, and a deliverable.
    private static func project() throws -> Project {
        var project = Project()
        var opened = ProjectOpened()
        (opened.code, opened.name) = ("PIER", "A new pier")
        (opened.start, opened.committedFinish) = (today - 100, today + 100)
        try happen(&project, .openProject(opened))
        for name in ["sales", "ops", "hr"] {
            try happen(&project, "party add", ["id": name, "name": name, "kind": "department"])
            try happen(&project, "person add", ["id": "p-\(name)", "name": name, "party": name])
        }
        let work = [
            "title": "Landing zone", "owner": "p-ops", "estimate": "5d", "start": "today", "finish": "+10d",
            "budget": "5k",
        ]
        try happen(&project, "deliverable add", work)
        return project
    }

    private static func happen(_ project: inout Project, _ command: Command) throws {
        let events = try project.decide(command, by: "ana", on: today)
        project.evolve(events, Stamp(seq: project.revision + 1, at: 0, day: today, by: "ana"))
    }

    /// What is said at once of a request that is carried out.
    @discardableResult
    private static func happen(
        _ project: inout Project, _ request: String, _ typed: [String: String]
    ) throws -> [String] {
        let words = request.split(separator: " ").map(String.init)
        let asker = Asker(account: "ana", today: today, at: 0)
        guard
            case .happens(let events) = try project.outcome(
                of: Request(words[0], words[1], typed: typed), for: asker)
        else { return [] }
        let notices = DeedNotices.lines(about: events, on: project, today)
        project.evolve(events, Stamp(seq: project.revision + 1, at: 0, day: today, by: "ana"))
        return notices
    }

    @Test func `who contradicts somebody hears it at once, with the deliverable that the topic names`() throws
    {
        var project = try Self.project()
        let first = ["topic": "Landing zone", "range": "3-5 %", "speaker": "p-sales"]
        #expect(try Self.happen(&project, "statement record", first).isEmpty)
        let second = ["topic": "landing  zone", "range": "8-9 %", "speaker": "p-ops"]
        #expect(
            try Self.happen(&project, "statement record", second) == [
                "at odds with sales on “Landing zone”: 3–5 % against 8–9 %; it touches D-01"
            ])
    }

    @Test func `who closes a circle of priority hears it at once`() throws {
        var project = try Self.project()
        var notices: [String] = []
        for (order, party) in [("a > b > c", "sales"), ("b > c > a", "ops"), ("c > a > b", "hr")] {
            let typed = ["topic": "order", "order": order, "speaker": "p-\(party)"]
            notices = try Self.happen(&project, "statement record", typed)
        }
        #expect(notices.contains("a circle of priority on “order”: a before b before c before a"))
    }

    @Test func `a day outside the project is told of`() throws {
        var project = try Self.project()
        #expect(
            try Self.happen(&project, "milestone set", ["title": "Live", "due": "2027-09-08"]) == [
                "due 2027-09-08 is after the committed finish on 2026-12-17"
            ])
    }
}
