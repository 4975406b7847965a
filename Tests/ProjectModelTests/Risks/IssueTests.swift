import ProjectModel
import Testing

struct IssueTests {
    private static let today = Day(year: 2026, month: 9, day: 8)!

    private static func occurred(costs euros: Int64?) -> Story {
        var story = Story.opened
        var fact = RiskOccurred()
        fact.id = "R-01"
        fact.day = today - 5
        fact.cost = euros.map { Money(minor: $0 * 100) }
        fact.note = "the vendor slipped"
        story.happens(.riskOccurred(fact))
        return story
    }

    private static func closing(_ euros: Int64?, on day: Day = today) -> IssueClosed {
        var fact = IssueClosed()
        fact.id = "R-01"
        fact.day = day
        fact.cost = euros.map { Money(minor: $0 * 100) }
        fact.note = "a second vendor delivered"
        return fact
    }

    @Test func `a risk that happened is an issue until it is dealt with`() throws {
        var story = Self.occurred(costs: 14_000)
        let issue = try #require(story.project.risks["R-01"])
        #expect(issue.isIssue && issue.isIssue(on: Self.today) && !issue.isIssue(on: Self.today - 6))
        #expect(issue.actualCost(on: Self.today) == Money(minor: 1_400_000))
        #expect(issue.actualCost(on: Self.today - 6) == nil)
        #expect(story.project.candidates(for: .issue).map(\.name) == ["R-01"])
        story.happens(.issueClosed(Self.closing(16_000)))
        let closed = try #require(story.project.risks["R-01"])
        #expect(!closed.isIssue && closed.isIssue(on: Self.today - 1))
        #expect(closed.actualCost(on: Self.today) == Money(minor: 1_600_000))
        #expect(closed.actualCost(on: Self.today - 1) == Money(minor: 1_400_000))
    }

    @Test func `an issue that ends as it was known costs what was said first`() {
        var story = Self.occurred(costs: 14_000)
        story.happens(.issueClosed(Self.closing(nil)))
        #expect(story.project.risks["R-01"]?.actualCost(on: Self.today) == Money(minor: 1_400_000))
    }

    @Test func `only what has happened and is open can be closed, and not before it happened`() {
        #expect(Story.opened.refusal(.closeIssue(Self.closing(1)))?.message.contains("risk occur") == true)
        var story = Self.occurred(costs: nil)
        #expect(story.refusal(.closeIssue(Self.closing(1, on: Self.today - 6)))?.field == "on")
        story.happens(.issueClosed(Self.closing(1)))
        #expect(
            story.refusal(.closeIssue(Self.closing(1)))
                == Rejection("The issue of R-01 was closed on 2026-09-08.", field: "id"))
    }

    @Test func `what is left after an answer stands beside the assessment`() throws {
        var answer = RiskAnswered()
        answer.id = "R-01"
        answer.action = "build two adapters ourselves"
        answer.residualProbability = Percent(15)...Percent(25)
        answer.residualImpact = Money(minor: 2_000_000)...Money(minor: 5_000_000)
        var story = Story.opened
        #expect(story.when(.answerRisk(answer)) == .success([.riskAnswered(answer)]))
        story.happens(.riskAnswered(answer))
        let risk = try #require(story.project.risks["R-01"])
        #expect(risk.residualProbability?.value == answer.residualProbability)
        #expect(risk.residualImpact?.value == answer.residualImpact)
        #expect(risk.assessments.count == 1)
        answer.residualImpact = Money(minor: -1)...Money(minor: 5)
        #expect(story.refusal(.answerRisk(answer))?.field == "after-impact")
    }
}
