import ProjectModel

extension Hazard {
    /// Off track: the contingency reserve covers less than .80 of the exposure, or the launch is so near that it
    /// is decided on and the board does not say go, or it went live against the board. Attention: less than 1, no
    /// reserve, or the launch is within 30 days and the board does not say go.
    static func risk(_ facts: Facts, _ exposure: RiskExposure, _ launch: LaunchStanding) -> Hazard {
        let project = facts.project
        let currency = project.charter.currency.value
        let finding: Finding
        switch exposure.cover {
        case .value(let cover):
            let reserve = PlainFigures.plain(exposure.contingencyReserve) { PlainFigures.money($0, currency) }
            finding = Finding(
                Light.ofCover(.value(cover)),
                "contingency \(reserve) covers \(PlainFigures.index(cover)) of the exposure of "
                    + PlainFigures.money(exposure.exposure, currency))
        case .undefined(let reason):
            // An exposure that nothing is set aside for is worse than not knowing.
            let isBare = exposure.exposure > .zero && exposure.contingencyReserve.value == nil
            finding = Finding(isBare ? .attention : .unknown, reason)
        }
        return Hazard(
            kind: .risk, headline: PlainFigures.plain(exposure.cover, PlainFigures.index),
            detail: "of exposure",
            rule: """
                off track: the contingency reserve covers less than .80 of the expected value of the open risks, \
                or the board does not say go \(LaunchStanding.decidedDays) days before the launch; attention: less \
                than 1, there is no reserve, or the board does not say go \(LaunchStanding.watchedDays) days before
                """,
            findings: [finding] + launchFindings(launch),
            trend: facts.weeks.compactMap { cover(project, exposure.contingencyReserve, on: $0).value })
    }

    /// Nothing as long as the launch is far off, over, or not planned.
    private static func launchFindings(_ launch: LaunchStanding) -> [Finding] {
        guard launch.light > .onTrack else { return [] }
        if launch.board.verdict != .go, case .ahead(let days) = launch.stage {
            let when = days == 0 ? "today" : "in \(PlainFigures.count(days, "day"))"
            return [
                Finding(
                    launch.light,
                    "launch \(when), \(launch.board.verdict.title): \(launch.board.reasons.first ?? "")")
            ]
        }
        return [
            Finding(launch.light, "launched although the board said \(launch.decision?.board.title ?? "")")
        ]
    }

    /// With the reserve as it is now: earlier ones are not kept.
    private static func cover(_ project: Project, _ reserve: Measure<Money>, on day: Day) -> Measure<Double> {
        var sum = Money.zero
        var open = 0
        for risk in project.risks.all where risk.isOpen(on: day) {
            guard let assessment = risk.assessment(on: day) else { continue }
            sum += assessment.expectedValue(of: risk.nature.value)
            open += 1
        }
        return RiskExposure.cover(of: sum, by: reserve, open: open)
    }
}
