package import PlainText
package import ProjectControls
package import ProjectModel
package import Screen

/// One of the things that the dashboard shows, at home in one rectangle of the screen.
///
/// A value without state: what is selected, scrolled or filtered comes with each call. A new pane is one file
/// and one entry in `PaneName.pane`.
package protocol Pane: Sendable {
    /// The words in the border of `frame`; shorter ones where it is narrow.
    func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption
    /// What can be selected, in the order of the screen, after the filter of `state`; empty where nothing can.
    /// A pane in its whole form may have more of them.
    func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow]
    /// How many rows are seen at once inside the border, so that the cursor can be kept in view.
    func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int
    /// Which row stands at a place inside the border, as an index into `rows`, for the mouse.
    func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int?
    /// Draws what is inside the border. Never outside of `area`, whatever its size.
    func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState)
    /// What Enter shows about a row, or about the pane as a whole where it has no rows.
    func detail(of row: PaneRow?, _ facts: Facts) -> Detail
    /// The same for a story of so many columns; wrapped where nothing else is said.
    func detail(of row: PaneRow?, _ facts: Facts, width: Int) -> Detail
    /// The verbs that this pane offers, the likeliest first: those of `a` make something new, those of `e`
    /// change what is selected. Named as in `Verb.all`.
    var adding: [VerbName] { get }
    var editing: [VerbName] { get }
    /// Whether it has an axis of time that can be moved and drawn closer.
    var hasTimeWindow: Bool { get }
}

extension Pane {
    package var hasTimeWindow: Bool { false }

    package func detail(of row: PaneRow?, _ facts: Facts, width: Int) -> Detail {
        var detail = detail(of: row, facts)
        detail.lines = detail.lines.flatMap { line in
            line.columns <= width ? [line] : line.wrapped(at: max(2, width))
        }
        return detail
    }
}

/// A verb by its noun and its name: `risk raise`.
package struct VerbName: Hashable, Sendable {
    package let noun: String
    package let name: String

    package init(_ noun: String, _ name: String) {
        self.noun = noun
        self.name = name
    }
}

/// Something that can be selected in a pane.
package struct PaneRow: Hashable, Sendable {
    /// What it stands for, as typed in a field: `R-07`, `D-12`, `execution`.
    package var subject: String
    /// What kind of noun that is; nil where no verb takes it.
    package var kind: NounKind?
    /// Every word that `/` may find it by.
    package var words: String
    /// The number of an act that it stands for, which can be undone, and gone to in time.
    package var act: Int?

    package init(subject: String, kind: NounKind?, words: String, act: Int? = nil) {
        self.subject = subject
        self.kind = kind
        self.words = words
        self.act = act
    }

    /// Whether every word of the filter is found, upper and lower case alike.
    package func matches(_ filter: String) -> Bool {
        let words = words.lowercased()
        return filter.lowercased().split(separator: " ").allSatisfy { words.contains($0) }
    }
}

/// Where somebody is in a pane.
package struct PaneState: Hashable, Sendable {
    /// The selected row, as an index into `rows`.
    package var cursor = 0
    /// The first row shown.
    package var top = 0
    package var filter = ""
    package var isFocused = false
    /// Whether the pane has a large part of the screen, or all of it, and may show more.
    package var isWhole = false
    /// Which part of time is seen, where the pane has an axis that can be moved.
    package var window = TimeWindow()
    /// What a story tells of, or a view of the first pane marks; nil in other panes.
    package var lead: Lead?

    package init() {}
}

/// What all panes draw from.
package struct Facts: Sendable {
    package var project: Project
    package var status: Status
    /// The account that is looking.
    package var account: String
    /// What the terminal can show; charts draw other pictures for each set.
    package var rendering: Rendering
    /// What the log says of its newest acts, where that was asked for.
    package var acts = ToldActs()
    /// What crept in, where it was made for the page that is shown: it takes too long for a status.
    var creep: Measure<CreepReplay>?
    /// The simulation of what is left, as far as it has come, where the page shows it.
    var simulation: SimulationProgress?
    /// The same as it would be with what stands in the open form.
    var imagined: ImaginedSimulation?
    /// What was forecast at past reports, as far as the log has told it, once a page has shown it.
    var drift: DriftProgress?

    package init(project: Project, status: Status, account: String, rendering: Rendering = .tones) {
        self.project = project
        self.status = status
        self.account = account
        self.rendering = rendering
    }
}

