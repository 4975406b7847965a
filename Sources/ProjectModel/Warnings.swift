extension Project {
    /// What is odd about events that happen all the same, a line each: days outside the project, which real
    /// projects have, and which are more often a slip of the finger.
    package func warnings(about events: [Event]) -> [String] {
        let (start, finish) = (charter.start.value, charter.committedFinish.value)
        return events.flatMap { event -> [String] in
            guard let reach = event.reach else { return [] }
            return event.members.compactMap { member in
                guard Self.days.contains(member.name), case .string(let text) = member.value,
                    let day = Day(iso: text)
                else { return nil }
                if day < start {
                    return "\(member.name) \(day) is before the project starts on \(start)"
                }
                if reach == .project, day > finish {
                    return "\(member.name) \(day) is after the committed finish on \(finish)"
                }
                return nil
            }
        }
    }

    /// The members that hold one day.
    private static let days: Set = ["start", "finish", "gate", "due", "on", "said", "proximity", "go-live"]
}

/// Where the days of an event belong.
private enum EventReach {
    /// Between the start and the committed finish.
    case project
    /// Not before the start: benefits and what is said or paid may well come after the end.
    case sinceStart
}

extension Event {
    /// Nil for what has no days, or days of a world outside the project.
    fileprivate var reach: EventReach? {
        switch self {
        case .deliverableAdded, .deliverableReplanned, .deliverableConstrained, .phasePlanned, .milestoneSet,
            .milestoneExpected,
            .launchPlanned, .technologyPlanned, .riskRaised, .riskAnswered:
            .project
        case .benefitPlanned, .benefitRevised, .benefitMeasured, .commitmentRecorded, .commitmentSettled,
            .costRecorded, .progressRecorded, .milestoneReached, .activityReported, .deliverableAccepted,
            .deliverableRejected, .deliverableBlocked, .deliverableUnblocked, .riskOccurred, .issueClosed,
            .rollbackRehearsed, .launchRecorded, .changeRequested, .changeDecided, .statementRecorded,
            .contactRecorded, .questionAsked, .questionAnswered, .statusReported, .componentMoved,
            .gateDecided:
            .sinceStart
        case .projectOpened, .projectRevised, .goalSet, .calendarSet, .tolerancesSet, .remarkRecorded,
            .partyAdded, .partyCadenceSet, .personAdded, .stakeholderAssessed, .criterionSet,
            .criterionRevised, .criterionWithdrawn, .criterionMet, .waiverProposed, .waiverAgreed,
            .businessCaseSet, .optionAdded, .optionRevised, .optionWithdrawn, .cashFlowSet, .outcomeSet,
            .outcomeWithdrawn, .optionChosen, .deliverableLinked, .deliverableCrashSet, .milestoneLinked,
            .baselineTaken, .activityAdded,
            .activityRevised, .responsibilitySet, .responsibilityDropped, .responsibilityPassed, .reserveSet,
            .commitmentCancelled, .reserveDrawn, .varianceExplained, .riskAssessed, .riskClosed,
            .checklistItemAdded, .checklistItemSettled, .launchCriterionSet, .launchChecked,
            .launchWaiverProposed, .launchWaiverAgreed, .rollbackPlanned, .launchDecided, .changeEffectSet,
            .turnaroundSet, .topicRuled, .decisionRecorded, .componentRecorded, .supportUpdated,
            .lessonRecorded, .benefitWithdrawn, .projectClosed, .projectReopened, .roleGranted, .undone,
            .recordsLost, .unknown:
            nil
        }
    }
}
