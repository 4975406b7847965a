package import ProjectControls
internal import ProjectModel

/// Projects by their figures at some dates, from a spreadsheet.
///
/// ```
/// project,date,pv,ev,ac,bac          bac may be missing; columns in any order, capitals or not
/// C-1,2026-01-05,0,0,0,12000         a status: planned, earned and spent up to the end of that day
/// C-1,2026-02-02,3000,2500,2800,
/// C-1,2026-03-02,7000,,,             only planned: after the last status, or between two
/// ```
///
/// Fields are divided by commas or, where the first line has none, semicolons; a field may stand in quotes, where a
/// quote is written twice. Numbers have a point and no grouping. Rows may stand in any order.
///
/// The start (AT = 0) is the first row's day if its pv is 0; else it is put before the first row by as much as the
/// second row is behind it. PD ends on the first day with the highest pv. BAC is the column, else the last pv.
package struct TrackingFile: Sendable {
    /// A row that could not be used, or a project without any that could.
    package struct Problem: Error, Sendable, Hashable {
        /// From 1; nil where it is no single line.
        package let line: Int?
        package let reason: String
    }

    package let projects: [TrackedProject]
    /// Every row that was left out, with its line.
    package let problems: [Problem]
    /// What was taken for granted.
    package let remarks: [String]

    /// - Throws: what is wrong with the file as a whole.
    package init(_ bytes: [UInt8]) throws(Problem) {
        var records = try Self.rows(of: bytes)
        guard !records.isEmpty else { throw Problem(line: nil, reason: "the file is empty") }
        let columns = try TrackingColumns(records.removeFirst())
        var rows: [String: [TrackingRow]] = [:]
        var order: [String] = []
        var problems: [Problem] = []
        for record in records {
            do throws(Problem) {
                let row = try TrackingRow(record, columns)
                if rows[row.project] == nil { order.append(row.project) }
                rows[row.project, default: []].append(row)
            } catch { problems.append(error) }
        }
        var projects: [TrackedProject] = []
        var remarks = columns.remarks
        for name in order {
            let sound = Self.sound(rows[name] ?? [], &problems)
            guard let project = Self.project(name, sound, &remarks) else { continue }
            if project.reports.isEmpty {
                problems.append(Problem(line: nil, reason: "\(name): no row has ev and ac"))
            }
            projects.append(project)
        }
        self.projects = projects
        self.problems = problems.sorted { ($0.line ?? .max) < ($1.line ?? .max) }
        self.remarks = remarks
    }

    private static func rows(of bytes: [UInt8]) throws(Problem) -> [CSVTable.Row] {
        do throws(CSVFault) {
            var reader = try CSVReader(bytes)
            var rows: [CSVTable.Row] = []
            while let row = try reader.nextRow() { rows.append(row) }
            return rows
        } catch {
            throw Problem(line: error.line, reason: error.reason)
        }
    }

    /// In the order of their days, without those that contradict the rows before them.
    private static func sound(_ rows: [TrackingRow], _ problems: inout [Problem]) -> [TrackingRow] {
        let stated = rows.lazy.filter { $0.budget != nil }.first
        var sound: [TrackingRow] = []
        let inOrder = rows.sorted { ($0.day, $0.line) < ($1.day, $1.line) }
        for row in inOrder {
            func refuse(_ reason: String) { problems.append(Problem(line: row.line, reason: reason)) }
            if let last = sound.last, last.day == row.day {
                refuse("\(row.day.iso) stands in line \(last.line) already")
            } else if let last = sound.last, row.planned < last.planned {
                refuse("pv falls below that of line \(last.line); it counts from the start and cannot")
            } else if let stated, let budget = row.budget, budget != stated.budget {
                refuse("bac is not that of line \(stated.line); a project has one")
            } else if let budget = stated?.budget, row.planned > budget * (1 + 1e-6) {
                refuse("pv is above the bac of line \(stated?.line ?? 0)")
            } else {
                sound.append(row)
            }
        }
        let total = stated?.budget ?? sound.last?.planned ?? 0
        return sound.filter { row in
            guard let earned = row.status?.earned, earned > total * (1 + 1e-6) else { return true }
            problems.append(Problem(line: row.line, reason: "ev is above the bac, \(total)"))
            return false
        }
    }

    private static func project(
        _ name: String, _ rows: [TrackingRow], _ remarks: inout [String]
    ) -> TrackedProject? {
        guard let last = rows.last else { return nil }
        let budget = rows.lazy.compactMap(\.budget).first
        let project = TrackedProject(
            name: name, planned: rows.map { ($0.day, $0.planned) },
            reports: rows.compactMap { row in
                row.status.map {
                    .init(
                        day: row.day, plannedValue: row.planned, earnedValue: $0.earned,
                        actualCost: $0.spent)
                }
            }, budgetAtCompletion: budget)
        if project.isStartAssumed {
            remarks.append(
                "\(name): the first row has pv, so the start is taken to be \(project.start.iso), one interval "
                    + "before it")
        }
        if let budget, last.planned < budget * (1 - 1e-6) {
            remarks.append(
                "\(name): pv ends at \(last.planned), below the bac of \(budget); the plan is taken to end "
                    + "on \(last.day.iso)")
        }
        return project
    }
}

