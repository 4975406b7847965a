/// All that is said of the case besides its options: what is absent does not stand any more.
package struct BusinessCaseSet: Sendable, Hashable {
    static let type = "business-case-set"

    package var need = ""
    package var viability: String?
    package var discountRate: Percent?

    package init() {}
}

extension BusinessCaseSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("need", &need)
        try field("viability", &viability)
        try field("rate", &discountRate)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.businessCase.need = Recorded(need, stamp)
        project.businessCase.viability = viability.map { Recorded($0, stamp) }
        project.businessCase.discountRate = discountRate.map { Recorded($0, stamp) }
    }
}

package struct OptionAdded: Sendable, Hashable {
    static let type = "option-added"

    package var id: ID<CaseOption> = ""
    package var title = ""
    package var note: String?

    package init() {}
}

extension OptionAdded: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("title", &title)
        try field("note", &note)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.options.add(
            CaseOption(id: id, title: Recorded(title, stamp), note: note.map { Recorded($0, stamp) }))
    }
}

/// What stood for that year is replaced.
package struct CashFlowSet: Sendable, Hashable {
    static let type = "cash-flow-set"

    package var id: ID<CaseOption> = ""
    package var year = 0
    package var cost = Money.zero
    package var benefit = Money.zero

    package init() {}
}

extension CashFlowSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("year", &year)
        try field("cost", &cost)
        try field("benefit", &benefit)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let flow = Recorded(CashFlow(year: year, cost: cost, benefit: benefit), stamp)
        project.options.update(id) { option in
            option.cashFlows.removeAll { $0.value.year == year }
            let place = option.cashFlows.firstIndex { $0.value.year > year } ?? option.cashFlows.endIndex
            option.cashFlows.insert(flow, at: place)
        }
    }
}

/// What stood under that name is replaced.
package struct OutcomeSet: Sendable, Hashable {
    static let type = "outcome-set"

    package var id: ID<CaseOption> = ""
    package var name = ""
    package var probability = Percent.zero
    package var value = Money.zero

    package init() {}
}

extension OutcomeSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("name", &name)
        try field("probability", &probability)
        try field("value", &value)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let outcome = Recorded(OptionOutcome(name: name, probability: probability, value: value), stamp)
        project.options.update(id) { option in
            if let place = option.outcomes.firstIndex(where: { $0.value.name == name }) {
                option.outcomes[place] = outcome
            } else {
                option.outcomes.append(outcome)
            }
        }
    }
}

package struct OptionChosen: Sendable, Hashable {
    static let type = "option-chosen"

    package var id: ID<CaseOption> = ""
    package var reason = ""

    package init() {}
}

extension OptionChosen: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.businessCase.choice = Recorded(
            OptionChoice(option: id, reason: reason, day: stamp.day), stamp)
    }
}
