internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What may happen, the dearest first, and whether what is set aside is enough for it.
package struct RiskRegisterPane: Pane {
    package init() {}

    package var adding: [VerbName] { [VerbName("risk", "raise"), VerbName("reserve", "set")] }

    package var editing: [VerbName] {
        ["assess", "answer", "close", "occur"].map { VerbName("risk", $0) }
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let area = Overview.inside(frame)
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
        max(0, area.rows - 1)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        guard area.contains(point) else { return nil }
        return register(facts, state, columns: area.columns)
            .row(at: point.row - area.top, inRows: area.rows)
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let register = register(facts, state, columns: area.columns)
        if !register.rows.isEmpty {
            register.draw(in: area.widened(columns: 1), on: &surface)
        } else if state.filter.isEmpty {
            surface.say("no open risks — \("a", .accent, .bold) raises one", in: area)
        } else {
            surface.say("no open risk matches \(state.filter)", in: area)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        if let row, let risk = facts.project.risks[ID(row.subject)] {
            return RiskDetail(risk: risk, facts: facts).detail
        }
        return ExposureDetail(facts: facts).detail
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
            columns: columns.all, rows: risks, selection: state.isFocused ? state.cursor : nil,
            offset: state.top)
    }

    /// `14 open`, and on a whole page what became of the others.
    private func count(_ facts: Facts, _ state: PaneState) -> Line {
        let (open, day) = (facts.status.exposure.openCount, facts.status.asOf)
        guard state.isZoomed else { return "\(open, .muted) open" }
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
