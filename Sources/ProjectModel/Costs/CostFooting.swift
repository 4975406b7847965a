extension CostRecorded {
    /// Sums add up: none takes the place of another.
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.deliverable, deliverable)])
    }
}

extension ReserveSet {
    func footing(in project: Project) -> Footing {
        Footing(sets: [Subject(.reserve, kind.rawValue)], shapes: [.wholePlan])
    }
}
