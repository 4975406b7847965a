import ProjectModel

extension Hazard {
    /// A phase that went on with conditions is late once these are overdue: attention from the day after they
    /// were due until the gate is decided anew.
    static func gateFindings(_ facts: Facts) -> [Finding] {
        Phase.allCases.compactMap { phase in
            let gate = GateStatus(phase, facts)
            guard let overdue = gate.overdueConditions else { return nil }
            return Finding(
                .attention,
                "conditions of gate \(phase.number) were due \(PlainFigures.day(overdue.due)): "
                    + overdue.conditions)
        }
    }
}
