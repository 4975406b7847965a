package import ProjectModel

/// A commitment on which money is still owed.
package struct CommitmentStanding: Sendable, Hashable {
    package let id: ID<Commitment>
    package let deliverable: ID<Deliverable>
    package let party: ID<Party>
    package let note: String?
    package let due: Day
    /// What is still owed.
    package let open: Money
    /// Off track once it is due and not paid, attention in the fortnight before.
    package let light: Light
}

extension CommitmentStanding {
    /// The next one due first.
    static func all(_ facts: Facts) -> [CommitmentStanding] {
        facts.project.costs.commitments.all.compactMap { commitment in
            let open = commitment.open(on: facts.day)
            guard open > .zero else { return nil }
            let left = commitment.due - facts.day
            return CommitmentStanding(
                id: commitment.id, deliverable: commitment.deliverable, party: commitment.party,
                note: commitment.note, due: commitment.due, open: open,
                light: left < 0 ? .offTrack : left <= 14 ? .attention : .onTrack)
        }.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
    }
}
