/// Only what is given changes; why stays on record, since benefits are what a project is judged by.
package struct BenefitRevised: Sendable, Hashable {
    static let type = "benefit-revised"

    package var id: ID<Benefit> = ""
    package var title: String?
    package var target: Quantity?
    package var due: Day?
    package var owner: ID<Person>?
    package var reason = ""

    package init() {}
}

extension BenefitRevised: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("title", &title)
        try field("target", &target)
        try field("due", &due)
        try field("owner", &owner)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.benefits.update(id) { benefit in
            if let title { benefit.title = Recorded(title, stamp) }
            if let target { benefit.target = Recorded(target, stamp) }
            if let due { benefit.due = Recorded(due, stamp) }
            if let owner { benefit.owner = Recorded(owner, stamp) }
        }
    }
}

/// The project is not to bring it any more.
package struct BenefitWithdrawn: Sendable, Hashable {
    static let type = "benefit-withdrawn"

    package var id: ID<Benefit> = ""
    package var reason = ""

    package init() {}
}

extension BenefitWithdrawn: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.benefits.update(id) {
            $0.withdrawal = Recorded(Withdrawal(reason: reason, day: stamp.day), stamp)
        }
    }
}
