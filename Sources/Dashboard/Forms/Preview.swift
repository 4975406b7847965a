internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// Makes the figures that some events would move, by letting them happen to a copy of the project.
struct Preview {
    let preview: FormPreview

    init(of events: [Event], on facts: Facts, today: Day) {
        guard events.contains(where: \.movesFigures) else {
            preview = FormPreview(words: Self.words(of: events, on: facts, today: today))
            return
        }
        let after = Status(
            of: facts.project(after: events, on: today), asOf: today, reference: facts.status.reference)
        let figures = Self.figures(
            facts.status, after, currency: facts.project.charter.currency.value)
        preview = FormPreview(figures: figures, words: "no figure of the overview moves")
    }

    /// Of a statement, whom it contradicts: that is known before it is recorded.
    private static func words(of events: [Event], on facts: Facts, today: Day) -> Line {
        let arising = Contradiction.arising(from: events, in: facts.project, on: today)
        guard let first = arising.first, case .statementRecorded(let said)? = events.first else {
            return "it will be on record"
        }
        let party = facts.project.people[said.speaker]?.party.value
        return "\(Mark.attention) \(first.told(to: party), .attention)"
    }

    /// What an undo would be of; which figures it moves is known once the log has been read.
    static func words(of undoing: Undoing, on facts: Facts) -> SafeText {
        let act = undoing.act
        let numbers: SafeText =
            act.count == 1 ? "#\(act.lowerBound)" : "#\(act.lowerBound) to #\(act.upperBound)"
        let day = facts.project.history[act.lowerBound].map { " of \($0.day)" } ?? ""
        let whose = undoing.account == facts.account ? "yours" : "\(undoing.account)’s"
        return "\(numbers)\(day), which is \(whose), will count no more, if nothing stands on it"
    }

    static func figures(_ before: Status, _ after: Status, currency: Currency)
        -> [FormPreview.Figure]
    {
        typealias Plain = PlainFigures
        func money(_ name: SafeText, _ old: Measure<Money>, _ new: Measure<Money>) -> FormPreview.Figure? {
            let change: Line
            if let old = old.value, let new = new.value {
                change = Line(SafeText(Plain.signedMoney(new - old, currency)), .attention, .bold)
            } else {
                change = ""
            }
            return figure(
                name, Plain.plain(old) { Plain.money($0, currency) },
                Plain.plain(new) { Plain.money($0, currency) }, change, isEqual: old == new)
        }
        func index(
            _ name: SafeText, _ old: Measure<Double>, _ new: Measure<Double>,
            _ light: (Measure<Double>) -> Light
        ) -> FormPreview.Figure? {
            figure(
                name, Plain.plain(old, Plain.index), Plain.plain(new, Plain.index),
                lights(light(old), light(new)), isEqual: old == new)
        }
        let finish = { (status: Status) in status.forecast.finish.map(\.days.p50) }
        let days: Line =
            if let old = finish(before).value, let new = finish(after).value, old != new {
                Line(SafeText("\(new > old ? "+" : Plain.minus)\(abs(new - old)) d"), .attention, .bold)
            } else { "" }
        return [
            money("exposure", .value(before.exposure.exposure), .value(after.exposure.exposure)),
            index("reserve covers", before.exposure.cover, after.exposure.cover, Light.ofCover),
            index(
                "CPI", before.earnedValue.costPerformanceIndex, after.earnedValue.costPerformanceIndex,
                Light.ofIndex),
            money("EAC", before.estimate.shrunk, after.estimate.shrunk),
            figure(
                "finish P50", Plain.plain(finish(before), Plain.day),
                Plain.plain(finish(after), Plain.day), days, isEqual: finish(before) == finish(after)),
        ].compactMap { $0 }
    }

    /// The last day of the network before and after, which no index knows.
    static func planEnd(_ before: Project, _ after: Project, on day: Day) -> FormPreview.Figure? {
        guard let old = try? ProjectNetwork(of: before, asOf: day).finish,
            let new = try? ProjectNetwork(of: after, asOf: day).finish
        else { return nil }
        let days = SafeText("\(new > old ? "+" : PlainFigures.minus)\(abs(new - old)) d")
        return figure(
            "plan ends", PlainFigures.day(old), PlainFigures.day(new), Line(days, .attention, .bold),
            isEqual: old == new)
    }

    /// Nothing where nothing moves.
    private static func figure(
        _ name: SafeText, _ before: String, _ after: String, _ change: Line, isEqual: Bool
    ) -> FormPreview.Figure? {
        if isEqual { return nil }
        return .init(name: name, before: SafeText(before), after: SafeText(after), change: change)
    }

    private static func lights(_ before: Light, _ after: Light) -> Line {
        before == after
            ? Line([Mark(after).light]) : Line([Mark(before).light]) + " ▶ " + Line([Mark(after).light])
    }
}

extension Mark {
    init(_ light: Light) {
        switch light {
        case .unknown: self = .unknown
        case .onTrack: self = .onTrack
        case .attention: self = .attention
        case .offTrack: self = .offTrack
        }
    }
}

extension Facts {
    /// The project as it would be if these events were recorded.
    func project(after events: [Event], on today: Day) -> Project {
        var project = project
        project.evolve(events, Stamp(seq: project.revision + 1, at: 0, day: today, by: account))
        return project
    }
}

