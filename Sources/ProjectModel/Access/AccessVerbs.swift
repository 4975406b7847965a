extension Verb {
    static let accessVerbs: [Verb] = [
        Verb(
            "access", "grant", "Say what an account may do", by: .manager,
            [
                .required("account", .text, "a Unix account"),
                .required("role", .choice(of: Role.self), "what it may do", initial: "contributor"),
            ],
            stands: { input, project in
                guard let account = input.optionalText("account") else { return Standing() }
                return Standing(
                    .oneStatement, ["role": project.grants[account]?.typed(\.rawValue) ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = RoleGranted()
            draft.account = try input.text("account")
            draft.role = try input.choice("role")
            return .grantRole(draft)
        },
        Verb(
            "access", "recover", "Give a log that has no manager one; only its file's owner can", by: .viewer,
            [.required("account", .text, "the Unix account that becomes manager")]
        ) { (input) throws(Rejection) in
            .recoverAccess(account: try input.text("account"))
        },
    ]
}
