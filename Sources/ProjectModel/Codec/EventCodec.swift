extension Event {
    /// The name of the kind in the log: `risk-raised`.
    package var type: String {
        switch self {
        case .projectOpened: ProjectOpened.type
        case .projectRevised: ProjectRevised.type
        case .goalSet: GoalSet.type
        case .calendarSet: CalendarSet.type
        case .tolerancesSet: TolerancesSet.type
        case .remarkRecorded: RemarkRecorded.type
        case .partyAdded: PartyAdded.type
        case .personAdded: PersonAdded.type
        case .phasePlanned: PhasePlanned.type
        case .gateDecided: GateDecided.type
        case .criterionSet: CriterionSet.type
        case .criterionMet: CriterionMet.type
        case .deliverableAdded: DeliverableAdded.type
        case .deliverableReplanned: DeliverableReplanned.type
        case .deliverableLinked: DeliverableLinked.type
        case .progressRecorded: ProgressRecorded.type
        case .milestoneSet: MilestoneSet.type
        case .milestoneExpected: MilestoneExpected.type
        case .milestoneReached: MilestoneReached.type
        case .baselineTaken: BaselineTaken.type
        case .costRecorded: CostRecorded.type
        case .reserveSet: ReserveSet.type
        case .riskRaised: RiskRaised.type
        case .riskAssessed: RiskAssessed.type
        case .riskAnswered: RiskAnswered.type
        case .riskClosed: RiskClosed.type
        case .riskOccurred: RiskOccurred.type
        case .changeRequested: ChangeRequested.type
        case .changeDecided: ChangeDecided.type
        case .statementRecorded: StatementRecorded.type
        case .topicRuled: TopicRuled.type
        case .componentRecorded: ComponentRecorded.type
        case .lessonRecorded: LessonRecorded.type
        case .roleGranted: RoleGranted.type
        case .unknown(let type): type
        }
    }

    /// The members of the event's JSON object as they stand in the log, without the braces and without
    /// what the log adds. Empty for an event of an unknown type, which is never written.
    package var body: [UInt8] {
        switch self {
        case .projectOpened(let fact): Self.write(fact)
        case .projectRevised(let fact): Self.write(fact)
        case .goalSet(let fact): Self.write(fact)
        case .calendarSet(let fact): Self.write(fact)
        case .tolerancesSet(let fact): Self.write(fact)
        case .remarkRecorded(let fact): Self.write(fact)
        case .partyAdded(let fact): Self.write(fact)
        case .personAdded(let fact): Self.write(fact)
        case .phasePlanned(let fact): Self.write(fact)
        case .gateDecided(let fact): Self.write(fact)
        case .criterionSet(let fact): Self.write(fact)
        case .criterionMet(let fact): Self.write(fact)
        case .deliverableAdded(let fact): Self.write(fact)
        case .deliverableReplanned(let fact): Self.write(fact)
        case .deliverableLinked(let fact): Self.write(fact)
        case .progressRecorded(let fact): Self.write(fact)
        case .milestoneSet(let fact): Self.write(fact)
        case .milestoneExpected(let fact): Self.write(fact)
        case .milestoneReached(let fact): Self.write(fact)
        case .baselineTaken(let fact): Self.write(fact)
        case .costRecorded(let fact): Self.write(fact)
        case .reserveSet(let fact): Self.write(fact)
        case .riskRaised(let fact): Self.write(fact)
        case .riskAssessed(let fact): Self.write(fact)
        case .riskAnswered(let fact): Self.write(fact)
        case .riskClosed(let fact): Self.write(fact)
        case .riskOccurred(let fact): Self.write(fact)
        case .changeRequested(let fact): Self.write(fact)
        case .changeDecided(let fact): Self.write(fact)
        case .statementRecorded(let fact): Self.write(fact)
        case .topicRuled(let fact): Self.write(fact)
        case .componentRecorded(let fact): Self.write(fact)
        case .lessonRecorded(let fact): Self.write(fact)
        case .roleGranted(let fact): Self.write(fact)
        case .unknown: []
        }
    }

    private static func write<F: Fact>(_ fact: F) -> [UInt8] {
        var writer = FieldWriter()
        var fact = fact
        do throws(Malformed) {
            var type = F.type
            try writer("type", &type)
            try fact.fields(&writer)
        } catch {
            preconditionFailure("only a reader finds an event malformed: \(error.field) \(error.reason)")
        }
        return writer.bytes
    }
}

/// Reads events from the bodies of log lines; keep one for many lines.
package struct EventReader: Sendable {
    private var members = JSONMembers()

    package init() {}

    /// - Parameter body: the members of the line's object, whether or not what the log adds is among them.
    /// - Returns: the event; `.unknown` with the name of the type where this program does not know it or
    ///   cannot read its members.
    package mutating func event(in body: Span<UInt8>) -> Event {
        guard (try? members.load(body)) != nil, case .string(let type)? = members["type"] else {
            return .unknown(type: "")
        }
        return (try? event(of: type)) ?? .unknown(type: type)
    }

    private func event(of type: String) throws(Malformed) -> Event {
        switch type {
        case ProjectOpened.type: .projectOpened(try read())
        case ProjectRevised.type: .projectRevised(try read())
        case GoalSet.type: .goalSet(try read())
        case CalendarSet.type: .calendarSet(try read())
        case TolerancesSet.type: .tolerancesSet(try read())
        case RemarkRecorded.type: .remarkRecorded(try read())
        case PartyAdded.type: .partyAdded(try read())
        case PersonAdded.type: .personAdded(try read())
        case PhasePlanned.type: .phasePlanned(try read())
        case GateDecided.type: .gateDecided(try read())
        case CriterionSet.type: .criterionSet(try read())
        case CriterionMet.type: .criterionMet(try read())
        case DeliverableAdded.type: .deliverableAdded(try read())
        case DeliverableReplanned.type: .deliverableReplanned(try read())
        case DeliverableLinked.type: .deliverableLinked(try read())
        case ProgressRecorded.type: .progressRecorded(try read())
        case MilestoneSet.type: .milestoneSet(try read())
        case MilestoneExpected.type: .milestoneExpected(try read())
        case MilestoneReached.type: .milestoneReached(try read())
        case BaselineTaken.type: .baselineTaken(try read())
        case CostRecorded.type: .costRecorded(try read())
        case ReserveSet.type: .reserveSet(try read())
        case RiskRaised.type: .riskRaised(try read())
        case RiskAssessed.type: .riskAssessed(try read())
        case RiskAnswered.type: .riskAnswered(try read())
        case RiskClosed.type: .riskClosed(try read())
        case RiskOccurred.type: .riskOccurred(try read())
        case ChangeRequested.type: .changeRequested(try read())
        case ChangeDecided.type: .changeDecided(try read())
        case StatementRecorded.type: .statementRecorded(try read())
        case TopicRuled.type: .topicRuled(try read())
        case ComponentRecorded.type: .componentRecorded(try read())
        case LessonRecorded.type: .lessonRecorded(try read())
        case RoleGranted.type: .roleGranted(try read())
        default: .unknown(type: type)
        }
    }

    private func read<F: Fact>() throws(Malformed) -> F {
        var fact = F()
        var reader = FieldReader(members)
        try fact.fields(&reader)
        return fact
    }
}
