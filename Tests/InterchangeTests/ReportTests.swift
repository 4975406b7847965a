import DemoStory
import Foundation
import PlainText
import ProjectControls
import ProjectModel
import TestSupport
import Testing

@testable import Interchange

private let today = Day(iso: "2026-11-20")!

extension Report {
    /// The demo on a fixed day.
    fileprivate static let demo = Report(of: DemoStory.project(today: today), asOf: today)

    fileprivate init(of project: Project, asOf day: Day) {
        self.init(of: project, Status(of: project, asOf: day), head: "#1842 68bf46")
    }

    fileprivate var text: String { document.lines.map(\.string).joined(separator: "\n") }
}

@Suite struct ReportTests {
    @Test func `the report of the demo tells every phase, hazard and open risk`() {
        let report = Report.demo
        let lines = report.document.lines.map(\.string)
        for phase in Phase.allCases { #expect(lines.contains { $0.hasPrefix("  \(phase.title)") }) }
        for hazard in report.status.hazards {
            let line = lines.first {
                $0.hasPrefix("  \(hazard.light.letter)") && $0.contains(hazard.kind.title)
            }
            #expect(line?.contains("\(hazard.headline) \(hazard.detail)") == true)
            for reason in hazard.reasons.prefix(3) { #expect(lines.contains("        \(reason)")) }
        }
        #expect(report.status.risks.count > 5)
        for risk in report.status.risks {
            #expect(lines.contains { $0.hasPrefix("  \(risk.light.letter) \(risk.id.text)  ") })
        }
    }

    @Test func `it says as of when and from which log it was made`() throws {
        let lines = Report.demo.document.lines.map(\.string)
        #expect(try #require(lines.first).contains("as of 20 Nov 2026"))
        #expect(lines.last == "Log #1842 68bf46")
    }

    @Test func `it tells what the pages behind the overview say`() {
        let (report, text) = (Report.demo, Report.demo.text)
        let status = report.status
        #expect(!status.changes.isEmpty && !status.contradictions.isEmpty && !status.components.isEmpty)
        for change in status.changes where change.isPending { #expect(text.contains("\(change.id.text)  ")) }
        for contradiction in status.contradictions { #expect(text.contains(contradiction.topic)) }
        for question in status.communication.questions { #expect(text.contains(question.id.text)) }
        for component in status.components { #expect(text.contains(component.title)) }
        for benefit in status.closure.benefits { #expect(text.contains(benefit.title)) }
        for late in status.schedule.late { #expect(text.contains("\(late.id.text)  ")) }
        #expect(text.contains("Launch: \(status.launch.board.verdict.title), "))
        #expect(text.contains("if it goes badly: \(status.launch.ifItGoesBadly)"))
    }

    @Test func `the money in the text is the money of the status`() {
        let report = Report.demo
        let earned = report.status.earnedValue
        for (name, sum) in [
            ("PV", earned.plannedValue), ("EV", earned.earnedValue), ("AC", earned.actualCost),
        ] {
            #expect(report.text.contains("\(name) \(PlainFigures.money(sum, .euro))"))
        }
    }

    @Test func `the same project on the same day makes the same report`() {
        #expect(
            Report.demo.document.lines
                == Report(of: DemoStory.project(today: today), asOf: today).document.lines)
    }

    @Test(arguments: Seed.many(60))
    func `no text in any field can act in a report`(seed: Seed) throws {
        var seed = seed
        let report = Report(of: .hostile { Hostile.text(&seed) }, asOf: today)
        for line in report.document.lines + report.document.markdown {
            #expect(!line.string.hasControls && SafeText(line.string) == line)
        }
        let json = report.json.pretty
        #expect(json.split(separator: "\n").allSatisfy { SafeText($0).string == $0 })
        _ = try json.parsed()
    }

    @Test func `everything hostile at once cannot act either, and programs are given it whole`() throws {
        let report = Report(of: .hostile { Hostile.everything }, asOf: today)
        #expect(report.document.lines.allSatisfy { !$0.string.hasControls })
        let json = try JSONReading(report)
        #expect(json["project"]["name"].text == Hostile.everything)
        #expect(json["risks"][0]["title"].text == Hostile.everything)
    }
}

@Suite struct EmptyReportTests {
    private let report = Report(of: Project(), asOf: today)

    @Test func `of an empty project every undefined figure is n/a with its reason`() throws {
        let lines = report.document.lines.map(\.string)
        let earned = report.status.earnedValue
        let reasons = [
            ("CPI", earned.costPerformanceIndex.reason), ("TCPI", earned.toCompleteIndex.reason),
            ("EAC", report.status.estimate.shrunk.reason),
            ("P(date)", report.status.forecast.chanceOfDate.reason),
            ("P(budget)", report.status.forecast.chanceOfBudget.reason),
            ("contingency", report.status.exposure.contingencyReserve.reason),
            ("covers", report.status.exposure.cover.reason),
            ("  finish ", report.status.forecast.finish.reason),
            ("  cost   ", report.status.forecast.cost.reason),
        ]
        for (name, reason) in reasons {
            let reason = try #require(reason, "\(name) has a value")
            #expect(!reason.isEmpty)
            #expect(lines.contains { $0.contains("\(name) n/a (\(reason))") })
        }
        for phase in report.status.phases {
            let reason = try #require(phase.percentComplete.reason)
            #expect(lines.contains { $0.contains(phase.phase.title) && $0.contains("n/a (\(reason))") })
        }
    }

    @Test func `for programs it is an object with the reason`() throws {
        let json = try JSONReading(report)
        let index = json["earnedValue"]["costPerformanceIndex"]["undefined"].text
        #expect(index == report.status.earnedValue.costPerformanceIndex.reason)
        #expect(json["exposure"]["cover"]["undefined"].text == report.status.exposure.cover.reason)
        #expect(json["forecast"]["finish"]["undefined"].text == report.status.forecast.finish.reason)
        #expect(json["earnedValue"]["baseline"].isNull)
    }

    @Test func `nothing of it is green`() {
        #expect(report.status.hazards.allSatisfy { $0.light != .onTrack })
    }
}

@Suite struct ReportJSONTests {
    private let report = Report.demo

    @Test func `the figures are those of the status`() throws {
        let (json, status) = (try JSONReading(report), report.status)
        #expect(json["asOf"].text == "2026-11-20")
        #expect(json["head"].text == "#1842 68bf46")
        #expect(json["workingDay"].number == Double(status.workingDay))
        #expect(json["workingDays"].number == Double(status.workingDays))

        let (read, earned) = (json["earnedValue"], status.earnedValue)
        #expect(read["budgetAtCompletion"].number == earned.budgetAtCompletion.amount)
        #expect(read["plannedValue"].number == earned.plannedValue.amount)
        #expect(read["earnedValue"].number == earned.earnedValue.amount)
        #expect(read["actualCost"].number == earned.actualCost.amount)
        #expect(read["costPerformanceIndex"].isNear(earned.costPerformanceIndex))
        #expect(read["schedulePerformanceIndex"].isNear(earned.schedulePerformanceIndex))
        #expect(read["percentComplete"].isNear(earned.percentComplete))

        let (forecast, finish) = (json["forecast"], try #require(status.forecast.finish.value?.days))
        #expect(forecast["chanceOfDate"].isNear(status.forecast.chanceOfDate))
        #expect(forecast["finish"]["p10"].text == finish.p10.iso)
        #expect(forecast["finish"]["p90"].text == finish.p90.iso)
        #expect(json["exposure"]["exposure"].number == status.exposure.exposure.amount)
        #expect(json["exposure"]["cover"].isNear(status.exposure.cover))
    }

    @Test func `phases, hazards, risks and dates stand in the order of the status`() throws {
        let (json, status) = (try JSONReading(report), report.status)
        #expect(json["phases"].each("phase") == status.phases.map(\.phase.rawValue))
        #expect(json["hazards"].each("hazard") == status.hazards.map(\.kind.title))
        #expect(json["hazards"].each("light") == status.hazards.map(\.light.letter))
        #expect(json["risks"].each("id") == status.risks.map(\.id.text))
        #expect(json["next"].each("day") == status.upcoming.map(\.day.iso))
        #expect(json["changes"].each("id") == status.changes.map(\.id.text))
        #expect(json["late"].each("id") == status.schedule.late.map(\.id.text))
        #expect(json["questions"].each("id") == status.communication.questions.map(\.id.text))
        #expect(json["components"].each("light") == status.components.map(\.light.letter))
        #expect(json["benefits"].each("id") == status.closure.benefits.map(\.id.text))
        #expect(json["contradictions"].each("topic") == status.contradictions.map(\.topic))
        #expect(json["launch"]["verdict"].text == status.launch.board.verdict.rawValue)
        for (index, risk) in status.risks.enumerated() {
            #expect(json["risks"][index]["expectedValue"].number == risk.expectedValue.amount)
            #expect(json["risks"][index]["probability"][0].number == risk.probability.lowerBound.fraction)
        }
    }
}

/// A report's JSON as another program finds it.
private struct JSONReading {
    private let value: Any?

    init(_ report: Report) throws { value = try report.json.pretty.parsed() }
    private init(value: Any?) { self.value = value }

    subscript(name: String) -> JSONReading { JSONReading(value: (value as? [String: Any])?[name]) }
    subscript(index: Int) -> JSONReading {
        let elements = value as? [Any] ?? []
        return JSONReading(value: index < elements.count ? elements[index] : nil)
    }

    var text: String? { value as? String }
    var number: Double? { (value as? NSNumber)?.doubleValue }
    var isNull: Bool { value is NSNull }

    func each(_ name: String) -> [String?] {
        (value as? [Any] ?? []).map { JSONReading(value: $0)[name].text }
    }

    func isNear(_ measure: Measure<Double>) -> Bool {
        guard let number, let expected = measure.value else { return false }
        return abs(number - expected) < 0.000_001
    }
}

extension Project {
    /// With text of somebody's choosing wherever there is text.
    fileprivate static func hostile(_ text: () -> String) -> Project {
        var project = Project()
        let events = [ProjectModel.Event].hostile(text)
        project.evolve(events, Stamp(seq: 1, at: 0, day: today - 30, by: text()))
        return project
    }
}

extension [ProjectModel.Event] {
    fileprivate static func hostile(_ text: () -> String) -> Self {
        var opened = ProjectOpened()
        (opened.code, opened.name, opened.zone) = (text(), text(), text())
        (opened.start, opened.committedFinish) = (today - 60, today + 60)
        var person = PersonAdded()
        (person.id, person.name, person.party, person.position) = (ID(text()), text(), ID(text()), text())
        var criterion = CriterionSet()
        (criterion.id, criterion.text, criterion.owner) = (ID(text()), text(), ID(text()))
        var phase = PhasePlanned()
        (phase.phase, phase.start, phase.finish, phase.gate) = (.execution, today - 60, today + 40, today + 9)
        var gate = GateDecided()
        (gate.phase, gate.reason) = (.execution, text())
        var deliverable = DeliverableAdded()
        (deliverable.id, deliverable.title, deliverable.owner) = (ID(text()), text(), ID(text()))
        (deliverable.start, deliverable.finish) = (today - 50, today + 3)
        deliverable.budget = Money(minor: 100_000)
        var cost = CostRecorded()
        (cost.deliverable, cost.note) = (deliverable.id, text())
        (cost.amount, cost.day) = (Money(minor: 70_000), today - 9)
        var milestone = MilestoneSet()
        (milestone.id, milestone.title, milestone.due) = (ID(text()), text(), today + 5)
        var risk = RiskRaised()
        (risk.id, risk.title, risk.owner, risk.trigger) = (ID(text()), text(), ID(text()), text())
        (risk.cause, risk.event, risk.effect) = (text(), text(), text())
        (risk.probability, risk.proximity) = (Percent(30)...Percent(50), today + 4)
        var change = ChangeRequested()
        (change.id, change.title, change.requester, change.reason) = (ID(text()), text(), ID(text()), text())
        var statements = (StatementRecorded(), StatementRecorded())
        (statements.0.id, statements.0.topic, statements.0.position) = (ID("1" + text()), text(), text())
        (statements.0.speaker, statements.0.weight, statements.0.said) = (person.id, .dealBreaker, today - 20)
        statements.1 = statements.0
        (statements.1.id, statements.1.position, statements.1.speaker) = (
            ID("2" + text()), text(), ID(text())
        )
        var component = ComponentRecorded()
        (component.id, component.name, component.version) = (ID(text()), text(), text())
        (component.supportEnds, component.successor) = (today + 6, text())
        return [
            .projectOpened(opened), .personAdded(person), .criterionSet(criterion), .phasePlanned(phase),
            .gateDecided(gate), .deliverableAdded(deliverable), .costRecorded(cost), .milestoneSet(milestone),
            .riskRaised(risk), .changeRequested(change), .statementRecorded(statements.0),
            .statementRecorded(statements.1), .componentRecorded(component),
        ]
    }
}
