import ProjectModel

/// What was ordered from outside for a package: money that is promised before it is spent.
struct Order: Sendable {
    enum End: Sendable {
        case open
        /// From the first day on, what the package costs is not told piece by piece but comes on one bill, paid on
        /// the second; `keepsRest` while more is still owed.
        case paid(from: Int, on: Int, keepsRest: Bool = false)
        case cancelled(on: Int, String)
    }

    var day: Int
    var key: String
    var party: ID<Party>
    /// Thousands of euros.
    var amount: Int
    var due: Int
    var note: String
    var end = End.open

    func bills(on day: Int) -> Bool {
        if case .paid(let from, let paid, _) = end { (from..<paid).contains(day) } else { false }
    }

    func isPaid(on day: Int) -> Bool { if case .paid(_, day, _) = end { true } else { false } }

    /// In the order in which they are recorded, which is the order of their names.
    static let all = [
        Order(
            day: 60, key: "trunks", party: "nordlink", amount: 12, due: 98,
            note: "Order 4702, trunks for 11 sites",
            end: .paid(from: 83, on: 97)),
        Order(
            day: 61, key: "core", party: "tessaro", amount: 15, due: 102,
            note: "Order 4703, licences of the core",
            end: .paid(from: 92, on: 100)),
        Order(
            day: 64, key: "desktop", party: "tessaro", amount: 8, due: 120,
            note: "Order 4705, licences of a second desktop",
            end: .cancelled(on: 95, "C-03: one desktop for all sites")),
        Order(
            day: 85, key: "border", party: "nordlink", amount: 6, due: 114,
            note: "Order 4711, links of the border controllers", end: .paid(from: 104, on: 112)),
        Order(
            day: 90, key: "menu", party: "tessaro", amount: 10, due: 134,
            note: "Order 4714, prompts and routing",
            end: .paid(from: 122, on: 133)),
        Order(
            day: 100, key: "chat", party: "tessaro", amount: 18, due: 150, note: "Order 4718, chat licences",
            end: .paid(from: 120, on: 128, keepsRest: true)),
        Order(
            day: 101, key: "callback", party: "tessaro", amount: 15, due: 149, note: "Order 4719, call-back"),
        Order(
            day: 107, key: "core", party: "tessaro", amount: 7, due: 158,
            note: "Held back until the pilot is live"),
        Order(
            day: 122, key: "archive", party: "tessaro", amount: 12, due: 165,
            note: "Order 4724, store in the country, first year"),
        Order(
            day: 127, key: "sitesb", party: "nordlink", amount: 9, due: 161,
            note: "Order 4726, links of wave B"),
        Order(
            day: 131, key: "inventory", party: "nordlink", amount: 4, due: 148,
            note: "Order 4729, porting of 11 number ranges"),
    ]
}

extension Script {
    mutating func tellOrders() {
        for (index, order) in Order.all.enumerated() {
            let account = WorkPackage.all.first { $0.key == order.key }?.owner.text ?? "ana"
            var recorded = CommitmentRecorded()
            recorded.deliverable = Self.name(of: order.key)
            recorded.amount = thousands(order.amount)
            recorded.party = order.party
            recorded.due = calendar[order.due]
            recorded.note = order.note
            tell(order.day, 540, account, .recordCommitment(recorded))
            guard case .cancelled(let day, let reason) = order.end else { continue }
            var cancelled = CommitmentCancelled()
            cancelled.id = ID(number: index + 1)
            cancelled.reason = reason
            tell(day, 545, account, .cancelCommitment(cancelled))
        }
    }

    mutating func settle(_ index: Int, _ amount: Money, on day: Int, by account: String) {
        guard amount > .zero, case .paid(_, _, let keepsRest) = Order.all[index].end else { return }
        tell(
            day, 545, account,
            .settleCommitment(
                ID(number: index + 1), amount, on: calendar[day], rest: keepsRest ? .open : .released))
    }
}
