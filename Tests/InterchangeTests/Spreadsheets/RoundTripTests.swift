import DemoStory
import PlainText
import ProjectModel
import TestSupport
import Testing

@testable import Interchange

@Suite struct `Out and in again` {
    /// The registers that come back, in the order in which they stand on each other.
    private static let both: [(ExportRegister, ImportRegister)] = [
        (.people, .people), (.changes, .changes), (.deliverables, .deliverables), (.risks, .risks),
        (.costs, .costs),
    ]

    /// What an import does not take: numbers of the log, and what follows from days of recording.
    private static let notTaken: Set = [
        "Number", "Commitment", "Closed on", "Dealt with on", "Dealt with how", "Cost in the end (EUR)",
    ]

    private func kept(_ sheet: CSVSheet) -> [[CSVSheet.Cell]] {
        let places = sheet.header.indices.filter { !Self.notTaken.contains(sheet.header[$0]) }
        return sheet.rows.map { row in places.map { row[$0] } }
    }

    @Test(arguments: Seed.many(60))
    func `what was exported comes back in a new project as it was`(seed: Seed) throws {
        var seed = seed
        var world = try Desk()
        try world.fill(&seed)
        var copy = try Desk()
        for (exported, imported) in Self.both {
            let sheet = world.export(exported)
            guard !sheet.rows.isEmpty else { continue }
            let result = try copy.look(sheet.text, as: imported)
            #expect(result.refused.isEmpty, "\(exported): \(result.refused.prefix(3))")
            copy.take(try result.events())
            #expect(kept(copy.export(exported)) == kept(sheet), "\(exported)")
            #expect(try copy.look(sheet.text, as: imported).counts.new == 0, "\(exported)")
            let unused = Set(result.mapping.unused)
            #expect(unused.subtracting(["ID"]).isSubset(of: Self.notTaken), "\(unused)")
        }
    }

    @Test func `every register of the demonstration is a table with a row for each thing, by name`() throws {
        var project = Project()
        var costs: [Recorded<ActualCost>] = []
        for act in DemoStory(seed: DemoStory.defaultSeed, today: Day(iso: "2026-09-08")!, account: "ana") {
            for event in act.events {
                let seq = project.revision + 1
                if case .costRecorded(let fact) = event { costs.append(Recorded(fact.cost, seq: seq)) }
                project.evolve(event, Stamp(seq: seq, at: act.at, day: act.day, by: act.account))
            }
        }
        for register in ExportRegister.allCases {
            let sheet = register.sheet(of: project, costs: costs, on: Day(iso: "2026-09-08")!)
            #expect(!sheet.rows.isEmpty, "\(register) is empty in the demonstration")
            let table = try CSVTable(Array(sheet.text.utf8), file: "\(register)")
            #expect(table.rows.count == sheet.rows.count, "\(register)")
            #expect(table.rows.allSatisfy { $0.cells.count == sheet.header.count }, "\(register)")
        }
        let risks = ExportRegister.risks.sheet(of: project, costs: costs, on: Day(iso: "2026-09-08")!)
        #expect(risks.rows.count == project.risks.count)
    }
}

