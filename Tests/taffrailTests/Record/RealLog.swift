import EventLog
import ProjectModel
import TestSupport

/// A project of DSLIB as a team would have recorded it with Taffrail, from its plan to its closing.
///
/// Each piece of work at the bottom of its breakdown is a deliverable on whole days; what is fixed of its cost falls
/// due on its first day, and is a deliverable of its own where it lasts longer. Progress and costs are recorded at
/// each status date: by activity where the data have them (the IT projects); else what was earned in all fills the
/// deliverables in the order of their planned starts, and what was spent is booked on the one that was reached.
struct RealLog {
    /// What the data say of one status date.
    struct Report {
        let day: Day
        let planned: Double
        let earned: Double
        let spent: Double
        /// SPI(t) as the other tool has it.
        let timeIndex: Double
    }

    let id: String
    let name: String
    let isByActivity: Bool
    let reports: [Report]
    private(set) var log: ToldLog
    /// Links that the data have, and those among them that were not taken since they would close a circle.
    private(set) var links = (taken: 0, refused: 0)

    /// A deliverable and the activity that it is, or is the fixed cost of.
    private struct Piece {
        let id: ID<Deliverable>
        let activity: String
        let budget: Money
    }

    private var pieces: [Piece] = []
    private var percents: [ID<Deliverable>: Percent] = [:]
    private var costs: [ID<Deliverable>: Int64] = [:]

    init(_ id: String) throws {
        func rows(_ table: String) -> [[String: String]] {
            RealData.table(table).filter { $0["pid"] == id }
        }
        self.id = id
        name = rows("projects").first?["Project name"] ?? id
        let activities = rows("baseline_activities")
        let codes = activities.compactMap { $0["WBS"] }
        let work = activities.filter { row in !codes.contains { $0.hasPrefix((row["WBS"] ?? "") + ".") } }
        let tracked = Dictionary(grouping: rows("tracking_activities_IT")) { $0["tp"] ?? "" }
        isByActivity = !tracked.isEmpty
        let overview = rows("tracking_overview")
        reports = overview.map { row in
            Report(
                day: Self.day(row["Status date"]), planned: Self.number(row["Planned Value (PV)"]),
                earned: Self.number(row["Earned Value (EV)"]), spent: Self.number(row["Actual Cost (AC)"]),
                timeIndex: Self.number(row["Schedule Performance Index (SPI(t))"]))
        }

        let start = work.map { Self.day($0["Baseline Start"]) }.min() ?? Day(number: 0)
        var opened = ProjectOpened()
        (opened.code, opened.name, opened.start) = (id, name, start)
        opened.committedFinish = work.map { Self.day($0["Baseline End"], isEnd: true) }.max() ?? start
        opened.budget = Money(rounding: work.reduce(0) { $0 + Self.number($1["Total Cost"]) } * 100)
        log = try ToldLog(opened, on: start)
        try setCalendar(rows("agendas").first ?? [:], on: start)
        try plan(work, on: start)
        try log.baseline(on: start)
        for (report, row) in zip(reports, overview) {
            let activities = tracked[row["row"] ?? ""] ?? []
            try isByActivity ? record(activities, on: report.day) : spread(report)
        }
        if let last = reports.last {
            for piece in pieces { try progress(piece, Percent(100), on: last.day) }
            try log.close(on: last.day)
        }
    }

    private mutating func setCalendar(_ agenda: [String: String], on day: Day) throws {
        var calendar = CalendarSet()
        let names = (agenda["working_days"] ?? "").lowercased()
        calendar.weekdays = Weekday.allCases.filter { names.contains($0.short) }.map(\.rawValue)
        calendar.holidays = (agenda["holidays"] ?? "").split(separator: ";").compactMap { Day(iso: $0) }
        try log.on(day, .setCalendar(calendar))
    }

    private mutating func plan(_ work: [[String: String]], on day: Day) throws {
        let sorted = work.sorted {
            ($0["Baseline Start"] ?? "", $0["Baseline End"] ?? "") < (
                $1["Baseline Start"] ?? "", $1["Baseline End"] ?? ""
            )
        }
        var known: [String: ID<Deliverable>] = [:]
        for row in sorted {
            let activity = row["ID"] ?? ""
            let title = String((row["Name"] ?? activity).prefix(Project.longestTitle - 10))
            let from = Self.day(row["Baseline Start"])
            let to = max(from, Self.day(row["Baseline End"], isEnd: true))
            let total = Self.number(row["Total Cost"]) * 100
            let fixed = from < to ? Self.number(row["Fixed Cost"]) * 100 : 0
            if fixed > 0 {
                let id = try add("\(title), fixed", from, from, Money(rounding: fixed), activity, on: day)
                if total - fixed < 0.5 { known[activity] = id }
            }
            if known[activity] == nil {
                known[activity] = try add(title, from, to, Money(rounding: total - fixed), activity, on: day)
            }
        }
        for row in sorted {
            guard let id = known[row["ID"] ?? ""] else { continue }
            for word in (row["Predecessors"] ?? "").split(separator: ";") {
                guard let link = Self.link(word), let before = known[link.activity] else { continue }
                var draft = DeliverableLinked()
                (draft.id, draft.after, draft.link, draft.lag) = (id, before, link.kind, link.lag)
                do {
                    try log.on(day, .linkDeliverable(draft))
                    links.taken += 1
                } catch is Rejection {
                    links.refused += 1
                }
            }
        }
    }

