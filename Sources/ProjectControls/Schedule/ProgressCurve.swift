import ProjectModel

/// Percent complete of one deliverable over time: what was last recorded for each day or before.
///
/// Later records overrule earlier ones from their own day on, so a correction backdated before a report takes
/// that report back; exactly as `Deliverable.percentComplete(on:)` has it, but for all days at once.
struct ProgressCurve: Sendable {
    struct Step: Sendable {
        var day: Day
        var percent: Percent
    }

    /// In rising order of days.
    let steps: ArraySlice<Step>

    init(steps: ArraySlice<Step>) { self.steps = steps }

    init(_ deliverable: Deliverable) {
        var steps: [Step] = []
        Self.append(deliverable, to: &steps)
        self.steps = steps[...]
    }

    /// Appends the steps of one deliverable.
    static func append(_ deliverable: borrowing Deliverable, to steps: inout [Step]) {
        if deliverable.earnsByActivities {
            let days = Set(deliverable.activities.flatMap { $0.reports.map(\.value.day) })
            for day in days.sorted() {
                steps.append(Step(day: day, percent: deliverable.percentComplete(on: day)))
            }
            return
        }
        // From the last record back: each holds from its day until the first day that a later one has taken.
        let first = steps.count
        for place in deliverable.progress.indices.reversed() {
            let record = deliverable.progress[place].value
            if steps.count > first, record.day >= steps[steps.count - 1].day { continue }
            steps.append(Step(day: record.day, percent: record.percent))
        }
        steps[first...].reverse()
    }

    /// The first day from which some progress was made and has been up to `day`; nil while there is none.
    func actualStart(by day: Day) -> Day? { since(by: day) { $0 > .zero } }

    /// The day on which it was complete and has been up to `day`; nil while it is not.
    func actualFinish(by day: Day) -> Day? { since(by: day) { $0 >= Percent(100) } }

    private func since(by day: Day, _ holds: (Percent) -> Bool) -> Day? {
        let known = steps.prefix { $0.day <= day }
        guard let last = known.last, holds(last.percent) else { return nil }
        return known.suffix(from: known.lastIndex { !holds($0.percent) }.map { $0 + 1 } ?? known.startIndex)
            .first?.day
    }

    func percent(on day: Day) -> Percent {
        var low = steps.startIndex
        var high = steps.endIndex
        while low < high {
            let middle = (low + high) / 2
            if steps[middle].day <= day { low = middle + 1 } else { high = middle }
        }
        return low == steps.startIndex ? .zero : steps[low - 1].percent
    }
}

extension EarningRule {
    /// The share of its budget that a deliverable has earned at this percent complete; level of effort earns
    /// what was planned, whatever was reported.
    func earnedShare(at percent: Percent) -> Double? {
        let complete = percent >= Percent(100)
        let started = percent > .zero
        switch self {
        case .zeroHundred: return complete ? 1 : 0
        case .quarterAtStart: return complete ? 1 : started ? 0.25 : 0
        case .halfAtStart: return complete ? 1 : started ? 0.5 : 0
        case .weighted, .percent: return min(1, max(0, percent.fraction))
        case .levelOfEffort: return nil
        }
    }
}
