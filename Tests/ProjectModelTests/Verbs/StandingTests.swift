import TestSupport
import Testing

@testable import ProjectModel

struct StandingTests {
    /// The verbs that set what may be set already.
    static let setting = [
        "project revise", "goal set", "case set", "option cashflow", "option outcome", "criterion waive",
        "benefit measure", "calendar set", "tolerances set", "phase plan", "gate decide", "progress record",
        "milestone expect", "deliverable replan", "deliverable link", "deliverable constrain",
        "deliverable crash", "milestone link", "reserve set",
        "risk assess",
        "risk answer", "change decide", "topic rule", "component record", "access grant", "party cadence",
        "stakeholder assess", "component support", "component move", "launch plan", "launch check",
        "rollback plan", "change effect", "turnaround set", "technology plan", "activity revise",
        "responsibility set", "responsibility hand-over", "criterion revise",
        "option revise", "benefit revise", "launch waive",
    ]

    /// What is typed to name the subjects of a verb, once for each that there is.
    private func subjects(_ verb: Verb, _ project: Project) -> [[String: String]] {
        verb.subjectFields.reduce([[:]]) { inputs, field in
            let names: [String] =
                switch field.kind {
                case .reference(let noun): project.candidates(for: noun).map(\.name)
                case .choice(let words): words
                case .day: ["2026-09-01", "2026-09-08"]
                case .number: ["0", "1", "2"]
                case .text where field.name == "name": ["words", "other words"]
                default: project.grants.keys.sorted()
                }
            return inputs.flatMap { input in names.map { input.merging([field.name: $0]) { $1 } } }
        }
    }

    @Test(arguments: Seed.many(30))
    func `typing what stands sets what stands, for every verb and subject`(seed: Seed) {
        var chronicle = Chronicle(seed)
        for _ in 0..<100 { chronicle.act() }
        let project = chronicle.project
        let typing = project.typing(today: Day(year: 2026, month: 9, day: 8)!)
        for verb in Verb.all {
            for subject in subjects(verb, project) {
                let standing = verb.standing(for: VerbInput(subject, typing), in: project)
                for (name, value) in standing {
                    let field = verb.fields.first { $0.name == name }
                    #expect(field != nil, "\(verb.title) --\(name)")
                    if value.value.isEmpty { continue }
                    #expect(
                        field?.refusal(of: value.value, typing) == nil,
                        "\(verb.title) --\(name) \(value.value)")
                    #expect(project.history[value.seq] != nil || value.seq == 0, "\(verb.title) --\(name)")
                }
                expectSame(verb, subject, standing, chronicle)
            }
        }
    }

    /// Records the verb with all that stands typed out; then the same must stand.
    private func expectSame(
        _ verb: Verb, _ subject: [String: String], _ standing: [String: Recorded<String>],
        _ chronicle: Chronicle
    ) {
        var typed = subject.merging(standing.mapValues(\.value)) { $1 }
        for field in verb.fields where typed[field.name, default: ""].isEmpty {
            guard field.isRequired else { continue }
            // What nothing stands for is not typed here; a reason always is.
            guard standing[field.name] == nil else { return }
            typed[field.name] = field.initial ?? "words"
        }
        guard
            let command = try? verb.wish(
                VerbInput(typed, chronicle.project.typing(today: Story.opened.today))
            ).command,
            let events = try? chronicle.project.decide(command, for: chronicle.asker("ana"))
        else { return }
        var after = chronicle
        after.record(events, by: "ana")
        let input = VerbInput(subject, after.project.typing(today: Story.opened.today))
        let now = verb.standing(for: input, in: after.project)
        for (field, stands) in standing where !stands.value.isEmpty {
            #expect(now[field]?.value == stands.value, "\(verb.title) \(subject) --\(field)")
        }
    }

    @Test func `every verb that sets something says what stands`() {
        var found: Set<String> = []
        for seed in Seed.many(20) {
            var chronicle = Chronicle(seed)
            for _ in 0..<120 { chronicle.act() }
            found.formUnion(settled(in: chronicle.project))
            // Chance alone would take ever longer to come to every verb, as there are more and more of them.
            for _ in 0..<6 {
                for verb in Verb.all { chronicle.act(verb, by: "ana") }
                found.formUnion(settled(in: chronicle.project))
            }
        }
        #expect(found == Set(Self.setting))
    }

    /// The verbs of which something stands.
    private func settled(in project: Project) -> [String] {
        let typing = project.typing(today: Day(year: 2026, month: 9, day: 8)!)
        return Verb.all.filter { verb in
            subjects(verb, project).contains { subject in
                verb.standing(for: VerbInput(subject, typing), in: project).values.contains {
                    !$0.value.isEmpty
                }
            }
        }.map(\.title)
    }

    @Test(arguments: Seed.many(400), ["EUR", "JPY", "KWD"])
    func `what is written is read back as the same value`(seed: Seed, code: String) throws {
        var seed = seed
        let typing = Typing(
            today: Day(number: 20_000), currency: Currency(code: code)!, calendar: WorkingCalendar())
        func sum() -> Money {
            let scale = [1, 10, 1000, 100_000, 1_000_000].randomElement(using: &seed)!
            let limit = Money.limit.minor / Int64(scale)
            return Money(minor: Int64.random(in: -limit...limit, using: &seed) * Int64(scale))
        }
        func length() -> WorkDays { WorkDays(hundredths: .random(in: -1_000_000...1_000_000, using: &seed)) }
        func share() -> Percent { Percent(hundredths: .random(in: 0...10_000, using: &seed)) }
        let one = sum()
        #expect(try typing.money(typing.text(one)) == one)
        let count = Quantity(hundredths: .random(in: -10_000_000_000_000...10_000_000_000_000, using: &seed))
        #expect(try typing.quantity(typing.text(count)) == count)
        let sums = [sum(), sum()].sorted()
        #expect(try typing.moneyRange(typing.text(sums[0]...sums[1])) == sums[0]...sums[1])
        let shares = [share(), share()].sorted()
        #expect(try typing.percent(typing.text(shares[0])) == shares[0])
        #expect(try typing.percentRange(typing.text(shares[0]...shares[1])) == shares[0]...shares[1])
        let lengths = [length(), length(), length()].sorted()
        #expect(try typing.workDays(typing.text(lengths[0])) == lengths[0])
        let estimate = ThreePoint(lengths[0], lengths[1], lengths[2])
        #expect(try typing.threePoint(typing.text(estimate)) == estimate)
        let day = Day(number: .random(in: -25_000...370_000, using: &seed))
        #expect(try typing.day(typing.text(day)) == day)
    }

    @Test func `a value that later assessments left is its first one's`() {
        var story = Story.opened
        var assessed = RiskAssessed.assessment("R-01", 20)
        assessed.impact = RiskRaised.risk("R-01").impact
        story.happens(.riskAssessed(assessed))
        let number = story.project.revision
        let input = VerbInput(["id": "R-01"], story.project.typing(today: story.today))
        let standing = Verb.named("risk", "assess")!.standing(for: input, in: story.project)
        #expect(standing["probability"] == Recorded("20%", seq: number))
        #expect(standing["impact"] == Recorded("40k-90k", seq: number - 1))
    }
}
