package struct RiskRaised: Sendable, Hashable {
    static let type = "risk-raised"

    package var id: ID<Risk> = ""
    package var title = ""
    package var nature = RiskNature.threat
    package var cause: String?
    package var event: String?
    package var effect: String?
    package var source: Cause?
    package var probability = Percent.zero...Percent.zero
    package var impact = Money.zero...Money.zero
    package var delay = WorkDays.zero
    package var owner: ID<Person> = ""
    package var trigger: String?
    package var proximity: Day?
    /// What its delay is a delay of; nil for the project as a whole, and in older logs.
    package var deliverable: ID<Deliverable>?

    package init() {}
}

extension RiskRaised: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("title", &title)
        try field("nature", &nature)
        try field("cause", &cause)
        try field("event", &event)
        try field("effect", &effect)
        try field("source", &source)
        try field("probability", &probability)
        try field("impact", &impact)
        try field("delay", &delay)
        try field("owner", &owner)
        try field("trigger", &trigger)
        try field("proximity", &proximity)
        try field("deliverable", &deliverable)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let assessment = Assessment(
            probability: probability, impact: impact, delay: delay, day: stamp.day, deliverable: deliverable)
        project.risks.add(
            Risk(
                id: id, title: Recorded(title, stamp), nature: Recorded(nature, stamp),
                cause: cause.map { Recorded($0, stamp) }, event: event.map { Recorded($0, stamp) },
                effect: effect.map { Recorded($0, stamp) }, source: source.map { Recorded($0, stamp) },
                assessments: [Recorded(assessment, stamp)], owner: Recorded(owner, stamp),
                trigger: trigger.map { Recorded($0, stamp) }, proximity: proximity.map { Recorded($0, stamp) }
            ))
    }
}

package struct RiskAssessed: Sendable, Hashable {
    static let type = "risk-assessed"

    package var id: ID<Risk> = ""
    package var probability = Percent.zero...Percent.zero
    package var impact = Money.zero...Money.zero
    package var delay = WorkDays.zero
    package var reason: String?
    /// What its delay is a delay of; nil for the project as a whole, whatever was assessed before.
    package var deliverable: ID<Deliverable>?

    package init() {}
}

extension RiskAssessed: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("probability", &probability)
        try field("impact", &impact)
        try field("delay", &delay)
        try field("reason", &reason)
        try field("deliverable", &deliverable)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let assessment = Assessment(
            probability: probability, impact: impact, delay: delay, day: stamp.day, deliverable: deliverable)
        project.risks.update(id) { $0.assessments.append(Recorded(assessment, stamp)) }
    }
}

/// Only what is given changes.
package struct RiskAnswered: Sendable, Hashable {
    static let type = "risk-answered"

    package var id: ID<Risk> = ""
    package var response: Response?
    package var owner: ID<Person>?
    package var trigger: String?
    package var proximity: Day?
    package var action: String?
    package var residualProbability: ClosedRange<Percent>?
    package var residualImpact: ClosedRange<Money>?

    package init() {}
}

extension RiskAnswered: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("response", &response)
        try field("owner", &owner)
        try field("trigger", &trigger)
        try field("proximity", &proximity)
        try field("action", &action)
        try field("residual-probability", &residualProbability)
        try field("residual-impact", &residualImpact)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.risks.update(id) { risk in
            if let response { risk.response = Recorded(response, stamp) }
            if let owner { risk.owner = Recorded(owner, stamp) }
            if let trigger { risk.trigger = Recorded(trigger, stamp) }
            if let proximity { risk.proximity = Recorded(proximity, stamp) }
            if let action { risk.action = Recorded(action, stamp) }
            if let residualProbability {
                risk.residualProbability = Recorded(residualProbability, stamp)
            }
            if let residualImpact { risk.residualImpact = Recorded(residualImpact, stamp) }
        }
    }
}

package struct RiskClosed: Sendable, Hashable {
    static let type = "risk-closed"

    package var id: ID<Risk> = ""
    package var reason = ""

    package init() {}
}

extension RiskClosed: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let outcome = Outcome(kind: .closed, day: stamp.day, reason: reason)
        project.risks.update(id) { $0.outcome = Recorded(outcome, stamp) }
    }
}

package struct RiskOccurred: Sendable, Hashable {
    static let type = "risk-occurred"

    package var id: ID<Risk> = ""
    package var day = Day(number: 0)
    package var cost: Money?
    package var note = ""

    package init() {}
}

extension RiskOccurred: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("on", &day)
        try field("cost", &cost)
        try field("note", &note)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let outcome = Outcome(kind: .occurred, day: day, reason: note, cost: cost)
        project.risks.update(id) { $0.outcome = Recorded(outcome, stamp) }
    }
}

/// The issue that a risk became is dealt with.
package struct IssueClosed: Sendable, Hashable {
    static let type = "issue-closed"

    package var id: ID<Risk> = ""
    package var day = Day(number: 0)
    package var cost: Money?
    package var note = ""

    package init() {}
}

extension IssueClosed: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("on", &day)
        try field("cost", &cost)
        try field("note", &note)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let resolution = Resolution(day: day, cost: cost, note: note)
        project.risks.update(id) { $0.resolution = Recorded(resolution, stamp) }
    }
}
