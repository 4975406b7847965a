internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// What the columns of the plan show of a phase or of a deliverable.
struct PlanFigures {
    let sign: Line
    let title: Line
    let owner: Line
    let percent: Line
    let share: Double?
    let start: Day?
    let finish: Day?
    let budget: Money
    let spent: Run
    let variance: Run

    init(_ entry: PlanEntry, _ facts: Facts) {
        switch entry {
        case .phase(let status):
            let words = PhaseWords(status: status, facts: facts)
            sign = Line([words.sign])
            title = Line(words.title.text, words.title.ink, .bold)
            owner = Line([words.note])
            percent = Line([words.percent])
            share = status.percentComplete.value
            (start, finish) = (status.plannedStart, status.plannedFinish)
            let own = facts.status.deliverables.filter { $0.phase == status.phase }
            budget = own.reduce(Money.zero) { $0 + $1.budget }
            spent = Self.spent(own, facts)
            variance = Self.variance(own, facts)
        case .deliverable(let deliverable, let status):
            let done = status.percentComplete
            sign = Self.sign(status, facts)
            title = "  \(deliverable.id.text) \(deliverable.title.value, .text)"
            owner = Line(SafeText(deliverable.owner.value.text), .muted)
            percent = Line(SafeText(PlainFigures.percent(done.fraction)), done > .zero ? .text : .muted)
            share = done.fraction
            (start, finish) = (deliverable.start.value, deliverable.finish.value)
            budget = status.isInBaseline ? status.budget : deliverable.budget.value
            spent = Self.spent([status], facts)
            variance = Self.variance([status], facts)
        }
    }

    /// Done, past its finish, or by how much has been earned of what was planned by now; nothing before that.
    private static func sign(_ status: DeliverableStatus, _ facts: Facts) -> Line {
        if status.percentComplete >= Percent(100) { return Line("✔", .onTrack) }
        if status.plannedFinish < facts.status.asOf { return Line([Mark.offTrack.sign]) }
        guard status.plannedValue > .zero else { return Line() }
        let index = status.earnedValue.amount / status.plannedValue.amount
        return Line([Light.ofIndex(.value(index)).mark.sign])
    }

    private static func spent(_ own: [DeliverableStatus], _ facts: Facts) -> Run {
        guard let sum = sum(own.map(\.actualCost)) else { return Run("n/a", .muted) }
        return Run(SafeText(facts.money(sum)))
    }

    /// Lit as the cost performance index would be.
    private static func variance(_ own: [DeliverableStatus], _ facts: Facts) -> Run {
        guard let spent = sum(own.map(\.actualCost)) else { return Run("n/a", .muted) }
        let earned = own.reduce(Money.zero) { $0 + $1.earnedValue }
        if spent == .zero, earned == .zero { return Run("·", .muted) }
        let index = spent > .zero ? Measure.value(earned.amount / spent.amount) : .undefined("")
        let light = Light.ofIndex(index)
        return Run(SafeText(facts.signedMoney(earned - spent)), light > .onTrack ? light.ink : .muted)
    }

    private static func sum(_ sums: [Measure<Money>]) -> Money? {
        let known = sums.compactMap(\.value)
        return known.count == sums.count ? known.reduce(.zero, +) : nil
    }
}
