import ProjectModel

extension Network.Constraint {
    /// A day as an offset. What starts on a day off starts on the working day after it if it must or may be
    /// later, on the one before if it may be no later; what finishes on a day off finishes on the working day
    /// before if it must or may be no later, on the one after if it may be no earlier.
    ///
    /// - Precondition: it is not one that lifts.
    init(_ constraint: DateConstraint, on axis: WorkingAxis) {
        let day = constraint.day
        let before = axis.position(endOf: day - 1)
        let through = axis.position(endOf: day)
        switch constraint.kind {
        case .startNoEarlier: self = .startNoEarlier(WorkDays(before))
        case .startNoLater: self = .startNoLater(WorkDays(max(0, through - 1)))
        case .finishNoEarlier: self = .finishNoEarlier(WorkDays(day < axis.origin ? 0 : before + 1))
        case .finishNoLater: self = .finishNoLater(WorkDays(through))
        case .mustStart: self = .startOn(WorkDays(before))
        case .mustFinish: self = .finishOn(WorkDays(through))
        case .lifted: preconditionFailure("nothing binds what is lifted")
        }
    }
}
