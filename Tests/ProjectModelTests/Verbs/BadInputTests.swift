import TestSupport
import Testing

@testable import ProjectModel

/// Every kind of bad input that issue 4 names, and the like: the request as it is typed, and the line that
/// comes back.
struct BadInputTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let request: String
        let typed: [String: String]
        let line: String
        let field: String?

        init(_ request: String, _ typed: [String: String], _ field: String?, _ line: String) {
            (self.request, self.typed, self.field, self.line) = (request, typed, field, line)
        }

        var testDescription: String { "\(request) \(typed.sorted { $0.key < $1.key })" }
    }

    /// The project of `Story.opened`, told on by what the rows need.
    private static let project: Project = {
        var story = Story.opened
        func happen(_ request: String, _ typed: [String: String]) {
            let words = request.split(separator: " ").map(String.init)
            let asker = Asker(account: "ana", today: story.today, at: 0)
            guard
                case .happens(let events)? = try? story.project.decide(
                    Request(words[0], words[1], typed: typed), for: asker)
            else { preconditionFailure("\(request) is refused") }
            story.happensAll(events)
        }
        happen("deliverable link", ["id": "D-02", "after": "D-01"])
        happen("reserve set", ["kind": "contingency", "amount": "10k"])
        happen("decision record", ["context": "two weekends", "choice": "the first"])
        happen("change request", changed)
        happen("question ask", ["text": "who pays", "asker": "ana", "owed": "kim", "on": "2026-09-07"])
        happen("option add", ["title": "Buy"])
        happen("option outcome", ["id": "O-01", "name": "good", "probability": "60%", "value": "10k"])
        happen("activity add", ["deliverable": "D-01", "title": "Cable", "estimate": "2d", "weight": "60%"])
        happen("milestone set", ["title": "Pilot", "due": "2026-10-05"])
        happen(
            "component record",
            ["name": "PostgreSQL", "version": "16", "ring": "adopt", "active": "2027-01-01"])
        happen(
            "commitment record", ["deliverable": "D-01", "amount": "5k", "party": "it", "due": "2026-10-01"])
        happen("criterion set", ["phase": "planning", "text": "The plan is agreed"])
        happen("phase plan", ["phase": "planning", "start": "2026-04-01", "finish": "2026-09-30"])
        happen(
            "benefit plan",
            ["title": "Fewer calls", "unit": "calls", "target": "9", "due": "2027-06-01", "owner": "kim"])
        return story.project
    }()

    private static let changed = [
        "title": "Chat", "kind": "add", "reason": "asked for", "requester": "ana", "cost": "5k",
    ]

    private static let deliverable = [
        "title": "Chat", "owner": "kim", "estimate": "5/8/14d", "start": "2026-10-01", "finish": "2026-11-01",
        "budget": "5k",
    ]

    private static func deliverable(_ other: [String: String]) -> [String: String] {
        deliverable.merging(other) { $1 }
    }

    static let rows: [Row] = [
        // Contradictory dates.
        Row(
            "deliverable add", deliverable(["finish": "2026-09-30"]), "finish",
            "It would finish on 2026-09-30, before it starts on 2026-10-01."),
        Row(
            "deliverable replan", ["id": "D-01", "start": "2026-12-01"], "finish",
            "It would finish on 2026-05-29, before it starts on 2026-12-01."),
        Row(
            "phase plan", ["phase": "execution", "start": "2026-10-01", "finish": "2026-09-01"], "finish",
            "It would finish on 2026-09-01, before it starts on 2026-10-01."),
        Row(
            "phase plan",
            ["phase": "execution", "start": "2026-10-01", "finish": "2026-11-01", "gate": "2026-09-01"],
            "gate",
            "The gate on 2026-09-01 would be before the phase starts."),
        Row(
            "project revise", ["reason": "sooner", "finish": "2026-01-01"], "finish",
            "It would finish on 2026-01-01, before it starts on 2026-03-02."),
        Row(
            "change decide", ["id": "C-01", "verdict": "rejected", "reason": "no", "on": "2026-08-01"], "on",
            "C-01 was asked for on 2026-09-08. Give that day or a later one."),
        Row(
            "question answer", ["id": "Q-01", "answer": "sales", "on": "2026-09-01"], "on",
            "Q-01 was asked on 2026-09-07, after 2026-09-01."),
        Row(
            "component support", ["id": "T-01", "support": "2026-12-01"], "support",
            "Security support would end on 2026-12-01, before active support on 2027-01-01."),
        Row(
            "gate decide",
            [
                "phase": "planning", "verdict": "conditional", "reason": "nearly", "conditions": "sign",
                "due": "2026-09-01",
            ], "due", "The conditions would have been due on 2026-09-01, before today. Give a later day."),
        // Days that have not come yet.
        Row(
            "progress record", ["id": "D-02", "percent": "10%", "on": "2026-09-09"], "on",
            "2026-09-09 has not come yet. Give today or an earlier day."),
        Row(
            "cost record", ["deliverable": "D-01", "amount": "5k", "on": "2026-09-09"], "on",
            "2026-09-09 has not come yet. Give today or an earlier day."),
        Row(
            "risk occur", ["id": "R-01", "note": "it did", "on": "2027-01-01"], "on",
            "2027-01-01 has not come yet. Give today or an earlier day."),
        // Circles, named by their members.
        Row(
            "deliverable link", ["id": "D-01", "after": "D-02"], "after",
            "That would close a circle: D-02 after D-01 after D-02."),
        Row(
            "deliverable link", ["id": "D-01", "after": "D-01"], "after",
            "That would close a circle: D-01 after D-01."),
        Row(
            "deliverable replan", ["id": "D-01", "part-of": "D-01"], "part-of",
            "That would close a circle: D-01 part of D-01."),
        // Sums below zero.
        Row(
            "deliverable add", deliverable(["budget": "-5k"]), "budget",
            "The budget is below zero. Give a sum of zero or more."),
        Row(
            "reserve set", ["kind": "management", "amount": "-1"], "amount",
            "The amount is below zero. Give a sum of zero or more."),
        Row(
            "risk assess", ["id": "R-01", "probability": "10%", "impact": "-5k"], "impact",
            "The impact is below zero. Give a sum of zero or more."),
        Row(
            "commitment record",
            ["deliverable": "D-01", "amount": "-5k", "party": "it", "due": "2026-10-01"], "amount",
            "The amount is below zero. Give a sum of zero or more."),
        Row(
            "option cashflow", ["id": "O-01", "year": "1", "cost": "-5k"], "cost",
            "The cost is below zero. Give a sum of zero or more."),
        Row(
            "reserve draw", ["kind": "contingency", "amount": "0", "reason": "why not"], "amount",
            "Nothing would be drawn. To hold back more, set the reserve anew: reserve set"),
        // More than there is.
        Row(
            "reserve draw", ["kind": "contingency", "amount": "11k", "reason": "a claim"], "amount",
            "Only 10000.00 is left of the contingency reserve. Draw less, or say so: --overdraw yes"),
        Row(
            "progress record", ["id": "D-02", "percent": "101%"], "percent",
            "“101%” is no share. Give 0% to 100%"),
        Row(
            "risk assess", ["id": "R-01", "probability": "90-110%", "impact": "5k"], "probability",
            "“110%” is no share. Give 0% to 100%"),
        Row(
            "option outcome", ["id": "O-01", "name": "bad", "probability": "50%", "value": "-5k"],
            "probability", "The outcomes of O-01 would come to 110%. Lower another one first."),
        Row(
            "activity add", ["deliverable": "D-01", "title": "Test", "estimate": "2d", "weight": "50%"],
            "weight", "The weights of D-01 would add up to 110%. 40% is left."),
        Row(
            "cost record", ["deliverable": "D-01", "amount": "99999999999999999999"], "amount",
            "“99999999999999999999” is no sum of EUR. Try 40k, 1.2M or 12500.50"),
        // People and nouns that nobody knows.
        Row(
            "deliverable add", deliverable(["owner": "eve"]), "owner",
            "Nobody called eve is on record. Known: ana, kim."),
        Row(
            "responsibility set", ["id": "D-01", "person": "eve", "role": "consulted"], "person",
            "Nobody called eve is on record. Known: ana, kim."),
        Row(
            "activity add", ["deliverable": "D-99", "title": "Test", "estimate": "2d"], "deliverable",
            "There is no deliverable D-99. The last one is D-02."),
        Row(
            "commitment record",
            ["deliverable": "D-01", "amount": "5k", "party": "acme", "due": "2026-10-01"], "party",
            "There is no party acme. The last one is it."),
        // A second accountable.
        Row(
            "responsibility set", ["id": "D-01", "person": "kim", "role": "accountable"], "role",
            "ana is accountable for D-01, and only one can be. To hand it over: responsibility hand-over "
                + "--id D-01 --to kim"),
        // Decisions.
        Row(
            "decision record", ["context": "a", "choice": "b", "supersedes": "DC-02"], "supersedes",
            "DC-02 is the decision that you are recording: it cannot supersede itself."),
        Row(
            "change decide", ["id": "C-01", "verdict": "approved", "reason": "I say so", "decider": "ana"],
            "decider",
            "ana asked for C-01 and cannot approve it. Have somebody else decide, and name them as the decider."
        ),
        Row(
            "gate decide", ["phase": "planning", "verdict": "go", "reason": "let us"], "verdict",
            "Planning has an open exit criterion: X-01. Meet it, have two accounts waive it (criterion waive "
                + "--id X-01), or decide conditional."),
        Row(
            "launch record", ["result": "live", "outage": "10min"], "result",
            "Nobody has said go. First: launch decide --verdict go"),
        Row(
            "question ask", ["text": "why", "asker": "ana", "owed": "ana"], "owed",
            "ana cannot owe themselves the answer. Who knows?"),
        // Another currency.
        Row(
            "cost record", ["deliverable": "D-01", "amount": "5k USD"], "amount",
            "This project counts in EUR, and “5k USD” is USD. Give the sum in EUR"),
        Row(
            "deliverable add", deliverable(["budget": "CHF 5k"]), "budget",
            "This project counts in EUR, and “CHF 5k” is CHF. Give the sum in EUR"),
        // Ranges that run backwards, and estimates that do.
        Row(
            "risk assess", ["id": "R-01", "probability": "50-30%", "impact": "5k"], "probability",
            "“50-30%” runs backwards. Try 30%-50"),
        Row(
            "benefit revise", ["id": "B-01", "reason": "less", "target": "0"], "target",
            "The target is what there was before: nothing would be gained. Withdraw the benefit instead."),
    ]

    private func decide(_ row: Row) -> Result<[Event], Rejection> {
        let words = row.request.split(separator: " ").map(String.init)
        let asker = Asker(account: "ana", today: Story.opened.today, at: 0)
        do throws(Rejection) {
            let request = Request(words[0], words[1], typed: row.typed)
            guard case .happens(let events) = try Self.project.decide(request, for: asker) else {
                return .success([])
            }
            return .success(events)
        } catch {
            return .failure(error)
        }
    }

    @Test(arguments: rows) func `bad input comes back in one line that names its field`(row: Row) {
        guard case .failure(let rejection) = decide(row) else {
            Issue.record("it was accepted")
            return
        }
        #expect(rejection.message == row.line)
        #expect(rejection.field == row.field)
    }

    /// Real projects have days outside of their promised span, so these happen; and whoever records them is told.
    @Test(arguments: [
        Row(
            "deliverable add", deliverable(["start": "2026-02-01"]), nil,
            "start 2026-02-01 is before the project starts on 2026-03-02"),
        Row(
            "deliverable add", deliverable(["finish": "2027-04-01"]), nil,
            "finish 2027-04-01 is after the committed finish on 2027-03-01"),
        Row(
            "deliverable replan", ["id": "D-01", "finish": "2027-04-01"], nil,
            "finish 2027-04-01 is after the committed finish on 2027-03-01"),
        Row(
            "phase plan", ["phase": "closure", "start": "2027-02-01", "finish": "2027-04-01"], nil,
            "finish 2027-04-01 is after the committed finish on 2027-03-01"),
        Row(
            "milestone set", ["title": "Live", "due": "2027-04-01"], nil,
            "due 2027-04-01 is after the committed finish on 2027-03-01"),
        Row(
            "milestone expect", ["id": "M-01", "on": "2027-04-01"], nil,
            "on 2027-04-01 is after the committed finish on 2027-03-01"),
        Row(
            "progress record", ["id": "D-02", "percent": "10%", "on": "2026-02-01"], nil,
            "on 2026-02-01 is before the project starts on 2026-03-02"),
        Row(
            "cost record", ["deliverable": "D-01", "amount": "5k", "on": "2026-02-01"], nil,
            "on 2026-02-01 is before the project starts on 2026-03-02"),
        Row(
            "commitment record",
            ["deliverable": "D-01", "amount": "5k", "party": "it", "due": "2026-02-01"], nil,
            "due 2026-02-01 is before the project starts on 2026-03-02"),
        Row(
            "risk answer", ["id": "R-01", "proximity": "2027-04-01"], nil,
            "proximity 2027-04-01 is after the committed finish on 2027-03-01"),
    ])
    func `a day outside the project happens, with a warning`(row: Row) throws {
        let events = try decide(row).get()
        #expect(Self.project.warnings(about: events) == [row.line])
    }

    @Test func `a day inside the project is no warning, nor a benefit after its end`() throws {
        let inside = Row("deliverable add", Self.deliverable, nil, "")
        #expect(Self.project.warnings(about: try decide(inside).get()).isEmpty)
        let benefit = Row("benefit revise", ["id": "B-01", "reason": "later", "due": "2028-01-01"], nil, "")
        #expect(Self.project.warnings(about: try decide(benefit).get()).isEmpty)
    }

    /// What nobody types in good faith, in every field of every verb.
    private static let hostile = [
        "", " ", "-", "--", "0", "-1", "1e9", "NaN", "∞", "99999999999999999999", "-9223372036854775808",
        "9223372036854775807M", "0.001", "100.01%", "-0%", "50-30%", "0000-00-00", "2026-02-30", "9999-12-31",
        "-10000w", "+10000w", "1/0/-1d", "9/9/9/9d", "D-01", "D-0", "D--1", "D-99999999999999999999", "R-01",
        "kim", "KIM", "ana,ana", ",,,", ">", "a > a", "\u{1b}[2J", "\u{202e}abc", "e\u{301}", "👩‍👩‍👧‍👦",
        String(repeating: "x", count: 3000), "5k USD", "no", "yes", "\"}", "\\u0000", "\u{0}", "١٢٣",
    ]

    @Test(arguments: Seed.many(120))
    func `random requests with hostile values never trap, and change nothing when they are refused`(
        seed: Seed
    ) {
        var random = seed
        var project = Self.project
        for _ in 0..<40 {
            let verb = Verb.all.randomElement(using: &random)!
            var typed: [String: String] = [:]
            for field in verb.fields {
                switch Int.random(in: 0..<4, using: &random) {
                case 0: break
                case 1: typed[field.name] = field.sample
                default: typed[field.name] = Self.hostile.randomElement(using: &random)!
                }
            }
            let asker = Asker(account: "ana", today: Story.opened.today, at: 0)
            let before = project.registers
            do throws(Rejection) {
                guard
                    case .happens(let events) = try project.outcome(
                        of: Request(verb, typed: typed), for: asker)
                else { continue }
                let stamp = Stamp(
                    seq: project.revision + 1, at: 0, day: Story.opened.today, by: "ana")
                project.evolve(events, stamp)
                for event in events {
                    var reader = EventReader()
                    #expect(reader.event(in: event.body.span) == event, "\(verb.title)")
                }
            } catch {
                #expect(!error.message.isEmpty && !error.message.contains("\n"), "\(verb.title)")
                #expect(project.registers == before)
            }
        }
    }
}

extension Story {
    mutating func happensAll(_ events: [Event]) { for event in events { records(event, by: "ana") } }
}
