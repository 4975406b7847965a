import ProjectModel
import TestSupport
import Testing

/// Two people with a form open on the same thing.
struct RequestTests {
    private static let minute: Int64 = 60_000

    /// R-01 as ana's form has it, after kim recorded something meanwhile.
    private func meanwhile(_ events: Event...) -> (project: Project, seen: [String: String]) {
        let story = Story.opened
        let seen = ["probability": "30%-50%", "impact": "40k-90k", "delay": "15d"]
        var project = story.project
        project.evolve(
            events, Stamp(seq: project.revision + 1, at: 10 * Self.minute, day: story.today, by: "kim"))
        return (project, seen)
    }

    private var assessment: RiskAssessed {
        var assessed = RiskAssessed.assessment("R-01", 20)
        (assessed.impact, assessed.delay) = (RiskRaised.risk("R-01").impact, WorkDays(15))
        return assessed
    }

    private func decide(
        _ project: Project, _ name: (String, String) = ("risk", "assess"), typed: [String: String],
        seen: [String: String]
    ) -> Result<[Event], Rejection> {
        let asker = Asker(account: "ana", today: Story.opened.today, at: 14 * Self.minute)
        do throws(Rejection) {
            let request = Request(name.0, name.1, typed: typed, seen: seen)
            guard case .happens(let events) = try project.decide(request, for: asker) else {
                return .success([])
            }
            return .success(events)
        } catch {
            return .failure(error)
        }
    }

    private func conflicts(_ result: Result<[Event], Rejection>) -> [FieldConflict]? {
        guard case .failure(let rejection) = result else { return nil }
        return rejection.conflicts
    }

    @Test func `different fields merge without a question`() {
        let (project, seen) = meanwhile(.riskAssessed(assessment))
        let typed = seen.merging(["id": "R-01", "impact": "55k"]) { $1 }
        var expected = assessment
        expected.impact = Money(minor: 5_500_000)...Money(minor: 5_500_000)
        #expect(decide(project, typed: typed, seen: seen) == .success([.riskAssessed(expected)]))
    }

    @Test func `the same field to two values is a conflict that names both, by whom and when`() {
        let (project, seen) = meanwhile(.riskAssessed(assessment))
        let typed = seen.merging(["id": "R-01", "probability": "70%"]) { $1 }
        let number = project.revision
        let rejection = Rejection(
            "The probability was set to 20% by kim 4 min ago (#\(number)) meanwhile, yours is 70%. "
                + "Nothing was recorded: hand it in again to keep yours.", field: "probability",
            conflicts: [
                FieldConflict(
                    field: "probability", yours: "70%", theirs: "20%", stamp: project.history[number],
                    told: "by kim 4 min ago (#\(number))")
            ])
        #expect(decide(project, typed: typed, seen: seen) == .failure(rejection))
        // Handed in again by somebody who has seen it, it is theirs no more.
        let again = seen.merging(["probability": "20%"]) { $1 }
        #expect(conflicts(decide(project, typed: typed, seen: again)) == nil)
    }

    @Test func `the same field to the same value is none, however it is typed`() {
        let (project, seen) = meanwhile(.riskAssessed(assessment))
        let typed = seen.merging(["id": "R-01", "probability": " 20.0 "]) { $1 }
        #expect(conflicts(decide(project, typed: typed, seen: seen)) == nil)
    }

    @Test func `a value that was set and set back is as it was seen`() {
        var back = assessment
        back.probability = Percent(30)...Percent(50)
        let (project, seen) = meanwhile(.riskAssessed(assessment), .riskAssessed(back))
        let typed = seen.merging(["id": "R-01", "probability": "70%"]) { $1 }
        #expect(conflicts(decide(project, typed: typed, seen: seen)) == nil)
    }

