/// Why the project is worth doing at all: the need, whether it can be met, and which way was chosen.
package struct BusinessCase: Sendable, Hashable {
    /// What is wanted, by whom, and what happens without it.
    package var need: Recorded<String>?
    /// Why it can be done: technically, with the people there are, by the rules that hold.
    package var viability: Recorded<String>?
    /// What money must earn in a year to be worth its wait; what later sums are discounted by.
    package var discountRate: Recorded<Percent>?
    package var choice: Recorded<OptionChoice>?
}

package struct OptionChoice: Sendable, Hashable {
    package var option: ID<CaseOption>
    package var reason: String
    package var day: Day
}

/// One way to meet the need, with what it costs and brings.
package struct CaseOption: Registered {
    package static let prefix: String? = "O"

    package let id: ID<CaseOption>
    package var title: Recorded<String>
    package var note: Recorded<String>?
    /// One a year, in rising order of years.
    package var cashFlows: [Recorded<CashFlow>] = []
    /// How it may turn out, in the order in which each was first recorded.
    package var outcomes: [Recorded<OptionOutcome>] = []
    package var withdrawal: Recorded<Withdrawal>?
}

/// What an option costs and brings in one year; year 0 is the day of the decision, and nothing of it is
/// discounted.
package struct CashFlow: Sendable, Hashable {
    package var year: Int
    package var cost: Money
    package var benefit: Money

    package var net: Money { benefit - cost }
}

/// One end of the decision tree: how an option may turn out, and what it is then worth, all costs paid.
package struct OptionOutcome: Sendable, Hashable {
    package var name: String
    package var probability: Percent
    package var value: Money
}
