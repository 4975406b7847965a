import ProjectModel

extension Script {
    /// What the solution stands on, and how long that is supported.
    mutating func tellTechnology() {
        let start = calendar[1]
        let finish = calendar[StoryCalendar.committedFinish]
        let database = Self.database(outliving: calendar.today)
        let runtime = Self.runtime(outliving: calendar.today)
        let vendorsInterface = calendar[Self.interfaceEnds]
        let candidates = [database.supportEnds, runtime.supportEnds].compactMap { $0 }
        // Where neither ends while the project runs, the vendor's old interface does: something always does.
        let interface: Day? = candidates.contains { $0 <= finish } ? start + 2300 : vendorsInterface
        record(-30, "raj", "Old exchange", "R9", .hold, start + 500, "Tessaro Cloud Voice")
        record(8, "raj", database.name, database.version, .adopt, database.supportEnds, database.successor)
        record(44, "raj", "Tessaro Cloud Voice", "4.1", .trial, start + 1900, nil)
        record(46, "raj", "Tessaro call interface", "v3", .trial, interface, "v4")
        record(63, "ben", runtime.name, runtime.version, .adopt, runtime.supportEnds, runtime.successor)
        record(72, "ben", "CRM connector", "5.2", .adopt, start + 1500, nil)
        record(84, "jo", "Session border firmware", "9.4", .trial, start + 1250, "10")
        record(107, "raj", "Call recorder", "2.8", .assess, nil, nil)

        // The platform was learnt to know, and its next release came.
        var platform = ComponentRecorded()
        platform.id = "T-03"
        platform.name = "Tessaro Cloud Voice"
        platform.version = "4.2"
        platform.ring = .adopt
        platform.supportEnds = start + 2150
        tell(123, 420, "raj", .recordComponent(platform))
    }

    private static let interfaceEnds = 214

    private mutating func record(
        _ day: Int, _ account: String, _ name: String, _ version: String, _ ring: Ring, _ supportEnds: Day?,
        _ successor: String?
    ) {
        var component = ComponentRecorded()
        component.name = name
        component.version = version
        component.ring = ring
        component.supportEnds = supportEnds
        component.successor = successor
        tell(day, 410, account, .recordComponent(component))
    }

    private typealias Product = (name: String, version: String, supportEnds: Day?, successor: String)

    /// The oldest PostgreSQL that is still supported on `day`.
    ///
    /// Source: PostgreSQL Global Development Group, "Versioning policy": one version a year, and the last
    /// release of version 14 in November 2026, on the second Thursday.
    private static func database(outliving day: Day) -> Product {
        var year = day.civil.year
        func end(in year: Int) -> Day? {
            Day(year: year, month: 11, day: 1).map { first in
                first + (Weekday.thursday.rawValue - first.weekday.rawValue + 7) % 7 + 7
            }
        }
        if let end = end(in: year), end <= day { year += 1 }
        let version = year - 2012
        return ("PostgreSQL", "\(version)", end(in: year), "PostgreSQL \(version + 4)")
    }

    /// The oldest Node.js with long-term support that is still supported on `day`.
    ///
    /// Source: Node.js release working group, "Release schedule": even versions, version 20 until 30 April
    /// 2026, each next a year later.
    private static func runtime(outliving day: Day) -> Product {
        var year = day.civil.year
        if let end = Day(year: year, month: 4, day: 30), end <= day { year += 1 }
        let version = 20 + 2 * (year - 2026)
        return ("Node.js", "\(version)", Day(year: year, month: 4, day: 30), "Node.js \(version + 2)")
    }
}
