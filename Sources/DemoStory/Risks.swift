import ProjectModel

extension Script {
    mutating func tellRisks() {
        var dice = dice(for: .risks)
        for (index, tale) in RiskTale.all.enumerated() {
            let id = ID<Risk>(number: index + 1)
            raise(tale, index)
            answer(tale, id)
            assess(tale, id, index, &dice)
            end(tale, id)
        }
    }

    private mutating func raise(_ tale: RiskTale, _ index: Int) {
        var raised = RiskRaised()
        raised.title = tale.title
        raised.nature = tale.nature
        raised.cause = tale.told.cause
        raised.event = tale.told.event
        raised.effect = tale.told.effect
        raised.source = tale.source
        raised.probability = tale.first.percentages
        raised.impact = tale.first.sums
        raised.delay = WorkDays(tale.first.delay)
        raised.owner = tale.owner
        raised.proximity = tale.proximity.map { calendar[$0] }
        tell(tale.day, 250 + index, tale.owner.text, .raiseRisk(raised))
    }

    private mutating func answer(_ tale: RiskTale, _ id: ID<Risk>) {
        var answered = RiskAnswered()
        answered.id = id
        answered.response = tale.response
        answered.trigger = tale.trigger
        tell(tale.day + 3, 450, tale.owner.text, .answerRisk(answered))
    }

    /// Every two to four weeks the owner looks again; the last look is as the risk is seen now.
    private mutating func assess(_ tale: RiskTale, _ id: ID<Risk>, _ index: Int, _ dice: inout Dice) {
        let end: Int
        switch tale.end {
        case .open: end = StoryCalendar.present - 1 - index * 5 % 13
        case .closed(let day, _), .occurred(let day, _, _): end = day - 2
        }
        var day = tale.day + 10 + dice.below(8)
        while day < end - 5 {
            let share = Double(day - tale.day) / Double(max(1, end - tale.day))
            let wobbling = min(1, max(0, share + 0.2 * dice.either()))
            assess(tale, id, tale.first.moved(to: tale.last, wobbling), on: day, dice.pick(Self.reasons))
            day += 9 + dice.below(10)
        }
        assess(tale, id, tale.last, on: end, "Seen again in the round of owners")
    }

    private mutating func assess(
        _ tale: RiskTale, _ id: ID<Risk>, _ view: RiskTale.View, on day: Int, _ reason: String
    ) {
        var assessed = RiskAssessed()
        assessed.id = id
        assessed.probability = view.percentages
        assessed.impact = view.sums
        assessed.delay = WorkDays(view.delay)
        assessed.reason = reason
        // Finance and Legal have not been heard lately; the manager speaks for them.
        let isSilent = day > 120 && (tale.owner == "lena" || tale.owner == "sam")
        tell(day, 520, isSilent ? "ana" : tale.owner.text, .assessRisk(assessed))
    }

    private mutating func end(_ tale: RiskTale, _ id: ID<Risk>) {
        switch tale.end {
        case .open: break
        case .closed(let day, let reason):
            var closed = RiskClosed()
            closed.id = id
            closed.reason = reason
            tell(day, 640, tale.owner.text, .closeRisk(closed))
        case .occurred(let day, let cost, let note):
            var occurred = RiskOccurred()
            occurred.id = id
            occurred.day = calendar[day - 1]
            occurred.cost = thousands(cost)
            occurred.note = note
            tell(day, 640, tale.owner.text, .recordRiskOccurrence(occurred))
        }
    }

    private static let reasons = [
        "Talked through with the team", "New figures from the sites", "After the vendor's call",
        "Round of owners", "Measured again", "Another project told us of theirs",
    ]
}

extension RiskTale.View {
    fileprivate var percentages: ClosedRange<Percent> {
        Percent(probability.lowerBound)...Percent(probability.upperBound)
    }

    fileprivate var sums: ClosedRange<Money> { thousands(impact.lowerBound)...thousands(impact.upperBound) }
}