    @Test func `a value that an undo brought back is a change like others`() throws {
        var chronicle = Chronicle(Seed(1))
        chronicle.record([.personAdded(.person("kim"))], by: "ana")
        chronicle.record([.riskRaised(.risk("R-01"))], by: "ana")
        chronicle.record([.riskAssessed(assessment)], by: "kim")
        let number = chronicle.project.revision
        let seen = ["probability": "20%", "impact": "40k-90k", "delay": "15d"]
        chronicle.record([.undone(try #require(chronicle.undoing(number...number, by: "kim")))], by: "kim")
        let typed = seen.merging(["id": "R-01", "probability": "70%"]) { $1 }
        let conflict = conflicts(decide(chronicle.project, typed: typed, seen: seen))?.first
        #expect(conflict?.theirs == "30%-50%")
        #expect(conflict?.stamp?.seq == number - 1)
    }

    @Test func `a script has seen nothing and is asked nothing`() {
        let (project, _) = meanwhile(.riskAssessed(assessment))
        let typed = ["id": "R-01", "probability": "70%"]
        var expected = assessment
        expected.probability = Percent(70)...Percent(70)
        #expect(decide(project, typed: typed, seen: [:]) == .success([.riskAssessed(expected)]))
    }

    @Test func `of a plan only what changes is recorded`() {
        let project = Story.opened.project
        let verb = Verb.named("deliverable", "replan")!
        let input = VerbInput(["id": "D-01"], project.typing(today: Story.opened.today))
        let seen = verb.standing(for: input, in: project).mapValues(\.value)
        let typed = seen.merging(["id": "D-01", "finish": "2026-06-30"]) { $1 }
        var expected = DeliverableReplanned()
        expected.id = "D-01"
        expected.finish = Day(year: 2026, month: 6, day: 30)
        let name = ("deliverable", "replan")
        #expect(
            decide(project, name, typed: typed, seen: seen) == .success([.deliverableReplanned(expected)]))
        guard case .failure = decide(project, name, typed: seen.merging(["id": "D-01"]) { $1 }, seen: seen)
        else {
            Issue.record("nothing changed and something was recorded")
            return
        }
        let cleared = seen.merging(["id": "D-01", "title": " "]) { $1 }
        guard case .failure(let rejection) = decide(project, name, typed: cleared, seen: seen) else { return }
        #expect(
            rejection
                == Rejection(
                    "The title cannot be taken away, only changed. It is: Call routing", field: "title"))
    }

    @Test func `a statement is not changed by what others say`() {
        var progress = ProgressRecorded()
        (progress.id, progress.percent, progress.day) = ("D-01", Percent(60), Story.opened.today)
        let (project, _) = meanwhile(.progressRecorded(progress))
        let typed = ["id": "D-01", "percent": "50%"]
        let result = decide(project, ("progress", "record"), typed: typed, seen: ["percent": "50%"])
        #expect(conflicts(result)?.map(\.theirs) == ["60%"])
    }

    @Test func `a gate that was decided meanwhile is asked about though none had been`() {
        var (plan, decided) = (PhasePlanned(), GateDecided())
        (plan.phase, plan.start, plan.finish) = (.planning, Story.opened.today, Story.opened.today)
        (decided.phase, decided.verdict, decided.reason) = (.planning, .stop, "no money")
        let (project, _) = meanwhile(.phasePlanned(plan), .gateDecided(decided))
        let typed = ["phase": "planning", "verdict": "go", "reason": "all is well"]
        let result = decide(project, ("gate", "decide"), typed: typed, seen: ["verdict": ""])
        #expect(conflicts(result)?.map(\.theirs) == ["stop"])
    }

    @Test func `a verb that there is none of is refused`() {
        #expect(conflicts(decide(Story.opened.project, ("risk", "sing"), typed: [:], seen: [:])) == [])
    }

    @Test(arguments: Seed.many(40))
    func `who changes nothing overwrites nothing, and who changes one field no other`(seed: Seed) {
        var chronicle = Chronicle(seed)
        for _ in 0..<60 { chronicle.act() }
        let typing = chronicle.project.typing(today: Story.opened.today)
        for verb in Verb.all {
            guard var typed = chronicle.fill(verb) else { continue }
            let standing = verb.standing(for: VerbInput(typed, typing), in: chronicle.project)
            guard !standing.isEmpty else { continue }
            let seen = standing.mapValues(\.value)
            for (field, text) in seen { typed[field] = text }
            var later = chronicle
            for _ in 0..<8 { later.act() }
            let before = verb.standing(for: VerbInput(typed, typing), in: later.project).mapValues(\.value)
            let request = Request(verb, typed: typed, seen: seen)
            guard case .happens(let events)? = try? later.project.decide(request, for: later.asker("ana"))
            else {
                continue
            }
            later.record(events, by: "ana")
            let after = verb.standing(for: VerbInput(typed, typing), in: later.project).mapValues(\.value)
            for (field, text) in before where !text.isEmpty {
                #expect(after[field] == text, "\(verb.title) --\(field)")
            }
        }
    }
}
