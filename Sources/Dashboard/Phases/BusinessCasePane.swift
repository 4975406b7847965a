internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// Why the project is worth doing: the options with what they come to, the one that was chosen, and the need.
package struct BusinessCasePane: Pane {
    package init() {}

    package var adding: [VerbName] {
        [VerbName("option", "add"), VerbName("case", "set"), VerbName("benefit", "plan")]
    }

    package var editing: [VerbName] {
        ["cashflow", "outcome", "choose", "revise", "withdraw"].map { VerbName("option", $0) } + [
            VerbName("case", "set")
        ]
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let stands = facts.status.businessCase
        let rate = facts.project.businessCase.discountRate?.value
        let table = split(Page.inside(frame), facts, state).table
        let register = register(facts, state)
        let discount: Line = rate.map { "discounted at \($0.decimal, .text)%" } ?? ""
        return Caption(
            PaneName.businessCase.title,
            detail: stands.options.isEmpty ? "" : "\(PlainFigures.count(stands.options.count, "option"))",
            trailing: Line.longest(of: sentences(stands), within: frame.columns - 24),
            bottom: register.rows.isEmpty
                ? discount
                : discount + Line.blank(discount.isEmpty ? 0 : 3) + register.position(inRows: table.rows))
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { options(facts, state).map(row) }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        max(0, split(area, facts, state).table.rows - 1)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        guard area.contains(point) else { return nil }
        return register(facts, state)
            .row(at: point.row - area.top, inRows: split(area, facts, state).table.rows)
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let isBlank = facts.project.options.isEmpty && facts.project.businessCase.need == nil
        if isBlank {
            surface.say("no business case yet — \("a", .accent, .bold) begins one", in: area)
            return
        }
        let (table, below) = split(area, facts, state)
        if !options(facts, state).isEmpty {
            register(facts, state).draw(in: table.widened(columns: 1), on: &surface)
        } else {
            let words: Line =
                state.filter.isEmpty
                ? "no option yet — \("a", .accent, .bold) adds one" : "no option matches \(state.filter)"
            surface.put(words.shortened(to: table.columns), in: table)
        }
        for (row, line) in words(facts, columns: below.columns).prefix(below.rows).enumerated() {
            surface.put(line, row: row, in: below)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        if let row, let option = facts.project.options[ID(row.subject)] {
            return OptionDetail(option: option, facts: facts).detail
        }
        return BusinessCaseDetail(facts: facts).detail
    }

    /// The options, and room for what is said of them below.
    private func split(_ area: Rect, _ facts: Facts, _ state: PaneState) -> (table: Rect, below: Rect) {
        let wanted = max(1, options(facts, state).count) + 1
        let words = words(facts, columns: area.columns).count
        let least = max(2, area.rows - words - 1)
        let (table, rest) = area.split(top: min(area.rows, min(wanted, max(least, area.rows / 2))))
        return (table, rest.split(top: area.rows > 6 ? 1 : 0).rest)
    }

    /// What to see first comes first.
    private func words(_ facts: Facts, columns: Int) -> [Line] {
        let stands = facts.project.businessCase
        func paragraph(_ lead: Line, _ words: Line) -> [Line] {
            words.wrapped(at: max(1, columns - lead.columns)).enumerated().map { index, line in
                (index == 0 ? lead : Line.blank(lead.columns)) + line
            }
        }
        let warnings = facts.status.businessCase.warnings.flatMap {
            paragraph("\(Mark.attention) ", Line(SafeText($0), .text))
        }
        func said(_ label: SafeText, _ text: Recorded<String>?) -> [Line] {
            text.map { paragraph(Line(label, .muted), Line(SafeText($0.value), .text)) } ?? []
        }
        return warnings + said("need    ", stands.need) + said("viable  ", stands.viability)
    }

    private func sentences(_ stands: BusinessCaseStatus) -> [Line] {
        if let choice = stands.choice { return ["\(choice.option.text, .bold) was chosen"] }
        switch (stands.bestByNetPresentValue, stands.bestByExpectedValue) {
        case (.value(let one), .value(let other)) where one == other:
            return ["NPV and EV speak for \(one.text, .bold)"]
        case (.value(let one), .value(let other)):
            return ["NPV speaks for \(one.text, .bold), EV for \(other.text, .bold)"]
        case (.value(let best), .undefined): return ["NPV speaks for \(best.text, .bold)"]
        case (.undefined, .value(let best)): return ["EV speaks for \(best.text, .bold)"]
        case (.undefined, .undefined): return [""]
        }
    }

    private func row(_ option: OptionFigures) -> PaneRow {
        PaneRow(subject: option.id.text, kind: .option, words: "\(option.id.text) \(option.title)")
    }

    private func options(_ facts: Facts, _ state: PaneState) -> [OptionFigures] {
        facts.status.businessCase.options.filter { row($0).matches(state.filter) }
    }

    private func register(_ facts: Facts, _ state: PaneState) -> Screen.Register<OptionFigures> {
        let options = options(facts, state)
        return Screen.Register(
            columns: OptionColumns(options: options, facts: facts).all, rows: options,
            selection: state.selection(among: options.count), offset: state.top)
    }
}
