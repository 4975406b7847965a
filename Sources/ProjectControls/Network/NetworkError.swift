package import ProjectModel

/// Why a network has no schedule.
package enum NetworkError: Error, Sendable, Hashable {
    /// Each waits for the one before it, and the first for the last.
    case circle([ID<Network.Activity>])
    case unknown(ID<Network.Activity>, neededBy: ID<Network.Activity>)
    /// A change concerns what neither the network has nor any of the changes adds.
    case changed(ID<Network.Activity>, by: ID<ChangeRequest>)
    case twice(ID<Network.Activity>)
    /// A length below zero, or one that no project has.
    case impossible(ID<Network.Activity>)
    /// The finish is before the start, or one of them is after the data date.
    case contradictoryActuals(ID<Network.Activity>)

    /// One line for people: what is wrong, where, what to do.
    package var message: String {
        switch self {
        case .circle(let members):
            let names = (members + members.prefix(1)).map(\.text).joined(separator: " → ")
            return "The links close a circle: \(names). Take one of them out."
        case .unknown(let id, let waiting):
            return "\(waiting) waits for \(id), which is not in the network. Add it, or take the link out."
        case .changed(let id, let change):
            return "\(change) changes \(id), which is not in the network. Correct the change."
        case .twice(let id):
            return "There are two activities with the name \(id). Rename one of them."
        case .impossible(let id):
            return "A length or a date of \(id) is below zero or out of all range. Estimate it anew."
        case .contradictoryActuals(let id):
            return "The actual dates of \(id) contradict each other or are yet to come. Correct its progress."
        }
    }
}
