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
    let steps: [Step]

    init(_ deliverable: Deliverable) {
        // From the last record back: each holds from its day until the first day that a later one has taken.
        var steps: [Step] = []
        for record in deliverable.progress.reversed() {
            if let taken = steps.last?.day, record.value.day >= taken { continue }
            steps.append(Step(day: record.value.day, percent: record.value.percent))
        }
        steps.reverse()
        self.steps = steps
    }

    func percent(on day: Day) -> Percent {
        var low = 0
        var high = steps.count
        while low < high {
            let middle = (low + high) / 2
            if steps[middle].day <= day { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? .zero : steps[low - 1].percent
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
        case .percent: return min(1, max(0, percent.fraction))
        case .levelOfEffort: return nil
        }
    }
}
