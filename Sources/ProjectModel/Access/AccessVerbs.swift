extension Verb {
    static let accessVerbs: [Verb] = [
        Verb(
            "access", "grant", "Say what an account may do", by: .manager,
            [
                .required("account", .text, "a Unix account"),
                .required("role", .choice(of: Role.self), "what it may do", initial: "contributor"),
            ]
        ) { (input) throws(Rejection) in
            var draft = RoleGranted()
            draft.account = try input.text("account")
            draft.role = try input.choice("role")
            return .grantRole(draft)
        }
    ]
}
