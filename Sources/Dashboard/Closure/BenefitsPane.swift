internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What the project is to bring, and how far that has come.
package struct BenefitsPane: ListPane {
    package init() {}

    package var adding: [VerbName] { [VerbName("benefit", "plan")] }
    package var editing: [VerbName] {
        ["measure", "revise", "withdraw"].map { VerbName("benefit", $0) }
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        let benefits = facts.status.closure.benefits
        let reached = benefits.count { $0.light == .onTrack }
        return Caption(
            PaneName.benefits.title,
            trailing: benefits.isEmpty ? "" : "\(reached, .bold) of \(benefits.count) reached",
            bottom: position(facts, state, in: frame))
    }

    var emptyWords: Line { "no benefit planned — \("a", .accent, .bold) names one" }
    func noMatchWords(_ filter: String) -> Line { "no benefit matches \(filter)" }

    package func rows(_ facts: Facts, _ state: PaneState) -> [PaneRow] { benefits(facts, state).map(row) }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        let all = facts.status.closure.benefits
        guard let benefit = all.first(where: { $0.id.text == row?.subject }) ?? all.first else {
            return Detail(
                title: PaneName.benefits.title,
                lines: ["none planned — \("benefit plan", .text) says what the project is to bring"])
        }
        return BenefitDetail(benefit: benefit, facts: facts).detail
    }

    private func row(_ benefit: BenefitStanding) -> PaneRow {
        PaneRow(
            subject: benefit.id.text, kind: .benefit,
            words: "\(benefit.id.text) \(benefit.title) \(benefit.unit) \(benefit.owner.text)")
    }

    private func benefits(_ facts: Facts, _ state: PaneState) -> [BenefitStanding] {
        facts.status.closure.benefits.filter { row($0).matches(state.filter) }
    }

    /// What goes first as it narrows: who, what was measured, the day.
    func register(_ facts: Facts, _ state: PaneState, columns room: Int) -> Screen.Register<BenefitStanding> {
        let benefits = benefits(facts, state)
        func plain(_ words: String) -> Line { Line(SafeText(words), .muted) }
        let measured = { (benefit: BenefitStanding) -> Line in
            let now = benefit.measured.map { PlainFigures.quantity($0.value) } ?? "?"
            return plain("\(now) of \(PlainFigures.quantity(benefit.target))")
        }
        let width = min(16, benefits.reduce(6) { max($0, measured($1).columns) })
        let who = min(8, benefits.reduce(3) { max($0, SafeText($1.owner.text).columns) })
        return Screen.Register(
            columns: [
                RegisterColumn("", width: 1...1, priority: 20) { benefit, _ in
                    Line([benefit.light.mark.sign])
                },
                RegisterColumn("id", width: 4...4, priority: 18) { benefit, _ in plain(benefit.id.text) },
                RegisterColumn("benefit", width: 8...48, priority: 15) { benefit, _ in
                    Line(SafeText(benefit.title))
                },
                RegisterColumn("measured", .trailing, width: width...width, priority: 4) { benefit, _ in
                    measured(benefit)
                },
                RegisterColumn("came", .trailing, width: 5...5, priority: 16) { benefit, _ in
                    Line([benefit.realisation.run(benefit.light.figureInk, by: PlainFigures.percent)])
                },
                RegisterColumn("due", .trailing, width: 7...7, priority: 8) { benefit, _ in
                    plain(facts.shortDay(benefit.due))
                },
                RegisterColumn("who", width: who...who, priority: 2) { benefit, _ in plain(benefit.owner.text)
                },
            ], rows: benefits, selection: state.selection(among: benefits.count), offset: state.top)
    }
}
