package import ProjectModel

/// A project as of the end of one day: every figure that panes and reports show.
///
/// What the overview shows is made at once, what only pages show about each deliverable when it is first asked
/// for. Recompute it when the project or the day has changed, not for every frame. What bears a date of its own
/// (costs, progress, assessments, decisions, statements) counts up to the day; what bears none stands as it is
/// now.
package struct Status: Sendable {
    package let asOf: Day
    package let profile: CostProfile
    /// By whose factors the ranges are made.
    package let reference: ReferenceClass
    package let axis: WorkingAxis
    /// How many working days have passed since the start: 143 in "day 143 of 260".
    package let workingDay: Int
    /// From the start through the committed finish: 260.
    package let workingDays: Int
    /// The first phase, monitoring aside, that is planned and not done; nil when none is left.
    package let currentPhase: Phase?

    package let earnedValue: EarnedValue
    package let earnedSchedule: Measure<EarnedSchedule>
    /// The days between which the earned schedule is ambiguous, if it is.
    package let ambiguousDays: ClosedRange<Day>?
    /// The p-factor: how much of what is earned is what the plan wanted first.
    package let scheduleAdherence: Measure<Double>
    /// CPI, SPI and SPI(t) week by week.
    package let indexTrend: IndexTrend
    package let estimate: EstimateAtCompletion
    package let forecast: Forecast
    /// What every method says, in minor units and working days from the origin of the axis.
    package let methods: StatusForecast
    package let burnDown: BurnDown

    /// Every deliverable known by the day, in the order of the log.
    package var deliverables: [DeliverableStatus] { deferredDeliverables.value }
    /// Who does what, how far it is, what is late and why.
    package var schedule: ScheduleStatus { deferredSchedule.value }
    /// Where the money went by deliverable, what is promised and what is held back.
    package let costs: CostStatus
    /// All five, in order.
    package let phases: [PhaseStatus]
    package let businessCase: BusinessCaseStatus
    /// The earliest first.
    package let upcoming: [UpcomingDate]
    /// Open risks, the highest expected value first.
    package let risks: [RiskStanding]
    package let exposure: RiskExposure
    package let riskBurnDown: RiskBurnDown
    /// Risks that happened, the open ones first.
    package let issues: [RiskIssue]
    package let riskCalibration: RiskCalibration
    package let launch: LaunchStanding
    /// Every change request known by the day, in the order of the log. What they do to the finish is `CreepReplay`,
    /// which takes too long to be made with every event.
    package let changes: [ChangeStanding]
    package let scopeGrowth: ScopeGrowth
    package let turnaround: Turnaround
    package let contradictions: [Contradiction]
    package let communication: CommunicationStatus
    package let components: [ComponentStanding]
    package let horizon: TechnologyHorizon
    /// Plan against actual, how good the estimates were, and the benefits.
    package var closure: ClosureStatus { deferredClosure.value }
    /// All five, in order.
    package let hazards: [Hazard]

    private let deferredDeliverables: Deferred<[DeliverableStatus]>
    private let deferredSchedule: Deferred<ScheduleStatus>
    private let deferredClosure: Deferred<ClosureStatus>
}

extension Status {
    package init(
        of project: Project, asOf day: Day, profile: CostProfile = .informationTechnology,
        reference: ReferenceClass = .dslib
    ) {
        let facts = Facts(project, asOf: day)
        asOf = day
        self.profile = profile
        self.reference = reference
        axis = facts.axis
        workingDay = facts.axis.position(endOf: day)
        workingDays = facts.axis.position(endOf: project.charter.committedFinish.value)

        earnedValue = EarnedValue(facts)
        earnedSchedule = facts.performance.earnedSchedule(on: day)
        ambiguousDays = earnedSchedule.value.flatMap { schedule in
            schedule.isAmbiguous
                ? facts.axis.day(at: schedule.earliest)...facts.axis.day(at: schedule.latest) : nil
        }
        scheduleAdherence = earnedSchedule.flatMap(facts.scheduleAdherence)
        indexTrend = IndexTrend(facts)
        let smoothed = facts.performance.smoothed(through: day, facts.costs)
        estimate = EstimateAtCompletion(
            earnedValue, profile: profile,
            timeIndex: earnedSchedule.flatMap(\.schedulePerformanceIndex), smoothed: smoothed)
        forecast = Forecast(facts, earnedValue, earnedSchedule, estimate, from: reference)
        methods = StatusForecast(
            earnedValue.amounts, earnedSchedule, smoothed: smoothed,
            completed: facts.performance.completed(by: day).map {
                Double(facts.axis.position(endOf: $0))
            }, profile: profile, reference: reference)
        burnDown = BurnDown(facts, earnedSchedule, forecast)

        let deliverables = Deferred { DeliverableStatus.all(facts) }
        deferredDeliverables = deliverables
        deferredSchedule = Deferred { ScheduleStatus(facts, deliverables.value) }
        deferredClosure = Deferred { ClosureStatus(facts, deliverables.value) }
        costs = CostStatus(facts, deliverables, profile)
        phases = Phase.allCases.map { PhaseStatus($0, facts) }
        currentPhase = PhaseStatus.current(of: phases)
        businessCase = BusinessCaseStatus(project, asOf: day)
        let hearing = Hearing(project)
        contradictions = hearing.contradictions(on: day)
        communication = CommunicationStatus(facts, hearing)
        horizon = TechnologyHorizon(project, on: day)
        components = ComponentStanding.all(facts, horizon)
        upcoming = UpcomingDate.all(facts, phases, components, contradictions)
        risks = RiskStanding.all(facts)
        exposure = RiskExposure(facts, risks)
        riskBurnDown = RiskBurnDown(facts)
        issues = RiskIssue.all(facts)
        riskCalibration = RiskCalibration(facts)
        launch = LaunchStanding(facts)
        changes = ChangeStanding.all(facts)
        scopeGrowth = ScopeGrowth(facts, changes)
        turnaround = Turnaround(facts, changes)
        hazards = [
            .timelineAndBudget(facts, earnedValue, earnedSchedule, estimate, forecast, costs),
            .scopeCreep(facts, earnedValue, changes, scopeGrowth, turnaround),
            .communication(facts, hearing, communication),
            .risk(facts, exposure, launch),
            .changingTechnology(facts, components, horizon),
        ]
    }
}