extension Desk {
    /// People, requests, deliverables, risks and costs as chance has it, with texts that bite.
    mutating func fill(_ seed: inout Seed) throws {
        let words = [
            "=1+1", "+49", "-5", "@ana", "'quoted'", "'=x", "\"both\"", "a,b;c", "n/a", "-", "plain words",
            "é漢字",
            "x\ny", "3FS+2d",
        ]
        func text(_ label: String, _ seed: inout Seed) -> String {
            // As they are shown, since what is exported is.
            SafeText("\(words.randomElement(using: &seed)!) \(label)").string
        }
        func maybe(_ text: String, _ seed: inout Seed) -> String? { Bool.random(using: &seed) ? text : nil }
        func record(_ noun: String, _ name: String, _ typed: [String: String?]) throws {
            let request = Request(noun, name, typed: typed.compactMapValues(\.self))
            let asker = Asker(account: "ana", today: today, at: 100_000_000)
            if case .happens(let events) = try project.outcome(of: request, for: asker) { take(events) }
        }
        let sizes = (0..<5).map { _ in Int.random(in: 0...6, using: &seed) }
        for number in 0..<max(1, sizes[0]) {
            let party = "p\(Int.random(in: 0...2, using: &seed))"
            if project.parties[ID(party)] == nil {
                try record(
                    "party", "add",
                    [
                        "id": party, "name": text(party, &seed),
                        "kind": ["department", "vendor"].randomElement(using: &seed),
                    ])
            }
            try record(
                "person", "add",
                [
                    "id": "who\(number)", "name": text("person \(number)", &seed), "party": party,
                    "position": maybe(text("", &seed), &seed), "account": maybe("acc\(number)", &seed),
                ])
            if Bool.random(using: &seed) {
                try record(
                    "stakeholder", "assess", ["id": "who\(number)", "influence": "high", "interest": "low"])
            }
        }
        let people = project.people.all.map(\.id.text)
        for number in 0..<sizes[1] {
            try record(
                "change", "request",
                [
                    "title": text("change \(number)", &seed), "requester": people[0],
                    "reason": text("why", &seed),
                    "kind": ["add", "modify", "remove", "re-sequence"].randomElement(using: &seed),
                    "cost": "\(Int.random(in: -5...5, using: &seed)).25",
                    "time": "\(Int.random(in: -5...5, using: &seed))d",
                    "on": "2027-01-\(Int.random(in: 10...20, using: &seed))",
                ])
            if people.count > 1, Bool.random(using: &seed) {
                try record(
                    "change", "decide",
                    [
                        "id": "C-0\(number + 1)", "decider": people[1], "reason": text("so", &seed),
                        "verdict": ["approved", "rejected", "deferred"].randomElement(using: &seed),
                        "on": "2027-01-25",
                    ])
            }
        }
        for number in 0..<sizes[2] {
            let start = Day(iso: "2027-01-11")! + Int.random(in: 0...90, using: &seed)
            let earlier = project.deliverables.all.map(\.id.text)
            let likely = Int.random(in: 1...9, using: &seed)
            try record(
                "deliverable", "add",
                [
                    "title": text("deliverable \(number / 2)", &seed) + " \(number)",
                    "phase": Phase.allCases.randomElement(using: &seed)?.rawValue,
                    "owner": people.randomElement(using: &seed),
                    "estimate": "\(likely)/\(likely).5/\(2 * likely)d",
                    "start": start.iso, "finish": (start + Int.random(in: 0...40, using: &seed)).iso,
                    "budget":
                        "\(Int.random(in: 0...9_999_999, using: &seed)).\(Int.random(in: 10...99, using: &seed))",
                    "rule": EarningRule.allCases.randomElement(using: &seed)?.rawValue,
                    "after": earlier.randomElement(using: &seed).flatMap { maybe($0, &seed) },
                    "part-of": earlier.randomElement(using: &seed).flatMap { maybe($0, &seed) },
                    "change": project.changes.all.randomElement(using: &seed).flatMap {
                        maybe($0.id.text, &seed)
                    },
                ])
            if let other = earlier.randomElement(using: &seed) {
                let kind = LinkKind.allCases.randomElement(using: &seed)!.rawValue
                let lag = Int.random(in: -3...3, using: &seed)
                // Also from the earlier one to this, which an import ties last; circles are refused.
                let ends = ["D-0\(number + 1)", other].shuffled(using: &seed)
                try? record(
                    "deliverable", "link", ["id": ends[0], "after": ends[1], "link": kind, "lag": "\(lag)d"])
            }
            if Bool.random(using: &seed) {
                try record(
                    "progress", "record",
                    [
                        "id": "D-0\(number + 1)",
                        "percent": "\(Int.random(in: 1...100, using: &seed)).5".replacing100,
                        "on": "2027-02-01",
                    ])
            }
        }
        for number in 0..<sizes[3] {
            try record(
                "risk", "raise",
                [
                    "title": text("risk \(number)", &seed), "nature": "threat",
                    "cause": maybe(text("c", &seed), &seed),
                    "event": maybe(text("e", &seed), &seed), "effect": maybe(text("f", &seed), &seed),
                    "probability": maybe("10-20%", &seed) ?? "12.5%",
                    "impact": maybe("1-20k", &seed) ?? "999.99",
                    "delay": maybe("3d", &seed), "owner": people[0], "source": maybe("vendor", &seed),
                    "trigger": maybe(text("t", &seed), &seed), "proximity": maybe("2027-04-01", &seed),
                    "deliverable": project.deliverables.all.randomElement(using: &seed).flatMap {
                        maybe($0.id.text, &seed)
                    },
                ])
            let id = "R-0\(number + 1)"
            if Bool.random(using: &seed) {
                try record(
                    "risk", "answer",
                    [
                        "id": id, "response": "reduce", "action": maybe(text("a", &seed), &seed),
                        "after-probability": maybe("0-5%", &seed), "after-impact": maybe("10", &seed),
                    ])
            }
            switch Int.random(in: 0..<3, using: &seed) {
            case 0: try record("risk", "close", ["id": id, "reason": text("r", &seed)])
            case 1:
                try record(
                    "risk", "occur",
                    ["id": id, "on": "2027-01-20", "cost": maybe("77.10", &seed), "note": text("n", &seed)])
            default: break
            }
        }
        for _ in 0..<(project.deliverables.isEmpty ? 0 : sizes[4] * 2) {
            try record(
                "cost", "record",
                [
                    "deliverable": project.deliverables.all.randomElement(using: &seed)?.id.text,
                    "amount": ["100", "-0.01", "1234.5"].randomElement(using: &seed),
                    "on": "2027-01-1\(Int.random(in: 1...2, using: &seed))",
                    "note": maybe(text("note", &seed), &seed), "cause": maybe("scope", &seed),
                ])
        }
    }
}

extension String {
    /// 100.5 is no share.
    fileprivate var replacing100: String { self == "100.5" ? "100" : self }
}
