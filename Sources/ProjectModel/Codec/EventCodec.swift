extension Event {
    /// What it holds; nil where its type is not known.
    var fact: (any Fact)? {
        switch self {
        case .projectOpened(let fact): fact
        case .projectRevised(let fact): fact
        case .goalSet(let fact): fact
        case .calendarSet(let fact): fact
        case .tolerancesSet(let fact): fact
        case .remarkRecorded(let fact): fact
        case .partyAdded(let fact): fact
        case .partyCadenceSet(let fact): fact
        case .personAdded(let fact): fact
        case .stakeholderAssessed(let fact): fact
        case .phasePlanned(let fact): fact
        case .gateDecided(let fact): fact
        case .criterionSet(let fact): fact
        case .criterionMet(let fact): fact
        case .waiverProposed(let fact): fact
        case .waiverAgreed(let fact): fact
        case .criterionRevised(let fact): fact
        case .criterionWithdrawn(let fact): fact
        case .businessCaseSet(let fact): fact
        case .optionAdded(let fact): fact
        case .optionRevised(let fact): fact
        case .optionWithdrawn(let fact): fact
        case .cashFlowSet(let fact): fact
        case .outcomeSet(let fact): fact
        case .outcomeWithdrawn(let fact): fact
        case .optionChosen(let fact): fact
        case .deliverableAdded(let fact): fact
        case .deliverableReplanned(let fact): fact
        case .deliverableLinked(let fact): fact
        case .deliverableConstrained(let fact): fact
        case .deliverableCrashSet(let fact): fact
        case .progressRecorded(let fact): fact
        case .milestoneSet(let fact): fact
        case .milestoneExpected(let fact): fact
        case .milestoneLinked(let fact): fact
        case .milestoneReached(let fact): fact
        case .baselineTaken(let fact): fact
        case .activityAdded(let fact): fact
        case .activityRevised(let fact): fact
        case .activityReported(let fact): fact
        case .responsibilitySet(let fact): fact
        case .responsibilityDropped(let fact): fact
        case .responsibilityPassed(let fact): fact
        case .deliverableAccepted(let fact): fact
        case .deliverableRejected(let fact): fact
        case .deliverableBlocked(let fact): fact
        case .deliverableUnblocked(let fact): fact
        case .costRecorded(let fact): fact
        case .reserveSet(let fact): fact
        case .commitmentRecorded(let fact): fact
        case .commitmentSettled(let fact): fact
        case .commitmentCancelled(let fact): fact
        case .reserveDrawn(let fact): fact
        case .varianceExplained(let fact): fact
        case .riskRaised(let fact): fact
        case .riskAssessed(let fact): fact
        case .riskAnswered(let fact): fact
        case .riskClosed(let fact): fact
        case .riskOccurred(let fact): fact
        case .issueClosed(let fact): fact
        case .launchPlanned(let fact): fact
        case .launchCriterionSet(let fact): fact
        case .launchChecked(let fact): fact
        case .launchWaiverProposed(let fact): fact
        case .launchWaiverAgreed(let fact): fact
        case .rollbackPlanned(let fact): fact
        case .rollbackRehearsed(let fact): fact
        case .launchDecided(let fact): fact
        case .launchRecorded(let fact): fact
        case .checklistItemAdded(let fact): fact
        case .checklistItemSettled(let fact): fact
        case .changeRequested(let fact): fact
        case .changeEffectSet(let fact): fact
        case .changeDecided(let fact): fact
        case .turnaroundSet(let fact): fact
        case .statementRecorded(let fact): fact
        case .topicRuled(let fact): fact
        case .decisionRecorded(let fact): fact
        case .contactRecorded(let fact): fact
        case .questionAsked(let fact): fact
        case .questionAnswered(let fact): fact
        case .statusReported(let fact): fact
        case .componentRecorded(let fact): fact
        case .supportUpdated(let fact): fact
        case .componentMoved(let fact): fact
        case .technologyPlanned(let fact): fact
        case .lessonRecorded(let fact): fact
        case .benefitPlanned(let fact): fact
        case .benefitRevised(let fact): fact
        case .benefitWithdrawn(let fact): fact
        case .benefitMeasured(let fact): fact
        case .projectClosed(let fact): fact
        case .projectReopened(let fact): fact
        case .roleGranted(let fact): fact
        case .undone(let fact): fact
        case .recordsLost(let fact): fact
        case .unknown: nil
        }
    }

    /// The name of the kind in the log: `risk-raised`.
    package var type: String {
        if case .unknown(let type) = self { return type }
        return fact.map { Swift.type(of: $0).type } ?? ""
    }

    /// The members of the event's JSON object as they stand in the log, without the braces and without
    /// what the log adds. Empty for an event of an unknown type, which is never written.
    package var body: [UInt8] {
        guard let fact else { return [] }
        var writer = FieldWriter()
        fact.list(to: &writer, type: type)
        return writer.bytes
    }

    /// The members in the order of the log, without the type; none for a type that is not known.
    package var members: [EventMember] {
        guard let fact else { return [] }
        var teller = FieldTeller()
        fact.list(to: &teller)
        return teller.members
    }
}

