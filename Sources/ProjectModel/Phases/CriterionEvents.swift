package struct CriterionSet: Sendable, Hashable {
    static let type = "criterion-set"

    package var id: ID<ExitCriterion> = ""
    package var phase = Phase.initiation
    package var text = ""
    package var owner: ID<Person>?

    package init() {}
}

extension CriterionSet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("phase", &phase)
        try field("text", &text)
        try field("owner", &owner)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.criteria.add(
            ExitCriterion(
                id: id, phase: Recorded(phase, stamp), text: Recorded(text, stamp),
                owner: owner.map { Recorded($0, stamp) }))
    }
}

/// Only what is given changes.
package struct CriterionRevised: Sendable, Hashable {
    static let type = "criterion-revised"

    package var id: ID<ExitCriterion> = ""
    package var text: String?
    package var owner: ID<Person>?

    package init() {}
}

extension CriterionRevised: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("text", &text)
        try field("owner", &owner)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.criteria.update(id) { criterion in
            if let text { criterion.text = Recorded(text, stamp) }
            if let owner { criterion.owner = Recorded(owner, stamp) }
        }
    }
}

/// It is not asked for any more. What must be true all the same is waived, which takes two accounts.
package struct CriterionWithdrawn: Sendable, Hashable {
    static let type = "criterion-withdrawn"

    package var id: ID<ExitCriterion> = ""
    package var reason = ""

    package init() {}
}

extension CriterionWithdrawn: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.criteria.update(id) {
            $0.withdrawal = Recorded(Withdrawal(reason: reason, day: stamp.day), stamp)
        }
    }
}

package struct CriterionMet: Sendable, Hashable {
    static let type = "criterion-met"

    package var id: ID<ExitCriterion> = ""
    package var evidence = ""
    /// Where it can be looked at.
    package var link: String?

    package init() {}
}

extension CriterionMet: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("evidence", &evidence)
        try field("link", &link)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.criteria.update(id) {
            $0.evidence = Recorded(Evidence(text: evidence, link: link, day: stamp.day), stamp)
        }
    }
}

/// The first of two accounts says that a criterion need not be met.
package struct WaiverProposed: Sendable, Hashable {
    static let type = "waiver-proposed"

    package var id: ID<ExitCriterion> = ""
    package var reason = ""

    package init() {}
}

extension WaiverProposed: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let waiver = Waiver(account: stamp.by, reason: reason, day: stamp.day)
        project.criteria.update(id) { $0.waiver = Recorded(waiver, stamp) }
    }
}

/// The second account says so too.
package struct WaiverAgreed: Sendable, Hashable {
    static let type = "waiver-agreed"

    package var id: ID<ExitCriterion> = ""

    package init() {}
}

extension WaiverAgreed: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) { try field("id", &id) }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let agreement = Waiver.Agreement(account: stamp.by, day: stamp.day)
        project.criteria.update(id) { $0.waiver?.value.agreed = Recorded(agreement, stamp) }
    }
}
