import ProjectModel

/// A version of something that others make, and the last day on which they support it.
struct Product: Sendable {
    var name: String
    var version: String
    var supportEnds: Day?
    var successor: String?

    init(_ name: String, _ version: String, _ supportEnds: Day?, _ successor: String? = nil) {
        self.name = name
        self.version = version
        self.supportEnds = supportEnds
        self.successor = successor
    }

    func ends(by day: Day) -> Bool { supportEnds.map { $0 <= day } ?? false }
}

/// The makers' calendars, as if they went on for ever.
///
/// Sources: PostgreSQL Global Development Group, "Versioning policy": a version each autumn, supported for five
/// years; 14 until the second Thursday of November 2026. Node.js release working group, "Release schedule":
/// the even versions are supported longest; 20 until 30 April 2026, each next one a year later.
extension Product {
    /// The oldest one that is still supported the day after.
    static func oldestPostgreSQL(on day: Day) -> Product {
        var year = day.civil.year
        if lastPostgreSQLDay(in: year) <= day { year += 1 }
        return postgreSQL(endingIn: year)
    }

    static func newestPostgreSQL(on day: Day) -> Product {
        let (year, month, _) = day.civil
        return postgreSQL(endingIn: month < 10 ? year + 4 : year + 5)
    }

    private static func postgreSQL(endingIn year: Int) -> Product {
        Product(
            "PostgreSQL", "\(year - 2012)", lastPostgreSQLDay(in: year), "PostgreSQL \(year - 2012 + 4)")
    }

    private static func lastPostgreSQLDay(in year: Int) -> Day {
        let first = Day(year: year, month: 11, day: 1) ?? Day(number: 0)
        return first + (Weekday.thursday.rawValue - first.weekday.rawValue + 7) % 7 + 7
    }

    static func oldestNode(on day: Day) -> Product {
        let (year, month, _) = day.civil
        let last = month < 5 && day != Day(year: year, month: 4, day: 30) ? year : year + 1
        let version = 20 + 2 * (last - 2026)
        return Product(
            "Node.js", "\(version)", Day(year: last, month: 4, day: 30), "Node.js \(version + 2)")
    }
}
