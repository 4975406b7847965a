import ProjectModel

@testable import Interchange

/// A project with ana as its manager, and files imported into it.
struct Desk {
    private(set) var project = Project()
    private(set) var costs: [Recorded<ActualCost>] = []
    let today = Day(iso: "2027-02-03")!

    init(_ currency: String = "EUR") throws {
        var opened = ProjectOpened()
        opened.code = "ATLAS"
        opened.name = "Contact centre to the cloud"
        opened.currency = Currency(code: currency)!
        opened.zone = "UTC"
        opened.start = Day(iso: "2027-01-04")!
        opened.committedFinish = Day(iso: "2027-12-31")!
        opened.budget = Money(minor: 10_000_000)
        take(try project.decide(.openProject(opened), by: "ana", on: today))
    }

    mutating func take(_ events: [Event]) {
        for event in events {
            let seq = project.revision + 1
            if case .costRecorded(let fact) = event { costs.append(Recorded(fact.cost, seq: seq)) }
            project.evolve(event, Stamp(seq: seq, at: 0, day: today, by: "ana"))
        }
    }

    func look(
        _ text: String, as register: ImportRegister, map: [(String, String)] = [],
        set: [(String, String)] = [],
        by account: String = "ana"
    ) throws -> Import {
        let table = try CSVTable(Array(text.utf8), file: "x.csv")
        let mapping = try ColumnMapping(
            table, as: register, columns: map.map { ($0.0, $0.1) }, values: set.map { ($0.0, $0.1) },
            currency: project.charter.currency.value)
        return Import(
            table, as: register, mapping, on: project, costs: costs,
            for: Asker(account: account, today: today, at: 100_000_000))
    }

    @discardableResult
    mutating func take(
        _ text: String, as register: ImportRegister, set: [(String, String)] = []
    ) throws -> Import {
        let imported = try look(text, as: register, set: set)
        take(try imported.events())
        return imported
    }

    func export(_ register: ExportRegister) -> CSVSheet {
        register.sheet(of: project, costs: costs, on: today)
    }
}

extension Import {
    /// What the rows are refused for, by line.
    var refused: [String] { refusalLines }
}
