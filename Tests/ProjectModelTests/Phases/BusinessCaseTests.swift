import ProjectModel
import Testing

struct BusinessCaseTests {
    private static var optioned: Story {
        var story = Story.opened
        var option = OptionAdded()
        (option.id, option.title) = ("O-01", "Build it")
        story.happens(.optionAdded(option))
        return story
    }

    private static func flow(_ year: Int, _ cost: Int64, _ benefit: Int64) -> CashFlowSet {
        var fact = CashFlowSet()
        (fact.id, fact.year) = ("O-01", year)
        (fact.cost, fact.benefit) = (Money(minor: cost), Money(minor: benefit))
        return fact
    }

    private static func outcome(_ name: String, _ percent: Int) -> OutcomeSet {
        var fact = OutcomeSet()
        (fact.id, fact.name, fact.probability) = ("O-01", name, Percent(percent))
        return fact
    }

    @Test func `options are named by the model`() {
        var draft = OptionAdded()
        draft.title = "Buy it"
        var named = draft
        named.id = "O-02"
        #expect(Self.optioned.when(.addOption(draft)) == .success([.optionAdded(named)]))
    }

    @Test func `cash flows stand in the order of their years, one a year`() {
        var story = Self.optioned
        story.happens(
            .cashFlowSet(Self.flow(2, 0, 900)), .cashFlowSet(Self.flow(0, 500, 0)),
            .cashFlowSet(Self.flow(1, 100, 200)), .cashFlowSet(Self.flow(2, 50, 1000)))
        let flows = story.project.options["O-01"]?.cashFlows.map(\.value)
        #expect(flows?.map(\.year) == [0, 1, 2])
        #expect(flows?.map(\.net.minor) == [-500, 100, 950])
    }

    @Test func `years are within reach and sums are not below zero`() {
        let story = Self.optioned
        #expect(story.refusal(.setCashFlow(Self.flow(-1, 0, 0)))?.field == "year")
        #expect(story.refusal(.setCashFlow(Self.flow(51, 0, 0)))?.field == "year")
        #expect(story.refusal(.setCashFlow(Self.flow(0, -1, 0)))?.field == "cost")
        #expect(story.refusal(.setCashFlow(Self.flow(0, 0, -1)))?.field == "benefit")
        var elsewhere = Self.flow(0, 0, 0)
        elsewhere.id = "O-07"
        #expect(
            story.refusal(.setCashFlow(elsewhere))?.message
                == "There is no option O-07. The last one is O-01.")
    }

    @Test func `outcomes are typed one by one and never come to more than all`() {
        var story = Self.optioned
        story.happens(.outcomeSet(Self.outcome("strong demand", 60)))
        #expect(story.refusal(.setOutcome(Self.outcome("weak demand", 30))) == nil)
        #expect(
            story.refusal(.setOutcome(Self.outcome("weak demand", 50)))
                == Rejection(
                    "The outcomes of O-01 would come to 110%. Lower another one first.", field: "probability")
        )
        #expect(story.refusal(.setOutcome(Self.outcome("strong demand", 100))) == nil)
        story.happens(.outcomeSet(Self.outcome("strong demand", 40)))
        #expect(story.project.options["O-01"]?.outcomes.map(\.value.probability) == [Percent(40)])
    }

    @Test func `a script that sets one part of the case leaves the others`() throws {
        var story = Self.optioned
        var fact = BusinessCaseSet()
        (fact.need, fact.viability, fact.discountRate) = ("Calls are lost", "Others did it", Percent(8))
        story.happens(.businessCaseSet(fact))
        fact.discountRate = Percent(10)
        #expect(
            try story.project.decide(
                Request("case", "set", typed: ["rate": "10%"]),
                for: Asker(account: "ana", today: story.today, at: 0)) == .happens([.businessCaseSet(fact)]))
    }

    @Test func `a goal is said anew under its own name`() throws {
        var story = Story.opened
        var goal = GoalSet()
        (goal.id, goal.text) = ("G-01", "No call is lost")
        story.happens(.goalSet(goal))
        goal.text = "One call in a hundred is lost"
        let request = Request("goal", "set", typed: ["id": "G-01", "text": goal.text])
        #expect(
            try story.project.decide(request, for: Asker(account: "ana", today: story.today, at: 0))
                == .happens([.goalSet(goal)]))
    }
}
