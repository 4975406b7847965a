package struct RoleGranted: Sendable, Hashable {
    static let type = "role-granted"

    package var account = ""
    package var role = Role.viewer

    package init() {}
}

extension RoleGranted: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("account", &account)
        try field("role", &role)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.grants[account] = Recorded(role, stamp)
    }
}
