import ProjectModel

extension Script {
    /// What stood still and what for, who took or sent back what was finished, and why things cost more.
    mutating func tellDeliveries() {
        for stop in Self.stops {
            var blocked = DeliverableBlocked()
            blocked.id = Self.name(of: stop.key)
            blocked.reason = stop.reason
            let isWork = WorkPackage.all.contains { $0.key == stop.waitsOn }
            blocked.waitsOn = isWork ? Self.name(of: stop.waitsOn).text : stop.waitsOn
            blocked.day = calendar[stop.day]
            tell(stop.day, 560, stop.by, .blockDeliverable(blocked))
            guard let end = stop.until else { continue }
            var unblocked = DeliverableUnblocked()
            unblocked.id = blocked.id
            unblocked.day = calendar[end.day]
            unblocked.note = end.note
            tell(end.day, 560, stop.by, .unblockDeliverable(unblocked))
        }
        for (day, key, by, cause, cost, time, note) in Self.causes {
            var explained = VarianceExplained()
            explained.deliverable = Self.name(of: key)
            explained.cause = cause
            explained.cost = cost == 0 ? nil : thousands(cost)
            explained.time = time == 0 ? nil : WorkDays(time)
            explained.note = note
            tell(day, 960, by, .explainVariance(explained))
        }
    }

    /// Whoever will use what is finished on `day` takes it some days later; some they send back first, and one
    /// they have not taken yet.
    mutating func tellAcceptance(of package: WorkPackage, _ index: Int, finished day: Int) {
        let by: ID<Person> = Self.accepter(of: package)
        let rejected = Self.rejections.first { $0.key == package.key }
        if let rejected {
            var rejection = DeliverableRejected()
            rejection.id = Self.name(of: package.key)
            rejection.by = by
            rejection.reason = rejected.reason
            rejection.day = calendar[rejected.day]
            tell(rejected.day, 984, "ana", .rejectDeliverable(rejection))
            guard rejected.isMended else { return }
        }
        let taken = rejected.map { $0.day + 6 } ?? day + 2 + index % 3
        guard taken <= calendar.last else { return }
        var accepted = DeliverableAccepted()
        accepted.id = Self.name(of: package.key)
        accepted.by = by
        accepted.day = calendar[taken]
        accepted.note = Self.notes[package.key]
        tell(taken, 985, "ana", .acceptDeliverable(accepted))
    }

    private static func accepter(of package: WorkPackage) -> ID<Person> {
        let isPaper = (WorkPackage.initiation + WorkPackage.planning).contains { $0.key == package.key }
        if isPaper { return "vera" }
        return ["tom", "eva", "mia"].contains(package.owner) ? "mia" : "tom"
    }

    private static let rejections: [(key: String, day: Int, isMended: Bool, reason: String)] = [
        ("survey", 47, true, "Two sites were measured with empty offices"),
        ("crm", 128, true, "One of twenty calls opens an empty screen (R-01)"),
        ("menu", 140, false, "Two prompts are missing, and the third level takes over 3 seconds"),
    ]

    private static let notes = [
        "core": "Voice at two sites is still to be measured (R-14)",
        "trunks": "Three weeks late; the hired lines go back",
        "sitesa": "Measured for ten days, 4.2 of 5", "testbed": "Stands before it is needed",
        "crm": "Screens open with the record in 199 of 200 calls",
    ]

    private struct Stop: Sendable {
        var day: Int
        var key: String
        var by: String
        /// Who or what it waits for: a person, a party or the key of a package.
        var waitsOn: String
        var reason: String
        var until: (day: Int, note: String)?
    }

    private static let stops = [
        Stop(
            day: 79, key: "trunks", by: "jo", waitsOn: "nordlink",
            reason: "The carrier waits for the permit to dig",
            until: (91, "Permit came; lines are hired until the trunks are there")),
        Stop(
            day: 109, key: "crm", by: "ben", waitsOn: "core",
            reason: "Screens cannot be tried before the core passes calls on",
            until: (113, "Tried with the hired lines")),
        Stop(
            day: 141, key: "pilot", by: "tom", waitsOn: "kim",
            reason: "No candidate build with recording, so no live calls"),
    ]

    private typealias Reason = (
        day: Int, key: String, by: String, cause: Cause, cost: Int, time: Int, note: String
    )

    private static let causes: [Reason] = [
        (60, "contract", "lena", .scope, 1, 2, "A third round on the price cap"),
        (92, "trunks", "jo", .vendor, 3, 12, "Permit to dig came three weeks late (R-06)"),
        (112, "core", "kim", .talent, 6, 4, "Two of five engineers left in summer"),
        (117, "crm", "ben", .infrastructure, 7, 5, "Ten requests a second: calls must be bundled"),
        (122, "core", "kim", .vendor, 9, 5, "Release 4.2 needed a patch"),
        (126, "tooling", "raj", .infrastructure, 5, 6, "Recordings stand in four formats"),
        (129, "recording", "raj", .security, 2, 4, "Keys of our own, as the audit asks"),
        (133, "desktop", "eva", .scope, 3, 8, "Chat came into the desktop (C-01)"),
        (135, "menu", "kim", .vendor, 4, 5, "Prompts recorded twice"),
        (136, "context", "ben", .vendor, 1, 6, "Nothing to show before release 4.2 and its patch"),
        (137, "callback", "kim", .vendor, 3, 8, "The same three people mend the core"),
        (137, "chat", "ben", .vendor, 2, 7, "The chat window came with half of its interface"),
        (138, "headsets", "tom", .other, 0, 6, "A pallet lies in customs"),
        (
            139, "sitesb", "jo", .infrastructure, 0, 8,
            "Two sites share a copper line that is doubled first (R-14)"
        ),
        (140, "archive", "raj", .security, 0, 9, "A third draft of the deletion rules"),
        (141, "pilot", "tom", .vendor, 0, 6, "Candidate build moved twice (R-07)"),
    ]
}
