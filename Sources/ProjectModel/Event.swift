/// A fact in the log.
///
/// A new kind of event is a struct that conforms to `Fact`, a case here, and the lines that the compiler then
/// asks for below and in `EventCodec.swift`.
package enum Event: Sendable, Hashable {
    case projectOpened(ProjectOpened)
    case projectRevised(ProjectRevised)
    case goalSet(GoalSet)
    case calendarSet(CalendarSet)
    case tolerancesSet(TolerancesSet)
    case remarkRecorded(RemarkRecorded)
    case partyAdded(PartyAdded)
    case personAdded(PersonAdded)
    case phasePlanned(PhasePlanned)
    case gateDecided(GateDecided)
    case criterionSet(CriterionSet)
    case criterionMet(CriterionMet)
    case waiverProposed(WaiverProposed)
    case waiverAgreed(WaiverAgreed)
    case businessCaseSet(BusinessCaseSet)
    case optionAdded(OptionAdded)
    case cashFlowSet(CashFlowSet)
    case outcomeSet(OutcomeSet)
    case optionChosen(OptionChosen)
    case deliverableAdded(DeliverableAdded)
    case deliverableReplanned(DeliverableReplanned)
    case deliverableLinked(DeliverableLinked)
    case progressRecorded(ProgressRecorded)
    case milestoneSet(MilestoneSet)
    case milestoneExpected(MilestoneExpected)
    case milestoneReached(MilestoneReached)
    case baselineTaken(BaselineTaken)
    case costRecorded(CostRecorded)
    case reserveSet(ReserveSet)
    case riskRaised(RiskRaised)
    case riskAssessed(RiskAssessed)
    case riskAnswered(RiskAnswered)
    case riskClosed(RiskClosed)
    case riskOccurred(RiskOccurred)
    case changeRequested(ChangeRequested)
    case changeDecided(ChangeDecided)
    case statementRecorded(StatementRecorded)
    case topicRuled(TopicRuled)
    case componentRecorded(ComponentRecorded)
    case lessonRecorded(LessonRecorded)
    case benefitPlanned(BenefitPlanned)
    case benefitMeasured(BenefitMeasured)
    case projectClosed(ProjectClosed)
    case projectReopened(ProjectReopened)
    case roleGranted(RoleGranted)
    case undone(Undone)
    case recordsLost(RecordsLost)
    /// A type that this program does not know, or one whose members it cannot read; the log keeps it whole.
    case unknown(type: String)
}

/// What one kind of event holds, and what it does to a project.
protocol Fact: Sendable, Hashable {
    /// The name of the kind in the log, for ever.
    static var type: String { get }
    init()
    /// Lists the members in the order of the log; see `FieldCoder`.
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed)
    func evolve(_ project: inout Project, _ stamp: Stamp)
    /// What it makes, needs and sets, on a project that it has happened to.
    func footing(in project: Project) -> Footing
}

extension Event {
    func evolve(_ project: inout Project, _ stamp: Stamp) {
        switch self {
        case .projectOpened(let fact): fact.evolve(&project, stamp)
        case .projectRevised(let fact): fact.evolve(&project, stamp)
        case .goalSet(let fact): fact.evolve(&project, stamp)
        case .calendarSet(let fact): fact.evolve(&project, stamp)
        case .tolerancesSet(let fact): fact.evolve(&project, stamp)
        case .remarkRecorded(let fact): fact.evolve(&project, stamp)
        case .partyAdded(let fact): fact.evolve(&project, stamp)
        case .personAdded(let fact): fact.evolve(&project, stamp)
        case .phasePlanned(let fact): fact.evolve(&project, stamp)
        case .gateDecided(let fact): fact.evolve(&project, stamp)
        case .criterionSet(let fact): fact.evolve(&project, stamp)
        case .criterionMet(let fact): fact.evolve(&project, stamp)
        case .waiverProposed(let fact): fact.evolve(&project, stamp)
        case .waiverAgreed(let fact): fact.evolve(&project, stamp)
        case .businessCaseSet(let fact): fact.evolve(&project, stamp)
        case .optionAdded(let fact): fact.evolve(&project, stamp)
        case .cashFlowSet(let fact): fact.evolve(&project, stamp)
        case .outcomeSet(let fact): fact.evolve(&project, stamp)
        case .optionChosen(let fact): fact.evolve(&project, stamp)
        case .deliverableAdded(let fact): fact.evolve(&project, stamp)
        case .deliverableReplanned(let fact): fact.evolve(&project, stamp)
        case .deliverableLinked(let fact): fact.evolve(&project, stamp)
        case .progressRecorded(let fact): fact.evolve(&project, stamp)
        case .milestoneSet(let fact): fact.evolve(&project, stamp)
        case .milestoneExpected(let fact): fact.evolve(&project, stamp)
        case .milestoneReached(let fact): fact.evolve(&project, stamp)
        case .baselineTaken(let fact): fact.evolve(&project, stamp)
        case .costRecorded(let fact): fact.evolve(&project, stamp)
        case .reserveSet(let fact): fact.evolve(&project, stamp)
        case .riskRaised(let fact): fact.evolve(&project, stamp)
        case .riskAssessed(let fact): fact.evolve(&project, stamp)
        case .riskAnswered(let fact): fact.evolve(&project, stamp)
        case .riskClosed(let fact): fact.evolve(&project, stamp)
        case .riskOccurred(let fact): fact.evolve(&project, stamp)
        case .changeRequested(let fact): fact.evolve(&project, stamp)
        case .changeDecided(let fact): fact.evolve(&project, stamp)
        case .statementRecorded(let fact): fact.evolve(&project, stamp)
        case .topicRuled(let fact): fact.evolve(&project, stamp)
        case .componentRecorded(let fact): fact.evolve(&project, stamp)
        case .lessonRecorded(let fact): fact.evolve(&project, stamp)
        case .benefitPlanned(let fact): fact.evolve(&project, stamp)
        case .benefitMeasured(let fact): fact.evolve(&project, stamp)
        case .projectClosed(let fact): fact.evolve(&project, stamp)
        case .projectReopened(let fact): fact.evolve(&project, stamp)
        case .roleGranted(let fact): fact.evolve(&project, stamp)
        case .undone(let fact): fact.evolve(&project, stamp)
        case .recordsLost(let fact): fact.evolve(&project, stamp)
        case .unknown(let type): project.unknown[type, default: 0] += 1
        }
    }
}
