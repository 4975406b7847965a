import Foundation
import Testing

/// A spreadsheet goes in as one act or not at all, and comes out again.
@Suite struct `Spreadsheets in and out` {
    let sandbox: Sandbox
    let log = "import.tlog"

    init() throws {
        sandbox = try Sandbox()
        let made = try sandbox.taffrail([
            "new", log, "--name", "Ferry bookings", "--code", "FERRY", "--currency", "EUR", "--start",
            "2026-01-05", "--finish", "2027-06-30", "--budget", "900k",
        ])
        try #require(made.status == 0, "\(made)")
        try sandbox.write(
            "\u{feff}Full Name;Department;Role;Login\r\nAna Ortiz;IT;Manager;\r\nKim Berg;Sales;Lead;\r\n",
            "people.csv")
        try sandbox.write(
            """
            Task Name,Owner,Start,Due,Budget
            Network,Kim Berg,01.02.2027,26.02.2027,"€ 1,200"
            "=cmd|' /C calc'!A0",ana,2027-03-01,2027-03-12,8k

            """, "plan.csv")
    }

    private func people() throws {
        let people = try sandbox.taffrail("import", log, "people.csv", "--as", "people")
        try #require(people.status == 0, "\(people)")
    }

    @Test func `a dry run shows the mapping and what each row becomes, and writes nothing`() throws {
        try people()
        let before = try sandbox.bytes(log)
        let dry = try sandbox.taffrail("import", log, "plan.csv", "--as", "deliverables", "--dry-run")
        #expect(dry.status == 0 && dry.errors.isEmpty, "\(dry)")
        #expect(dry.output.contains("finish  ← “Due”"), "\(dry)")
        #expect(
            dry.output.contains(
                "line 2: D-01 deliverable add --title Network --owner kim --estimate 20d --start 2027-02-01"))
        #expect(dry.lines.last == "2 of 2 rows would be recorded. Nothing was recorded.")
        #expect(try sandbox.bytes(log) == before)
        let json = try sandbox.taffrail(
            "import", log, "plan.csv", "--as", "deliverables", "--dry-run", "--json")
        let document = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect((document?["rows"] as? [Any])?.count == 2 && (document?["columns"] as? [Any])?.count == 5)
    }

    @Test func `an import is one act, and an undo takes all of it back`() throws {
        try people()
        let wet = try sandbox.taffrail("import", log, "plan.csv", "--as", "deliverables")
        #expect(wet.status == 0, "\(wet)")
        #expect(wet.lines.last?.hasPrefix("2 of 2 rows recorded as one act, #7 to #8") == true, "\(wet)")
        let again = try sandbox.taffrail("import", log, "plan.csv", "--as", "deliverables")
        #expect(again.lines.last == "Nothing is new; 2 are in the project already.", "\(again)")
        #expect(try sandbox.taffrail("do", log, "act", "undo").status == 0)
        let none = try sandbox.taffrail("export", log, "deliverables")
        #expect(none.rows == 1, "\(none)")
        #expect(try sandbox.taffrail("verify", log).output.contains(": sound"))
    }

    @Test func `rows that cannot be taken are named, and nothing is imported`() throws {
        let before = try sandbox.bytes(log)
        let refused = try sandbox.taffrail("import", log, "plan.csv", "--as", "deliverables")
        #expect(refused.status == 1, "\(refused)")
        #expect(
            refused.errors.contains("plan.csv, line 2: Owner: “Kim Berg” is nobody on record"), "\(refused)")
        #expect(refused.errors.contains("plan.csv, line 3: Owner: “ana” is nobody"), "\(refused)")
        #expect(refused.errors.contains("2 of 2 rows cannot be taken, so nothing was imported"), "\(refused)")
        #expect(try sandbox.bytes(log) == before)
        try sandbox.write(Data([0x61, 0x2c, 0x62, 0x0a, 0xfc, 0x2c, 0x31]), "latin.csv")
        try sandbox.write("Title,Owner\n\"\u{1b}[31m,x", "open.csv")
        for (file, words) in [
            ("latin.csv", "latin.csv, line 2: this is no UTF-8"), ("none.csv", "none.csv: No such file"),
            ("open.csv", "open.csv, line 2: the quote that opens"),
        ] {
            let outcome = try sandbox.taffrail("import", log, file, "--as", "risks")
            #expect(outcome.status != 0 && outcome.errors.hasPrefix("taffrail: \(words)"), "\(outcome)")
        }
        let word = try sandbox.taffrail("import", log, "plan.csv", "--as", "cats")
        #expect(word.status == 64 && word.errors.contains("deliverables, costs, risks, people, changes"))
        #expect(try sandbox.bytes(log) == before)
    }

    @Test func `exports are tables of their own file, with no formula, and of any day`() throws {
        try people()
        #expect(try sandbox.taffrail("import", log, "plan.csv", "--as", "deliverables").status == 0)
        let sheet = try sandbox.taffrail("export", log, "deliverables")
        #expect(sheet.output.contains("D-02,'=cmd|' /C calc'!A0,execution,ana,"), "\(sheet)")
        #expect(sheet.output.contains(",2027-02-01,2027-02-26,1200.00,percent,"), "\(sheet)")
        let written = try sandbox.taffrail("export", log, "deliverables", "--to", "out.csv", "--bom")
        #expect(written.output == "2 rows of deliverables written to out.csv\n", "\(written)")
        #expect(try sandbox.bytes("out.csv") == Data("\u{feff}\(sheet.output)".utf8))
        let twice = try sandbox.taffrail("export", log, "deliverables", "--to", "out.csv")
        #expect(twice.status == 2 && twice.errors.contains("is there already"), "\(twice)")
        let earlier = try sandbox.taffrail("export", log, "deliverables", "--as-of", "6")
        #expect(earlier.rows == 1, "\(earlier)")
        let list = try sandbox.taffrail("export", log)
        #expect(list.lines.count == 30 && list.output.contains("risks "), "\(list)")
        let unknown = try sandbox.taffrail("export", log, "cats")
        #expect(unknown.status == 64 && unknown.errors.contains("There are: goals"), "\(unknown)")
    }

    @Test func `costs that the project has forgotten are neither doubled nor missing`() throws {
        try people()
        #expect(try sandbox.taffrail("import", log, "plan.csv", "--as", "deliverables").status == 0)
        let rows = (0..<3000).map { "2026-0\(1 + $0 % 6)-1\($0 % 9),Network,\($0).50,invoice \($0)\n" }
        try sandbox.write("Date,Task,Amount,Description\n" + rows.joined(), "costs.csv")
        let first = try sandbox.taffrail("import", log, "costs.csv", "--as", "costs")
        #expect(first.lines.last?.hasPrefix("3000 of 3000 rows recorded as one act") == true, "\(first)")
        let again = try sandbox.taffrail("import", log, "costs.csv", "--as", "costs")
        #expect(again.lines.last == "Nothing is new; 3000 are in the project already.", "\(again)")
        #expect(try sandbox.taffrail("export", log, "costs").rows == 3001)
        #expect(try sandbox.taffrail("do", log, "act", "undo").status == 0)
        #expect(try sandbox.taffrail("export", log, "costs").rows == 1)
    }
}

extension Program.Outcome {
    /// Rows of a table end with CR LF, which is one character.
    fileprivate var rows: Int { output.count { $0 == "\r\n" } }
}
