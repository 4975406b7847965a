/// How values of a kind are typed, for the manual.
extension FieldKind {
    /// One of each kind that has rules of its own for typing.
    static let typedKinds: [FieldKind] = [
        .text, .money, .moneyRange, .percent, .percentRange, .number, .day, .workDays, .threePoint, .days,
        .months, .minutes, .figures, .effects, .support, .list, .choice([]), .reference(.risk),
    ]

    var title: String {
        switch self {
        case .text: "text"
        case .money: "sum"
        case .moneyRange: "sum or range"
        case .percent: "share"
        case .percentRange: "share or range"
        case .day: "day"
        case .workDays: "working time"
        case .threePoint: "three points"
        case .days: "civil days"
        case .months: "months"
        case .support: "end of support"
        case .figures: "figures"
        case .effects: "effects on deliverables"
        case .minutes: "time on the clock"
        case .number: "number"
        case .list: "list"
        case .choice: "choice"
        case .reference(.phase): "phase"
        case .reference(let noun):
            "name of a \(noun.rawValue)".replacing(" a o", with: " an o")
                .replacing(" a a", with: " an a").replacing(" a i", with: " an i")
        }
    }

    var typing: String {
        switch self {
        case .text: "any words, up to 2048 bytes; titles up to 120"
        case .money:
            "in the project's currency: `40000`, `12.5k`, `1.2M`, `19.90`, `40k EUR`; `-300` where it may fall"
        case .moneyRange: "`200k`, `40-90k`, `40k..90k`"
        case .percent: "`30%`, `30`, `12.5%`; 0% to 100%"
        case .percentRange: "`20%`, `30-50%`"
        case .day:
            "`2027-03-01`, `8 sep`, `8 sep 2027`, `today`, `yesterday`, `fri` (the next one), `+3d`, `-1w`"
        case .workDays: "working days and weeks of the project's calendar: `3d`, `2w`, `1.5d`, `5`"
        case .threePoint:
            "optimistic, likely and pessimistic working time: `5/8/14d`, `1/2/3w`, or one for all: `8d`"
        case .days: "`14d`, `2w`"
        case .months: "`36m`, `3y`"
        case .support: "the last day, or whether there is any: `2028-04-30`, `yes`, `no`"
        case .figures: "a number or range with its unit, or days: `25-30 %`, `1200 users`, `1 mar..15 mar`"
        case .effects:
            "for each deliverable working time, a sum or both, with `;` between: `D-03 +3d 12k; D-05 -2d`"
        case .minutes: "`95`, `95min`, `2h`, `1h30`"
        case .number: "`250`, `12.5`, `40k`, `-3`"
        case .list: "with commas between: `D-03,D-04`"
        case .choice: "one of the words that are listed, or its beginning"
        case .reference:
            "as it stands on the register: `R-07`, `D-12`, `ana`; a new topic may be in any words"
        }
    }
}

extension VerbField {
    /// Something that is typed into the field, as it could be in a project.
    var example: String {
        switch kind {
        case .text: textExample
        case .list: name == "weekdays" ? "mon,tue,wed,thu" : name == "holidays" ? "2026-12-25" : "D-03,D-04"
        case .number: name == "year" ? "1" : "250"
        case .money: "12.5k"
        case .moneyRange: "40-90k"
        case .percent: "30%"
        case .percentRange: "30-50%"
        case .day: "2027-03-01"
        case .workDays: "3d"
        case .threePoint: "5/8/14d"
        case .days: "2w"
        case .months: "36m"
        case .support: "2028-04-30"
        case .figures: "25-30 %"
        case .effects: "D-03 +3d 12k; D-05 -2d"
        case .minutes: "95min"
        case .choice(let words): words.first ?? ""
        case .reference(let noun): noun.example
        }
    }

    private var textExample: String {
        switch name {
        case "id": "kim"
        case "account": "kim"
        case "number": "381"
        case "title": "Call routing"
        case "name": "Customer service"
        case "reason": "agreed in the steering committee"
        case "evidence": "test report 12, all cases passed"
        case "trigger": "the vendor misses a demonstration"
        case "version": "16"
        case "unit": "calls a day"
        case "need": "queues are long; without it the line is closed in 2028"
        case "decision", "choice": "the cut-over is on a Sunday"
        case "context": "sales and service want different weekends"
        case "position": "not in the season"
        case "answer": "yes, from March on"
        case "summary": "on time, five per cent dearer"
        case "steps": "point the numbers back to the old line"
        default: "in a few words"
        }
    }
}

extension NounKind {
    fileprivate var example: String {
        switch self {
        case .goal: ID<Goal>(number: 1).text
        case .party: "sales"
        case .person: "ana"
        case .phase: "planning"
        case .option: ID<CaseOption>(number: 1).text
        case .criterion: ID<ExitCriterion>(number: 1).text
        case .deliverable: ID<Deliverable>(number: 12).text
        case .activity: ID<Activity>(number: 3).text
        case .milestone: ID<Milestone>(number: 1).text
        case .commitment: ID<Commitment>(number: 1).text
        case .risk, .issue: ID<Risk>(number: 7).text
        case .change, .agreedChange: ID<ChangeRequest>(number: 2).text
        case .question: ID<Question>(number: 1).text
        case .decision: ID<DecisionRecord>(number: 1).text
        case .component: ID<Component>(number: 1).text
        case .topic: "cut-over weekend"
        case .benefit: ID<Benefit>(number: 1).text
        case .launchCriterion: ID<LaunchCriterion>(number: 1).text
        case .checklistItem: ID<ChecklistItem>(number: 1).text
        }
    }
}
