import ProjectModel

/// A deliverable as the story knows it: as planned, and as it really goes.
struct WorkPackage: Sendable {
    /// How others are planned after it.
    var key: String
    var title: String
    var owner: ID<Person>
    /// Working days of the story.
    var start: Int
    var finish: Int
    /// Thousands of euros.
    var budget: Int
    /// What a euro's worth of it really costs.
    var costRate: Double
    /// Working days by which it runs behind the plan beyond what all run behind.
    var extraDelay = 0
    var rule = EarningRule.percent
    var bill = Bill.hours
    /// The packages that must be finished before.
    var after: [String] = []

    /// What kind of papers its costs come as.
    enum Bill: Sendable {
        case hours, vendor, goods
    }

    init(
        _ key: String, _ title: String, _ owner: ID<Person>, _ span: ClosedRange<Int>, _ budget: Int,
        _ costRate: Double, late extraDelay: Int = 0, _ rule: EarningRule = .percent, _ bill: Bill = .hours,
        after: [String] = []
    ) {
        self.key = key
        self.title = title
        self.owner = owner
        (start, finish) = (span.lowerBound, span.upperBound)
        self.budget = budget
        self.costRate = costRate
        self.extraDelay = extraDelay
        self.rule = rule
        self.bill = bill
        self.after = after
    }

    var length: Int { finish - start + 1 }

    /// Working days by which the whole project runs behind its plan on `day`: none until the vendor's first
    /// release, ten now.
    static func delay(on day: Int) -> Double {
        10 * min(1, max(0, Double(day - 64) / Double(StoryCalendar.present - 64)))
    }

    /// The share that is really done at the end of `day`: an S between a slow start and a slow end.
    func done(on day: Int) -> Double {
        let delay = rule == .levelOfEffort ? 0 : Self.delay(on: day) + Double(extraDelay)
        let passed = (Double(day - start + 1) - delay) / Double(length)
        let share = min(1, max(0, passed))
        if rule == .levelOfEffort { return share }
        return 0.5 * share + 0.5 * share * share * (3 - 2 * share)
    }
}
