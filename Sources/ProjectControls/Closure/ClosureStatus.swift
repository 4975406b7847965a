import ProjectModel

/// What the end of a project is judged by, as of one day.
package struct ClosureStatus: Sendable, Hashable {
    package let planAgainstActual: PlanAgainstActual
    package let calibration: EstimateCalibration
    /// In the order of the log.
    package let benefits: [BenefitStanding]
}

extension ClosureStatus {
    init(_ facts: Facts, _ deliverables: [DeliverableStatus]) {
        planAgainstActual = PlanAgainstActual(facts, deliverables)
        calibration = EstimateCalibration(facts, planAgainstActual)
        benefits = facts.project.benefits.all.filter {
            facts.isRecorded($0.unit.seq) && !$0.withdrawal.holds(on: facts.day)
        }
        .map { BenefitStanding($0, asOf: facts.day) }
    }
}
