/// A change of what is held back: set anew, or drawn on.
package struct ReserveMove: Sendable, Hashable {
    package var kind: ReserveKind
    /// What was taken out; nil where it was set anew.
    package var drawn: Money?
    /// What is held back from then on; below zero where more was drawn than there was.
    package var left: Money
    package var day: Day
    package var reason: String?
    package var risk: ID<Risk>?
    package var change: ID<ChangeRequest>?
}

extension CostLedger {
    package func reserve(_ kind: ReserveKind) -> Recorded<Money>? {
        switch kind {
        case .contingency: contingencyReserve
        case .management: managementReserve
        }
    }

    /// What was held back at the end of `day`; nil before it was first set.
    package func reserve(_ kind: ReserveKind, on day: Day) -> Money? {
        reserveMoves.last { $0.value.kind == kind && $0.value.day <= day }?.value.left
    }

    mutating func move(_ move: ReserveMove, _ stamp: Stamp) {
        reserveMoves.append(Recorded(move, stamp))
        switch move.kind {
        case .contingency: contingencyReserve = Recorded(move.left, stamp)
        case .management: managementReserve = Recorded(move.left, stamp)
        }
    }
}
