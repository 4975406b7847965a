import ProjectModel

/// Percent complete of one deliverable over time: what was last recorded for each day or before.
///
/// Later records overrule earlier ones from their own day on, so a correction backdated before a report takes
/// that report back; exactly as `Deliverable.percentComplete(on:)` has it, but for all days at once.
struct ProgressCurve: Sendable {
    struct Step: Sendable {
        let day: Day
        private let hundredths: Int32

        /// Percent complete never is more than a hundred.
        init(day: Day, percent: Percent) {
            self.day = day
            hundredths = Int32(clamping: percent.hundredths)
        }

        var percent: Percent { Percent(hundredths: Int(hundredths)) }
    }

    /// In rising order of days.
    let steps: ArraySlice<Step>

    init(steps: ArraySlice<Step>) { self.steps = steps }

    static func append(activitiesOf deliverable: Deliverable, to steps: inout [Step]) {
        let days = Set(deliverable.activities.flatMap { $0.reports.map(\.value.day) })
        steps += days.sorted().map { Step(day: $0, percent: deliverable.percentComplete(on: $0)) }
    }

    static func append(_ records: [Recorded<Progress>], to steps: inout [Step]) {
        let first = steps.count
        for record in records {
            // It takes back whatever was recorded before it for its own day and later ones.
            while steps.count > first, steps[steps.count - 1].day >= record.value.day { steps.removeLast() }
            steps.append(Step(day: record.value.day, percent: record.value.percent))
        }
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
}

extension EarningRule {
    /// The share of its budget that a deliverable has earned at this percent complete; level of effort earns
    /// what was planned, whatever was reported.
    func earnedShare(at percent: Percent) -> Double? {
        let complete = percent.hundredths >= 10_000
        let started = percent.hundredths > 0
        switch self {
        case .zeroHundred: return complete ? 1 : 0
        case .quarterAtStart: return complete ? 1 : started ? 0.25 : 0
        case .halfAtStart: return complete ? 1 : started ? 0.5 : 0
        case .weighted, .percent: return Double(min(10_000, max(0, percent.hundredths))) / 10_000
        case .levelOfEffort: return nil
        }
    }
}
