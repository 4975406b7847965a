internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// How figures, dates and names read in the panes: one form for each, so that no two panes differ.
extension Facts {
    func money(_ sum: Money) -> String { PlainFigures.money(sum, currency) }
    func money(_ range: ClosedRange<Money>) -> String { PlainFigures.money(range, currency) }
    func signedMoney(_ sum: Money) -> String { PlainFigures.signedMoney(sum, currency) }
    /// A sum in minor units that was computed.
    func money(minor amount: Double) -> String { money(Money(rounding: amount)) }

    var currency: Currency { project.charter.currency.value }

    /// `8 Sep`; with its year where that is not plain from the day that is shown.
    func day(_ day: Day) -> String {
        abs(day - status.asOf) < 330 ? PlainFigures.day(day) : PlainFigures.dayAndYear(day)
    }

    /// The same in seven columns at most: `Jun ’27` for what is far away.
    func shortDay(_ day: Day) -> String {
        if abs(day - status.asOf) < 330 { return PlainFigures.day(day) }
        return "\(PlainFigures.month(day)) ’\(String(day.civil.year).suffix(2))"
    }

    /// `kim on 4 Jan, #367`: who recorded the event with this number, and when.
    func source(_ seq: Int) -> String {
        guard let stamp = project.history[seq] else { return "#\(seq)" }
        return "\(stamp.by) on \(day(stamp.day)), #\(seq)"
    }
}

extension Light {
    var mark: Mark {
        switch self {
        case .unknown: .unknown
        case .onTrack: .onTrack
        case .attention: .attention
        case .offTrack: .offTrack
        }
    }

    var ink: Ink { mark.ink }

    /// How a figure with this light is inked: what is normal is not lit.
    var figureInk: Ink {
        switch self {
        case .unknown: .muted
        case .onTrack: .text
        case .attention, .offTrack: ink
        }
    }
}

extension PaneState {
    /// The row under the cursor of the pane that has the focus, one that there is.
    func selection(among rows: Int) -> Int? {
        isFocused && rows > 0 ? min(max(0, cursor), rows - 1) : nil
    }
}

extension Measure {
    /// The figure in bold, or a muted `n/a`: what is undefined is never 0 and never green.
    func run(_ ink: Ink = .text, by form: (Value) -> String) -> Run {
        switch self {
        case .value(let value): Run(SafeText(form(value)), ink, .bold)
        case .undefined: Run(SafeText(PlainFigures.notAvailable), .muted)
        }
    }
}

extension Surface {
    /// Lights the row under the cursor, with a mark in the blank column at its left.
    mutating func select(_ area: Rect) {
        tint(area.widened(columns: 1), .selected)
        for row in 0..<area.rows {
            put("▌", row: row, in: area.widened(columns: 1), .accent)
        }
    }

    /// What an empty pane says: what is missing, and what to do first.
    mutating func say(_ words: Line, in area: Rect) {
        guard area.columns >= 2 else { return }
        let lines = words.wrapped(at: area.columns).prefix(area.rows)
        let top = max(0, (area.rows - lines.count) / 3)
        for (row, line) in lines.enumerated() {
            put(line, row: top + row, in: area, alignment: .centre)
        }
    }
}

extension Facts {
    /// `Kim Lindqvist (kim)`, or what was recorded where nobody of that name is on record.
    func name(of id: ID<Person>) -> String {
        project.people[id].map { "\($0.name.value) (\(id.text))" } ?? id.text
    }
}
