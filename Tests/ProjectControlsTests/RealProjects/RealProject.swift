import ProjectModel
import TestSupport

@testable import ProjectControls

/// A project of DSLIB (J. Batselier and M. Vanhoucke, International Journal of Project Management 33 (2015)
/// 697–710) as its files tell it; none of its rows are part of this project.
struct RealProject {
    struct Row {
        let number: String
        let status: Date
        let fields: [String: String]

        func number(_ column: String) -> Double? { fields[column].flatMap(Double.init) }
        var planned: Double { number("Planned Value (PV)") ?? 0 }
        var earned: Double { number("Earned Value (EV)") ?? 0 }
        var spent: Double { number("Actual Cost (AC)") ?? 0 }
    }

    /// Hours since 1970 without a zone.
    typealias Date = Double

    let id: String
    let isIT: Bool
    let rows: [Row]
    let start: Date
    let finish: Date
    /// Over the working hours from the start.
    let plan: TimePhasedBudget
    private let workingHours: [Double]

    static func date(_ text: String) -> Date? {
        guard let day = Day(iso: text.prefix(10)) else { return nil }
        let parts = text.dropFirst(11).split(separator: ":").compactMap { Double($0) }
        return Double(day.number) * 24 + (parts.first ?? 0) + (parts.count > 1 ? parts[1] / 60 : 0)
    }

    static func day(_ date: Date) -> Day { Day(number: Int((date / 24).rounded(.down))) }

    /// The working hours from the start to a date.
    func position(_ date: Date) -> Double {
        Self.position(date, workingHours) - Self.position(start, workingHours)
    }

    private static func position(_ date: Date, _ hours: [Double]) -> Double {
        let next = hours.firstPosition { $0 > date }
        return next == 0 ? 0 : Double(next - 1) + min(1, date - hours[next - 1])
    }

    static let all: [RealProject] = {
        let activities = Dictionary(grouping: RealData.table("baseline_activities")) { $0["pid"] ?? "" }
        let tracking = Dictionary(grouping: RealData.table("tracking_overview")) { $0["pid"] ?? "" }
        let agendas = Dictionary(grouping: RealData.table("agendas")) { $0["pid"] ?? "" }
        return RealData.table("projects").compactMap { project in
            guard let id = project["pid"], let agenda = agendas[id]?.first else { return nil }
            return RealProject(
                id: id, isIT: project["Sector"] == "IT", agenda, activities[id] ?? [], tracking[id] ?? [])
        }
    }()

    private init(
        id: String, isIT: Bool, _ agenda: [String: String], _ activities: [[String: String]],
        _ tracking: [[String: String]]
    ) {
        self.id = id
        self.isIT = isIT
        rows = tracking.compactMap { row in
            row["Status date"].flatMap(Self.date).map {
                Row(number: row["row"] ?? "", status: $0, fields: row)
            }
        }
        let starts = activities.compactMap { $0["Baseline Start"].flatMap(Self.date) }
        let ends = activities.compactMap { $0["Baseline End"].flatMap(Self.date) }
        start = starts.min() ?? 0
        finish = ends.max() ?? 0

        let hourColumn = agenda.keys.first { $0.hasPrefix("working_hours") } ?? ""
        let hours = (agenda[hourColumn] ?? "").split(separator: ";").compactMap { Double($0) }.sorted()
        let names = (agenda["working_days"] ?? "").lowercased()
        let weekdays = Weekday.allCases.filter { names.contains($0.short) }
        let holidays = Set((agenda["holidays"] ?? "").split(separator: ";").compactMap { Day(iso: $0) })
        let calendar = WorkingCalendar(weekdays: Set(weekdays), holidays: holidays)
        var working: [Double] = []
        for day in stride(from: Self.day(start), through: Self.day(finish) + 800, by: 1)
        where calendar.works(on: day) {
            working += hours.map { Double(day.number) * 24 + $0 }
        }
        workingHours = working

        // The work at the bottom of the breakdown: what is fixed falls due at the start, the rest evenly.
        let codes = activities.compactMap { $0["WBS"] }
        let origin = Self.position(start, working)
        var pieces: [(from: Double, to: Double, fixed: Double, rest: Double)] = []
        for activity in activities {
            let code = activity["WBS"] ?? ""
            guard !codes.contains(where: { $0.hasPrefix(code + ".") }),
                let from = activity["Baseline Start"].flatMap(Self.date),
                let to = activity["Baseline End"].flatMap(Self.date)
            else { continue }
            let fixed = activity["Fixed Cost"].flatMap(Double.init) ?? 0
            let total = activity["Total Cost"].flatMap(Double.init) ?? 0
            pieces.append(
                (
                    Self.position(from, working) - origin, Self.position(to, working) - origin, fixed,
                    total - fixed
                ))
        }
        let times = Set(pieces.flatMap { [$0.from, $0.to] } + [0]).sorted()
        var points: [(time: Double, value: Double)] = []
        for time in times {
            var (before, behind) = (0.0, 0.0)
            for piece in pieces {
                let isInstant = piece.to <= piece.from
                let share =
                    isInstant ? 0 : min(1, max(0, (time - piece.from) / (piece.to - piece.from)))
                before += piece.rest * share
                behind += piece.rest * share
                if time > piece.from { before += piece.fixed }
                if time >= piece.from { behind += piece.fixed }
                if isInstant, time > piece.from { before += piece.rest }
                if isInstant, time >= piece.from { behind += piece.rest }
            }
            // Rounding must not make the curve fall.
            let floor = points.last?.value ?? 0
            points.append((time, max(floor, before)))
            if behind > before { points.append((time, max(floor, behind))) }
        }
        plan = TimePhasedBudget(points)
    }

    /// By civil days: PV known at the start, at each status, monthly after the last one, and at the planned end.
    var tracked: TrackedProject {
        let first = Self.day(start)
        let end = Self.day(finish)
        var planned: [Day: Double] = [first: 0]
        for row in rows where Self.day(row.status) > first { planned[Self.day(row.status)] = row.planned }
        let last = rows.map { Self.day($0.status) }.max() ?? first
        for day in stride(from: first + 30, to: end, by: 30) where day > last {
            planned[day] = plan.value(at: position(Double(day.number) * 24 + 24))
        }
        planned[end] = plan.total
        var highest = 0.0
        let points = planned.sorted { $0.key < $1.key }.map { day, value -> (day: Day, value: Double) in
            highest = min(plan.total, max(highest, value))
            return (day, highest)
        }
        var reports: [TrackedProject.Report] = []
        for row in rows where (reports.last?.day ?? first) < Self.day(row.status) {
            reports.append(
                .init(
                    day: Self.day(row.status), plannedValue: row.planned, earnedValue: row.earned,
                    actualCost: row.spent))
        }
        return TrackedProject(
            name: id, planned: points, reports: reports, budgetAtCompletion: plan.total)
    }
}
