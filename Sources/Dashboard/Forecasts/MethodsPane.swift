internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What every method says of finish and cost, beside how far off it was in projects that have ended.
package struct MethodsPane: RegisterPane {
    package init() {}

    package var adding: [VerbName] { [] }
    package var editing: [VerbName] { [] }

    enum Entry {
        case finish(TimeMethod)
        case cost(CostMethod)
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let name = facts.status.methods.referenceClass
        // Whose projects come first, what stands in for them after that.
        let own = SafeText(name.prefix { $0 != ";" })
        return Caption(
            PaneName.methods.title,
            trailing: Line.longest(
                of: ["median error of \(name, .text) at this stage", "erred: \(own, .text)", ""],
                within: max(0, frame.columns - 28)),
            bottom: position(facts, state, in: frame))
    }

    func entries(_ facts: Facts) -> [Entry] {
        guard facts.status.earnedValue.budgetAtCompletion > .zero else { return [] }
        return TimeMethod.allCases.map(Entry.finish) + CostMethod.allCases.map(Entry.cost)
    }

    func row(_ entry: Entry) -> PaneRow {
        switch entry {
        case .finish(let method):
            PaneRow(subject: "finish \(method.rawValue)", kind: nil, words: "finish \(method.name)")
        case .cost(let method):
            PaneRow(subject: "cost \(method.rawValue)", kind: nil, words: "cost EAC \(method.name)")
        }
    }

    var emptyWords: Line { "nothing is planned yet, so nothing can be forecast" }

    func columns(_ entries: [Entry], _ facts: Facts, room: Int) -> [RegisterColumn<Entry>] {
        [
            .fixed("", priority: 14, least: 6, of: entries) { entry in
                switch entry {
                case .finish: Line("finish", .muted)
                case .cost: Line("cost", .muted)
                }
            },
            .words("method", priority: 18, least: 10, most: 34, of: entries) { entry in
                Line(SafeText(Self.name(entry)), .text, isDefault(entry, facts) ? .bold : [])
            },
            .fixed("says", .trailing, priority: 20, least: 7, of: entries) { says($0, facts) },
            .fixed("off", .trailing, priority: 12, least: 7, of: entries) { difference($0, facts) },
            .fixed("erred", .trailing, priority: 10, least: 5, of: entries) { entry in
                error(entry, facts).map { Line(SafeText("±" + PlainFigures.percent($0)), .muted) }
                    ?? Line(SafeText(PlainFigures.nothing), .muted)
            },
        ]
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        var text = DetailText()
        guard let row, let entry = entries(facts).first(where: { self.row($0) == row }) else {
            return BurnDownDetail(facts: facts).detail
        }
        text.row("method", text: Self.name(entry))
        text.row("says", says(entry, facts))
        if let reason = reason(entry, facts) { text.note(reason) }
        text.row("off", difference(entry, facts))
        if let error = error(entry, facts) {
            text.row("erred by", text: PlainFigures.percent(error))
            text.note("half of the projects were off by less, half by more, at this stage of completion")
        } else {
            text.note("how far off it was in other projects was not tested")
        }
        text.note("DSLIB: 1,201 reports of 114 projects; Batselier and Vanhoucke 2015")
        if isDefault(entry, facts) {
            text.note("this is what the overview and the ranges are made from")
        }
        return Detail(title: "Forecast", lines: text.lines)
    }

    private static func name(_ entry: Entry) -> String {
        switch entry {
        case .finish(let method): method.name
        case .cost(let method): method.name
        }
    }

    /// Whether the overview says the same.
    private func isDefault(_ entry: Entry, _ facts: Facts) -> Bool {
        switch entry {
        case .finish(let method): method == .asPlanned
        case .cost(let method): method == facts.status.profile.method
        }
    }

    private func says(_ entry: Entry, _ facts: Facts) -> Line {
        let methods = facts.status.methods
        let words: String
        switch entry {
        case .finish(let method): words = PlainFigures.plain(finish(method, facts), facts.day)
        case .cost(let method):
            words = PlainFigures.plain(methods.cost(method)) { facts.money(Money(rounding: $0)) }
        }
        return Line(SafeText(words), words == PlainFigures.notAvailable ? .muted : .text, .bold)
    }

    private func finish(_ method: TimeMethod, _ facts: Facts) -> Measure<Day> {
        facts.status.methods.finish(method).map { facts.status.axis.day(at: $0) }
    }

    private func reason(_ entry: Entry, _ facts: Facts) -> String? {
        switch entry {
        case .finish(let method): facts.status.methods.finish(method).reason
        case .cost(let method): facts.status.methods.cost(method).reason
        }
    }

    /// Working days past the committed finish, or money over the budget.
    private func difference(_ entry: Entry, _ facts: Facts) -> Line {
        switch entry {
        case .finish(let method):
            guard let day = finish(method, facts).value else { return Line() }
            let late = facts.status.axis.distance(from: facts.project.charter.committedFinish.value, to: day)
            let words = late == 0 ? PlainFigures.nothing : PlainFigures.variance(days: Double(late))
            return Line(SafeText(words), late > 0 ? .attention : .muted)
        case .cost(let method):
            guard let cost = facts.status.methods.cost(method).value else { return Line() }
            let over = Money(rounding: cost) - facts.status.earnedValue.budgetAtCompletion
            return Line(SafeText(facts.signedMoney(over)), over > .zero ? .attention : .muted)
        }
    }

    private func error(_ entry: Entry, _ facts: Facts) -> Double? {
        let complete = facts.status.earnedValue.percentComplete.value ?? 0
        return switch entry {
        case .finish(let method): facts.status.reference.medianError(method, at: complete)
        case .cost(let method): facts.status.reference.medianError(method, at: complete)
        }
    }
}
