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
        let register = facts.project.deliverables
        // In working days by the place in the register; none where it is not late.
        var lateness = [Int](repeating: 0, count: register.count)
        for standing in work { lateness[standing.place] = standing.lateness?.days ?? 0 }
        return work.indices.filter { work[$0].lateness != nil || work[$0].block != nil }
            .sorted { (lateness[work[$1].place], $0) < (lateness[work[$0].place], $1) }
            .map { index in
                let standing = work[index]
                let deliverable = facts.deliverables[standing.place]
                var reasons: [Reason] = standing.block.map { [.blocked($0)] } ?? []
                for dependency in deliverable.dependencies where facts.isRecorded(dependency.seq) {
                    let other = dependency.value.on
                    guard let days = register.place(of: other).map({ lateness[$0] }), days > 0 else {
                        continue
                    }
                    reasons.append(.predecessor(other, days: days))
                }
                for explanation in deliverable.explanations.reversed()
                where explanation.value.day <= facts.day {
                    reasons.append(.explained(explanation.value.cause, note: explanation.value.note))
                }
                return LateWork(id: standing.id, reasons: reasons)
            }
    }
}
