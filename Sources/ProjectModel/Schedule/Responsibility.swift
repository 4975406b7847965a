/// What somebody has to do with a deliverable beside the one who is accountable for it: the R, C and I of RACI.
/// The A is the deliverable's owner, so that there is exactly one at any time.
package enum RACI: String, Choice {
    /// Does the work.
    case responsible
    /// Answers for it: exactly one person.
    case accountable
    /// Is asked before.
    case consulted
    /// Is told after.
    case informed

    package var letter: String {
        switch self {
        case .responsible: "R"
        case .accountable: "A"
        case .consulted: "C"
        case .informed: "I"
        }
    }
}

package struct Responsibility: Sendable, Hashable {
    package var person: ID<Person>
    package var role: RACI
}

extension Deliverable {
    /// Who has this role, in the order in which it was given.
    package func people(_ role: RACI) -> [ID<Person>] {
        if role == .accountable { return [owner.value] }
        return responsibilities.filter { $0.value.role == role }.map(\.value.person)
    }

    /// Whether somebody is named who does the work, here or in an activity.
    package var hasResponsible: Bool {
        !people(.responsible).isEmpty || activities.contains { $0.person != nil }
    }
}
