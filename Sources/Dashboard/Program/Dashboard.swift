package import PlainText
package import ProjectControls
package import ProjectModel
package import Screen

/// The program as a value: what is shown, where somebody is in it, and what they are about to do.
///
/// Inputs go in by `handle`, facts by `follow`, the answers to what was submitted by `answered`, the time by
/// `tick`; effects come out, and `draw` shows it all. It holds no clock, no file and no terminal.
package struct Dashboard: Sendable {
    package internal(set) var facts: Facts
    package internal(set) var today: Day
    package internal(set) var mode: Mode
    package internal(set) var size: Size

    /// What is shown of the project.
    package internal(set) var page = PageName.overview
    /// Where keys go on each page on which somebody has chosen.
    var focuses: [PageName: PaneName] = [:]
    var isZoomed = false
    var states: [PaneName: PaneState] = [:]
    /// How many of the newest events the history wants to have told.
    var depth = 500
    /// What was selected in the panes of the pages that are not shown.
    var selections: [PaneName: String] = [:]
    /// Whether what is typed goes into the filter of the pane.
    var filterEdit: TextEdit?
    /// The last one lies on top.
    var overlays: [Overlay] = []
    var drafts: [VerbForm.Key: VerbForm] = [:]
    /// The form whose command is on its way to the log.
    var pending: VerbForm.Key?
    var notice: Notice?
    /// The last press of the mouse, since a second on the same row opens it.
    var pressed: PaneRow?

    /// Why what is shown may no longer be true; nil while the log is followed. Set by the shell.
    package var stale: Staleness? {
        didSet { if oldValue != nil, stale == nil { notice("the log is back", mark: .onTrack) } }
    }
    /// The end of the log for the foot of the wall: `#1842 68bf4668…`. Set by the shell.
    package var head: SafeText = ""
    /// When this account last looked; nil at its first visit. Set by the shell.
    package var lastLook: LastLook? { didSet { countNews() } }
    /// How many acts of others came after that.
    var newsCount = 0
    /// The team's own ended projects, once they are read: published ones stand in until then. Set by the shell.
    package var record = OwnRecord.none { didSet { showAgain() } }
    /// The time as last told; nil before.
    var clock: Clock?
    /// Which moment is shown instead of the present; nil in the present.
    var visit: Visit?
    /// What is supposed and shown instead of what is; nil where nothing is.
    var whatIf: WhatIf?
    /// What is being undone, until the log has answered.
    var undoing: UndoQuestion?

    package init(
        project: Project, today: Day, account: String, mode: Mode, size: Size, rendering: Rendering = .tones
    ) {
        facts = Facts(
            project: project, status: Status(of: project, asOf: today), account: account, rendering: rendering
        )
        self.today = today
        self.mode = mode
        self.size = size
        settle()
    }

    /// The facts have grown, by this session or another: the same subjects stay selected. While another
    /// moment is shown, it stays, and what is new is only counted.
    package mutating func follow(_ project: Project, today: Day) {
        if visit != nil {
            visit?.latest = project.revision
            return
        }
        if let whatIf {
            guard project.revision != whatIf.actual.revision || today != self.today else { return }
            return rebaseWhatIf(on: project, today: today)
        }
        guard project.revision != facts.project.revision || today != self.today else { return }
        show(project, today: today)
    }

    func status(of project: Project, today: Day) -> Status {
        Status(of: project, asOf: today, reference: record.reference(on: today))
    }

    /// The same moment with other factors.
    private mutating func showAgain() {
        guard facts.status.reference.name != record.reference(on: today).name else { return }
        if let whatIf { return rebaseWhatIf(on: whatIf.actual, today: today) }
        show(facts.project, today: today)
    }

    mutating func show(_ project: Project, today: Day) {
        let status = status(of: project, today: today)
        keepSelections { dashboard in
            dashboard.facts.project = project
            dashboard.facts.status = status
            dashboard.facts.creep = nil
            dashboard.facts.simulation = nil
            dashboard.prepare()
            dashboard.today = today
        }
        countNews()
        reviewForm()
        reviewCrash()
    }

    /// What became of the command that was submitted, or of the act that was to be undone.
    package mutating func answered(_ answer: Answer) {
        if let undoing {
            self.undoing = nil
            return tell(answer, of: undoing)
        }
        guard let key = pending else { return }
        pending = nil
        switch answer {
        case .recorded(let numbers):
            drafts[key] = nil
            closeForm(key)
            notice = Notice("recorded as \(numbers.asNumbers)", mark: .onTrack)
        case .rejected(let rejection): keep(key, rejection, "not recorded")
        case .failed(let words): keep(key, Rejection(words), "the log did not take it")
        }
    }

    /// Something that the shell has to say.
    package mutating func notice(_ text: SafeText, mark: Mark) {
        notice = Notice(text, mark: mark)
    }

    /// What may be done has changed: the log has become read-only, for instance. What was typed stays.
    package mutating func enter(_ mode: Mode) {
        self.mode = mode
        if mode == .wall {
            // It shows the present as soon as it is told of it.
            visit = nil
            endWhatIf()
            overlays = []
            filterEdit = nil
        }
    }

    /// Tells the time. Call it once before each drawing.
    ///
    /// - Parameters:
    ///   - time: since the start, on a clock that never goes back.
    ///   - instant: the same moment in milliseconds since 1970 UTC, from which the wall tells how long ago
    ///     the last event was; nil where nobody knows, and then it does not say.
    package mutating func tick(at time: Duration, instant: Int64? = nil) {
        clock = Clock(time: time, instant: instant)
        if showsSimulation != (facts.simulation != nil) { prepare() }
        facts.simulation?.advance()
        simulateForm()
        guard let notice else { return }
        if let deadline = notice.deadline {
            if time >= deadline { self.notice = nil }
        } else {
            self.notice?.deadline = time + Notice.stay
        }
    }

    /// When something changes by itself, so that the shell knows how long it may sleep.
    package var deadline: Duration? {
        [computingDeadline, notice?.deadline, ageOfStaleness?.next, ageOfLastEvent?.next].compactMap(\.self)
            .min()
    }

    /// As long as there are runs to make or reports to hear of, there is no sleep.
    private var computingDeadline: Duration? {
        facts.simulation?.isFinished == false || facts.imagined?.progress.isFinished == false
            || wantedReport != nil ? clock?.time ?? .zero : nil
    }

    /// Makes what is shown and a status does not hold.
    mutating func prepare() { facts.prepare(for: page, simulates: showsSimulation) }

    /// The page of forecasts does, and the burn-down that fills the screen.
    private var showsSimulation: Bool { page == .forecasts || isZoomed && pane == .burnDown }

    /// Makes at once what is else made while keys are heard: for a picture.
    package mutating func finishComputing() {
        facts.simulation?.finish()
        facts.imagined?.progress.finish()
    }

    /// The page as it stands on the screen.
    var view: Page { view(size) }

    func view(_ size: Size) -> Page {
        var view = Page(page, size: size, focus: focus, isZoomed: isZoomed)
        view.hasCursor = mode != .wall
        view.isDimmed = mode == .wall && stale != nil
        view.note.visit = visit
        view.note.isEscNow = page == .overview
        view.note.whatIf = whatIfWords
        if let stale, let age = ageOfStaleness { view.note.stale = (stale.words, age.words) }
        return view
    }

    /// Where keys go.
    package var context: Context {
        if mode == .wall { return .wall }
        if let overlay = overlays.last {
            if case .question = overlay { return .question }
            return view.isTooSmall ? .tooSmall : overlay.context
        }
        if view.isTooSmall { return .tooSmall }
        return filterEdit == nil ? .page : .filter
    }
}
