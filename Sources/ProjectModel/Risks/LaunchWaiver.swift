/// The first of two accounts says that a launch criterion need not be met.
package struct LaunchWaiverProposed: Sendable, Hashable {
    static let type = "launch-waiver-proposed"

    package var id: ID<LaunchCriterion> = ""
    package var reason = ""

    package init() {}
}

extension LaunchWaiverProposed: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("reason", &reason)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let waiver = Waiver(account: stamp.by, reason: reason, day: stamp.day)
        project.launch.criteria.update(id) { $0.waiver = Recorded(waiver, stamp) }
    }

    func footing(in project: Project) -> Footing {
        Footing(creates: [Subject(.waiver, id)], concerns: [Subject(.launchCriterion, id)])
    }
}

/// The second account says so too.
package struct LaunchWaiverAgreed: Sendable, Hashable {
    static let type = "launch-waiver-agreed"

    package var id: ID<LaunchCriterion> = ""

    package init() {}
}

extension LaunchWaiverAgreed: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) { try field("id", &id) }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let agreement = Waiver.Agreement(account: stamp.by, day: stamp.day)
        project.launch.criteria.update(id) { $0.waiver?.value.agreed = Recorded(agreement, stamp) }
    }

    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.waiver, id)], sets: [Subject(.agreement, id)], shapes: [.launchBoard])
    }
}

extension LaunchCriterion {
    /// Whether two accounts had said by the end of `day` that it need not be met.
    package func isWaived(on day: Day) -> Bool {
        waiver?.value.agreed.map { $0.value.day <= day } ?? false
    }
}

extension Project {
    /// As with a gate: the first account proposes a waiver, a second one makes it good; one is a manager.
    func waiveLaunchCriterion(
        _ draft: LaunchWaiverProposed, by account: String
    ) throws(Rejection) -> [Event] {
        let criterion = try noun(draft.id, in: launch.criteria, "launch criterion")
        guard let waiver = criterion.waiver?.value else {
            guard !draft.reason.isEmpty else {
                throw Rejection("Say why \(draft.id) need not be met.", field: "reason")
            }
            try check(draft.reason, "reason")
            return [.launchWaiverProposed(draft)]
        }
        if let agreed = waiver.agreed?.value {
            throw Rejection(
                "\(draft.id) was waived by \(waiver.account) and \(agreed.account) on \(agreed.day).",
                field: "id")
        }
        guard waiver.account != account else {
            throw Rejection(
                "You proposed to waive \(draft.id) on \(waiver.day), and it takes two. Ask another account for: "
                    + "launch waive --id \(draft.id)", field: "id")
        }
        guard role(of: account) == .manager || role(of: waiver.account) == .manager else {
            throw Rejection(
                "Neither \(waiver.account) nor \(account) is a manager, and one of the two must be. Ask "
                    + "\(managers) for: launch waive --id \(draft.id)", field: "id")
        }
        var agreed = LaunchWaiverAgreed()
        agreed.id = draft.id
        return [.launchWaiverAgreed(agreed)]
    }
}

extension Verb {
    static let launchWaiverVerbs: [Verb] = [
        Verb(
            "launch", "waive", "Say that a launch criterion need not be met; it takes two accounts",
            by: .contributor,
            [
                .required("id", .reference(.launchCriterion), "which criterion"),
                .optional("reason", .text, "why; the second account need not say it again"),
            ],
            stands: { input, project in
                guard let criterion = project.launch.criteria[input.optionalID("id") ?? ""] else {
                    return Standing()
                }
                // Who means to propose must not make good what another one proposed meanwhile.
                return Standing(.oneStatement, ["reason": criterion.waiver?.typed(\.reason) ?? .nothing])
            }
        ) { (input) throws(Rejection) in
            var draft = LaunchWaiverProposed()
            draft.id = try input.id("id")
            draft.reason = input.optionalText("reason") ?? ""
            return .waiveLaunchCriterion(draft)
        }
    ]
}
