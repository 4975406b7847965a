package import PlainText
package import ProjectControls
internal import ProjectModel

/// What has changed since an earlier moment, on paper: a section of a report, or a document of its own.
package struct ReportSince: Sendable {
    let look: SinceLastLook
    /// How the moment is called: `8 Sep 2026`, `your last visit, 8 Sep 2026 14:02`.
    let moment: SafeText

    package init(_ look: SinceLastLook, moment: SafeText? = nil) {
        self.look = look
        self.moment = moment ?? SafeText(PlainFigures.dayAndYear(look.then.asOf))
    }

    /// More than this many are counted only.
    private static let most = 40

    package var section: ReportSection {
        let columns = [
            ReportTable.Column("kind"), .init("what"), .init("before and after"),
            .init("effect", isTrailing: true), .init("by", widest: 24), .init("events", isTrailing: true),
        ]
        let rows = look.developments.prefix(Self.most).map { development in
            ReportTable.Row([
                SafeText(development.kind.title), SafeText(development.what), SafeText(development.course),
                SafeText(development.effect.words(look.currency)),
                SafeText(development.accounts.joined(separator: ", ")),
                SafeText(development.numbersTold),
            ])
        }
        var lines = [who]
        let left = look.developments.count - rows.count
        if left > 0 { lines.append("and \(PlainFigures.count(left, "smaller one")): taffrail log") }
        lines.append("ranked: \(SinceLastLook.rule)")
        return ReportSection(
            title: "Since \(moment)",
            blocks: [.figures(figures)]
                + (rows.isEmpty ? [] : [.table(ReportTable(columns: columns, rows: rows))])
                + [.lines(lines)])
    }

    /// The section as a document.
    package func document(of name: SafeText, head: String) -> ReportDocument {
        ReportDocument(
            title: name, subtitle: "as of \(PlainFigures.dayAndYear(look.now.asOf))", sections: [section],
            colophon: ["Log \(head)"])
    }

    private var who: SafeText {
        guard look.events.count > 0 else { return "nothing was recorded" }
        let accounts = look.events.acts.map { "\($0.account) \($0.count)" }.joined(separator: ", ")
        return SafeText(
            "\(PlainFigures.count(look.events.count, "event")) in "
                + "\(PlainFigures.count(look.events.actCount, "act")): \(accounts)")
    }

    private var figures: [[ReportSection.Figure]] {
        func moved(_ figure: (Status) -> String) -> String { "\(figure(look.then)) → \(figure(look.now))" }
        func money(_ sum: Money) -> String { PlainFigures.money(sum, look.currency) }
        return [
            [
                .init(
                    "CPI",
                    moved { PlainFigures.plain($0.earnedValue.costPerformanceIndex, PlainFigures.index) }),
                .init(
                    "SPI(t)",
                    moved {
                        PlainFigures.plain(
                            $0.earnedSchedule.flatMap(\.schedulePerformanceIndex), PlainFigures.index)
                    }),
                .init("EAC", moved { PlainFigures.plain($0.estimate.shrunk, money) }),
                .init(
                    "finish P50",
                    moved { PlainFigures.plain($0.forecast.finish) { PlainFigures.dayAndYear($0.days.p50) } }),
                .init("exposure", moved { money($0.exposure.exposure) }),
            ],
            [
                .init(
                    "lights",
                    look.now.hazards.map { now in
                        let light = look.then.hazards.first { $0.kind == now.kind }?.light
                        return
                            "\(now.kind.title) \(light == now.light ? "" : "\(light?.letter ?? "") → ")\(now.light.letter)"
                    }.joined(separator: ", "))
            ],
        ]
    }
}

extension Development {
    /// `#367`, `#367 … #412 (9)`
    fileprivate var numbersTold: String {
        guard let first = numbers.first, let last = numbers.last else { return "" }
        return numbers.count < 3
            ? numbers.map { "#\($0)" }.joined(separator: " ") : "#\(first) … #\(last) (\(numbers.count))"
    }
}
