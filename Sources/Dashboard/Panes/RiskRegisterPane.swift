internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What may happen, the dearest first, and whether what is set aside is enough for it.
package struct RiskRegisterPane: Pane {
    package init() {}

    package var adding: [VerbName] {
        ["raise", "check", "dismiss"].reduce(into: [VerbName("risk", "raise"), VerbName("reserve", "set")]) {
            $0.append(VerbName("checklist", $1))
        }
    }

    package var editing: [VerbName] {
        ["assess", "answer", "close", "occur"].map { VerbName("risk", $0) }
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let area = split(Page.inside(frame), facts, state).table
        let exposure = facts.status.exposure
        if exposure.openCount == 0 {
            return Caption(PaneName.risks.title, detail: count(facts, state))
        }
        let position = register(facts, state, columns: area.columns).position(inRows: area.rows)
        let totals: Line =
            exposure.contingency.value.map { sums in
                let (p50, p80, p90) = (facts.money(sums.p50), facts.money(sums.p80), facts.money(sums.p90))
                return "P50 \(p50)  P80 \(p80)  P90 \(p90)   "
            } ?? ""
        let bottom = totals + position
        return Caption(
            PaneName.risks.title, detail: count(facts, state),
            trailing: Line.longest(of: sentences(exposure, facts), within: frame.columns - 26),
            bottom: bottom.columns <= frame.columns - 6 && frame.rows > 12 ? bottom : position)
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { risks(facts, state).map(row) }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        max(0, split(area, facts, state).table.rows - 1)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        guard area.contains(point) else { return nil }
        return register(facts, state, columns: area.columns)
            .row(at: point.row - area.top, inRows: split(area, facts, state).table.rows)
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let register = register(facts, state, columns: area.columns)
        if !register.rows.isEmpty {
            let (table, below) = split(area, facts, state)
            register.draw(in: table.widened(columns: 1), on: &surface)
            drawBelow(on: &surface, in: below, facts, state)
        } else if state.filter.isEmpty {
            let waiting = facts.project.openChecklist(on: facts.status.asOf).count
            let list: Line = waiting == 0 ? "" : "; \(waiting, .text) on the checklist wait for a look"
            surface.say("no open risks — \("a", .accent, .bold) raises one\(list)", in: area)
        } else {
            surface.say("no open risk matches \(state.filter)", in: area)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        detail(of: row, facts, width: 70)
    }

    package func detail(of row: PaneRow?, _ facts: Facts, width: Int) -> Detail {
        if let row, let risk = facts.project.risks[ID(row.subject)] {
            return RiskDetail(risk: risk, facts: facts, width: width).detail
        }
        return ExposureDetail(facts: facts, width: width).detail
    }

    /// The table, and on a whole page the room for the story of the selected risk below it.
    private func split(_ area: Rect, _ facts: Facts, _ state: PaneState) -> (table: Rect, below: Rect) {
        let wanted = risks(facts, state).count + 1
        let hasRoom = state.isWhole && area.columns >= 72 && area.rows >= 30 && area.rows - wanted >= 9
        let (table, rest) = area.split(top: hasRoom ? wanted : area.rows)
        return (table, rest.split(top: 1).rest)
    }

    private func drawBelow(
        on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState
    ) {
        let risks = risks(facts, state)
        guard !area.isEmpty, let selected = state.selection(among: risks.count) else { return }
        let (left, right) = area.split(left: 74)
        let story = detail(of: row(risks[selected]), facts)
        draw(story, on: &surface, in: left)
        if right.columns >= 36 {
            var sums = ExposureDetail(facts: facts, width: right.columns).detail
            sums.title = "Exposure and contingency"
            draw(sums, on: &surface, in: right)
        }
    }

    private func draw(_ detail: Detail, on surface: inout Surface, in area: Rect) {
        surface.put(Line(detail.title, .text, .bold), in: area)
        for (row, line) in detail.lines.prefix(max(0, area.rows - 1)).enumerated() {
            surface.put(line, row: row + 1, in: area)
        }
    }

    private func row(_ risk: RiskStanding) -> PaneRow {
        let words = [
            risk.id.text, risk.title, risk.owner.text, risk.response?.rawValue, risk.trigger,
            risk.nature.rawValue,
        ]
        return PaneRow(
            subject: risk.id.text, kind: .risk, words: words.compactMap(\.self).joined(separator: " "))
    }

    private func risks(_ facts: Facts, _ state: PaneState) -> [RiskStanding] {
        state.filter.isEmpty
            ? facts.status.risks : facts.status.risks.filter { row($0).matches(state.filter) }
    }

    private func register(_ facts: Facts, _ state: PaneState, columns: Int) -> Screen.Register<RiskStanding> {
        let risks = risks(facts, state)
        let columns = RiskColumns(risks: risks, facts: facts, room: columns)
        return Screen.Register(
            columns: columns.all, rows: risks, selection: state.selection(among: risks.count),
            offset: state.top)
    }

    /// `14 open`, and on a whole page what became of the others.
    private func count(_ facts: Facts, _ state: PaneState) -> Line {
        let (open, day) = (facts.status.exposure.openCount, facts.status.asOf)
        guard state.isWhole else { return "\(open, .muted) open" }
        let gone = facts.project.risks.all.compactMap(\.outcome?.value).filter { $0.day <= day }
        let closed = gone.filter { $0.kind == .closed }.count
        return "\(open, .muted) open, \(closed, .muted) closed, \(gone.count - closed, .muted) happened"
    }

    private func sentences(_ exposure: RiskExposure, _ facts: Facts) -> [Line] {
        let sum: Line = "exposure \(facts.money(exposure.exposure), .bold)"
        guard let reserve = exposure.contingencyReserve.value else {
            return ["\(sum) · no contingency set aside \(Mark.attention)", sum]
        }
        let light = Light.ofCover(exposure.cover)
        let cover: Line = "covers \(exposure.cover.run(by: PlainFigures.index)) \(light.mark)"
        return [
            "\(sum) · contingency \(facts.money(reserve), .bold)  \(cover)",
            "\(sum) · \(cover)",
            sum,
        ]
    }
}
