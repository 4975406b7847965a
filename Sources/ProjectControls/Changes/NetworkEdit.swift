package import ProjectModel

/// One thing that a change does to the network.
///
/// Every edit means something on whatever other changes have left: what concerns an activity that is not there
/// does nothing. So a change can be replayed with or without the others.
package enum NetworkEdit: Sendable, Hashable {
    /// Lengthens (or, less than zero, shortens) work; of what has begun, what remains of it. Never below zero.
    case lengthen(ID<Network.Activity>, by: WorkDays)
    /// Adds work with its links; `before` are the links of others to it.
    case add(Network.Activity, before: [Successor])
    /// Takes work out. The logic that runs through it stays, so it remains as a milestone that takes no time and
    /// waits for no date.
    case remove(ID<Network.Activity>)
    /// Adds a link, in place of any that there was between the two.
    case link(ID<Network.Activity>, Network.Link)
    case unlink(ID<Network.Activity>, from: ID<Network.Activity>)

    /// An activity that is to wait for the one that is added.
    package struct Successor: Sendable, Hashable {
        package var id: ID<Network.Activity>
        package var kind: LinkKind
        package var lag: WorkDays

        package init(
            _ id: ID<Network.Activity>, _ kind: LinkKind = .finishToStart, lag: WorkDays = .zero
        ) {
            self.id = id
            self.kind = kind
            self.lag = lag
        }
    }
}

/// An approved change with what it does to the network and to the cost.
package struct NetworkChange: Sendable, Hashable {
    package var id: ID<ChangeRequest>
    /// The department, vendor or partner that asked for it.
    package var party: ID<Party>
    package var edits: [NetworkEdit]
    /// What it adds to the cost; less than zero saves.
    package var cost: Money

    package init(
        _ id: ID<ChangeRequest>, _ party: ID<Party>, _ edits: [NetworkEdit], cost: Money = .zero
    ) {
        self.id = id
        self.party = party
        self.edits = edits
        self.cost = cost
    }
}
