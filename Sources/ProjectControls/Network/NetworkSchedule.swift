package import ProjectModel

/// What the passes forward and backward make of a network: dates and float of every activity.
package struct NetworkSchedule: Sendable {
    /// Offsets in working days. Of what has started, the start is the actual one; of what is complete, all are
    /// actual and there is no float.
    package struct Dates: Sendable, Hashable {
        package var earlyStart: WorkDays
        package var earlyFinish: WorkDays
        package var lateStart: WorkDays
        package var lateFinish: WorkDays
        /// How far it may slip before the project's finish (or a date that was set) slips; less than zero if a
        /// date that was set cannot be met.
        package var totalFloat: WorkDays?
        /// How far it may slip before any other activity does.
        package var freeFloat: WorkDays?

        /// Whether nothing is left to slip.
        package var isCritical: Bool { totalFloat.map { $0 <= .zero } ?? false }
    }

    let network: IndexedNetwork
    let compiled: CompiledNetwork
    /// Of the work that is left, in hundredths, by position.
    let starts: [Int]
    let finishes: [Int]
    let lateFinishes: [Int]
    let freeFloats: [Int]
    /// The early finish of the project, the latest of all activities.
    package let finish: WorkDays

    init(_ network: IndexedNetwork, _ compiled: CompiledNetwork) {
        self.network = network
        self.compiled = compiled
        let count = compiled.count
        let durations = compiled.durations.map { Int($0) }
        var starts = [Int](repeating: 0, count: count)
        var finishes = starts
        var late = starts
        var startSpan = starts.mutableSpan
        var finishSpan = finishes.mutableSpan
        let last = compiled.forward(durations.span, starts: &startSpan, finishes: &finishSpan)
        var lateSpan = late.mutableSpan
        compiled.backward(durations.span, from: last, lateFinishes: &lateSpan)
        self.starts = starts
        self.finishes = finishes
        lateFinishes = late
        finish = WorkDays(hundredths: last)
        freeFloats = compiled.freeFloats(durations, starts, finishes, last)
    }

    /// Every activity, in the order of the network.
    package var ids: [ID<Network.Activity>] { network.ids }

    package subscript(id: ID<Network.Activity>) -> Dates? {
        network.places[id].map { dates(at: $0) }
    }

    /// - Parameter place: the place of the activity in the network.
    package func dates(at place: Int) -> Dates {
        let work = network.works[place]
        let position = Int(compiled.positions[place])
        let late = lateFinishes[position]
        let float = WorkDays(hundredths: late - finishes[position])
        let free = WorkDays(hundredths: freeFloats[position])
        let finish = WorkDays(hundredths: finishes[position])
        let actual = WorkDays(hundredths: Int(work.actualStart))
        switch work.stage {
        case .notStarted:
            return Dates(
                earlyStart: WorkDays(hundredths: starts[position]), earlyFinish: finish,
                lateStart: WorkDays(hundredths: late - Int(work.duration)),
                lateFinish: WorkDays(hundredths: late), totalFloat: float, freeFloat: free)
        case .inProgress:
            return Dates(
                earlyStart: actual, earlyFinish: finish, lateStart: actual,
                lateFinish: WorkDays(hundredths: late), totalFloat: float, freeFloat: free)
        case .complete:
            return Dates(earlyStart: actual, earlyFinish: finish, lateStart: actual, lateFinish: finish)
        }
    }

    /// What is left to do and has no float, in topological order.
    package var criticalActivities: [ID<Network.Activity>] { activities { $0 <= 0 } }

    /// What has some float, but at most this much: the next to become critical. In topological order.
    package func nearCritical(within float: WorkDays) -> [ID<Network.Activity>] {
        activities { $0 > 0 && $0 <= float.hundredths }
    }

    private func activities(_ isMeant: (Int) -> Bool) -> [ID<Network.Activity>] {
        (0..<compiled.count).compactMap { position in
            let place = Int(compiled.places[position])
            guard network.works[place].stage != .complete,
                isMeant(lateFinishes[position] - finishes[position])
            else { return nil }
            return network.ids[place]
        }
    }
}

extension CompiledNetwork {
    /// By position: the slack of the tightest link out of it, and no more than up to the project's finish.
    fileprivate func freeFloats(_ durations: [Int], _ starts: [Int], _ finishes: [Int], _ last: Int) -> [Int]
    {
        var free = finishes.map { last - $0 }
        for position in 0..<count {
            for link in Int(firstLink[position])..<Int(firstLink[position + 1]) {
                let source = Int(sources[link])
                free[source] = min(free[source], slack(link, into: position, starts, finishes))
            }
        }
        return free
    }

    /// How much later the link would allow the activity before to be; zero if it is the one that drives.
    func slack(_ link: Int, into position: Int, _ starts: [Int], _ finishes: [Int]) -> Int {
        let source = Int(sources[link])
        let lag = Int(lags[link])
        return switch kinds[link] {
        case .finishToStart: starts[position] - lag - finishes[source]
        case .startToStart: starts[position] - lag - starts[source]
        case .finishToFinish: finishes[position] - lag - finishes[source]
        case .startToFinish: finishes[position] - lag - starts[source]
        }
    }
}
