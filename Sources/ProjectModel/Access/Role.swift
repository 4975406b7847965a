/// What an account may do; who has no grant is a viewer.
package enum Role: String, Choice, Comparable {
    case viewer, contributor, manager

    private var rank: Int {
        switch self {
        case .viewer: 0
        case .contributor: 1
        case .manager: 2
        }
    }

    package static func < (left: Role, right: Role) -> Bool { left.rank < right.rank }
}

extension Project {
    package func role(of account: String) -> Role { grants[account]?.value ?? .viewer }
}
