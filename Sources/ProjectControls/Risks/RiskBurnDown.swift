package import ProjectModel

/// How the exposure came to be what it is, week by week: what was opened, what left the register, what was
/// estimated anew. A flat line can hide that as much came in as went out.
package struct RiskBurnDown: Sendable, Hashable {
    package struct Week: Sendable, Hashable {
        /// The last day of the seven.
        package let day: Day
        /// The expected value of what was open at the end of it; opportunities are deducted.
        package let exposure: Money
        /// What was put on the register in it, at its first estimate.
        package let opened: Money
        /// What left it, closed or happened, at its last estimate.
        package let retired: Money
        /// What other estimates of the same risks made of it.
        package let reestimated: Money
    }

    /// The oldest first, the last one ends on the status date; none before a risk was raised. In each week,
    /// exposure = exposure of the week before + opened − retired + re-estimated.
    package let weeks: [Week]

    static let longest = 52
}

extension RiskBurnDown {
    init(_ facts: Facts) {
        let day = facts.day
        var moves: [Move] = []
        for risk in facts.project.risks.all { Move.append(of: risk, through: day, to: &moves) }
        guard let first = moves.map(\.day).min() else {
            weeks = []
            return
        }
        let count = min(Self.longest, (day - first) / 7 + 1)
        var sums = [(opened: Money, retired: Money, reestimated: Money)](
            repeating: (.zero, .zero, .zero), count: count)
        var exposure = Money.zero
        for move in moves {
            let place = count - 1 - (day - move.day) / 7
            guard place >= 0 else {
                exposure += move.kind == .retired ? -move.value : move.value
                continue
            }
            switch move.kind {
            case .opened: sums[place].opened += move.value
            case .retired: sums[place].retired += move.value
            case .reestimated: sums[place].reestimated += move.value
            }
        }
        weeks = sums.enumerated().map { place, sum in
            exposure += sum.opened - sum.retired + sum.reestimated
            return Week(
                day: day - 7 * (count - 1 - place), exposure: exposure, opened: sum.opened,
                retired: sum.retired, reestimated: sum.reestimated)
        }
    }
}

/// One change of the exposure.
private struct Move {
    enum Kind { case opened, retired, reestimated }

    let kind: Kind
    let day: Day
    let value: Money

    /// A risk counts from the day it was raised to the day before it left the register.
    static func append(of risk: Risk, through day: Day, to moves: inout [Move]) {
        let nature = risk.nature.value
        let outcome = risk.outcome.map(\.value.day)
        var last: Money?
        for assessment in risk.assessments.map(\.value) where assessment.day <= day {
            if let outcome, assessment.day >= outcome { break }
            let value = assessment.expectedValue(of: nature)
            moves.append(
                Move(
                    kind: last == nil ? .opened : .reestimated, day: assessment.day,
                    value: value - (last ?? .zero)))
            last = value
        }
        if let last, let outcome, outcome <= day {
            moves.append(Move(kind: .retired, day: outcome, value: last))
        }
    }
}
