import Foundation
import ProjectModel
import Testing

/// `backtest` and `forecast --ended` on logs of projects that have ended.
@Suite struct EndedLogTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private func works(_ words: String...) throws -> Program.Outcome {
        let outcome = try sandbox.taffrail(words)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(words): \(outcome)")
        return outcome
    }

    private func object(_ words: String...) throws -> [String: Any] {
        let outcome = try sandbox.taffrail(words + ["--json"])
        return try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome)")
    }

    private func outcomes(_ log: String) throws -> [[String: Any]] {
        let outcome = try #require((try object("backtest", log)["outcomes"] as? [[String: Any]])?.first)
        return try #require(outcome["reports"] as? [[String: Any]])
    }

    @Test func `a closed log is scored at its past reports, against its finish and final cost`() throws {
        let project = EvenProject(code: "LATE", late: 130, dear: 120)
        try project.write(to: sandbox.path("late.tlog"))
        let text = try works("backtest", "late.tlog").output
        #expect(text.contains("1 ended project, 12 reports"), "\(text)")
        #expect(text.contains("LATE ended on \(project.finish.iso) for 120k;"))
        let json = try object("backtest", "late.tlog")
        let outcome = try #require((json["outcomes"] as? [[String: Any]])?.first)
        #expect(outcome["ended"] as? String == project.finish.iso)
        #expect(outcome["cost"] as? Int == Int(project.cost.minor))
        let reports = try #require(outcome["reports"] as? [[String: Any]])
        let dates = reports.compactMap { $0["date"] as? String }
        #expect(
            dates == (1...12).map { (EvenProject.start + 28 * $0).iso }, "four weeks apart, before the end")
        for report in reports {
            // Even in time and money: PF = CPI is right, and BAC is as far below as it was overspent.
            let costs = try #require(report["costs"] as? [String: Any])
            #expect(abs(try #require(costs["cpi"] as? Double)) < 0.001)
            #expect(abs(try #require(costs["plan"] as? Double) - (1 / 1.2 - 1)) < 1e-9)
            // Past the planned end, not even the plan says that it ended already.
            guard report["date"] as? String ?? "" < "2025-10-10" else { continue }
            let finishes = try #require(report["finishes"] as? [String: Any])
            #expect(abs(try #require(finishes["plan"] as? Double) - (200.0 / 260 - 1)) < 1e-9)
        }
    }

    @Test func `what was recorded later is not in what was said before`() throws {
        try EvenProject(code: "PROMPT", dear: 120).write(to: sandbox.path("prompt.tlog"))
        try EvenProject(code: "BILLED", dear: 120, invoiceWeeks: 6).write(to: sandbox.path("billed.tlog"))
        let prompt = try outcomes("prompt.tlog")
        let billed = try outcomes("billed.tlog")
        #expect(prompt.count == billed.count && prompt.count == 9)
        for (said, knowing) in zip(billed, prompt) {
            let date = try #require((said["date"] as? String).flatMap { Day(iso: $0) })
            // Reports are on Mondays: of the weeks by then, each for 3000, six have no invoice yet.
            let week = (date - EvenProject.start) / 7
            let known = max(0, week - 6) * 300_000
            #expect(said["actualCost"] as? Double == Double(known), "\(date)")
            #expect(knowing["actualCost"] as? Double == Double(week * 300_000), "\(date)")
            #expect(said["earnedValue"] as? Double == knowing["earnedValue"] as? Double)
        }
        // As effective, both spent the same; the log says so today.
        for log in ["prompt.tlog", "billed.tlog"] {
            #expect(try object("forecast", log)["actualCost"] as? Double == 12_000_000)
        }
    }

    @Test func `an open log is named as such in one line, and why`() throws {
        try EvenProject(code: "DONE").write(to: sandbox.path("done.tlog"))
        try EvenProject(code: "HALF", weeks: 20, isClosed: false).write(to: sandbox.path("half.tlog"))
        try EvenProject(code: "UNPAID", isClosed: false).write(to: sandbox.path("unpaid.tlog"))
        try EvenProject(code: "STOPPED", weeks: 10).write(to: sandbox.path("stopped.tlog"))
        let report = try works(
            "backtest", "done.tlog", "half.tlog", "unpaid.tlog", "stopped.tlog", "--today", "2026-01-05")
        #expect(report.output.contains("1 ended project, 9 reports"), "\(report)")
        for words in [
            "HALF has not ended, so it is not scored: 50% of its budget is earned.",
            "UNPAID has not ended, so it is not scored: all is earned, but it is not closed",
            "STOPPED has not ended, so it is not scored: it was closed with 25% of its budget earned.",
        ] {
            #expect(report.lines.count { $0.hasPrefix(words) } == 1, "\(words): \(report.output)")
        }
        let refused = try sandbox.taffrail("forecast", "done.tlog", "--ended", "half.tlog")
        #expect(refused.status == 1 && refused.errors.split(separator: "\n").count == 1, "\(refused)")
        #expect(refused.errors.contains("half.tlog has not ended: 50% of its budget is earned."))
        #expect(
            try works("backtest", "done.tlog", "--today", "2025-06-01").output.contains(
                "DONE has not ended, so it is not scored: "), "it was not closed by that day")
    }

    @Test func `tables stand in columns, within 80`() throws {
        for number in 0..<7 {
            try EvenProject(code: "P\(number)", late: 100 + 10 * number, dear: 100 + 15 * number).write(
                to: sandbox.path("p\(number).tlog"))
        }
        let report = try sandbox.taffrail(["backtest"] + (0..<7).map { "p\($0).tlog" })
        #expect(report.status == 0)
        #expect(report.lines.allSatisfy { $0.count <= 80 }, "\(report.lines.filter { $0.count > 80 })")
        var table: [Int] = []
        for line in report.lines + [""] {
            if line.hasPrefix("  "), !line.hasPrefix("  the forecast"), !line.hasPrefix("  drift") {
                table.append(line.count)
            } else {
                #expect(Set(table).count <= 1, "\(line)")
                table = []
            }
        }
        // Seven projects that are late and dear at an even pace: the pace is better than the plan, and that is said.
        let pace = report.lines.first { $0.contains("finish, PD / SPI(t)") }
        #expect(pace?.hasSuffix("better") == true, "\(report.output)")
    }

    @Test func `ten of one's own give their factors to forecast --ended`() throws {
        for number in 0..<10 {
            try EvenProject(code: "P\(number)", late: 120 + number, dear: 110 + number).write(
                to: sandbox.path("p\(number).tlog"))
        }
        try EvenProject(code: "NOW", late: 125, weeks: 20, isClosed: false).write(
            to: sandbox.path("now.tlog"))
        let today = (EvenProject.start + 7 * 20).iso
        func forecast(_ count: Int) throws -> [String: Any] {
            let words = (0..<count).flatMap { ["--ended", "p\($0).tlog"] }
            let outcome = try sandbox.taffrail(
                ["forecast", "now.tlog", "--as-of", today, "--json"] + words)
            return try #require(
                try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        }
        let (none, nine, ten) = (try forecast(0), try forecast(9), try forecast(10))
        #expect(nine["referenceClass"] as? String == none["referenceClass"] as? String)
        #expect((ten["referenceClass"] as? String)?.hasPrefix("own, 10 ended projects") == true)
        func p50(_ json: [String: Any]) -> Double? {
            (json["finishRangeTime"] as? [String: Any])?["p50"] as? Double
        }
        let planned = try #require(p50(none))
        #expect(p50(nine) == planned)
        let own = try #require(p50(ten))
        // Theirs ended 20 to 29 % late, as this one will: 250 working days.
        #expect(abs(own - 250) < abs(planned - 250) && abs(own - 250) < 6, "\(own), \(planned)")
    }
}
