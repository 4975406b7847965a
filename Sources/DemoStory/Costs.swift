import ProjectModel

extension Script {
    /// What a package really costs comes with the work that is done, in sums of some days.
    mutating func tellCosts(of package: WorkPackage, _ index: Int, _ dice: inout Dice) {
        let id = Self.name(of: package.key)
        let rate = package.costRate * (1 + 0.03 * dice.either())
        var owed = 0.0
        var before = 0.0
        var billed = Money.zero
        if let early = Self.begunEarly.first(where: { $0.key == package.key }) {
            var cost = CostRecorded()
            cost.deliverable = id
            cost.amount = Money(minor: Int64(early.euros) * 100)
            cost.day = calendar[early.day]
            cost.note = early.note
            tell(early.day, 610, package.owner.text, .recordCost(cost))
            owed -= Double(early.euros)
        }
        for day in package.start...calendar.last {
            if let order = Order.all.firstIndex(where: { $0.key == package.key && $0.isPaid(on: day) }) {
                settle(order, billed, on: day, by: package.owner.text)
                billed = .zero
            }
            let done = package.done(on: day)
            owed += Double(budget(of: package, on: day)) * 1000 * rate * (done - before)
            before = done
            let weekday = (day + index) % 5
            // Large packages have more people and suppliers who send papers.
            let isDue = done >= 1 || weekday != 4 && (weekday != 1 || package.budget >= 20)
            guard isDue, owed >= 60 else { continue }
            // Sums are whole tens of euros; what is left over goes into the next.
            let tens = Int((owed / 10).rounded())
            owed -= Double(tens * 10)
            var cost = CostRecorded()
            cost.deliverable = id
            cost.amount = Money(minor: Int64(tens) * 1000)
            cost.day = calendar[max(package.start, day - dice.below(3))]
            cost.note = note(package, &dice)
            cost.cause = cause(package, rate, &dice)
            let hour = 120 + dice.below(860)
            // What is ordered comes on one bill.
            if Order.all.contains(where: { $0.key == package.key && $0.bills(on: day) }) {
                billed += cost.amount
            } else {
                tell(day, hour, package.owner.text, .recordCost(cost))
            }
            if done >= 1 { return }
        }
    }

    /// What was spent before its change was approved.
    private static let begunEarly = [
        (day: 115, key: "archive", euros: 900, note: "time sheets, store tried out")
    ]

    /// Approved changes make a budget smaller or larger on their way.
    private func budget(of package: WorkPackage, on day: Int) -> Int {
        package.budget
            + Self.budgetChanges.filter { $0.key == package.key && $0.day <= day }.reduce(0) {
                $0 + $1.amount
            }
    }

    private func note(_ package: WorkPackage, _ dice: inout Dice) -> String {
        switch package.bill {
        case .hours:
            dice.pick([
                "time sheets", "time sheets, two people", "time sheets and travel", "overtime",
                "freelancer, by the day", "time sheets, workshop",
            ])
        case .vendor:
            dice.pick([
                "invoice, time and material", "invoice, share of the milestone",
                "invoice, extra days on site",
                "time sheets of the vendor",
            ])
        case .goods:
            dice.pick([
                "invoice, hardware", "invoice, licences", "invoice, carrier set-up", "time sheets on site",
                "freight and customs",
            ])
        }
    }

    /// Said now and then, and mostly of work that costs more than was planned.
    private func cause(_ package: WorkPackage, _ rate: Double, _ dice: inout Dice) -> Cause? {
        guard rate > 1.1, dice.below(4) == 0 else { return nil }
        return switch package.bill {
        case .hours: dice.pick([.talent, .talent, .scope, .security])
        case .vendor: dice.pick([.vendor, .vendor, .scope])
        case .goods: dice.pick([.infrastructure, .infrastructure, .vendor])
        }
    }
}
