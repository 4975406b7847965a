import ProjectModel

extension Script {
    /// What is a part of what, agreed before the plan was. A whole keeps a budget of its own.
    static let parts: [(whole: String, parts: [String])] = [
        ("core", ["trunks", "border", "menu", "recording"]), ("crm", ["context", "tickets"]),
        ("desktop", ["layout", "wallboards", "knowledge"]),
        ("tooling", ["cleansing", "dryrun1", "dryrun2"]), ("pilot", ["pilotfix"]),
        ("training", ["material", "trainers"]), ("cutover", ["runbook", "dress"]),
        ("switchoff", ["leaving"]),
    ]

    /// What approved changes brought, and the day from which it was in the plan; of the archive that was before
    /// the approval.
    static let brought: [(key: String, change: ID<ChangeRequest>, whole: String?)] = [
        ("chat", "C-01", "desktop"), ("callback", "C-04", nil), ("callbackfigures", "C-04", "callback"),
        ("archive", "C-07", "recording"),
    ]

    mutating func tellBreakdown() {
        for (place, (whole, parts)) in Self.parts.enumerated() {
            for (index, part) in parts.enumerated() {
                var replanned = DeliverableReplanned()
                replanned.id = Self.name(of: part)
                replanned.parent = Self.name(of: whole)
                tell(56, 310 + 8 * place + index, "ana", .replanDeliverable(replanned))
            }
        }
    }
}
