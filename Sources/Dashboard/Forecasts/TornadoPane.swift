internal import PlainText
internal import ProjectControls
internal import ProjectModel
package import Screen

/// What moves the finish most: for each estimate and each risk, when the project ends where it goes well and where
/// it does not.
package struct TornadoPane: RegisterPane {
    package init() {}

    package var adding: [VerbName] { [] }
    package var editing: [VerbName] {
        [VerbName("deliverable", "replan"), VerbName("risk", "assess"), VerbName("risk", "answer")]
    }

    package func caption(_ facts: Facts, _ state: PaneState, in frame: Rect) -> Caption {
        Caption(
            PaneName.tornado.title,
            trailing: Line.longest(
                of: ["mean finish in the best fifth and the worst", ""], within: max(0, frame.columns - 30)),
            bottom: position(facts, state, in: frame))
    }

    func entries(_ facts: Facts) -> [SimulationDriver] { facts.shownSimulation.drivers }

    func row(_ driver: SimulationDriver) -> PaneRow {
        let kind: NounKind =
            switch driver.source {
            case .activity: .deliverable
            case .risk: .risk
            }
        return PaneRow(subject: driver.subject, kind: kind, words: driver.subject)
    }

    var emptyWords: Line { "nothing uncertain moves the finish, or the runs are being made" }

    func columns(
        _ drivers: [SimulationDriver], _ facts: Facts, room: Int
    ) -> [RegisterColumn<SimulationDriver>] {
        let low = drivers.map(\.lowFinish).min() ?? 0
        let high = max(drivers.map(\.highFinish).max() ?? 1, low + 1)
        let middle = facts.shownSimulation.outlook.value?.result.finish.mean ?? (low + high) / 2
        return [
            .fixed("", priority: 20, of: drivers) { Line(SafeText(row($0).subject), .muted) },
            .words("estimate or risk", priority: 12, least: 10, most: 26, of: drivers) { driver in
                Line(SafeText(facts.title(of: driver)))
            },
            .fixed("swing", .trailing, priority: 15, least: 5, of: drivers) { driver in
                Line(SafeText("\(PlainFigures.decimal(driver.swing, places: 0)) d"), .text, .bold)
            },
            RegisterColumn("earlier      later", width: 12...40, priority: 14) { driver, columns in
                SwingBar(low: driver.lowFinish, high: driver.highFinish, middle: middle, scale: low...high)
                    .line(columns: columns)
            },
        ]
    }

    package func detail(of row: PaneRow?, _ facts: Facts) -> Detail {
        guard let row, let driver = entries(facts).first(where: { self.row($0) == row }) else {
            return OutlookPane().detail(of: nil, facts)
        }
        var text = DetailText()
        let axis = facts.status.axis
        text.row("what", text: facts.title(of: driver))
        text.row("going well", "mean finish \(facts.day(axis.day(at: driver.lowFinish)))")
        text.row("going ill", "mean finish \(facts.day(axis.day(at: driver.highFinish)))")
        text.row("swing", "\(PlainFigures.decimal(driver.swing, places: 1)) working days")
        text.row("correlation", "\(PlainFigures.index(driver.finishCorrelation)) with the finish")
        text.note(
            "of an estimate its shortest fifth and its longest; of a risk the runs without it and with it")
        return Detail(title: PaneName.tornado.title, lines: text.lines)
    }
}

extension SimulationDriver {
    /// As it is typed: `D-54`, `R-13`.
    var subject: String {
        switch source {
        case .activity(let id): id.text
        case .risk(let id): id.text
        }
    }
}

extension Facts {
    func title(of driver: SimulationDriver) -> String {
        switch driver.source {
        case .activity(let id): project.deliverables[ID(id.text)]?.title.value ?? id.text
        case .risk(let id): project.risks[id]?.title.value ?? id.text
        }
    }
}

/// One bar of the tornado: `      ━━━━┃━━━━━━━━  `, better than the mean at the left of the line, worse at the right.
struct SwingBar {
    let low: Double
    let high: Double
    let middle: Double
    let scale: ClosedRange<Double>

    func line(columns: Int) -> Line {
        guard columns > 0 else { return Line() }
        func column(_ value: Double) -> Int {
            let share = (value - scale.lowerBound) / max(scale.upperBound - scale.lowerBound, 1e-9)
            return min(max(0, Int((share * Double(columns)).rounded(.down))), columns - 1)
        }
        let (first, last, centre) = (column(low), column(high), column(middle))
        return Line(
            (0..<columns).map { place in
                if place == centre { return Run("┃", .text) }
                guard (first...max(first, last)).contains(place) else { return Run(" ") }
                return place < centre ? Run("━", .onTrack) : Run("━", .offTrack)
            })
    }
}
