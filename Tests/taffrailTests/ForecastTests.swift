import Foundation
import ProjectControls
import ProjectModel
import Testing

/// `taffrail forecast` and `taffrail backtest`, as scripts call them.
@Suite struct `Forecasts in a script` {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `a log says all it forecasts, in lines and by name`() throws {
        let log = try sandbox.story()
        let text = try sandbox.taffrail("forecast", log, "--today", Sandbox.day)
        #expect(text.status == 0 && text.errors.isEmpty, "\(text)")
        #expect(text.output.contains("AT + PD − ES *") && text.output.contains("DSLIB, 114 projects"))
        let json = try object(
            try sandbox.taffrail("forecast", log, "--as-of", "2026-07-01", "--json").output)
        #expect(json["date"] as? String == "2026-07-01" && json["finish"] is String)
        #expect((json["finishes"] as? [String: Any])?.count == 7)
        #expect((json["costs"] as? [String: Any])?.count == 12)
    }

    @Test func `a file says it for each status date, and names bad rows`() throws {
        try sandbox.write(
            """
            project,date,pv,ev,ac
            A,2026-01-01,0,0,0
            A,2026-01-11,100,80,90
            A,2026-01-12,oops,,
            A,2026-02-10,400,,

            """, "t.csv")
        let table = try sandbox.taffrail("forecast", "--tracking", "t.csv")
        #expect(table.status == 1 && table.lines.count == 3, "\(table)")
        #expect(table.errors.contains("t.csv, line 4: pv “oops” is no number"))
        let json = try object(try sandbox.taffrail("forecast", "--tracking", "t.csv", "--json").output)
        #expect((json["problems"] as? [Any])?.count == 1)
        let projects = try #require(json["projects"] as? [[String: Any]])
        #expect((projects[0]["statuses"] as? [Any])?.count == 2)
        #expect(try sandbox.taffrail("forecast").status == 64)
        #expect(try sandbox.taffrail("forecast", "--tracking", "nowhere.csv").status == 2)
    }

    @Test func `an open project shows drift only, ended ones are scored`() throws {
        let log = try sandbox.story()
        let open = try sandbox.taffrail("backtest", log, "--today", Sandbox.day)
        #expect(open.status == 0, "\(open)")
        #expect(
            open.output.contains("the forecast finish has") && open.output.contains("No project has ended"))
        try sandbox.write(
            """
            project,date,pv,ev,ac
            A,2026-01-01,0,0,0
            A,2026-01-11,100,80,90
            A,2026-01-21,200,160,180
            A,2026-01-31,200,200,220

            """, "done.csv")
        let scored = try sandbox.taffrail("backtest", "done.csv", "--json")
        let json = try object(scored.output)
        #expect(json["projects"] as? Int == 1 && json["reports"] as? Int == 2, "\(scored)")
    }

    @Test func `the page shows for each past report what the back-test says of it`() throws {
        let log = try sandbox.story()
        let told = try object(
            try sandbox.taffrail("backtest", log, "--every", "14", "--today", Sandbox.day, "--json").output)
        let drifts = try #require(told["drifts"] as? [[String: Any]])
        let reports = try #require(drifts.first?["reports"] as? [[String: Any]])
        let page = try sandbox.taffrail(
            "snapshot", log, "--page", "F", "--size", "200x60", "--today", Sandbox.day)
        let lines = page.output.split(separator: "\n").map(String.init)
        let finishes = reports.filter { $0["finish"] is String }
        #expect(finishes.count >= 10)
        for report in finishes {
            let day = try #require(Day(iso: report["date"] as? String ?? ""))
            let finish = try #require(Day(iso: report["finish"] as? String ?? ""))
            let words = "│ *\(PlainFigures.day(day)) +\(PlainFigures.day(finish)) "
            #expect(try lines.contains { try Regex(words).firstMatch(in: $0) != nil }, "\(words)")
        }
    }
}

/// `taffrail crash`: what an earlier finish would cost.
@Suite struct `Crashing in a script` {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test func `the cheapest way to an earlier finish is named, and where there is none, what can be had`()
        throws
    {
        let log = try sandbox.story()
        let words = ["--today", Sandbox.day]
        let nothing = try sandbox.taffrail(["crash", log, "--by", "2027-02-19"] + words)
        #expect(nothing.status == 1 && nothing.output.contains("the earliest is 2027-02-24"), "\(nothing)")
        #expect(!nothing.output.contains("deliverable crash"))
        let known = try sandbox.taffrail(["crash", log, "--by", "2027-03-05"] + words)
        #expect(known.status == 0 && known.lines.contains { $0.contains("Agents trained") }, "\(known)")
        let committed = try sandbox.taffrail(["crash", log, "--by", "2027-02-24"] + words)
        #expect(
            committed.lines.contains("planned in whole days, as a what-if supposes it, 15k"), "\(committed)")
        // A way that costs less is taken instead.
        let done = try sandbox.taffrail([
            "do", log, "deliverable", "crash", "--id", "D-54", "--to", "20d", "--cost", "10",
        ])
        #expect(done.status == 0, "\(done)")
        let some = try sandbox.taffrail(["crash", log, "--by", "2027-03-05"] + words)
        #expect(some.status == 0 && some.lines.first?.hasPrefix("finish by 2027-03-05: ") == true, "\(some)")
        #expect(some.lines.contains { $0.contains("D-54") } && some.lines != known.lines, "\(some)")
        let far = try sandbox.taffrail(["crash", log, "--by", "2026-10-01", "--json"] + words)
        #expect(far.status == 1 && far.output.contains("\"possible\": false"), "\(far)")
        #expect(try sandbox.taffrail(["crash", log, "--by", "soon"]).status == 64)
    }

    @Test func `where nobody has said what can be shortened, it says how that is said`() throws {
        for words in [
            "new pier.tlog --name Pier --finish 2027-06-30 --budget 1M",
            "do pier.tlog party add --id works --name Works",
            "do pier.tlog person add --id eva --name Eva --party works",
            "do pier.tlog deliverable add --title Deck --owner eva --estimate 60/80/90d --start 2027-03-01 "
                + "--finish 2027-06-30 --budget 100k",
        ] {
            let done = try sandbox.taffrail(words.split(separator: " ").map(String.init))
            #expect(done.status == 0, "\(done)")
        }
        let nothing = try sandbox.taffrail(["crash", "pier.tlog", "--by", "2027-01-31"])
        #expect(nothing.status == 1 && nothing.output.contains("deliverable crash"), "\(nothing)")
    }
}
