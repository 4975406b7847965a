/// A request to the model. Most hold a draft of the fact that is wished for, with the name still empty where
/// the model gives it.
package enum Command: Sendable, Hashable {
    case openProject(ProjectOpened)
    case reviseProject(ProjectRevised)
    case setGoal(GoalSet)
    case setCalendar(CalendarSet)
    case setTolerances(TolerancesSet)
    case recordRemark(RemarkRecorded)
    case addParty(PartyAdded)
    case addPerson(PersonAdded)
    case planPhase(PhasePlanned)
    case decideGate(GateDecided)
    case setCriterion(CriterionSet)
    case meetCriterion(CriterionMet)
    /// A deliverable, and the deliverables that must be finished before it.
    case addDeliverable(DeliverableAdded, after: [ID<Deliverable>])
    case replanDeliverable(DeliverableReplanned)
    case linkDeliverable(DeliverableLinked)
    case recordProgress(ProgressRecorded)
    case setMilestone(MilestoneSet)
    case expectMilestone(MilestoneExpected)
    case reachMilestone(MilestoneReached)
    case takeBaseline(reason: String, change: ID<ChangeRequest>? = nil, scope: String? = nil)
    case addActivity(ActivityAdded)
    case reviseActivity(ActivityRevised)
    case reportActivity(ActivityReported)
    case setResponsibility(ResponsibilitySet)
    case dropResponsibility(ResponsibilityDropped)
    case passResponsibility(ResponsibilityPassed)
    case acceptDeliverable(DeliverableAccepted)
    case rejectDeliverable(DeliverableRejected)
    case blockDeliverable(DeliverableBlocked)
    case unblockDeliverable(DeliverableUnblocked)
    case recordCost(CostRecorded)
    case setReserve(ReserveSet)
    /// A draw on a reserve, below zero only if that is said.
    case drawReserve(ReserveDrawn, overdraw: Bool)
    case recordCommitment(CommitmentRecorded)
    /// A payment on a commitment; without a sum, all that is still owed.
    case settleCommitment(ID<Commitment>, Money?, on: Day, rest: CommitmentRest)
    case cancelCommitment(CommitmentCancelled)
    case explainVariance(VarianceExplained)
    case raiseRisk(RiskRaised)
    case assessRisk(RiskAssessed)
    case answerRisk(RiskAnswered)
    case closeRisk(RiskClosed)
    case recordRiskOccurrence(RiskOccurred)
    case requestChange(ChangeRequested)
    case decideChange(ChangeDecided)
    case recordStatement(StatementRecorded)
    case ruleOnTopic(TopicRuled)
    case recordComponent(ComponentRecorded)
    case recordLesson(LessonRecorded)
    case grantRole(RoleGranted)
    /// Makes an account the manager of a log that has none.
    case recoverAccess(account: String)
}

extension Project {
    /// What a command would make happen: the events of one act, never none. Changes nothing.
    ///
    /// - Parameters:
    ///   - account: who asks; their role is checked here and nowhere else.
    ///   - today: the day in the project's time zone.
    package func decide(
        _ command: Command, by account: String, on today: Day
    ) throws(Rejection) -> [Event] {
        try decide(command, for: Asker(account: account, today: today, at: 0))
    }

    /// The same for whoever else asks; quotas are `decide(_:for:)`'s of a request.
    func decide(_ command: Command, for asker: Asker) throws(Rejection) -> [Event] {
        let (account, today) = (asker.account, asker.today)
        try checkRole(of: account, for: command)
        return switch command {
        case .openProject(let draft): try open(draft, by: account)
        case .reviseProject(let draft): try revise(draft)
        case .setGoal(let draft): try setGoal(draft)
        case .setCalendar(let draft): try setCalendar(draft)
        case .setTolerances(let draft): try setTolerances(draft)
        case .recordRemark(let draft): try recordRemark(draft)
        case .addParty(let draft): try addParty(draft)
        case .addPerson(let draft): try addPerson(draft)
        case .planPhase(let draft): try planPhase(draft)
        case .decideGate(let draft): try decideGate(draft)
        case .setCriterion(let draft): try setCriterion(draft)
        case .meetCriterion(let draft): try meetCriterion(draft)
        case .addDeliverable(let draft, let after): try addDeliverable(draft, after: after)
        case .replanDeliverable(let draft): try replan(draft)
        case .linkDeliverable(let draft): try link(draft)
        case .recordProgress(let draft): try recordProgress(draft, today)
        case .setMilestone(let draft): try setMilestone(draft)
        case .expectMilestone(let draft): try expectMilestone(draft)
        case .reachMilestone(let draft): try reachMilestone(draft, today)
        case .takeBaseline(let reason, let change, let scope):
            try takeBaseline(reason, for: change, scope: scope)
        case .addActivity(let draft): try addActivity(draft)
        case .reviseActivity(let draft): try reviseActivity(draft)
        case .reportActivity(let draft): try reportActivity(draft, today)
        case .setResponsibility(let draft): try setResponsibility(draft)
        case .dropResponsibility(let draft): try dropResponsibility(draft)
        case .passResponsibility(let draft): try passResponsibility(draft)
        case .acceptDeliverable(let draft): try accept(draft, today)
        case .rejectDeliverable(let draft): try reject(draft, today)
        case .blockDeliverable(let draft): try block(draft, today)
        case .unblockDeliverable(let draft): try unblock(draft, today)
        case .recordCost(let draft): try recordCost(draft, today)
        case .setReserve(let draft): try setReserve(draft)
        case .drawReserve(let draft, let overdraw): try drawReserve(draft, overdraw: overdraw)
        case .recordCommitment(let draft): try recordCommitment(draft)
        case .settleCommitment(let id, let amount, let day, let rest):
            try settleCommitment(id, amount, on: day, rest: rest, today)
        case .cancelCommitment(let draft): try cancelCommitment(draft)
        case .explainVariance(let draft): try explain(draft)
        case .raiseRisk(let draft): try raise(draft)
        case .assessRisk(let draft): try assess(draft)
        case .answerRisk(let draft): try answer(draft)
        case .closeRisk(let draft): try close(draft)
        case .recordRiskOccurrence(let draft): try recordOccurrence(draft, today)
        case .requestChange(let draft): try request(draft)
        case .decideChange(let draft): try decide(draft)
        case .recordStatement(let draft): try recordStatement(draft, today)
        case .ruleOnTopic(let draft): try rule(draft)
        case .recordComponent(let draft): try recordComponent(draft)
        case .recordLesson(let draft): try recordLesson(draft)
        case .grantRole(let draft): try grant(draft)
        case .recoverAccess(let account): try recover(account, for: asker)
        }
    }
}
