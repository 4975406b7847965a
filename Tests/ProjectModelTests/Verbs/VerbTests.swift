import ProjectModel
import TestSupport
import Testing

struct VerbTests {
    @Test func `nouns, verbs and fields are named once`() {
        #expect(Set(Verb.all.map(\.title)).count == Verb.all.count)
        for verb in Verb.all {
            #expect(Set(verb.fields.map(\.name)).count == verb.fields.count, "\(verb.title)")
            let isOpen = ["risk answer", "act undo"].contains(verb.title)
            #expect(verb.fields.contains { $0.isRequired } || isOpen, "\(verb.title)")
        }
    }

    @Test func `what stands in a field before anybody types can be read`() {
        let typing = Story.opened.project.typing(today: Story.opened.today)
        for verb in Verb.all {
            for field in verb.fields {
                guard let initial = field.initial else { continue }
                #expect(field.refusal(of: initial, typing) == nil, "\(verb.title) --\(field.name)")
            }
        }
    }

    @Test func `every verb that is filled in makes a command, for the role that it names`() throws {
        let story = Story.opened
        let typing = story.project.typing(today: story.today)
        for verb in Verb.all where verb.noun != "act" {
            let input = VerbInput(
                Dictionary(uniqueKeysWithValues: verb.fields.map { ($0.name, $0.sample) }), typing)
            let command = try verb.wish(input).command
            #expect(command?.leastRole == verb.role, "\(verb.title)")
        }
    }

    @Test func `a missing field is named`() {
        let story = Story.opened
        let verb = Verb.named("risk", "raise")!
        #expect(throws: Rejection("The title is missing.", field: "title")) {
            try verb.wish(VerbInput([:], story.project.typing(today: story.today)))
        }
    }

    @Test func `a risk is raised in words`() throws {
        let story = Story.opened
        let typed = [
            "title": "Vendor slips its milestone", "probability": "30-50%", "impact": "40-90k", "delay": "3w",
            "owner": "kim",
        ]
        let wish = try Verb.named("risk", "raise")!.wish(
            VerbInput(typed, story.project.typing(today: story.today)))
        #expect(wish.command == .raiseRisk(.risk("")))
    }

    @Test(arguments: Seed.many(300))
    func `whatever is typed is decided on or refused in one line`(seed: Seed) {
        var seed = seed
        let story = Story.opened
        let verb = Verb.all.randomElement(using: &seed)!
        let junk = [
            "", "x", "-1", "R-01", "D-01", "kim", "+3d", "\u{1b}[2J", "1e9", "NaN", "2026-02-30", "50-30%",
        ]
        var typed: [String: String] = [:]
        for field in verb.fields {
            typed[field.name] = Bool.random(using: &seed) ? field.sample : junk.randomElement(using: &seed)!
        }
        do throws(Rejection) {
            let asker = Asker(account: "ana", today: story.today, at: 0)
            if case .happens(let events) = try story.project.decide(Request(verb, typed: typed), for: asker) {
                #expect(!events.isEmpty)
            }
        } catch {
            #expect(!error.message.isEmpty && !error.message.contains("\n"))
        }
    }
}

extension VerbField {
    /// Something that the field can read.
    var sample: String {
        switch kind {
        case .text: "words"
        case .list: name == "weekdays" ? "mon,tue" : name == "holidays" ? "2026-12-25" : "D-01"
        case .number: name == "year" ? "1" : "12.5"
        case .money: "12.5k"
        case .moneyRange: "40-90k"
        case .percent: "30%"
        case .percentRange: "30-50%"
        case .day: "today"
        case .workDays: "3d"
        case .threePoint: "5/8/14d"
        case .days: "2w"
        case .months: "36m"
        case .support: "2028-04-30"
        case .figures: "25-30 %"
        case .effects: "D-01 +3d 12k; D-02 -1d"
        case .minutes: "95min"
        case .choice(let words): words[0]
        case .reference(.phase): "execution"
        case .reference(.person): "kim"
        case .reference(.party): "it"
        case .reference(.deliverable): "D-01"
        case .reference(.risk): "R-01"
        case .reference: "X-01"
        }
    }
}
