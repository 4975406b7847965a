internal import PlainText
internal import ProjectControls
internal import ProjectModel

// What the pages behind the overview say, for those who get it on paper. A slice without anything on record has
// no section.
extension Report {
    var slices: [ReportSection] {
        [
            lateWork, checklist, changeRequests, toBeRuledOn, openQuestions, launch, technology, benefits,
        ].compactMap(
            \.self)
    }

    private func table(
        _ title: SafeText, _ columns: [ReportTable.Column], _ rows: [ReportTable.Row]
    ) -> ReportSection? {
        rows.isEmpty
            ? nil : ReportSection(title: title, blocks: [.table(ReportTable(columns: columns, rows: rows))])
    }

    private var lateWork: ReportSection? {
        let rows = status.schedule.late.compactMap { late -> ReportTable.Row? in
            guard let work = status.schedule.work.first(where: { $0.id == late.id }) else { return nil }
            let lateness = work.lateness.map {
                "\(PlainFigures.variance(days: Double(-$0.days))) \($0.words)"
            }
            return ReportTable.Row(
                [
                    SafeText(late.id.text), SafeText(work.title), SafeText(work.owner.text),
                    SafeText(lateness ?? ""),
                    SafeText(late.reasons.first.map(words) ?? "nobody has said why"),
                ], light: work.light)
        }
        return table(
            "Late and blocked: \(PlainFigures.count(rows.count, "deliverable"))",
            [.init("id"), .init("deliverable", widest: 40), .init("who"), .init("by"), .init("why")], rows)
    }

    private func words(_ reason: LateWork.Reason) -> String {
        switch reason {
        case .blocked(let block): "blocked for \(block.days) d: \(block.reason)"
        case .predecessor(let id, let days): "waits for \(id.text), \(days) d late itself"
        case .explained(let cause, let note): "\(cause.rawValue): \(note)"
        }
    }

    /// What nobody has looked at yet. It is in no exposure, so it is said here.
    private var checklist: ReportSection? {
        let open = project.openChecklist(on: status.asOf)
        let rows = open.map { item in
            ReportTable.Row(
                [
                    SafeText(item.id.text), SafeText(item.about.rawValue), SafeText(item.text.value),
                    SafeText(item.source?.rawValue ?? ""),
                ], light: .unknown)
        }
        return table(
            "Checklist: \(open.count) of \(project.checklist.count) to be looked at, in no exposure until then",
            [.init("id"), .init("about"), .init("item", widest: 80), .init("cause")], rows)
    }

    private var changeRequests: ReportSection? {
        let growth = status.scopeGrowth
        let title: SafeText = """
            Changes: \(Self.words(growth.net, PlainFigures.signedPercent)) net, \
            \(Self.words(growth.gross, PlainFigures.percent)) gross of the first baseline
            """
        let rows = status.changes.filter { $0.isPending || $0.isApproved }.map { change in
            let party = change.party.flatMap { project.parties[$0]?.name.value } ?? ""
            var decision = change.decision?.verdict.rawValue ?? "none yet, for \(change.age) d"
            if let day = change.workedBefore { decision += ", work began \(PlainFigures.day(day))" }
            return ReportTable.Row(
                [
                    SafeText(change.id.text), SafeText(change.title), SafeText(party),
                    SafeText(change.kind.rawValue), SafeText(PlainFigures.signedMoney(change.cost, currency)),
                    SafeText(decision),
                ], light: change.isPending || change.workedBefore != nil ? .attention : .onTrack)
        }
        return table(
            title,
            [
                .init("id"), .init("what is asked for", widest: 40), .init("asked by"), .init("kind"),
                .init("cost", isTrailing: true), .init("decision"),
            ], rows)
    }

    private var toBeRuledOn: ReportSection? {
        let rows = status.contradictions.map { contradiction in
            ReportTable.Row(
                [
                    SafeText(contradiction.topic), SafeText(contradiction.words),
                    SafeText(PlainFigures.day(contradiction.since)),
                ], light: contradiction.hasDealBreaker ? .offTrack : .attention,
                reasons: contradiction.sides.map { side in
                    "\(project.parties[side.party]?.name.value ?? side.party.text): \(side.position)"
                })
        }
        return table("To be ruled on", [.init("topic"), .init("what they say"), .init("since")], rows)
    }

    private var openQuestions: ReportSection? {
        let rows = status.communication.questions.map { question in
            ReportTable.Row(
                [
                    SafeText(question.id.text), SafeText(question.text), SafeText(question.owedBy.text),
                    SafeText("\(question.ageDays) d"), SafeText(question.holdsUp ?? ""),
                ], light: question.light)
        }
        return table(
            "Open questions",
            [
                .init("id"), .init("question", widest: 60), .init("owed by"), .init("age", isTrailing: true),
                .init("holds up"),
            ], rows)
    }

    private var launch: ReportSection? {
        let launch = status.launch
        guard launch.stage != .unplanned else { return nil }
        let board = launch.board
        let verdict: SafeText =
            switch launch.outcome?.result {
            case .live: "LIVE"
            case .rolledBack: "ROLLED BACK"
            case nil: "\(board.verdict.title), \(board.met.count) of \(board.criteria) criteria met"
            }
        return ReportSection(
            title: "Launch: \(verdict)",
            blocks: [
                .lines(
                    launch.launch.outcomes.map(\.value).filter { $0.day <= status.asOf }.map { "\($0.told)" }
                        + (board.waived.isEmpty
                            ? [] : ["waived: \(board.waived.map(\.text).joined(separator: ", "))"])
                        + board.reasons.map { "\($0)" } + ["if it goes badly: \(launch.ifItGoesBadly)"])
            ])
    }

    private var technology: ReportSection? {
        let rows = status.components.map { component in
            ReportTable.Row(
                [
                    SafeText(component.id.text), SafeText(component.title), SafeText(component.ring.rawValue),
                    SafeText(component.supportEnds.map(PlainFigures.dayAndYear) ?? "unknown"),
                    SafeText(Self.words(component.gapDays) { "\(PlainFigures.variance(days: Double($0)))" }),
                    SafeText(component.successor ?? "no successor named"),
                ], light: component.light)
        }
        return table(
            "Technology: support against the intended life",
            [
                .init("id"), .init("component"), .init("ring"), .init("support ends", isTrailing: true),
                .init("gap", isTrailing: true), .init("successor"),
            ], rows)
    }

    private var benefits: ReportSection? {
        let rows = status.closure.benefits.map { benefit in
            ReportTable.Row(
                [
                    SafeText(benefit.id.text), SafeText(benefit.title),
                    SafeText(Self.words(benefit.realisation, PlainFigures.percent)),
                    SafeText(PlainFigures.dayAndYear(benefit.due)), SafeText(benefit.owner.text),
                ], light: benefit.light)
        }
        return table(
            "Benefits",
            [
                .init("id"), .init("benefit"), .init("came", isTrailing: true),
                .init("due", isTrailing: true),
                .init("owner"),
            ], rows)
    }
}

extension WorkStanding.Lateness {
    fileprivate var words: String {
        switch sign {
        case .overdue: "overdue"
        case .slipped: "slipped"
        case .notBegun: "not begun"
        case .behind: "behind"
        }
    }
}
