internal import ProjectControls
internal import ProjectModel

extension Facts {
    /// What crept in: as it was made for the page that shows it, else made now.
    var creepReplay: Measure<CreepReplay> {
        creep ?? CreepReplay.replay(of: project, asOf: status.asOf)
    }

    /// Makes what a page shows and a status does not hold, and forgets it where nobody needs it.
    ///
    /// - Parameter simulates: whether the simulation is shown.
    mutating func prepare(for page: PageName, simulates: Bool) {
        creep = page == .changes ? creepReplay : nil
        simulation = simulates ? simulation ?? SimulationProgress(project, status.asOf) : nil
        if page == .forecasts, drift == nil {
            drift = DriftProgress(from: project.charter.start.value, asOf: status.asOf)
        }
    }

    /// What a change does to the finish: once it is approved its part in the order of the decisions, before that
    /// what it would do; nil where it has no effect that could be run.
    func effectOnFinish(_ change: ChangeStanding) -> WorkDays? {
        guard change.movesPlan, let replay = creepReplay.value else { return nil }
        return replay.ledger.entries.first { $0.change == change.id }?.inSequence
            ?? replay.prospects[change.id]
    }

    /// `+4 d`, `−2 d`, `0 d`; half days where there are some.
    func workDays(_ length: WorkDays) -> String {
        let places = length.hundredths % 100 == 0 ? 0 : 1
        let text = PlainFigures.decimal(length.days, places: places)
        return (length > .zero ? "+" : "") + text + " d"
    }

    /// Whose it is: the name of the department, the vendor or the partner.
    func name(of party: ID<Party>) -> String { project.parties[party]?.name.value ?? party.text }
}