extension Event {
    /// Whether the figures of a status can change by it.
    var movesFigures: Bool {
        switch self {
        case .projectRevised, .calendarSet, .deliverableAdded, .deliverableReplanned, .progressRecorded,
            .baselineTaken, .activityAdded, .activityRevised, .activityReported, .costRecorded, .reserveSet,
            .reserveDrawn, .commitmentSettled, .riskRaised, .riskAssessed, .riskClosed,
            .riskOccurred:
            true
        case .projectOpened, .goalSet, .tolerancesSet, .remarkRecorded, .partyAdded, .personAdded,
            .phasePlanned, .gateDecided, .criterionSet, .criterionMet, .waiverProposed, .waiverAgreed,
            .businessCaseSet, .optionAdded, .cashFlowSet, .outcomeSet, .optionChosen, .benefitPlanned,
            .benefitMeasured, .projectClosed, .projectReopened, .deliverableLinked, .deliverableConstrained,
            .deliverableCrashSet,
            .milestoneSet,
            .milestoneExpected, .milestoneLinked, .milestoneReached, .riskAnswered, .changeRequested,
            .changeDecided,
            .statementRecorded, .topicRuled, .decisionRecorded, .contactRecorded, .questionAsked,
            .questionAnswered, .statusReported, .partyCadenceSet, .stakeholderAssessed, .componentRecorded,
            .supportUpdated, .componentMoved, .technologyPlanned, .lessonRecorded, .roleGranted,
            .responsibilitySet, .responsibilityDropped, .responsibilityPassed, .deliverableAccepted,
            .deliverableRejected, .deliverableBlocked, .deliverableUnblocked, .commitmentRecorded,
            .commitmentCancelled, .varianceExplained, .issueClosed, .launchPlanned, .launchCriterionSet,
            .launchChecked, .rollbackPlanned, .rollbackRehearsed, .launchDecided, .changeEffectSet,
            .checklistItemAdded, .checklistItemSettled, .criterionRevised, .criterionWithdrawn,
            .optionRevised, .optionWithdrawn, .outcomeWithdrawn, .benefitRevised, .benefitWithdrawn,
            .launchRecorded, .launchWaiverProposed, .launchWaiverAgreed, .turnaroundSet, .undone,
            .recordsLost, .unknown:
            false
        }
    }

    /// The name that the model gives to something new.
    var newName: String? {
        switch self {
        case .riskRaised(let fact): fact.id.text
        case .deliverableAdded(let fact): fact.id.text
        case .activityAdded(let fact): fact.id.text
        case .milestoneSet(let fact): fact.id.text
        case .commitmentRecorded(let fact): fact.id.text
        case .changeRequested(let fact): fact.id.text
        case .lessonRecorded(let fact): fact.id.text
        case .criterionSet(let fact): fact.id.text
        case .optionAdded(let fact): fact.id.text
        case .benefitPlanned(let fact): fact.id.text
        case .statementRecorded(let fact): fact.id.text
        case .goalSet(let fact): fact.id.text
        case .decisionRecorded(let fact): fact.id.text
        case .questionAsked(let fact): fact.id.text
        case .topicRuled(let fact): fact.record?.text
        case .componentRecorded(let fact): fact.id.text
        case .launchCriterionSet(let fact): fact.id.text
        case .checklistItemAdded(let fact): fact.id.text
        case .projectOpened, .projectRevised, .calendarSet, .tolerancesSet, .remarkRecorded, .partyAdded,
            .personAdded, .phasePlanned, .gateDecided, .criterionMet, .waiverProposed, .waiverAgreed,
            .businessCaseSet, .cashFlowSet, .outcomeSet, .optionChosen, .benefitMeasured, .projectClosed,
            .projectReopened, .deliverableReplanned,
            .deliverableLinked, .deliverableConstrained, .deliverableCrashSet, .progressRecorded,
            .milestoneExpected, .milestoneLinked,
            .milestoneReached, .baselineTaken,
            .costRecorded, .reserveSet, .riskAssessed, .riskAnswered, .riskClosed, .riskOccurred,
            .changeDecided, .contactRecorded, .questionAnswered, .statusReported, .partyCadenceSet,
            .stakeholderAssessed, .supportUpdated, .componentMoved, .technologyPlanned, .roleGranted, .undone,
            .recordsLost, .activityRevised, .activityReported, .responsibilitySet, .responsibilityDropped,
            .responsibilityPassed, .deliverableAccepted, .deliverableRejected, .deliverableBlocked,
            .deliverableUnblocked, .reserveDrawn, .commitmentSettled, .commitmentCancelled,
            .varianceExplained, .issueClosed, .launchPlanned, .launchChecked, .rollbackPlanned,
            .rollbackRehearsed, .launchDecided, .changeEffectSet, .checklistItemSettled, .criterionRevised,
            .criterionWithdrawn, .optionRevised, .optionWithdrawn, .outcomeWithdrawn, .benefitRevised,
            .benefitWithdrawn, .launchRecorded, .launchWaiverProposed, .launchWaiverAgreed, .turnaroundSet,
            .unknown:
            nil
        }
    }
}
