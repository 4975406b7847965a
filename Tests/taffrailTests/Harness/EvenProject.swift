import ProjectModel

/// A project of forty weeks, if not told otherwise, in four packages, of 25k each, done one after the other, with a report every week: as
/// late and as dear as it is told to be, evenly.
struct EvenProject {
    var code: String
    /// A multiple of four.
    var weeksPlanned = 40
    /// Weeks of work for each week of the plan, and euros for each of the budget, in hundredths.
    var late = 100
    var dear = 100
    /// Weeks after which an invoice is recorded.
    var invoiceWeeks = 0
    /// Whether it is told to its end, and closed.
    var weeks: Int?
    var isClosed = true

    static let start = Day(iso: "2025-01-06")!

    var weeksTaken: Int { weeksPlanned * late / 100 }
    /// A Friday.
    var finish: Day { Self.start + weeksTaken * 7 - 3 }
    var cost: Money { Money(minor: Int64(10_000_000 * dear / 100)) }

    func write(to path: String) throws {
        var opened = ProjectOpened()
        (opened.code, opened.name, opened.start) = (code, "Even project \(code)", Self.start)
        opened.committedFinish = Self.start + weeksPlanned * 7 - 3
        opened.budget = Money(minor: 11_000_000)
        var log = try ToldLog(opened, on: Self.start)
        for package in 0..<4 {
            let from = Self.start + package * weeksPlanned / 4 * 7
            try log.add(
                "Package \(package + 1)", from, from + weeksPlanned / 4 * 7 - 3, Money(minor: 2_500_000),
                on: Self.start)
        }
        try log.baseline(on: Self.start)
        var invoices: [(due: Day, package: Int, amount: Int64, spent: Day)] = []
        let told = min(weeks ?? weeksTaken, weeksTaken)
        for week in 1...told {
            let friday = Self.start + week * 7 - 3
            // Ten thousandths of the whole.
            let (before, now) = ((week - 1) * 40_000 / weeksTaken, week * 40_000 / weeksTaken)
            let package = min(3, before / 10_000)
            for touched in package...min(3, now / 10_000) {
                let percent = Percent(hundredths: min(10_000, now - touched * 10_000))
                if percent > .zero { try log.progress(Self.id(touched), percent, on: friday) }
            }
            invoices.append(
                (friday + invoiceWeeks * 7, package, Int64(now - before) * 250 * Int64(dear) / 100, friday))
            while let next = invoices.first, next.due <= friday {
                try log.cost(Self.id(next.package), Money(minor: next.amount), on: next.spent, said: friday)
                invoices.removeFirst()
            }
        }
        let last = Self.start + told * 7 - 3
        for invoice in invoices {
            try log.cost(
                Self.id(invoice.package), Money(minor: invoice.amount), on: invoice.spent, said: invoice.due)
        }
        if isClosed { try log.close(on: max(last, invoices.last?.due ?? last)) }
        try log.write(to: path)
    }

    private static func id(_ package: Int) -> ID<Deliverable> { ID("D-0\(package + 1)") }
}
