extension Project {
    /// The last year that a business case looks ahead to.
    package static let lastYear = 50

    func setBusinessCase(_ draft: BusinessCaseSet) throws(Rejection) -> [Event] {
        try check(draft.need, "need")
        try check(optional: draft.viability, "viability")
        if let rate = draft.discountRate { try check(share: rate, "rate") }
        return [.businessCaseSet(draft)]
    }

    func addOption(_ draft: OptionAdded) throws(Rejection) -> [Event] {
        try check(draft.title, "title", longest: Project.longestTitle)
        try check(optional: draft.note, "note")
        var option = draft
        option.id = options.nextID
        return [.optionAdded(option)]
    }

    func reviseOption(_ draft: OptionRevised) throws(Rejection) -> [Event] {
        _ = try standing(draft.id)
        try check(optional: draft.title, "title", longest: Project.longestTitle)
        try check(optional: draft.note, "note")
        guard draft.title != nil || draft.note != nil else {
            throw Rejection("Nothing would change. Give at least one field besides \(draft.id).")
        }
        return [.optionRevised(draft)]
    }

    func withdrawOption(_ draft: OptionWithdrawn) throws(Rejection) -> [Event] {
        _ = try standing(draft.id)
        try check(draft.reason, "reason")
        guard businessCase.choice?.value.option != draft.id else {
            throw Rejection("\(draft.id) is the option that was chosen. Choose another first.", field: "id")
        }
        return [.optionWithdrawn(draft)]
    }

    func withdrawOutcome(_ draft: OutcomeWithdrawn) throws(Rejection) -> [Event] {
        let option = try standing(draft.id)
        try check(draft.reason, "reason")
        guard option.outcomes.contains(where: { $0.value.name == draft.name }) else {
            let names = option.outcomes.map { "“\($0.value.name)”" }.joined(separator: ", ")
            throw Rejection(
                "\(draft.id) has no outcome “\(draft.name)”. "
                    + (names.isEmpty ? "There are none yet." : "It has: \(names)"), field: "name")
        }
        return [.outcomeWithdrawn(draft)]
    }

    /// One that was not withdrawn.
    private func standing(_ id: ID<CaseOption>) throws(Rejection) -> CaseOption {
        let option = try noun(id, in: options, "option")
        if let withdrawal = option.withdrawal?.value {
            throw Rejection("\(id) was withdrawn on \(withdrawal.day).", field: "id")
        }
        return option
    }

    func setCashFlow(_ draft: CashFlowSet) throws(Rejection) -> [Event] {
        _ = try standing(draft.id)
        guard (0...Self.lastYear).contains(draft.year) else {
            throw Rejection(
                "\(draft.year) is no year of a business case. Give 0 for the start, then 1 to \(Self.lastYear).",
                field: "year")
        }
        try check(notNegative: draft.cost, "cost")
        try check(notNegative: draft.benefit, "benefit")
        return [.cashFlowSet(draft)]
    }

    func setOutcome(_ draft: OutcomeSet) throws(Rejection) -> [Event] {
        let option = try standing(draft.id)
        try check(draft.name, "name", longest: Project.longestTitle)
        try check(share: draft.probability, "probability")
        try check(draft.value, "value")
        // That the probabilities come to 100 % in the end is shown, not asked for: they are typed one by one.
        // More than 100 % is never on the way there.
        let others = option.outcomes.filter { $0.value.name != draft.name }
        let sum = others.reduce(draft.probability) { $0 + $1.value.probability }
        guard sum <= Percent(100) else {
            throw Rejection(
                "The outcomes of \(draft.id) would come to \(sum.decimal)%. Lower another one first.",
                field: "probability")
        }
        return [.outcomeSet(draft)]
    }

    func chooseOption(_ draft: OptionChosen) throws(Rejection) -> [Event] {
        _ = try standing(draft.id)
        try check(draft.reason, "reason")
        return [.optionChosen(draft)]
    }
}
