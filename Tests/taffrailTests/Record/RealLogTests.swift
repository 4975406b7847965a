import Foundation
import ProjectControls
import ProjectModel
import TestSupport
import Testing

/// Three real projects told as logs, and what Taffrail would have said on the way.
@Suite(.enabled(if: RealData.folder != nil, "TAFFRAIL_REFERENCE_DATA names no folder with dslib_2011_2014"))
struct RealLogTests {
    let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test
    func `real projects as logs say at each report what the tracking says, and their forecasts are scored`()
        throws
    {
        let article = try RealData.article()
        for (id, profile) in [("C2011-05", "it"), ("C2011-07", "it"), ("C2012-17", "general")] {
            let real = try RealLog(id)
            let path = "\(id).tlog"
            try real.log.write(to: sandbox.path(path))
            #expect(try sandbox.taffrail("verify", path).status == 0)
            #expect(real.links.taken > 0 && real.links.refused == 0, "\(id) \(real.links)")
            let total = try #require(real.reports.last)
            print(
                id, real.isByActivity ? "by activity" : "spread", real.links, real.log.project.revision,
                "events")
            for share in [0.25, 0.5, 0.75] {
                let report = try #require(
                    real.reports.min { off($0, total, share) < off($1, total, share) })
                let said = try forecast(path, report, profile)
                try check(said, report, total, id)
                let line = try line(said, report, total, "\(id) \(real.name)", share)
                print(line)
                #expect(article.contains(line), "not in the article: \(line)")
            }
        }
    }

    private func off(_ report: RealLog.Report, _ total: RealLog.Report, _ share: Double) -> Double {
        (report.earned / total.earned - share).magnitude
    }

    private func forecast(
        _ log: String, _ report: RealLog.Report, _ profile: String
    ) throws -> [String: Any] {
        let outcome = try sandbox.taffrail(
            "forecast", log, "--as-of", report.day.iso, "--profile", profile, "--json")
        return try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome)")
    }

    /// Within what the log rounds. EV: percentages have two decimals, so half a hundredth of a percent of what is
    /// under way. AC: cents. CPI: both. PV and with it SPI: the plan has whole days
    /// here and hours there, which moves what is under way. SPI(t): a working day, since both ES and AT are whole days there and
    /// hours here.
    private func check(
        _ said: [String: Any], _ report: RealLog.Report, _ total: RealLog.Report, _ id: String
    ) throws {
        func number(_ name: String) throws -> Double { try #require(said[name] as? Double, "\(name)") }
        let budget = try number("budgetAtCompletion") / 100
        func compare(_ name: String, _ ours: Double, _ theirs: Double, within most: Double) {
            let off = (ours - theirs).magnitude
            print("  \(name) \(ours) \(theirs) off \(off)")
            #expect(off <= most, "\(id) \(report.day) \(name): \(ours), \(theirs)")
        }
        compare("EV", try number("earnedValue") / 100 / budget, report.earned / total.earned, within: 1e-4)
        compare("AC", try number("actualCost") / 100 / budget, report.spent / total.earned, within: 1e-4)
        compare("CPI", try number("costPerformanceIndex"), report.earned / report.spent, within: 1e-3)
        compare("SPI", try number("schedulePerformanceIndex"), report.earned / report.planned, within: 0.002)
        let schedule = try #require(said["earnedSchedule"] as? [String: Any])
        let time = try #require(schedule["actualTime"] as? Double)
        compare(
            "SPI(t)", try number("schedulePerformanceIndexTime"), report.timeIndex, within: 1 / time + 1e-9)
    }

    private func line(
        _ said: [String: Any], _ report: RealLog.Report, _ total: RealLog.Report, _ name: String,
        _ share: Double
    ) throws -> String {
        let finishes = try #require(said["finishRange"] as? [String: String])
        let costs = try #require(said["costRange"] as? [String: Double])
        func index(_ name: String) throws -> String {
            PlainFigures.index(try #require(said[name] as? Double))
        }
        func sum(_ value: Double?) -> String {
            PlainFigures.money(Money(rounding: value ?? 0), .euro)
        }
        let cells = [
            name, PlainFigures.percent(share), report.day.iso,
            PlainFigures.percent(report.earned / total.earned), try index("costPerformanceIndex"),
            try index("schedulePerformanceIndexTime"),
            "\(finishes["p50"] ?? "") (\(finishes["p10"] ?? "") to \(finishes["p90"] ?? ""))", total.day.iso,
            "\(sum(costs["p50"])) (\(sum(costs["p10"])) to \(sum(costs["p90"])))", sum(total.spent * 100),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }
}
