import ProjectModel

/// The progress curves of all deliverables by their place in the register, kept as one list of steps.
struct ProgressCurves: Sendable {
    private let steps: [ProgressCurve.Step]
    /// Where the steps of each end.
    private let ends: [Int]

    init(_ deliverables: ChunkedArray<Deliverable>) {
        var steps: [ProgressCurve.Step] = []
        var ends: [Int] = []
        ends.reserveCapacity(deliverables.count)
        steps.reserveCapacity(8 * deliverables.count)
        for place in deliverables.indices {
            if deliverables[place].earnsByActivities {
                ProgressCurve.append(activitiesOf: deliverables[place], to: &steps)
            } else {
                ProgressCurve.append(deliverables[place].progress, to: &steps)
            }
            ends.append(steps.count)
        }
        self.steps = steps
        self.ends = ends
    }

    subscript(place: Int) -> ProgressCurve {
        ProgressCurve(steps: steps[(place == 0 ? 0 : ends[place - 1])..<ends[place]])
    }
}
