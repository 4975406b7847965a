import ProjectModel
import Testing

struct ReserveTests {
    private var reserved: Story {
        var story = Story.opened
        var fact = ReserveSet()
        fact.amount = Money(minor: 1_000_000)
        story.happens(.reserveSet(fact))
        return story
    }

    private func draw(_ amount: Int64, _ kind: ReserveKind = .contingency) -> ReserveDrawn {
        var fact = ReserveDrawn()
        (fact.kind, fact.amount, fact.reason) = (kind, Money(minor: amount), "the pilot ran twice")
        return fact
    }

    @Test func `a draw leaves the rest, and says what it was for`() {
        var story = reserved
        var fact = draw(400_000)
        fact.risk = "R-01"
        #expect(
            story.when(.drawReserve(fact, overdraw: false)) == .success([.reserveDrawn(fact)]))
        story.happens(.reserveDrawn(fact))
        let costs = story.project.costs
        #expect(costs.contingencyReserve?.value == Money(minor: 600_000))
        #expect(costs.reserveMoves.map(\.value.left.minor) == [1_000_000, 600_000])
        #expect(costs.reserveMoves.last?.value.risk == "R-01")
        #expect(costs.reserve(.contingency, on: story.today - 1) == nil)
    }

    @Test func `more than is left is drawn only when that is said`() {
        #expect(
            reserved.refusal(.drawReserve(draw(1_200_000), overdraw: false))
                == Rejection(
                    "Only 10000.00 is left of the contingency reserve. Draw less, or say so: --overdraw yes",
                    field: "amount"))
        var story = reserved
        #expect(story.refusal(.drawReserve(draw(1_200_000), overdraw: true)) == nil)
        story.happens(.reserveDrawn(draw(1_200_000)))
        #expect(story.project.costs.contingencyReserve?.value == Money(minor: -200_000))
    }

    @Test func `nothing is drawn on what was never set`() {
        #expect(reserved.refusal(.drawReserve(draw(1, .management), overdraw: true))?.field == "kind")
    }

    @Test func `only managers draw`() {
        #expect(reserved.refusal(.drawReserve(draw(1), overdraw: false), by: "kim") != nil)
    }

    @Test func `another currency is refused in words, the project's own is read`() throws {
        let typing = Story.opened.project.typing(today: Story.opened.today)
        #expect(try typing.money("12k EUR") == Money(minor: 1_200_000))
        #expect(try typing.money("EUR 12k") == Money(minor: 1_200_000))
        #expect(try typing.moneyRange("40-90k eur") == Money(minor: 4_000_000)...Money(minor: 9_000_000))
        #expect(
            throws: Rejection(
                "This project counts in EUR, and “12k USD” is USD. Give the sum in EUR")
        ) { try typing.money("12k USD") }
    }
}