/// An answer to "where does this come from?": what is selected, with its figures, their formulas and the
/// events behind them.
package struct Detail: Hashable, Sendable {
    package var title: SafeText
    /// At the right of the title.
    package var trailing: Line
    package var lines: [Line]

    package init(title: SafeText, trailing: Line = "", lines: [Line]) {
        self.title = title
        self.trailing = trailing
        self.lines = lines
    }
}

/// The panes by name. Which of them a page has, and the order of Tab, says its grid.
package enum PaneName: CaseIterable, Hashable, Sendable {
    case phases, burnDown, watch, risks
    case matrix, riskBurnDown, contingency, issues, launch
    case changes, creep, growth
    case work, gantt, team, lateWork
    case packages, reserves
    case earnedValue, methods, outlook, tornado, drift
    case contacts, topics, contradictions, questions, decisions, reports
    case components, horizon
    case history, activity
    /// What is selected in the first pane of the page, told beside it.
    case story
    case businessCase, gates
    case planAgainstActual, closing, lessons, benefits

    package var pane: any Pane {
        switch self {
        case .phases: PhasesPane()
        case .burnDown: BurnDownPane()
        case .watch: WatchPane()
        case .risks: RiskRegisterPane()
        case .matrix: MatrixPane()
        case .riskBurnDown: RiskBurnDownPane()
        case .contingency: ContingencyPane()
        case .issues: IssuesPane()
        case .launch: LaunchPane()
        case .changes: ChangesPane()
        case .creep: CreepPane()
        case .growth: GrowthPane()
        case .contacts: ContactsPane()
        case .topics: TopicsPane()
        case .contradictions: ContradictionsPane()
        case .questions: QuestionsPane()
        case .decisions: DecisionsPane()
        case .reports: ReportsPane()
        case .components: ComponentsPane()
        case .horizon: HorizonPane()
        case .history: HistoryPane()
        case .activity: ActivityPane()
        case .story: StoryPane()
        case .work: WorkPane()
        case .gantt: GanttPane()
        case .team: TeamPane()
        case .lateWork: LateWorkPane()
        case .earnedValue: EarnedValuePane()
        case .methods: MethodsPane()
        case .outlook: OutlookPane()
        case .tornado: TornadoPane()
        case .drift: DriftPane()
        case .packages: PackagesPane()
        case .reserves: ReservesPane()
        case .businessCase: BusinessCasePane()
        case .gates: GatesPane()
        case .planAgainstActual: PlanAgainstActualPane()
        case .closing: ClosingPane()
        case .lessons: LessonsPane()
        case .benefits: BenefitsPane()
        }
    }

    package var title: SafeText {
        switch self {
        case .phases: "Phases"
        case .burnDown: "Budget against timeline"
        case .watch: "Watch"
        case .risks: "Risk register"
        case .matrix: "Matrix"
        case .riskBurnDown: "Burn-down of risk"
        case .contingency: "Contingency"
        case .issues: "Issues"
        case .launch: "Launch"
        case .changes: "Change requests"
        case .creep: "Creep ledger"
        case .growth: "Growth"
        case .contacts: "Last heard"
        case .topics: "Agreement"
        case .contradictions: "To be ruled on"
        case .questions: "Open questions"
        case .decisions: "Decisions"
        case .reports: "Reported"
        case .components: "Components"
        case .horizon: "Horizon of support"
        case .history: "History"
        case .activity: "Activity"
        case .story: "Story"
        case .work: "Work breakdown"
        case .gantt: "Gantt chart"
        case .team: "Team"
        case .lateWork: "Late and blocked"
        case .earnedValue: "Earned value"
        case .methods: "Forecasts by method"
        case .outlook: "Simulation"
        case .tornado: "What moves the finish"
        case .drift: "Drift"
        case .packages: "Costs by work package"
        case .reserves: "Reserves and commitments"
        case .businessCase: "Business case"
        case .gates: "Gates"
        case .planAgainstActual: "Plan against actual"
        case .closing: "Closing"
        case .lessons: "Lessons"
        case .benefits: "Benefits"
        }
    }
}
