package import ProjectModel

/// One thing that is not as it was, with what it was before, who changed it, and what that does to the promise.
package struct Development: Sendable {
    package let kind: DevelopmentKind
    /// What it is about, as typed in a field: `R-07`, `execution`; empty for the project as a whole.
    package let subject: String
    /// `R-07 Vendor slips its milestone`
    package let what: String
    /// How it was; nil where there was no such thing.
    package let before: String?
    package internal(set) var after: String
    package let effect: Effect
    /// Whether it turned red, was refused or stopped, happened, or waits for a ruling.
    package let isUrgent: Bool
    /// Who recorded it, in the order of their first event; nobody where time alone has done it.
    package let accounts: [String]
    /// The numbers of the events behind it, in the order of the log.
    package let numbers: [Int]
    /// `effect` in multiples of what is tolerated.
    package let size: Double

    /// What a development does to the promise.
    package struct Effect: Sendable, Hashable {
        /// Working days; more than zero is later.
        package var days = 0.0
        /// More than zero is dearer.
        package var money = Money.zero
        package var light: LightChange?

        package struct LightChange: Sendable, Hashable {
            package let from: Light
            package let to: Light
        }

        package var isNothing: Bool { days == 0 && money == .zero && light == nil }
    }
}

extension Development {
    /// `A → R`; only how it is now where there was no such thing, or where that begins as before.
    package var course: String {
        guard let before, !after.hasPrefix(before) else { return after }
        return after.isEmpty ? before : "\(before) → \(after)"
    }
}

extension Development.Effect {
    /// `+12 d  +154k`; a change of light is told by before and after.
    package func words(_ currency: Currency) -> String {
        var words: [String] = []
        let days = PlainFigures.decimal(days, places: abs(self.days) < 10 ? 1 : 0)
        if days != "0.0", days != "0" {
            let bare = days.hasSuffix(".0") ? String(days.dropLast(2)) : days
            words.append((self.days > 0 ? "+" : "") + bare + " d")
        }
        if money != .zero { words.append(PlainFigures.signedMoney(money, currency)) }
        return words.joined(separator: "  ")
    }
}

/// What the effects of developments are measured by: what the project tolerates.
///
/// | effect | one multiple |
/// |---|---|
/// | working days | the time tolerance of the project; where it is zero, a day |
/// | money | the cost tolerance as a share of BAC; where it is zero, a hundredth of BAC |
/// | light | one step: from green to amber, from amber to red, to or from unknown |
///
/// The largest of the three counts. Where nothing is budgeted, money has no measure and does not count.
struct Yardstick {
    private let days: Double
    private let money: Double

    init(_ tolerances: Tolerances, budgetAtCompletion budget: Money) {
        days = tolerances.time.days > 0 ? tolerances.time.days : 1
        money = budget.amount * (tolerances.cost.fraction > 0 ? tolerances.cost.fraction : 0.01)
    }

    func size(of effect: Development.Effect) -> Double {
        var steps = 0.0
        if let light = effect.light, light.from != light.to {
            let isBlind = light.from == .unknown || light.to == .unknown
            steps = isBlind ? 1 : Double(abs(light.to.rawValue - light.from.rawValue))
        }
        let cost = money > 0 ? abs(effect.money.amount) / money : 0
        return max(abs(effect.days) / days, cost, steps)
    }
}
