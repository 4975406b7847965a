package import PlainText
package import ProjectControls
internal import ProjectModel
internal import Screen

/// What changed since somebody last looked.
extension Dashboard {
    /// Shows what changed, on top of everything but what is being typed: the answer to `Effect.news`, and at the
    /// start what others have done since the last visit.
    ///
    /// - Parameter moment: since when, in words: `your last visit, Fri 4 Sep 14:02`.
    package mutating func show(_ look: SinceLastLook, since moment: SafeText) {
        guard mode != .wall else { return }
        guard !look.developments.isEmpty else { return say("nothing has changed since \(moment)") }
        overlays.append(.news(NewsSheet(look, since: moment)))
    }

    /// At the right of the tabs: how much others have recorded since the last visit.
    var newsSinceLastLook: Line? {
        guard let lastLook else { return nil }
        let since = lastLook.words(today, facts.day)
        if newsCount == 0 { return "nothing new since \(since)" }
        return "\(newsCount) change\(newsCount == 1 ? "" : "s") since \(since)"
    }

    mutating func countNews() {
        guard let lastLook, visit == nil else { return }
        newsCount = facts.project.history.acts(after: lastLook.seq, notBy: facts.account)
    }

    mutating func performInNews(_ news: NewsSheet, _ action: Action) {
        var news = news
        switch action {
        case .leave: overlays.removeLast()
        case .enter:
            overlays.removeLast()
            if let development = news.selected { open(development) }
        default:
            news.perform(action, in: size)
            overlays[overlays.count - 1] = .news(news)
        }
    }

    /// Goes to what a development is about, and opens it where it can be found there.
    func place(of development: Development) -> (page: PageName, pane: PaneName) {
        switch development.kind {
        case .light: (.overview, .watch)
        case .forecast:
            switch development.subject {
            case "exposure": (.risks, .contingency)
            case "net growth of scope": (.changes, .growth)
            default: (.overview, .burnDown)
            }
        case .dealBreaker, .contradiction: (.communication, .contradictions)
        case .statement: (.communication, .topics)
        case .gate: (.phases, .gates)
        case .decision: (.communication, .decisions)
        case .change: (.changes, .changes)
        case .launch: (.risks, .launch)
        case .risk:
            facts.project.risks[ID(development.subject)]?.isOpen == false
                ? (.risks, .issues) : (.risks, .risks)
        case .technology: (.technology, .components)
        case .charter: (.overview, .burnDown)
        case .baseline, .plan, .delivery, .progress: (.schedule, .work)
        case .cost: (.costs, .packages)
        case .commitment, .reserve: (.costs, .reserves)
        case .reported: (.communication, .reports)
        case .question: (.communication, .questions)
        case .businessCase: (.phases, .businessCase)
        case .closure: (.closure, .lessons)
        case .milestone, .people, .undone, .remark, .other: (.history, .history)
        }
    }

    private mutating func open(_ development: Development) {
        let (page, pane) = place(of: development)
        go(to: page)
        focus(pane)
        let wanted = pane == .history ? development.numbers.last.map { "#\($0)" } : development.subject
        let rows = rows(in: pane)
        if let place = rows.firstIndex(where: { $0.subject == wanted }) {
            states[pane, default: PaneState()].cursor = place
            settle()
            openDetail()
        } else if rows.isEmpty, pane != .history {
            openDetail()
        } else if let last = development.numbers.last {
            say("\(development.what): #\(last), in \(PageName.history.key) \(PageName.history.title)")
        }
    }
}
