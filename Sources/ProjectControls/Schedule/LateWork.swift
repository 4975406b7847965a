package import ProjectModel

/// A deliverable that is late or stands still, and why, as far as the log knows.
package struct LateWork: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        /// It stands still.
        case blocked(WorkStanding.Blocked)
        /// It waits for one that is late itself, by so many working days.
        case predecessor(ID<Deliverable>, days: Int)
        /// Somebody said why.
        case explained(Cause, note: String)
    }

    package let id: ID<Deliverable>
    /// None where nobody has said why.
    package let reasons: [Reason]
}

extension LateWork {
    /// The latest first; what only stands still comes last.
    static func all(_ work: [WorkStanding], _ facts: Facts) -> [LateWork] {
        var standings: [ID<Deliverable>: WorkStanding] = [:]
        for standing in work { standings[standing.id] = standing }
        return work.filter { $0.lateness != nil || $0.block != nil }.enumerated()
            .sorted { one, other in
                let days = [one, other].map { $0.element.lateness?.days ?? 0 }
                return (days[1], one.offset) < (days[0], other.offset)
            }
            .map { _, standing in
                var reasons: [Reason] = standing.block.map { [.blocked($0)] } ?? []
                let deliverable = facts.project.deliverables[standing.id]
                for dependency in deliverable?.dependencies ?? [] where facts.isRecorded(dependency.seq) {
                    let other = standings[dependency.value.on]
                    guard let days = other?.lateness?.days else { continue }
                    reasons.append(.predecessor(dependency.value.on, days: days))
                }
                for explanation in deliverable?.explanations.reversed() ?? []
                where explanation.value.day <= facts.day {
                    reasons.append(.explained(explanation.value.cause, note: explanation.value.note))
                }
                return LateWork(id: standing.id, reasons: reasons)
            }
    }
}
