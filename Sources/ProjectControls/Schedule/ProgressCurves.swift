import ProjectModel

/// The progress curves of all deliverables by their place in the register, kept as one list of steps.
struct ProgressCurves: Sendable {
    let steps: [ProgressCurve.Step]
    /// Where the steps of each end.
    private let ends: [Int]

    init(_ deliverables: ChunkedArray<Deliverable>) {
        var steps: [ProgressCurve.Step] = []
        var ends: [Int] = []
        ends.reserveCapacity(deliverables.count)
        steps.reserveCapacity(8 * deliverables.count)
        for place in deliverables.indices {
            // The rule first: to ask a deliverable for more than a member copies it.
            if deliverables[place].rule.value == .weighted, deliverables[place].earnsByActivities {
                ProgressCurve.append(activitiesOf: deliverables[place], to: &steps)
            } else {
                ProgressCurve.append(deliverables[place].progress, to: &steps)
            }
            ends.append(steps.count)
        }
        self.steps = steps
        self.ends = ends
    }

    subscript(place: Int) -> ProgressCurve { ProgressCurve(steps: steps[range(of: place)]) }

    /// Where the steps of the deliverable at a place lie.
    func range(of place: Int) -> Range<Int> { (place == 0 ? 0 : ends[place - 1])..<ends[place] }

    /// Percent complete on one day, by place.
    func percents(on day: Day) -> [Percent] {
        ends.indices.map { place in
            let range = range(of: place)
            let last = steps[range].lastIndex { $0.day <= day }
            return last.map { steps[$0].percent } ?? .zero
        }
    }
}