extension Fact {
    /// Hands every member to a coder that only looks, the type first if it is given.
    fileprivate func list<C: FieldCoder>(to coder: inout C, type: String? = nil) {
        var (fact, type) = (self, type)
        do throws(Malformed) {
            try coder("type", &type)
            try fact.fields(&coder)
        } catch {
            preconditionFailure("only a reader finds an event malformed: \(error.field) \(error.reason)")
        }
    }
}

/// Reads events from the bodies of log lines; keep one for many lines.
package struct EventReader: Sendable {
    private var ordered = OrderedFieldReader()
    private var named = FieldReader()

    package init() {}

    /// - Parameter body: the members of the line's object, whether or not what the log adds is among them.
    /// - Returns: the event; `.unknown` with the name of the type where this program does not know it or
    ///   cannot read its members.
    package mutating func event(in body: Span<UInt8>) -> Event {
        do throws(Malformed) { return try inOurOrder(body) } catch { return inAnyOrder(body) }
    }

    /// What was written by this program, and by most others that know the type.
    @inline(__always)
    mutating func inOurOrder(_ body: Span<UInt8>) throws(Malformed) -> Event {
        ordered.load(body)
        let event = try ordered.event(of: ordered.type())
        guard ordered.isAtEnd else { throw Malformed(field: "", reason: "stands behind the last member") }
        return event
    }

    /// Whoever wrote it, its members are found by their names.
    mutating func inAnyOrder(_ body: Span<UInt8>) -> Event {
        guard (try? named.load(body)) != nil, let type = named.type() else { return .unknown(type: "") }
        do throws(Malformed) {
            return try named.event(of: EventType(type))
        } catch {
            return .unknown(type: type)
        }
    }
}

