internal import ProjectModel

/// What an event speaks of: events of one topic make one development.
struct DevelopmentTopic: Hashable, Sendable {
    let kind: DevelopmentKind
    /// `R-07`, `execution`, `cut-over date`; empty where there is one of its kind only.
    let subject: String

    private init(_ kind: DevelopmentKind, _ subject: String = "") {
        self.kind = kind
        self.subject = subject
    }

    private init<Noun>(_ kind: DevelopmentKind, _ id: ID<Noun>) { self.init(kind, id.text) }

    init(_ event: Event) {
        switch event {
        case .projectOpened, .projectRevised, .calendarSet, .tolerancesSet, .goalSet: self.init(.charter)
        case .phasePlanned(let fact): self.init(.gate, fact.phase.rawValue)
        case .gateDecided(let fact): self.init(.gate, fact.phase.rawValue)
        case .criterionSet(let fact): self.init(.gate, fact.id)
        case .criterionMet(let fact): self.init(.gate, fact.id)
        case .waiverProposed(let fact): self.init(.gate, fact.id)
        case .waiverAgreed(let fact): self.init(.gate, fact.id)
        case .criterionRevised(let fact): self.init(.gate, fact.id)
        case .criterionWithdrawn(let fact): self.init(.gate, fact.id)
        case .businessCaseSet: self.init(.businessCase)
        case .optionAdded(let fact): self.init(.businessCase, fact.id)
        case .cashFlowSet(let fact): self.init(.businessCase, fact.id)
        case .outcomeSet(let fact): self.init(.businessCase, fact.id)
        case .optionRevised(let fact): self.init(.businessCase, fact.id)
        case .optionWithdrawn(let fact): self.init(.businessCase, fact.id)
        case .outcomeWithdrawn(let fact): self.init(.businessCase, fact.id)
        case .optionChosen(let fact): self.init(.businessCase, fact.id)
        case .deliverableAdded(let fact): self.init(.plan, fact.id)
        case .deliverableReplanned(let fact): self.init(.plan, fact.id)
        case .deliverableLinked(let fact): self.init(.plan, fact.id)
        case .deliverableConstrained(let fact): self.init(.plan, fact.id)
        case .deliverableCrashSet(let fact): self.init(.plan, fact.id)
        case .activityAdded(let fact): self.init(.plan, fact.deliverable)
        case .activityRevised(let fact): self.init(.plan, fact.deliverable)
        case .progressRecorded(let fact): self.init(.progress, fact.id)
        case .activityReported(let fact): self.init(.progress, fact.deliverable)
        case .deliverableAccepted(let fact): self.init(.delivery, fact.id)
        case .deliverableRejected(let fact): self.init(.delivery, fact.id)
        case .deliverableBlocked(let fact): self.init(.delivery, fact.id)
        case .deliverableUnblocked(let fact): self.init(.delivery, fact.id)
        case .milestoneSet(let fact): self.init(.milestone, fact.id)
        case .milestoneExpected(let fact): self.init(.milestone, fact.id)
        case .milestoneLinked(let fact): self.init(.milestone, fact.id)
        case .milestoneReached(let fact): self.init(.milestone, fact.id)
        case .baselineTaken: self.init(.baseline)
        case .costRecorded(let fact): self.init(.cost, fact.deliverable)
        case .varianceExplained(let fact): self.init(.cost, fact.deliverable)
        case .reserveSet(let fact): self.init(.reserve, fact.kind.rawValue)
        case .reserveDrawn(let fact): self.init(.reserve, fact.kind.rawValue)
        case .commitmentRecorded(let fact): self.init(.commitment, fact.id)
        case .commitmentSettled(let fact): self.init(.commitment, fact.id)
        case .commitmentCancelled(let fact): self.init(.commitment, fact.id)
        case .riskRaised(let fact): self.init(.risk, fact.id)
        case .riskAssessed(let fact): self.init(.risk, fact.id)
        case .riskAnswered(let fact): self.init(.risk, fact.id)
        case .riskClosed(let fact): self.init(.risk, fact.id)
        case .riskOccurred(let fact): self.init(.risk, fact.id)
        case .issueClosed(let fact): self.init(.risk, fact.id)
        case .launchPlanned, .launchCriterionSet, .launchChecked, .rollbackPlanned, .rollbackRehearsed,
            .launchDecided, .launchRecorded, .launchWaiverProposed, .launchWaiverAgreed:
            self.init(.launch)
        case .checklistItemAdded(let fact): self.init(.risk, fact.id)
        case .checklistItemSettled(let fact): self.init(.risk, fact.id)
        case .changeRequested(let fact): self.init(.change, fact.id)
        case .changeEffectSet(let fact): self.init(.change, fact.id)
        case .changeDecided(let fact): self.init(.change, fact.id)
        case .turnaroundSet: self.init(.change)
        case .statementRecorded(let fact): self.init(.statement, fact.topic.folded)
        case .topicRuled(let fact): self.init(.decision, fact.record?.text ?? fact.topic)
        case .decisionRecorded(let fact): self.init(.decision, fact.id)
        case .contactRecorded(let fact): self.init(.people, fact.party)
        case .partyAdded(let fact): self.init(.people, fact.id)
        case .partyCadenceSet(let fact): self.init(.people, fact.id)
        case .personAdded(let fact): self.init(.people, fact.id)
        case .stakeholderAssessed(let fact): self.init(.people, fact.person)
        case .responsibilitySet(let fact): self.init(.people, fact.id)
        case .responsibilityDropped(let fact): self.init(.people, fact.id)
        case .responsibilityPassed(let fact): self.init(.people, fact.id)
        case .roleGranted(let fact): self.init(.people, fact.account)
        case .questionAsked(let fact): self.init(.question, fact.id)
        case .questionAnswered(let fact): self.init(.question, fact.id)
        case .statusReported(let fact): self.init(.reported, fact.about.rawValue)
        case .componentRecorded(let fact): self.init(.technology, fact.id)
        case .supportUpdated(let fact): self.init(.technology, fact.id)
        case .componentMoved(let fact): self.init(.technology, fact.id)
        case .technologyPlanned: self.init(.technology)
        case .lessonRecorded(let fact): self.init(.closure, fact.id)
        case .benefitPlanned(let fact): self.init(.closure, fact.id)
        case .benefitMeasured(let fact): self.init(.closure, fact.id)
        case .benefitRevised(let fact): self.init(.closure, fact.id)
        case .benefitWithdrawn(let fact): self.init(.closure, fact.id)
        case .projectClosed, .projectReopened: self.init(.closure)
        case .undone(let fact): self.init(.undone, "#\(fact.first)")
        case .remarkRecorded(let fact): self.init(.remark, fact.about ?? "")
        case .recordsLost, .unknown: self.init(.other)
        }
    }
}

extension Event {
    /// `risk answered`
    var deedWords: String { type.split(separator: "-").joined(separator: " ") }
}
