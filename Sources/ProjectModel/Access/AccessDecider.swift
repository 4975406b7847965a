extension Command {
    /// The least role that may give it.
    package var leastRole: Role {
        switch self {
        case .openProject: .viewer
        case .recordRemark, .recordProgress, .recordCost, .raiseRisk, .assessRisk, .answerRisk, .closeRisk,
            .recordRiskOccurrence, .requestChange, .recordStatement, .recordComponent, .recordLesson,
            .meetCriterion, .expectMilestone, .reachMilestone:
            .contributor
        case .reviseProject, .setGoal, .setCalendar, .setTolerances, .addParty, .addPerson, .planPhase,
            .decideGate, .setCriterion, .addDeliverable, .replanDeliverable, .linkDeliverable, .setMilestone,
            .takeBaseline, .setReserve, .decideChange, .ruleOnTopic, .grantRole:
            .manager
        }
    }
}

extension Project {
    func checkRole(of account: String, for command: Command) throws(Rejection) {
        if case .openProject = command { return }
        guard isOpened else {
            throw Rejection("This log holds no project yet. Start one with: taffrail new LOG")
        }
        let role = role(of: account)
        guard role >= command.leastRole else {
            let managers = grants.filter { $0.value.value == .manager }.keys.sorted()
            let ask = managers.isEmpty ? "the file's owner" : managers.joined(separator: " or ")
            throw Rejection(
                "\(account) is a \(role.rawValue) here and this takes a \(command.leastRole.rawValue). Ask \(ask) "
                    + "for: access grant --account \(account) --role \(command.leastRole.rawValue)")
        }
    }

    func grant(_ draft: RoleGranted) throws(Rejection) -> [Event] {
        try check(draft.account, "account", longest: 64)
        guard draft.account.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else {
            throw Rejection("An account is a Unix login name. Try letters and digits.", field: "account")
        }
        if grants[draft.account]?.value == .manager, draft.role != .manager {
            let others = grants.contains { $0.key != draft.account && $0.value.value == .manager }
            guard others else {
                throw Rejection(
                    "\(draft.account) is the only manager. Make somebody else manager first.", field: "role")
            }
        }
        return [.roleGranted(draft)]
    }
}
