extension Event {
    /// What happened, in a few words: `risk assessed R-07`, `remark recorded “Back at work”`.
    package var told: String {
        let words = type.split(separator: "-").joined(separator: " ")
        let naming = ["id", "deliverable", "phase", "kind", "account", "topic", "about", "code", "first"]
        let name = members.first { naming.contains($0.name) }?.text(.euro) ?? ""
        let title = members.first { ["title", "name", "text"].contains($0.name) }?.text(.euro) ?? ""
        return words + (name.isEmpty ? "" : " \(name.prefix(60))")
            + (title.isEmpty ? "" : " “\(title.prefix(40))”")
    }

    /// What was done to what, for sentences: `A risk` was `assessed`.
    var deed: (noun: String, participle: String) {
        let words = type.split(separator: "-").map(String.init)
        guard words.count > 1, let last = words.last else { return ("A change", "recorded") }
        let noun = words.dropLast().joined(separator: " ")
        let article = noun.first.map { "aeiou".contains($0) } == true ? "An" : "A"
        return ("\(article) \(noun)", last)
    }

    /// The least role that may make it happen, and so undo it.
    var leastRole: Role {
        switch self {
        case .remarkRecorded, .progressRecorded, .costRecorded, .riskRaised, .riskAssessed, .riskAnswered,
            .riskClosed, .riskOccurred, .changeRequested, .statementRecorded, .contactRecorded,
            .questionAsked, .questionAnswered, .statusReported, .stakeholderAssessed, .componentRecorded,
            .supportUpdated, .componentMoved, .lessonRecorded, .criterionMet, .milestoneExpected,
            .milestoneReached, .activityAdded, .activityRevised, .activityReported, .deliverableBlocked,
            .deliverableUnblocked, .commitmentRecorded, .commitmentSettled, .commitmentCancelled,
            .varianceExplained, .issueClosed, .launchChecked, .rollbackPlanned, .rollbackRehearsed,
            .changeEffectSet, .benefitMeasured, .checklistItemAdded, .checklistItemSettled, .launchRecorded,
            .launchWaiverProposed, .launchWaiverAgreed, .waiverProposed,
            .waiverAgreed, .undone:
            .contributor
        case .projectOpened, .projectRevised, .goalSet, .calendarSet, .tolerancesSet, .partyAdded,
            .partyCadenceSet, .personAdded, .phasePlanned, .gateDecided, .criterionSet, .businessCaseSet,
            .optionAdded, .cashFlowSet, .outcomeSet, .optionChosen, .benefitPlanned, .projectClosed,
            .projectReopened, .deliverableAdded,
            .deliverableReplanned, .deliverableLinked, .deliverableConstrained, .deliverableCrashSet,
            .milestoneSet, .milestoneLinked, .baselineTaken,
            .reserveSet,
            .changeDecided, .topicRuled, .decisionRecorded, .technologyPlanned, .roleGranted, .recordsLost,
            .responsibilitySet, .responsibilityDropped, .responsibilityPassed, .deliverableAccepted,
            .deliverableRejected, .reserveDrawn, .turnaroundSet, .launchPlanned, .launchCriterionSet,
            .criterionRevised, .criterionWithdrawn, .optionRevised, .optionWithdrawn, .outcomeWithdrawn,
            .benefitRevised, .benefitWithdrawn, .launchDecided, .unknown:
            .manager
        }
    }
}