/// Which field is what.
private struct TrackingColumns {
    private let places: [String: Int]
    let count: Int
    let remarks: [String]

    private static let needed = ["project", "date", "pv", "ev", "ac"]

    init(_ header: CSVTable.Row) throws(TrackingFile.Problem) {
        let names = header.cells.map { $0.trimmed.lowercased() }
        var places: [String: Int] = [:]
        for (place, name) in names.enumerated() {
            guard places.updateValue(place, forKey: name) == nil || name.isEmpty else {
                throw .init(line: header.line, reason: "the column “\(name)” stands there twice")
            }
        }
        for name in Self.needed where places[name] == nil {
            throw .init(
                line: header.line,
                reason: "the column “\(name)” is missing; needed are \(Self.needed.joined(separator: ","))")
        }
        self.places = places
        count = names.count
        let others = names.filter { !Self.needed.contains($0) && $0 != "bac" && !$0.isEmpty }
        remarks = others.isEmpty ? [] : ["not looked at: \(others.joined(separator: ", "))"]
    }

    func field(_ name: String, of record: CSVTable.Row) -> String {
        guard let place = places[name], place < record.cells.count else { return "" }
        return record.cells[place].trimmed
    }
}

/// One row that can be read.
private struct TrackingRow {
    let line: Int
    let project: String
    let day: Day
    let planned: Double
    let status: (earned: Double, spent: Double)?
    let budget: Double?

    init(_ record: CSVTable.Row, _ columns: TrackingColumns) throws(TrackingFile.Problem) {
        let line = record.line
        func problem(_ reason: String) -> TrackingFile.Problem { .init(line: line, reason: reason) }
        func number(_ name: String) throws(TrackingFile.Problem) -> Double? {
            let text = columns.field(name, of: record)
            guard !text.isEmpty else { return nil }
            guard text.utf8.allSatisfy({ "0123456789.-+eE".utf8.contains($0) }), let value = Double(text),
                value.magnitude <= 1e15
            else { throw problem("\(name) “\(text)” is no number such as 12500 or 12500.50") }
            guard name == "ac" || value >= 0 else { throw problem("\(name) is less than zero") }
            return value
        }
        guard record.cells.count <= columns.count else {
            throw problem("there are \(record.cells.count) fields, and \(columns.count) columns")
        }
        self.line = line
        project = columns.field("project", of: record)
        guard !project.isEmpty else { throw problem("the project is missing") }
        let date = columns.field("date", of: record)
        guard let day = Day(iso: date) else { throw problem("date “\(date)” is no day such as 2026-03-01") }
        self.day = day
        guard let planned = try number("pv") else { throw problem("pv is missing") }
        self.planned = planned
        budget = try number("bac")
        switch (try number("ev"), try number("ac")) {
        case (let earned?, let spent?): status = (earned, spent)
        case (nil, nil): status = nil
        case (nil, _?): throw problem("ac without ev; a status has both, a row to come neither")
        case (_?, nil): throw problem("ev without ac; a status has both, a row to come neither")
        }
    }
}
