import ProjectModel

extension Script {
    /// What each change does to the plan, as the leads worked it out; at any time the costs of a change's effects
    /// come to what was asked for. Work on C-07 began before it was approved.
    mutating func tellChangeEffects() {
        var turnaround = TurnaroundSet()
        turnaround.within = WorkDays(10)
        tell(60, 880, "ana", .setTurnaround(turnaround))
        for (index, effect) in Self.effects.enumerated() {
            var set = ChangeEffectSet()
            set.id = effect.change
            set.deliverable = Self.name(of: effect.key)
            set.time = WorkDays(effect.time)
            set.cost = thousands(effect.cost)
            set.before = effect.before.map(Self.name(of:))
            tell(effect.day, 890 + index, effect.by, .setChangeEffect(set))
        }
    }

    private struct Effect: Sendable {
        var day: Int
        var by: String
        var change: ID<ChangeRequest>
        var key: String
        /// Working days and thousands of euros.
        var time: Int
        var cost: Int
        /// What now waits for it, of a re-sequence.
        var before: String?

        init(
            _ day: Int, _ by: String, _ change: ID<ChangeRequest>, _ key: String, _ time: Int, _ cost: Int,
            before: String? = nil
        ) {
            self.day = day
            self.by = by
            self.change = change
            self.key = key
            self.time = time
            self.cost = cost
            self.before = before
        }
    }

    private static let effects = [
        Effect(76, "ben", "C-01", "desktop", 4, 36), Effect(88, "eva", "C-03", "desktop", -3, -18),
        Effect(93, "kim", "C-04", "menu", 5, 49), Effect(99, "ben", "C-01", "chat", 0, 36),
        Effect(99, "ben", "C-01", "desktop", 4, 0), Effect(99, "kim", "C-04", "menu", 5, 0),
        Effect(99, "kim", "C-04", "callback", 0, 30), Effect(99, "nils", "C-04", "callbackfigures", 0, 19),
        Effect(100, "raj", "C-05", "recording", 8, 44),
        Effect(107, "ben", "C-06", "acceptance", 0, 0, before: "customers"),
        Effect(112, "raj", "C-07", "recording", 3, 12), Effect(112, "raj", "C-07", "archive", 0, 24),
        Effect(132, "ben", "C-09", "context", 3, 17), Effect(134, "raj", "C-10", "archive", 1, 9),
        Effect(139, "tom", "C-11", "pilot", 6, 26),
    ]
}
