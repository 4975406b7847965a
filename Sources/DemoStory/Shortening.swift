import ProjectModel

extension Script {
    /// What could be done in less time for more money, asked around when Sales wanted the launch sooner.
    mutating func tellShortening() {
        let terms: [(key: String, shortest: Int, thousands: Int)] = [
            ("load", 18, 9), ("pilotfix", 19, 6), ("acceptance", 15, 12), ("training", 38, 16),
            ("dress", 12, 5),
            ("cutover", 10, 18),
        ]
        for (key, shortest, cost) in terms {
            var set = DeliverableCrashSet()
            set.id = Self.name(of: key)
            set.shortest = WorkDays(shortest)
            set.cost = thousands(cost)
            tell(139, 900, "ana", .crashDeliverable(set))
        }
    }
}
