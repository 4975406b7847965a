import ProjectModel
import Testing

struct CommitmentTests {
    private var today: Day { Story.opened.today }

    private var ordered: Story {
        var story = Story.opened
        var fact = CommitmentRecorded()
        (fact.id, fact.deliverable, fact.amount) = ("CM-01", "D-01", Money(minor: 4_000_000))
        (fact.party, fact.due) = ("it", today + 20)
        story.happens(.commitmentRecorded(fact))
        return story
    }

    private func happen(_ story: inout Story, _ command: Command) {
        guard case .success(let events) = story.when(command) else {
            Issue.record("refused: \(story.refusal(command)?.message ?? "")")
            return
        }
        for event in events { story.happens(event) }
    }

    @Test func `what is paid becomes an actual cost and is owed no more`() {
        var story = ordered
        happen(&story, .settleCommitment("CM-01", nil, on: today, rest: .released))
        let commitment = story.project.costs.commitments["CM-01"]!
        #expect(commitment.open(on: today) == .zero && commitment.open(on: today - 1) == .zero)
        #expect(story.project.costs.byDeliverable["D-01"] == Money(minor: 4_000_000))
        #expect(story.project.costs.recent.last?.value.commitment == "CM-01")
        #expect(
            story.refusal(.settleCommitment("CM-01", nil, on: today, rest: .released))?.message
                == "CM-01 was settled on 2026-09-08.")
    }

    @Test func `a part is paid and the rest stays owed, or is let go`() {
        var story = ordered
        happen(&story, .settleCommitment("CM-01", Money(minor: 1_000_000), on: today, rest: .open))
        #expect(story.project.costs.commitments["CM-01"]?.open(on: today) == Money(minor: 3_000_000))
        happen(&story, .settleCommitment("CM-01", Money(minor: 1_000_000), on: today, rest: .released))
        #expect(story.project.costs.commitments["CM-01"]?.open(on: today) == .zero)
        #expect(story.project.costs.total == Money(minor: 2_000_000))
    }

    @Test func `the final bill may be higher, and nothing is then left open`() {
        let more = Money(minor: 5_000_000)
        #expect(ordered.refusal(.settleCommitment("CM-01", more, on: today, rest: .released)) == nil)
        #expect(ordered.refusal(.settleCommitment("CM-01", more, on: today, rest: .open))?.field == "rest")
    }

    @Test func `what is cancelled is owed no more and was never spent`() {
        var story = ordered
        var cancelled = CommitmentCancelled()
        (cancelled.id, cancelled.reason) = ("CM-01", "ordered twice")
        happen(&story, .cancelCommitment(cancelled))
        #expect(story.project.costs.commitments["CM-01"]?.open(on: today) == .zero)
        #expect(story.project.costs.total == .zero)
    }
}
