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
    /// Proposes a waiver or, from a second account, makes it good.
    case waiveCriterion(WaiverProposed)
    case setBusinessCase(BusinessCaseSet)
    case addOption(OptionAdded)
    case setCashFlow(CashFlowSet)
    case setOutcome(OutcomeSet)
    case chooseOption(OptionChosen)
    /// A deliverable, and the deliverables that must be finished before it.
    case addDeliverable(DeliverableAdded, after: [ID<Deliverable>])
    case replanDeliverable(DeliverableReplanned)
    case linkDeliverable(DeliverableLinked)
    case recordProgress(ProgressRecorded)
    case setMilestone(MilestoneSet)
    case expectMilestone(MilestoneExpected)
    case reachMilestone(MilestoneReached)
    case takeBaseline(reason: String)
    case recordCost(CostRecorded)
    case setReserve(ReserveSet)
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
    case planBenefit(BenefitPlanned)
    case measureBenefit(BenefitMeasured)
    case closeProject(ProjectClosed)
    case reopenProject(ProjectReopened)
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
        try checkOpen(for: command)
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
        case .decideGate(let draft): try decideGate(draft, today)
        case .setCriterion(let draft): try setCriterion(draft)
        case .meetCriterion(let draft): try meetCriterion(draft)
        case .waiveCriterion(let draft): try waiveCriterion(draft, by: account)
        case .setBusinessCase(let draft): try setBusinessCase(draft)
        case .addOption(let draft): try addOption(draft)
        case .setCashFlow(let draft): try setCashFlow(draft)
        case .setOutcome(let draft): try setOutcome(draft)
        case .chooseOption(let draft): try chooseOption(draft)
        case .addDeliverable(let draft, let after): try addDeliverable(draft, after: after)
        case .replanDeliverable(let draft): try replan(draft)
        case .linkDeliverable(let draft): try link(draft)
        case .recordProgress(let draft): try recordProgress(draft, today)
        case .setMilestone(let draft): try setMilestone(draft)
        case .expectMilestone(let draft): try expectMilestone(draft)
        case .reachMilestone(let draft): try reachMilestone(draft, today)
        case .takeBaseline(let reason): try takeBaseline(reason)
        case .recordCost(let draft): try recordCost(draft, today)
        case .setReserve(let draft): try setReserve(draft)
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
        case .planBenefit(let draft): try planBenefit(draft)
        case .measureBenefit(let draft): try measureBenefit(draft, today)
        case .closeProject(let draft): try close(draft)
        case .reopenProject(let draft): try reopen(draft)
        case .grantRole(let draft): try grant(draft)
        case .recoverAccess(let account): try recover(account, for: asker)
        }
    }
}
