internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What crept in by who asked for it: in the order of the decisions and whatever the order, both summing to what
/// the finish has moved by.
package struct CreepPane: RegisterPane {
    package init() {}

    /// A party, or one of its changes below it.
    enum Entry: Sendable {
        case party(CreepLedger.Account, changes: Int)
        case change(CreepLedger.Entry)

        var inSequence: WorkDays {
            switch self {
            case .party(let account, _): account.inSequence
            case .change(let entry): entry.inSequence
            }
        }

        var share: Double {
            switch self {
            case .party(let account, _): account.share
            case .change(let entry): entry.share
            }
        }

        var cost: Money {
            switch self {
            case .party(let account, _): account.cost
            case .change(let entry): entry.cost
            }
        }

        var isParty: Bool {
            if case .party = self { true } else { false }
        }
    }

    package var adding: [VerbName] { [VerbName("change", "request")] }
    package var editing: [VerbName] { [VerbName("change", "effect"), VerbName("change", "decide")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        guard let replay = facts.creepReplay.value else { return Caption(PaneName.creep.title) }
        let ledger = replay.ledger
        let total: Line =
            "finish \(facts.workDays(ledger.total), .bold) · cost \(facts.signedMoney(ledger.cost), .bold)"
        let unknown = facts.status.changes.count { $0.isApproved && !$0.movesPlan }
        let left: Line = unknown == 0 ? "" : "\(unknown, .attention) without effects · "
        let method: Line =
            switch ledger.method {
            case .exact: "over every order   "
            case .sampled(let orders, _): "over \(orders) orders   "
            }
        let position = position(facts, state, in: frame)
        return Caption(
            PaneName.creep.title, trailing: total,
            bottom: position.isEmpty
                ? ""
                : Line.longest(
                    of: [left + method + position, left + position, position], within: frame.columns - 6))
    }

    /// The party with the largest part first.
    func entries(_ facts: Facts) -> [Entry] {
        guard let ledger = facts.creepReplay.value?.ledger else { return [] }
        let accounts = ledger.accounts.enumerated().sorted { one, other in
            let (left, right) = (one.element, other.element)
            return (right.share, right.cost, one.offset) < (left.share, left.cost, other.offset)
        }
        return accounts.flatMap { _, account in
            let own = ledger.entries.filter { $0.party == account.party }
            return [Entry.party(account, changes: own.count)] + own.map(Entry.change)
        }
    }

    func row(_ entry: Entry) -> PaneRow {
        switch entry {
        case .party(let account, _):
            PaneRow(subject: account.party.text, kind: .party, words: account.party.text)
        case .change(let entry):
            PaneRow(
                subject: entry.change.text, kind: .change, words: "\(entry.change) \(entry.party)")
        }
    }

    var emptyWords: Line { "no change is approved, so nothing has crept in" }

    func columns(_ entries: [Entry], _ facts: Facts, room: Int) -> [RegisterColumn<Entry>] {
        let most = entries.filter(\.isParty).map(\.share.magnitude).max() ?? 0
        func signed(_ value: Double) -> SafeText {
            SafeText((value > 0.004 ? "+" : "") + PlainFigures.decimal(value, places: 2) + " d")
        }
        return [
            .words("who asked", priority: 20, least: min(12, max(8, room - 18)), most: 30, of: entries) {
                Self.name($0, facts)
            },
            .fixed("cost", .trailing, priority: 8, least: 5, of: entries) { entry in
                Line(SafeText(facts.signedMoney(entry.cost)), entry.isParty ? .text : .muted)
            },
            .fixed("in order", .trailing, priority: 14, of: entries) { entry in
                Line(SafeText(facts.workDays(entry.inSequence)), entry.isParty ? .text : .muted)
            },
            .fixed("shared", .trailing, priority: 15, least: 5, of: entries) { entry in
                entry.isParty ? Line(signed(entry.share), .text, .bold) : Line(signed(entry.share), .muted)
            },
            RegisterColumn("", width: 3...8, priority: 3) { entry, columns in
                guard entry.isParty, most > 0 else { return "" }
                return Bar(entry.share.magnitude / most, entry.share < 0 ? .onTrack : .accent)
                    .line(columns: columns)
            },
        ]
    }

    private static func name(_ entry: Entry, _ facts: Facts) -> Line {
        switch entry {
        case .party(let account, let changes):
            return "\(facts.name(of: account.party), .text, .bold) \(changes)"
        case .change(let entry):
            let title = facts.project.changes[entry.change]?.title.value ?? ""
            return Line("  \(SafeText(entry.change.text)) \(SafeText(title))", .muted)
        }
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        if let reason = facts.creepReplay.reason { return surface.say("n/a: \(reason)", in: area) }
        let register = register(facts, state, columns: area.columns)
        if register.rows.isEmpty {
            surface.say(state.filter.isEmpty ? emptyWords : "nothing here matches \(state.filter)", in: area)
        } else {
            register.draw(in: area.widened(columns: 1), on: &surface)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        if let row, row.kind == .change { return ChangesPane().detail(of: row, facts) }
        var text = DetailText()
        switch facts.creepReplay {
        case .undefined(let reason): text.row("n/a", text: reason)
        case .value(let replay):
            text.row("agreed", "\(PlainFigures.dayAndYear(replay.agreedFinish), .bold)")
            text.note("the first baseline, run by its links; work that waits for nothing starts as planned")
            text.row("with all", "\(PlainFigures.dayAndYear(replay.finish), .bold)")
            text.note("the same with every approved change: \(facts.workDays(replay.ledger.total))")
            text.heading("Two ways to share it out, both sum to the whole")
            text.row("in order", "what each change moved the finish by when it was decided")
            text.note("who comes late pays for the slack that others have eaten")
            text.row("shared", "the mean over every order (Shapley): fair to both")
        }
        return Detail(title: PaneName.creep.title, lines: text.lines)
    }
}
