internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// One row of years: how long something is supported, and where use goes on without support.
struct HorizonStrip {
    private let axis: DayAxis
    private let today: Int
    private let goLive: Int
    private let endOfLife: Int
    private let isPlanned: Bool

    /// From the start of the project, or today if that is earlier, to a year past the end of the intended life.
    init(facts: Facts, columns: Int) {
        let horizon = facts.status.horizon
        today = Int(facts.status.asOf.number)
        goLive = Int(horizon.goLive.number)
        endOfLife = Int(horizon.endOfLife.number)
        isPlanned = horizon.isPlanned
        let start = min(today, goLive, Int(facts.project.charter.start.value.number))
        let end = max(endOfLife, today) + 365
        axis = DayAxis(start: start - 20, end: end, columns: columns)
    }

    /// `━━━━━━━━━┊━━━━━━╌╌╌╌╌╌┊`: active and security support, extended support, use without support.
    func strip(_ component: ComponentStanding) -> Line {
        let security = place(component.securitySupport)
        let extended = max(security ?? 0, place(component.extendedSupport) ?? 0)
        let active = place(component.activeSupport)
        let uses = axis.column(of: goLive)...max(axis.column(of: goLive), axis.column(of: endOfLife))
        let marks = [axis.column(of: today), uses.lowerBound, uses.upperBound]
        return Line(
            (0..<axis.columns).map { column in
                let isMark = marks.contains(column)
                guard let security else {
                    // Nobody knows: a row of questions through the years of use.
                    if uses.contains(column) { return Run(isMark ? "┊" : "?", isMark ? .muted : .frame) }
                    return Run(isMark ? "┊" : " ", .frame)
                }
                if column < security {
                    let isActive = active.map { column < $0 } ?? true
                    let ink = Ink(.accent, .bar(isActive ? 13 : 7))
                    return Run(isMark ? "┿" : "━", isMark ? .text : ink)
                }
                if isMark { return Run("┊", .text) }
                if column < extended { return Run("─", .accent) }
                if uses.contains(column) {
                    return Run("╌", component.light > .onTrack ? component.light.ink : .muted)
                }
                return Run(" ")
            })
    }

    /// The first column without this support; nil where nobody knows.
    private func place(_ end: SupportEnd?) -> Int? {
        switch end {
        case .on(let day): max(0, min(axis.columns, axis.column(of: Int(day.number) + 1)))
        case .ended: 0
        case .open, nil: nil
        }
    }

    /// `2027`, `2028` where each year begins.
    var years: Line {
        var cells = Array(repeating: Run(" "), count: axis.columns)
        let first = Day(number: axis.start).civil.year
        let last = Day(number: axis.end).civil.year
        let width = axis.columns / max(1, last - first + 1)
        guard last - first < 200 else { return Line(cells) }
        for year in first...last {
            guard let day = Day(year: year, month: 1, day: 1) else { continue }
            let column = axis.column(of: Int(day.number))
            let label = width >= 6 ? "\(year)" : "’\(String(year).suffix(2))"
            write(label, at: column, .muted, in: &cells)
        }
        return Line(cells)
    }

    /// What the three lines through all rows stand for; what would run into another is left out.
    var marks: Line {
        var cells = Array(repeating: Run(" "), count: axis.columns)
        write("today", at: axis.column(of: today), .text, in: &cells)
        write("end of life", at: axis.column(of: endOfLife), .text, in: &cells)
        write(isPlanned ? "go-live" : "finish", at: axis.column(of: goLive), .text, in: &cells)
        return Line(cells)
    }

    /// Writes a word from its column on, if every cell of it and the one before are blank.
    private func write(_ word: String, at column: Int, _ ink: Ink, in cells: inout [Run]) {
        let places = column..<column + word.count
        guard column >= 0, places.upperBound <= cells.count,
            (max(0, column - 1)..<min(cells.count, places.upperBound + 1)).allSatisfy({
                cells[$0].text == " "
            })
        else { return }
        for (place, letter) in zip(places, word) { cells[place] = Run(SafeText(letter), ink) }
    }
}
