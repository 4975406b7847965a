import DemoStory
import ProjectModel
import TestSupport
import Testing

@Suite struct DemoStoryTests {
    @Test func `the same seed, day and account tell the same story to the last byte`() {
        let one = Story.acts()
        let other = Story.acts()
        #expect(one == other)
        #expect(one.map { $0.events.map(\.body) } == other.map { $0.events.map(\.body) })
        let (first, second) = (Story.story(), Story.story())
        #expect(first.uuid == second.uuid)
        #expect(first.createdAt == second.createdAt)
    }

    @Test func `another seed tells another story`() {
        let one = Story.acts(seed: 1)
        let other = Story.acts(seed: 2)
        #expect(one.flatMap(\.events) != other.flatMap(\.events))
        #expect(Set(one.flatMap(\.nonces)).isDisjoint(with: other.flatMap(\.nonces)))
        #expect(Story.story(seed: 1).uuid != Story.story(seed: 2).uuid)
    }

    @Test func `the log has a random UUID and is begun before its first act`() throws {
        let story = Story.story()
        #expect(story.uuid.count == 16)
        #expect(story.uuid[6] >> 4 == 4)
        #expect(story.uuid[8] >> 6 == 2)
        #expect(story.createdAt < Story.acts()[0].at)
    }

    @Test(arguments: Seed.many(30))
    func `every seed can be told on every day by everybody`(seed: Seed) throws {
        for index in 0..<4 {
            let today = Story.todays[(4 * Int(seed.number) + index) % Story.todays.count]
            let account = Story.accounts[(4 * Int(seed.number) + index) % Story.accounts.count]
            var story = Story.story(seed: seed.number, today: today, account: account)
            var told: [DemoAct] = []
            while let act = story.next() { told.append(act) }
            try expectWellTold(told, before: today)
            #expect(told.reduce(0) { $0 + $1.events.count } == story.eventCount)
            #expect(story.project.revision == story.eventCount)
            expectWhole(story.project)
        }
    }

    private func expectWellTold(_ acts: [DemoAct], before today: Day) throws {
        let berlin: Int64 = 7_200_000
        #expect(zip(acts, acts.dropFirst()).allSatisfy { $0.at < $1.at })
        #expect(acts.allSatisfy { Int64($0.day.number) == $0.at / 86_400_000 })
        #expect(acts.allSatisfy { Int64($0.day.number) == ($0.at + berlin) / 86_400_000 })
        #expect(try #require(acts.last).day < today)
        #expect(try #require(acts.last).day >= today - 8)
        #expect((230...310).contains(today - acts[0].day))
        #expect(acts.allSatisfy { $0.nonces.count == $0.events.count && !$0.events.isEmpty })
        let nonces = acts.flatMap(\.nonces)
        #expect(Set(nonces).count == nonces.count)
        #expect(nonces.count >= 1500)
    }

    private func expectWhole(_ project: Project) {
        let parties = project.parties.all.map(\.kind.value)
        #expect(project.people.count >= 8)
        #expect(parties.count { $0 == .department } == 5)
        #expect(parties.count { $0 == .vendor } == 1)
        #expect(project.phases.count == 5)
        #expect(project.phases.values.count { $0.decision?.value.verdict == .go } == 2)
        #expect(project.deliverables.count >= 60)
        #expect(project.risks.count >= 15)
        #expect(project.risks.all.count { $0.outcome?.value.kind == .occurred } == 1)
        #expect(project.risks.all.count { $0.outcome?.value.kind == .closed } == 2)
        #expect(project.risks.all.count { $0.isOpen } == 14)
        #expect(project.changes.all.count { $0.decision == nil } == 3)
        #expect(project.components.all.count { $0.supportEnds == nil } == 1)
        #expect(project.unknown.isEmpty)
    }

    @Test func `every event is read back as itself`() {
        var reader = EventReader()
        for event in Story.acts().flatMap(\.events) {
            let body = event.body
            #expect(reader.event(in: body.span) == event)
        }
    }

    @Test func `money, reserves and what risks have cost make up the budget`() {
        let project = DemoStory.project(today: Story.today)
        let deliverables = project.deliverables.all.reduce(Money.zero) { $0 + $1.budget.value }
        let reserves = [project.costs.contingencyReserve, project.costs.managementReserve]
        #expect(deliverables == Money(minor: 120_000_000))
        let risks = project.costs.reserveMoves.map(\.value).filter { $0.risk != nil }
            .reduce(Money.zero) { $0 + ($1.drawn ?? .zero) }
        #expect(risks == Money(minor: 1_400_000))
        #expect(
            reserves.compactMap { $0?.value }.reduce(deliverables + risks, +) == project.charter.budget.value)
        #expect(project.baselines.map(\.number) == [1, 2, 3])
    }

    @Test(arguments: Seed.many(30))
    func `the project is late and costs too much, whatever the seed`(seed: Seed) {
        expectLateAndDear(DemoStory.project(seed: seed.number, today: Story.today), asOf: Story.today)
    }

    @Test(arguments: Story.todays)
    func `the project is late and costs too much, whatever the day`(today: Day) {
        expectLateAndDear(DemoStory.project(today: today), asOf: today)
    }

    private func expectLateAndDear(_ project: Project, asOf today: Day) {
        let figures = Figures(of: project, asOf: today)
        #expect((0.56...0.60).contains(figures.complete))
        #expect((0.85...0.89).contains(figures.costPerformance))
        #expect((0.90...0.94).contains(figures.schedulePerformance))
        #expect(figures.exposure == 182_000)
        #expect(figures.budgetAtCompletion == 1_200_000)
    }

    @Test(arguments: Story.todays)
    func `something goes out of support before the project ends`(today: Day) {
        let project = DemoStory.project(today: today)
        let finish = project.charter.committedFinish.value
        let early = project.components.all.compactMap(\.supportEnds?.value).filter { $0 <= finish }
        #expect(early.count == 1)
        let later = project.components.all.compactMap(\.supportEnds?.value).filter { $0 > finish }
        #expect(later.allSatisfy { $0 > finish + 1100 })
        #expect(early.allSatisfy { $0 > today })
    }

    @Test func `work follows the work it was planned after`() {
        let project = DemoStory.project(today: Story.today)
        let lines = Dictionary(uniqueKeysWithValues: project.baselines.last!.lines.map { ($0.id, $0) })
        for deliverable in project.deliverables.all {
            for dependency in deliverable.dependencies.map(\.value) where dependency.link == .finishToStart {
                let (line, before) = (lines[deliverable.id]!, lines[dependency.on]!)
                #expect(before.finish < line.start, "\(line.id) after \(before.id)")
            }
        }
    }
}