extension FieldCoder {
    fileprivate mutating func event(of type: EventType) throws(Malformed) -> Event {
        switch type {
        // What most lines of a long log say is asked for first.
        case CostRecorded.type: .costRecorded(try read())
        case ProgressRecorded.type: .progressRecorded(try read())
        case ProjectOpened.type: .projectOpened(try read())
        case ProjectRevised.type: .projectRevised(try read())
        case GoalSet.type: .goalSet(try read())
        case CalendarSet.type: .calendarSet(try read())
        case TolerancesSet.type: .tolerancesSet(try read())
        case RemarkRecorded.type: .remarkRecorded(try read())
        case PartyAdded.type: .partyAdded(try read())
        case PartyCadenceSet.type: .partyCadenceSet(try read())
        case PersonAdded.type: .personAdded(try read())
        case StakeholderAssessed.type: .stakeholderAssessed(try read())
        case PhasePlanned.type: .phasePlanned(try read())
        case GateDecided.type: .gateDecided(try read())
        case CriterionSet.type: .criterionSet(try read())
        case CriterionMet.type: .criterionMet(try read())
        case WaiverProposed.type: .waiverProposed(try read())
        case WaiverAgreed.type: .waiverAgreed(try read())
        case CriterionRevised.type: .criterionRevised(try read())
        case CriterionWithdrawn.type: .criterionWithdrawn(try read())
        case BusinessCaseSet.type: .businessCaseSet(try read())
        case OptionAdded.type: .optionAdded(try read())
        case OptionRevised.type: .optionRevised(try read())
        case OptionWithdrawn.type: .optionWithdrawn(try read())
        case CashFlowSet.type: .cashFlowSet(try read())
        case OutcomeSet.type: .outcomeSet(try read())
        case OutcomeWithdrawn.type: .outcomeWithdrawn(try read())
        case OptionChosen.type: .optionChosen(try read())
        case DeliverableAdded.type: .deliverableAdded(try read())
        case DeliverableReplanned.type: .deliverableReplanned(try read())
        case DeliverableLinked.type: .deliverableLinked(try read())
        case DeliverableConstrained.type: .deliverableConstrained(try read())
        case DeliverableCrashSet.type: .deliverableCrashSet(try read())
        case MilestoneSet.type: .milestoneSet(try read())
        case MilestoneExpected.type: .milestoneExpected(try read())
        case MilestoneLinked.type: .milestoneLinked(try read())
        case MilestoneReached.type: .milestoneReached(try read())
        case BaselineTaken.type: .baselineTaken(try read())
        case ActivityAdded.type: .activityAdded(try read())
        case ActivityRevised.type: .activityRevised(try read())
        case ActivityReported.type: .activityReported(try read())
        case ResponsibilitySet.type: .responsibilitySet(try read())
        case ResponsibilityDropped.type: .responsibilityDropped(try read())
        case ResponsibilityPassed.type: .responsibilityPassed(try read())
        case DeliverableAccepted.type: .deliverableAccepted(try read())
        case DeliverableRejected.type: .deliverableRejected(try read())
        case DeliverableBlocked.type: .deliverableBlocked(try read())
        case DeliverableUnblocked.type: .deliverableUnblocked(try read())
        case ReserveSet.type: .reserveSet(try read())
        case CommitmentRecorded.type: .commitmentRecorded(try read())
        case CommitmentSettled.type: .commitmentSettled(try read())
        case CommitmentCancelled.type: .commitmentCancelled(try read())
        case ReserveDrawn.type: .reserveDrawn(try read())
        case VarianceExplained.type: .varianceExplained(try read())
        case RiskRaised.type: .riskRaised(try read())
        case RiskAssessed.type: .riskAssessed(try read())
        case RiskAnswered.type: .riskAnswered(try read())
        case RiskClosed.type: .riskClosed(try read())
        case RiskOccurred.type: .riskOccurred(try read())
        case IssueClosed.type: .issueClosed(try read())
        case LaunchPlanned.type: .launchPlanned(try read())
        case LaunchCriterionSet.type: .launchCriterionSet(try read())
        case LaunchChecked.type: .launchChecked(try read())
        case LaunchWaiverProposed.type: .launchWaiverProposed(try read())
        case LaunchWaiverAgreed.type: .launchWaiverAgreed(try read())
        case RollbackPlanned.type: .rollbackPlanned(try read())
        case RollbackRehearsed.type: .rollbackRehearsed(try read())
        case LaunchDecided.type: .launchDecided(try read())
        case LaunchRecorded.type: .launchRecorded(try read())
        case ChecklistItemAdded.type: .checklistItemAdded(try read())
        case ChecklistItemSettled.type: .checklistItemSettled(try read())
        case ChangeRequested.type: .changeRequested(try read())
        case ChangeEffectSet.type: .changeEffectSet(try read())
        case ChangeDecided.type: .changeDecided(try read())
        case TurnaroundSet.type: .turnaroundSet(try read())
        case StatementRecorded.type: .statementRecorded(try read())
        case TopicRuled.type: .topicRuled(try read())
        case DecisionRecorded.type: .decisionRecorded(try read())
        case ContactRecorded.type: .contactRecorded(try read())
        case QuestionAsked.type: .questionAsked(try read())
        case QuestionAnswered.type: .questionAnswered(try read())
        case StatusReported.type: .statusReported(try read())
        case ComponentRecorded.type: .componentRecorded(try read())
        case SupportUpdated.type: .supportUpdated(try read())
        case ComponentMoved.type: .componentMoved(try read())
        case TechnologyPlanned.type: .technologyPlanned(try read())
        case LessonRecorded.type: .lessonRecorded(try read())
        case BenefitPlanned.type: .benefitPlanned(try read())
        case BenefitRevised.type: .benefitRevised(try read())
        case BenefitWithdrawn.type: .benefitWithdrawn(try read())
        case BenefitMeasured.type: .benefitMeasured(try read())
        case ProjectClosed.type: .projectClosed(try read())
        case ProjectReopened.type: .projectReopened(try read())
        case RoleGranted.type: .roleGranted(try read())
        case Undone.type: .undone(try read())
        case RecordsLost.type: .recordsLost(try read())
        default: throw Malformed(field: "type", reason: "is not known")
        }
    }

    private mutating func read<F: Fact>() throws(Malformed) -> F {
        var fact = F()
        try fact.fields(&self)
        return fact
    }
}
