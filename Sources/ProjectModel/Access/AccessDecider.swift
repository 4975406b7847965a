extension Command {
    /// The least role that may give it.
    package var leastRole: Role {
        switch self {
        case .openProject, .recoverAccess: .viewer
        case .recordRemark, .recordProgress, .recordCost, .raiseRisk, .assessRisk, .answerRisk, .closeRisk,
            .recordRiskOccurrence, .requestChange, .recordStatement, .recordContact, .askQuestion,
            .answerQuestion, .reportStatus, .assessStakeholder, .recordComponent, .updateSupport,
            .moveComponent, .recordLesson, .meetCriterion, .expectMilestone, .addActivity, .reviseActivity,
            .reportActivity, .blockDeliverable, .unblockDeliverable, .recordCommitment, .settleCommitment,
            .cancelCommitment, .explainVariance, .closeIssue, .checkLaunch, .planRollback, .rehearseRollback,
            .setChangeEffect, .measureBenefit, .waiveLaunchCriterion, .recordLaunch, .settleChecklistItem,
            .raiseChecklistRisk, .addChecklistItem,
            .waiveCriterion, .reachMilestone:
            .contributor
        case .reviseProject, .setGoal, .setCalendar, .setTolerances, .addParty, .setCadence, .addPerson,
            .planPhase, .decideGate, .setCriterion, .addDeliverable, .replanDeliverable, .linkDeliverable,
            .constrainDeliverable, .crashDeliverable, .linkMilestone,
            .setMilestone, .takeBaseline, .setReserve, .decideChange, .ruleOnTopic, .recordDecision,
            .planTechnology, .setResponsibility, .dropResponsibility, .passResponsibility, .acceptDeliverable,
            .rejectDeliverable, .drawReserve, .setTurnaround, .planLaunch, .setLaunchCriterion, .decideLaunch,
            .setBusinessCase, .addOption, .setCashFlow, .setOutcome, .chooseOption, .planBenefit,
            .closeProject, .withdrawBenefit, .reviseBenefit, .withdrawOutcome, .withdrawOption, .reviseOption,
            .withdrawCriterion, .reviseCriterion, .reopenProject, .grantRole:
            .manager
        }
    }
}

extension Project {
    func checkRole(of account: String, for command: Command) throws(Rejection) {
        if case .openProject = command { return }
        try checkRole(of: account, atLeast: command.leastRole)
    }

    func checkRole(of account: String, atLeast least: Role) throws(Rejection) {
        guard isOpened else {
            throw Rejection("This log holds no project yet. Start one with: taffrail new LOG")
        }
        let role = role(of: account)
        guard role >= least else {
            throw Rejection(
                "\(account) is a \(role.rawValue) here and this takes a \(least.rawValue). Ask \(managers) "
                    + "for: access grant --account \(account) --role \(least.rawValue)")
        }
    }

    func grant(_ draft: RoleGranted) throws(Rejection) -> [Event] {
        try check(account: draft.account)
        guard role(of: draft.account) != draft.role else {
            throw Rejection("\(draft.account) is a \(draft.role.rawValue) already.", field: "role")
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

    /// Gives a log a manager that has none; whoever owns the file could write one into it by other means.
    func recover(_ account: String, for asker: Asker) throws(Rejection) -> [Event] {
        try check(account: account)
        guard !grants.contains(where: { $0.value.value == .manager }) else {
            throw Rejection("This log has a manager. Ask \(managers) for: access grant --account \(account)")
        }
        guard asker.ownsLog else {
            throw Rejection("Only the owner of the log's file, or root, can give it a manager.")
        }
        var grant = RoleGranted()
        grant.account = account
        grant.role = .manager
        return [.roleGranted(grant)]
    }

    private func check(account: String) throws(Rejection) {
        try check(account, "account", longest: 64)
        guard account.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else {
            throw Rejection("An account is a Unix login name. Try letters and digits.", field: "account")
        }
    }
}
