package import ProjectModel

/// What decides when an activity can start.
package enum Driver: Sendable, Hashable {
    /// Work before it that is still to be done, or the facts of work that is done (with a lag).
    case link(from: ID<Network.Activity>, kind: LinkKind)
    /// A date that was set for it.
    case constraint
    /// Nothing but that the past is over: the data date, or the project's first day.
    case dataDate
}

extension NetworkSchedule {
    /// One longest path to the project's finish, first activity first. Where paths tie, it keeps to the
    /// activities that come first in the network.
    package var criticalPath: [ID<Network.Activity>] { criticalPaths(limit: 1).first ?? [] }

    /// The longest paths: from each activity that finishes last, back over the links that drive.
    ///
    /// - Parameter limit: how many at most, since their number may grow exponentially with the network.
    package func criticalPaths(limit: Int = 10) -> [[ID<Network.Activity>]] {
        // Depth first from each end. A stack, since a path may be as long as the network.
        var paths: [[ID<Network.Activity>]] = []
        for end in ends {
            var trail = [end]
            var choices = [driving(end)]
            if choices[0].isEmpty { paths.append(names(trail)) }
            while paths.count < limit, let next = choices[choices.count - 1].popLast() {
                trail.append(next)
                choices.append(driving(next))
                if choices[choices.count - 1].isEmpty { paths.append(names(trail)) }
                while let last = choices.last, last.isEmpty, choices.count > 1 {
                    choices.removeLast()
                    trail.removeLast()
                }
            }
            if paths.count >= limit { break }
        }
        return paths
    }

    /// What decides the start of what is left of an activity; several if they tie, none if it is complete or
    /// not there.
    package func drivers(of id: ID<Network.Activity>) -> [Driver] {
        guard let place = network.places[id], network.works[place].stage != .complete else { return [] }
        let work = network.works[place]
        let position = Int(compiled.positions[place])
        let start = starts[position]
        var drivers: [Driver] = []
        for tie in network.ties where Int(tie.to) == place {
            if network.logic == .progressOverride, work.stage == .inProgress, tie.kind.bindsStart { continue }
            let from = Int(compiled.positions[Int(tie.from)])
            let bound = tie.fact(of: network.works[Int(tie.from)]).map(Int.init)
            let lag = Int(tie.lag)
            let earliest =
                switch tie.kind {
                case .finishToStart: bound ?? finishes[from] + lag
                case .startToStart: bound ?? starts[from] + lag
                case .finishToFinish: (bound ?? finishes[from] + lag) - Int(work.duration)
                case .startToFinish: (bound ?? starts[from] + lag) - Int(work.duration)
                }
            if earliest == start {
                drivers.append(.link(from: network.ids[Int(tie.from)], kind: tie.kind))
            }
        }
        let isHeld =
            (work.stage == .notStarted && Int(work.startFloor) == start)
            || Int(work.finishFloor) - Int(work.duration) == start
        if isHeld { drivers.append(.constraint) }
        return drivers.isEmpty ? [.dataDate] : drivers
    }

    /// The positions that finish last and drive no other such, in the order of the network: a milestone at the
    /// end rather than the work before it.
    private var ends: [Int] {
        let last = (0..<compiled.count).filter { finishes[$0] == finish.hundredths && isLeft($0) }
        let driving = Set(last.flatMap { self.driving($0) })
        return last.filter { !driving.contains($0) }.sorted { compiled.places[$0] < compiled.places[$1] }
    }

    private func isLeft(_ position: Int) -> Bool {
        network.works[Int(compiled.places[position])].stage != .complete
    }

    /// The positions whose links drive this one, the first of the network last.
    private func driving(_ position: Int) -> [Int] {
        var sources: [Int] = []
        for link in Int(compiled.firstLink[position])..<Int(compiled.firstLink[position + 1])
        where compiled.slack(link, into: position, starts, finishes) == 0 {
            let source = Int(compiled.sources[link])
            if !sources.contains(source) { sources.append(source) }
        }
        return sources.sorted { compiled.places[$0] > compiled.places[$1] }
    }

    private func names(_ trail: [Int]) -> [ID<Network.Activity>] {
        trail.reversed().map { network.ids[Int(compiled.places[$0])] }
    }
}
