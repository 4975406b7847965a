package import ProjectModel

/// What the rows of a file come to in a project, decided on as one act and not yet recorded.
///
/// A dry run is this and nothing more; to import is to record `events` while the log still ends where they
/// were decided on. Nothing of it may be recorded unless every row was taken or was there already.
package struct Import: Sendable {
    /// A request with what it makes happen.
    package struct Deed: Sendable {
        package let request: Request
        package let events: [Event]
    }

    package enum Outcome: Sendable {
        case becomes([Deed])
        /// It stands in the project already and is left as it is, in words.
        case there(String)
        case refused(String)
    }

    package struct Row: Sendable {
        package let line: Int
        package fileprivate(set) var outcome: Outcome
    }

    package let register: ImportRegister
    package let mapping: ColumnMapping
    package private(set) var rows: [Row] = []
    /// What was noticed and is let pass, with lines.
    package private(set) var remarks: [String] = []
    private var act: ActDraft

    /// - Parameters:
    ///   - costs: every actual cost that counts in the log; a project keeps only the latest.
    ///   - decimals: how numbers are written, where that was said.
    ///   - days: how days are written, where that was said.
    package init(
        _ table: CSVTable, as register: ImportRegister, _ mapping: ColumnMapping, on project: Project,
        costs: [Recorded<ActualCost>] = [], decimals: DecimalSign? = nil, days: DayOrder? = nil,
        for asker: Asker
    ) {
        self.register = register
        self.mapping = mapping
        let rows = table.rows.map { ImportRow($0, mapping) }
        let reading = SheetReading(
            project.typing(today: asker.today), decimals: decimals, days: days,
            numbers: Self.values(rows, mapping) { $0.isNumeric },
            dates: Self.values(rows, mapping) { $0.isDay })
        act = ActDraft(on: project, for: asker)
        var desk = ImportDesk(act, reading, mapping)
        switch register {
        case .deliverables: run(DeliverableRows(rows, on: project), rows, &desk)
        case .costs: run(CostRows(costs), rows, &desk)
        case .risks: run(RiskRows(on: project), rows, &desk)
        case .people: run(PersonRows(on: project), rows, &desk)
        case .changes: run(ChangeRows(on: project), rows, &desk)
        }
        act = desk.act
    }

    /// The number at which the log ended when this was decided.
    package var revision: Int { act.revision }

    /// The lines and reasons of rows that cannot be taken, those of the same reason together.
    package var refusals: [(lines: [Int], reason: String)] {
        var reasons: [(lines: [Int], reason: String)] = []
        var places: [String: Int] = [:]
        for row in rows {
            guard case .refused(let reason) = row.outcome else { continue }
            if let place = places[reason] {
                reasons[place].lines.append(row.line)
            } else {
                places[reason] = reasons.count
                reasons.append(([row.line], reason))
            }
        }
        return reasons
    }

    /// How many rows something is recorded for, and how many are there already.
    package var counts: (new: Int, there: Int) {
        rows.reduce(into: (0, 0)) { counts, row in
            switch row.outcome {
            case .becomes: counts.0 += 1
            case .there: counts.1 += 1
            case .refused: break
            }
        }
    }

    /// The events of the one act; none if every row is there already.
    ///
    /// - Throws: why nothing may be recorded; of single rows, `refusals` tells more.
    package func events() throws(Rejection) -> [Event] {
        let refused = rows.count { if case .refused = $0.outcome { true } else { false } }
        guard refused == 0 else {
            throw Rejection(
                "\(refused) of \(rows.count) rows cannot be taken, so nothing was imported. Mend them, or leave a "
                    + "column out with --map FIELD=")
        }
        return act.events.isEmpty ? [] : try act.finished()
    }

    private mutating func run(
        _ reader: some RowReader, _ rows: [ImportRow], _ desk: inout ImportDesk
    ) {
        var reader = reader
        var seen: [[String: String]: Int] = [:]
        for (index, row) in rows.enumerated() {
            if let line = seen[row.values] {
                if register != .costs {
                    let reason = "says the same as line \(line). Take one of them out"
                    self.rows.append(Row(line: row.line, outcome: .refused(reason)))
                    continue
                }
                remarks.append("line \(row.line) says the same as line \(line); each is a cost of its own")
            }
            seen[row.values] = row.line
            desk.deeds = []
            do throws(Rejection) {
                switch try reader.take(index, row, at: &desk) {
                case .recorded:
                    self.rows.append(Row(line: row.line, outcome: .becomes(desk.deeds)))
                case .there(let words): self.rows.append(Row(line: row.line, outcome: .there(words)))
                }
            } catch {
                self.rows.append(Row(line: row.line, outcome: .refused(words(of: error))))
            }
        }
        for (index, row) in rows.enumerated() {
            guard case .becomes(let deeds) = self.rows[index].outcome else { continue }
            desk.deeds = []
            do throws(Rejection) {
                try reader.settle(index, row, at: &desk)
                self.rows[index].outcome = .becomes(deeds + desk.deeds)
            } catch {
                self.rows[index].outcome = .refused(words(of: error))
            }
        }
    }

    private func words(of rejection: Rejection) -> String {
        guard let field = rejection.field else { return rejection.message }
        return "\(mapping.title(of: field)): \(rejection.message)"
    }

    private static func values(
        _ rows: [ImportRow], _ mapping: ColumnMapping, _ isMeant: (ImportField) -> Bool
    ) -> [String] {
        let fields = mapping.entries.map(\.field).filter(isMeant).map(\.name)
        return rows.flatMap { row in fields.compactMap { row[$0] } }
    }
}

/// Turns the rows of one register into requests.
protocol RowReader {
    mutating func take(_ index: Int, _ row: ImportRow, at desk: inout ImportDesk) throws(Rejection) -> Taken
    /// What has to wait until every row was taken.
    mutating func settle(_ index: Int, _ row: ImportRow, at desk: inout ImportDesk) throws(Rejection)
}

extension RowReader {
    mutating func settle(_ index: Int, _ row: ImportRow, at desk: inout ImportDesk) throws(Rejection) {}
}

enum Taken {
    case recorded
    case there(String)
}

/// What stands in the project already, by what makes a row the same: as often as it stands there, so that a
/// file that is imported again adds only what is new in it.
struct Standing<Name> {
    private var names: [String: [Name]] = [:]

    mutating func add(_ name: Name, as key: String) { names[key, default: []].append(name) }

    /// The first of that key that no row was matched with.
    mutating func match(_ key: String) -> Name? {
        guard let first = names[key]?.first else { return nil }
        names[key]?.removeFirst()
        return first
    }
}
