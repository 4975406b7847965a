internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What is held back and drawn, what is out of its tolerance, and what is owed, the next due first.
package struct ReservesPane: Pane {
    package init() {}

    package var adding: [VerbName] {
        [
            VerbName("commitment", "record"), VerbName("reserve", "draw"), VerbName("reserve", "set"),
            VerbName("tolerances", "set"),
        ]
    }

    package var editing: [VerbName] { [VerbName("commitment", "settle"), VerbName("commitment", "cancel")] }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let costs = facts.status.costs
        let cover = facts.status.exposure.cover
        let covers: Line =
            cover.value == nil
            ? "" : "covers \(cover.run(by: PlainFigures.index)) \(Light.ofCover(cover).mark)"
        let title: SafeText = frame.columns < 46 ? "Reserves" : PaneName.reserves.title
        return Caption(
            title, trailing: covers,
            bottom: costs.commitments.isEmpty
                ? "nothing owed" : "owed \(facts.money(costs.committed), .bold) in \(costs.commitments.count)"
        )
    }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] {
        commitments(facts, state).map { row($0, facts) }
    }

    package func visibleRows(in area: Rect, _ facts: Facts, _ state: PaneState) -> Int {
        max(0, split(area, facts, state).list.rows - 1)
    }

    package func row(at point: Point, in area: Rect, _ facts: Facts, _ state: PaneState) -> Int? {
        let list = split(area, facts, state).list
        guard list.contains(point) else { return nil }
        return register(facts, state).row(at: point.row - list.top, inRows: list.rows)
    }

    package func draw(on surface: inout Surface, in area: Rect, _ facts: Facts, _ state: PaneState) {
        let (top, list) = split(area, facts, state)
        for (row, line) in ReserveLines(facts: facts, columns: area.columns).all.prefix(top.rows).enumerated()
        {
            surface.put(line.shortened(to: area.columns), row: row, in: top)
        }
        let register = register(facts, state)
        if !register.rows.isEmpty {
            register.draw(in: list.widened(columns: 1), on: &surface)
        } else if !state.filter.isEmpty {
            surface.say("no commitment matches \(state.filter)", in: list)
        }
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        if let row, let commitment = facts.project.costs.commitments[ID(row.subject)] {
            return CommitmentDetail(commitment: commitment, facts: facts).detail
        }
        return ReserveDetail(facts: facts).detail
    }

    /// The reserves and exceptions, a blank row where there is one to spare, and the commitments below.
    private func split(_ area: Rect, _ facts: Facts, _ state: PaneState) -> (top: Rect, list: Rect) {
        let lines = ReserveLines(facts: facts, columns: area.columns).all.count
        let wanted = commitments(facts, state).count
        let most = wanted == 0 ? area.rows : max(area.rows / 2, area.rows - wanted - 2)
        let (top, rest) = area.split(top: min(lines, most))
        return (top, rest.split(top: rest.rows > 4 ? 1 : 0).rest)
    }

    private func row(_ commitment: CommitmentStanding, _ facts: Facts) -> PaneRow {
        PaneRow(
            subject: commitment.id.text, kind: .commitment,
            words:
                "\(commitment.id.text) \(commitment.party.text) \(commitment.deliverable.text) \(commitment.note ?? "")"
        )
    }

    private func commitments(_ facts: Facts, _ state: PaneState) -> [CommitmentStanding] {
        let all = facts.status.costs.commitments
        return state.filter.isEmpty ? all : all.filter { row($0, facts).matches(state.filter) }
    }

    private func register(_ facts: Facts, _ state: PaneState) -> Screen.Register<CommitmentStanding> {
        let rows = commitments(facts, state)
        let party = min(10, max(2, rows.map { SafeText($0.party.text).columns }.max() ?? 0))
        return Screen.Register(
            columns: [
                RegisterColumn("", width: 1...1, priority: 20) { commitment, _ in
                    Line([commitment.light.mark.sign])
                },
                RegisterColumn("id", width: 5...6, priority: 19) { commitment, _ in
                    Line(SafeText(commitment.id.text), .muted)
                },
                RegisterColumn("owed for", width: 8...60, priority: 10) { commitment, _ in
                    Line(SafeText(commitment.note ?? title(commitment, facts)))
                },
                RegisterColumn("to", width: party...party, priority: 5) { commitment, _ in
                    Line(SafeText(commitment.party.text), .muted)
                },
                RegisterColumn("due", .trailing, width: 7...7, priority: 8) { commitment, _ in
                    Line(
                        SafeText(facts.shortDay(commitment.due)),
                        commitment.light == .onTrack ? .muted : commitment.light.ink)
                },
                RegisterColumn("sum", .trailing, width: 5...6, priority: 15) { commitment, _ in
                    Line(SafeText(facts.money(commitment.open)), .text)
                },
            ], rows: rows, selection: state.selection(among: rows.count), offset: state.top)
    }

    private func title(_ commitment: CommitmentStanding, _ facts: Facts) -> String {
        facts.project.deliverables[commitment.deliverable]?.title.value ?? commitment.deliverable.text
    }
}
