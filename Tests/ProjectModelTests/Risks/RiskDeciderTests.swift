import ProjectModel
import Testing

struct RiskDeciderTests {
    @Test func `a risk that is raised gets the next name`() {
        let story = Story.opened
        #expect(story.when(.raiseRisk(.risk(""))) == .success([.riskRaised(.risk("R-02"))]))
    }

    @Test func `a closed risk cannot be closed again`() {
        var story = Story.opened
        var closing = RiskClosed()
        closing.id = "R-01"
        closing.reason = "delivered"
        story.happens(.riskClosed(closing))
        #expect(
            story.refusal(.closeRisk(closing)) == Rejection("R-01 was closed on 2026-09-08.", field: "id"))
    }

    @Test func `a risk that nobody raised is refused by name`() {
        var assessed = RiskAssessed()
        assessed.id = "R-77"
        #expect(
            Story.opened.refusal(.assessRisk(assessed))
                == Rejection("There is no risk R-77. The last one is R-01.", field: "id"))
    }

    @Test func `an answer must fit the nature of the risk`() {
        var answer = RiskAnswered()
        answer.id = "R-01"
        answer.response = .exploit
        let refusal = Story.opened.refusal(.answerRisk(answer))
        #expect(refusal?.field == "response")
        #expect(refusal?.message.contains("avoid, reduce, transfer, accept, fallback") == true)
    }

    @Test func `every assessment stays on record with the event that made it`() throws {
        var story = Story.opened
        var assessed = RiskAssessed()
        assessed.id = "R-01"
        assessed.probability = Percent(60)...Percent(60)
        assessed.impact = Money(minor: 100)...Money(minor: 200)
        story.happens(.riskAssessed(assessed))
        let risk = try #require(story.project.risks["R-01"])
        #expect(risk.assessments.map(\.value.probability.lowerBound) == [Percent(30), Percent(60)])
        #expect(risk.assessments.last?.seq == story.project.revision)
    }

    @Test func `a risk may delay one deliverable, and the next assessment says it anew`() throws {
        var story = Story.opened
        var assessed = RiskAssessed.assessment("R-01", 20)
        assessed.deliverable = "D-77"
        #expect(
            story.refusal(.assessRisk(assessed))
                == Rejection("There is no deliverable D-77. The last one is D-02.", field: "deliverable"))
        var raised = RiskRaised.risk("")
        raised.deliverable = "D-77"
        #expect(story.refusal(.raiseRisk(raised))?.field == "deliverable")
        assessed.deliverable = "D-02"
        #expect(story.when(.assessRisk(assessed)) == .success([.riskAssessed(assessed)]))
        story.happens(.riskAssessed(assessed))
        #expect(story.project.risks["R-01"]?.assessment(on: story.today)?.deliverable == "D-02")
        story.happens(.riskAssessed(.assessment("R-01", 30)))
        #expect(story.project.risks["R-01"]?.assessment(on: story.today)?.deliverable == nil)
        #expect(story.project.risks["R-01"]?.assessments.first?.value.deliverable == nil)
    }
}
