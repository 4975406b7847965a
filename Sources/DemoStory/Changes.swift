import ProjectModel

extension Script {
    /// What approved changes did to the budgets of packages that stood already, in thousands of euros.
    static let budgetChanges: [(day: Int, key: String, amount: Int)] = [
        (99, "desktop", -18), (120, "recording", 12),
    ]

    /// What crept in, who asked for it and what became of it.
    mutating func tellChanges() {
        for (index, wish) in Self.wishes.enumerated() {
            var requested = ChangeRequested()
            requested.title = wish.title
            requested.kind = wish.kind
            requested.requester = wish.by
            requested.reason = wish.reason
            requested.cost = thousands(wish.cost)
            requested.time = WorkDays(wish.time)
            tell(wish.day, 300 + index, wish.by.text, .requestChange(requested))
            for (day, verdict, reason) in wish.decisions {
                var decided = ChangeDecided()
                decided.id = ID(number: index + 1)
                decided.verdict = verdict
                decided.reason = reason
                decided.decider = ["C-01", "C-04"].contains(decided.id) ? "vera" : nil
                tell(day, 930 + index, "ana", .decideChange(decided))
            }
        }
        for (day, key, amount) in Self.budgetChanges {
            guard let package = WorkPackage.all.first(where: { $0.key == key }) else { continue }
            var replanned = DeliverableReplanned()
            replanned.id = Self.name(of: key)
            replanned.budget = thousands(package.budget + amount)
            tell(day, 90, "ana", .replanDeliverable(replanned))
        }
        var revised = ProjectRevised()
        revised.budget = thousands(1400)
        revised.reason = "The board grants 50k for chat and call-back"
        tell(99, 95, "ana", .reviseProject(revised))
        draw(.contingency, 14, on: 89, "Lines hired until the trunks are there", risk: "R-06")
        draw(.contingency, 10, on: 99, "Call-back from the queue, beyond the grant", change: "C-04")
        draw(.management, 7, on: 99, "Call-back, the sponsor's part", change: "C-04")
        draw(.contingency, 36, on: 121, "Recordings kept in the country", change: "C-07")
    }

    private struct Wish {
        var day: Int
        var title: String
        var kind: ChangeKind
        var by: ID<Person>
        var cost: Int
        var time: Int
        var reason: String
        var decisions: [(Int, ChangeVerdict, String)]

        init(
            _ day: Int, _ title: String, _ kind: ChangeKind, _ by: ID<Person>, _ cost: Int, _ time: Int,
            _ reason: String, _ decisions: (Int, ChangeVerdict, String)...
        ) {
            self.day = day
            self.title = title
            self.kind = kind
            self.by = by
            self.cost = cost
            self.time = time
            self.reason = reason
            self.decisions = decisions
        }
    }

    private static let wishes = [
        Wish(
            68, "Chat in the agent desktop", .add, "mia", 36, 4,
            "A third of the web shop's customers ask for it",
            (78, .deferred, "Wait for the price of the vendor"),
            (97, .approved, "Sponsor pays from the board's grant")),
        Wish(
            74, "Video calls for key accounts", .add, "mia", 58, 10, "Two large customers asked for it",
            (78, .rejected, "No agent has a camera; think again after the launch")),
        Wish(
            81, "One desktop for all sites instead of two", .modify, "eva", -18, -3,
            "Agents at the pilot site want the same screens as everybody",
            (94, .approved, "Saves work and training")),
        Wish(
            86, "Call-back from the queue", .add, "mia", 49, 5,
            "Callers hang up after two minutes in the campaign",
            (98, .approved, "Largest benefit of all wishes; 17k from the reserves")),
        Wish(
            91, "Speech analysis of complaints", .add, "tom", 44, 8,
            "Would find the reasons behind repeat calls",
            (106, .deferred, "Not before the archive has been ruled on")),
        Wish(
            102, "Back office moves before the sales lines", .resequence, "tom", 0, 0,
            "The sales campaign must not be disturbed", (109, .approved, "Same work, quieter first wave")),
        Wish(
            105, "Recordings kept in the country", .modify, "sam", 36, 3,
            "Ruling of the data protection office",
            (119, .approved, "The law leaves no choice; 36k from contingency")),
        Wish(
            108, "Own reports for each branch", .add, "lena", 21, 4, "Branch heads compare their costs",
            (121, .rejected, "The data feed lets Finance build them itself")),
        Wish(
            127, "Text messages after a call", .add, "mia", 17, 3,
            "Sales wants to send offers while interest is warm"),
        Wish(
            130, "List of deletions for auditors", .add, "sam", 9, 1,
            "Auditors ask what was deleted, and when"),
        Wish(
            136, "A second pilot site", .add, "tom", 26, 6, "One site does not show what a night shift needs"),
    ]
}