    private mutating func add(
        _ title: String, _ from: Day, _ to: Day, _ budget: Money, _ activity: String, on day: Day
    ) throws -> ID<Deliverable> {
        try log.add(title, from, to, budget, on: day)
        let id = log.project.deliverables.all.last?.id ?? ""
        pieces.append(Piece(id: id, activity: activity, budget: budget))
        return id
    }

    /// What each activity had earned and cost by then; its fixed cost is earned first.
    private mutating func record(_ activities: [[String: String]], on day: Day) throws {
        let rows = Dictionary(activities.map { ($0["ID"] ?? "", $0) }) { first, _ in first }
        var rest: [String: Double] = [:]
        for piece in pieces {
            guard let row = rows[piece.activity] else { continue }
            let budget = piece.budget.amount
            var share = Self.number(row["Percentage Completed"])
            let earned = rest[piece.activity] ?? Self.number(row["Earned Value (EV)"]) * 100
            if budget > 0 { share = min(1, max(0, earned / budget)) }
            try progress(piece, Percent(hundredths: Int((share * 10_000).rounded())), on: day)
            if rest[piece.activity] == nil {
                try cost(piece, Int64((Self.number(row["Actual Cost"]) * 100).rounded()), on: day)
            }
            rest[piece.activity] = earned - budget
        }
    }

    /// What was earned and spent in all.
    private mutating func spread(_ report: Report) throws {
        var rest = report.earned * 100
        var reached = pieces[0]
        for piece in pieces where piece.budget.minor > 0 {
            let share = min(1, max(0, rest / piece.budget.amount))
            if share > 0 { reached = piece }
            try progress(piece, Percent(hundredths: Int((share * 10_000).rounded())), on: report.day)
            rest -= piece.budget.amount
        }
        let before = costs.reduce(0) { $0 + ($1.key == reached.id ? 0 : $1.value) }
        try cost(reached, Int64((report.spent * 100).rounded()) - before, on: report.day)
    }

    private mutating func progress(_ piece: Piece, _ percent: Percent, on day: Day) throws {
        guard percent != percents[piece.id] ?? .zero else { return }
        percents[piece.id] = percent
        try log.progress(piece.id, percent, on: day)
    }

    /// - Parameter sum: what the piece has cost so far.
    private mutating func cost(_ piece: Piece, _ sum: Int64, on day: Day) throws {
        let before = costs[piece.id] ?? 0
        guard sum != before else { return }
        costs[piece.id] = sum
        try log.cost(piece.id, Money(minor: sum - before), on: day)
    }
}

extension RealLog {
    private static func number(_ text: String?) -> Double { text.flatMap(Double.init) ?? 0 }

    /// - Parameter isEnd: whether eight in the morning is the end of the day before.
    private static func day(_ text: String?, isEnd: Bool = false) -> Day {
        guard let text, let day = Day(iso: text.prefix(10)) else { return Day(number: 0) }
        return isEnd && text.dropFirst(11).hasPrefix("08:00") ? day - 1 : day
    }

    /// `12FS+1w 2d 4h`: five working days of eight hours are a week.
    static func link(_ word: Substring) -> (activity: String, kind: LinkKind, lag: WorkDays)? {
        let activity = word.prefix { $0.isNumber }
        let rest = word.dropFirst(activity.count)
        guard !activity.isEmpty, let kind = LinkKind(rawValue: String(rest.prefix(2))) else { return nil }
        var hundredths = 0.0
        for part in rest.dropFirst(2).split(whereSeparator: { " +-".contains($0) }) {
            guard let number = Double(part.dropLast()) else { return nil }
            switch part.last {
            case "w": hundredths += number * 500
            case "d": hundredths += number * 100
            case "h": hundredths += number * 12.5
            default: return nil
            }
        }
        let isLead = rest.dropFirst(2).hasPrefix("-")
        return (
            String(activity), kind, WorkDays(hundredths: Int((isLead ? -hundredths : hundredths).rounded()))
        )
    }
}
