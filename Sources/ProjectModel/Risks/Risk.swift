/// Something that may happen, told as cause, event and effect.
package struct Risk: Registered {
    package static let prefix: String? = "R"

    package let id: ID<Risk>
    package var title: Recorded<String>
    package var nature: Recorded<RiskNature>
    package var cause: Recorded<String>?
    package var event: Recorded<String>?
    package var effect: Recorded<String>?
    /// What kind of cause is behind it.
    package var source: Recorded<Cause>?
    /// Every assessment in the order of the log; the last one counts. Never empty.
    package var assessments: [Recorded<Assessment>]
    package var owner: Recorded<ID<Person>>
    package var response: Recorded<Response>?
    /// What one would see first.
    package var trigger: Recorded<String>?
    /// The day about which it would happen.
    package var proximity: Recorded<Day>?
    /// What is done, in words, and what is left of the risk when it has been done.
    package var action: Recorded<String>?
    package var residualProbability: Recorded<ClosedRange<Percent>>?
    package var residualImpact: Recorded<ClosedRange<Money>>?
    package var outcome: Recorded<Outcome>?
    /// How the issue ended that the risk became when it happened.
    package var resolution: Recorded<Resolution>?

    package var isOpen: Bool { outcome == nil }

    /// Whether it has happened and what it brought is not dealt with.
    package var isIssue: Bool { outcome?.value.kind == .occurred && resolution == nil }

    /// A value of the last assessment, with the assessment that brought it: later ones may have left it.
    func standing<Value: Hashable>(_ value: (Assessment) -> Value) -> Recorded<Value>? {
        guard let last = assessments.last.map({ value($0.value) }) else { return nil }
        let brought = assessments.lastIndex { value($0.value) != last }.map { $0 + 1 } ?? 0
        return Recorded(last, seq: assessments[brought].seq)
    }

    /// The assessment that held at the end of `day`; nil before the risk was raised.
    package func assessment(on day: Day) -> Assessment? {
        assessments.last { $0.value.day <= day }?.value
    }

    /// Whether it was on the register, neither closed nor occurred, at the end of `day`.
    package func isOpen(on day: Day) -> Bool {
        assessment(on: day) != nil && (outcome.map { $0.value.day > day } ?? true)
    }
}

package enum RiskNature: String, Choice {
    case threat, opportunity
}

/// How likely and how bad (for an opportunity: how good), as ranges.
package struct Assessment: Sendable, Hashable {
    package var probability: ClosedRange<Percent>
    /// Cost if it happens; never negative, an opportunity saves it.
    package var impact: ClosedRange<Money>
    /// Working days lost (for an opportunity: won) if it happens.
    package var delay: WorkDays
    package var day: Day
    /// The deliverable that it would delay; nil if it would delay the project as a whole.
    package var deliverable: ID<Deliverable>?
}

/// What is done about a risk. The first five answer threats, the last three opportunities; accept and
/// fallback answer either.
package enum Response: String, Choice {
    case avoid, reduce, transfer, accept, fallback, exploit, enhance, share
}

/// How a risk left the register.
package struct Outcome: Sendable, Hashable {
    package enum Kind: String, Choice {
        case closed, occurred
    }

    package var kind: Kind
    package var day: Day
    package var reason: String
    /// What it cost, if it happened and that is known.
    package var cost: Money?
}

/// The end of the issue that a risk became.
package struct Resolution: Sendable, Hashable {
    package var day: Day
    /// What it came to in the end; nil where that is not known or no more than was said when it happened.
    package var cost: Money?
    package var note: String
}

extension Risk {
    /// Whether it was an issue at the end of `day`: it had happened and was not dealt with.
    package func isIssue(on day: Day) -> Bool {
        guard let outcome = outcome?.value, outcome.kind == .occurred, outcome.day <= day else {
            return false
        }
        return resolution.map { $0.value.day > day } ?? true
    }

    /// What it has cost, as known on `day`; nil if it has not happened or nobody said.
    package func actualCost(on day: Day) -> Money? {
        guard let outcome = outcome?.value, outcome.kind == .occurred, outcome.day <= day else { return nil }
        guard let resolution = resolution?.value, resolution.day <= day else { return outcome.cost }
        return resolution.cost ?? outcome.cost
    }
}
