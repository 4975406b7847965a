import ProjectModel

/// A network in topological order, every link before its use: what a pass runs over without looking anything
/// up and without allocating.
///
/// Positions count in topological order. The links into position `p` are `firstLink[p] ..< firstLink[p + 1]`,
/// those that are plain (FS without lag) first, up to `firstTied[p]`. What has been done is no link any more: a
/// link from a fact is a floor, and what is complete waits for nothing.
package struct CompiledNetwork: Sendable {
    package let count: Int
    /// The position of each activity of the network, by its place there; and the other way round.
    package let positions: [Int32]
    package let places: [Int32]
    /// The durations of the work that is left, in hundredths of a working day, by position.
    package let durations: [Int32]

    let firstLink: [Int32]
    let firstTied: [Int32]
    let sources: [Int32]
    let kinds: [LinkKind]
    let lags: [Int32]
    /// Whether any link comes from the start of an activity.
    let hasStartLinks: Bool

    /// No work starts earlier than its floor; none if it is the project's start.
    let startFloors: [Int32]
    /// Empty where no finish has a floor.
    let finishFloors: [Int32]
    /// Empty where there is no ceiling at all.
    let startCeilings: [Int32]
    let finishCeilings: [Int32]

    package init(_ network: Network) throws(NetworkError) {
        try self.init(IndexedNetwork(network))
    }

    init(_ network: IndexedNetwork) throws(NetworkError) {
        let incoming = Adjacency(network.ties, count: network.works.count, by: \.to)
        let order = try Self.topologicalOrder(network, incoming)
        let count = order.count
        var positions = [Int32](repeating: 0, count: count)
        for (position, place) in order.enumerated() { positions[Int(place)] = Int32(position) }

        var firstLink: [Int32] = [0]
        var firstTied: [Int32] = []
        var sources: [Int32] = []
        var kinds: [LinkKind] = []
        var lags: [Int32] = []
        var startFloors: [Int32] = []
        var finishFloors: [Int32] = []
        firstLink.reserveCapacity(count + 1)
        firstTied.reserveCapacity(count)
        sources.reserveCapacity(network.ties.count)
        kinds.reserveCapacity(network.ties.count)
        lags.reserveCapacity(network.ties.count)
        startFloors.reserveCapacity(count)
        finishFloors.reserveCapacity(count)
        var tied: [IndexedNetwork.Tie] = []
        for place in order {
            let work = network.works[Int(place)]
            var floors = Floors(work, dataDate: network.dataDate)
            tied.removeAll(keepingCapacity: true)
            for link in incoming[Int(place)] where work.stage != .complete {
                let tie = network.ties[Int(link)]
                if work.stage == .inProgress, network.logic == .progressOverride, tie.kind.bindsStart {
                    continue
                }
                if let fact = tie.fact(of: network.works[Int(tie.from)]) {
                    floors.raise(tie.kind, to: fact)
                } else if tie.kind == .finishToStart, tie.lag == 0 {
                    sources.append(positions[Int(tie.from)])
                    kinds.append(tie.kind)
                    lags.append(tie.lag)
                } else {
                    tied.append(tie)
                }
            }
            firstTied.append(Int32(sources.count))
            for tie in tied {
                sources.append(positions[Int(tie.from)])
                kinds.append(tie.kind)
                lags.append(tie.lag)
            }
            firstLink.append(Int32(sources.count))
            startFloors.append(floors.start)
            finishFloors.append(floors.finish)
        }

        self.count = count
        self.positions = positions
        places = order
        durations = order.map { network.works[Int($0)].duration }
        self.firstLink = firstLink
        self.firstTied = firstTied
        self.sources = sources
        self.kinds = kinds
        self.lags = lags
        hasStartLinks = kinds.contains { $0 == .startToStart || $0 == .startToFinish }
        self.startFloors = startFloors
        let isFloored = finishFloors.contains { $0 > -IndexedNetwork.unbound }
        self.finishFloors = isFloored ? finishFloors : []
        let bound = network.works.contains {
            $0.stage != .complete && min($0.startCeiling, $0.finishCeiling) < IndexedNetwork.unbound
        }
        func ceilings(_ ceiling: (IndexedNetwork.Work) -> Int32) -> [Int32] {
            bound ? order.map { ceiling(network.works[Int($0)]) } : []
        }
        startCeilings = ceilings { $0.stage == .notStarted ? $0.startCeiling : IndexedNetwork.unbound }
        finishCeilings = ceilings { $0.stage == .complete ? IndexedNetwork.unbound : $0.finishCeiling }
    }

    /// Sources first. Source: A. Kahn, "Topological sorting of large networks" (1962).
    private static func topologicalOrder(
        _ network: IndexedNetwork, _ incoming: Adjacency
    ) throws(NetworkError) -> [Int32] {
        let count = network.works.count
        // As they are, if they are in order, which is also the order in which they lie in memory.
        if network.ties.allSatisfy({ $0.from < $0.to }) { return (0..<count).map { Int32($0) } }
        let outgoing = Adjacency(network.ties, count: count, by: \.from)
        var waiting = (0..<count).map { Int32(incoming[$0].count) }
        var order: [Int32] = []
        order.reserveCapacity(count)
        for place in 0..<count where waiting[place] == 0 { order.append(Int32(place)) }
        var next = 0
        while next < order.count {
            for link in outgoing[Int(order[next])] {
                let target = Int(network.ties[Int(link)].to)
                waiting[target] -= 1
                if waiting[target] == 0 { order.append(Int32(target)) }
            }
            next += 1
        }
        guard order.count == count else {
            throw .circle(circle(network, incoming, waiting).map { network.ids[$0] })
        }
        return order
    }

    /// One circle among those that still wait, each after the one that it waits for, the first of the network
    /// first. Whoever still waits waits for somebody who does, so going back must come round.
    private static func circle(
        _ network: IndexedNetwork, _ incoming: Adjacency, _ waiting: [Int32]
    ) -> [Int] {
        var step = [Int](repeating: -1, count: waiting.count)
        var trail: [Int] = []
        var current = waiting.firstIndex { $0 > 0 } ?? 0
        while step[current] < 0 {
            step[current] = trail.count
            trail.append(current)
            let link = incoming[current].first { waiting[Int(network.ties[Int($0)].from)] > 0 }
            guard let link else { break }
            current = Int(network.ties[Int(link)].from)
        }
        let members = Array(trail[max(0, step[current])...].reversed())
        let first = members.firstIndex(of: members.min() ?? 0) ?? 0
        return Array(members[first...] + members[..<first])
    }
}

/// The links by one of their ends.
private struct Adjacency {
    private let first: [Int32]
    private let links: [Int32]

    init(_ ties: [IndexedNetwork.Tie], count: Int, by end: (IndexedNetwork.Tie) -> Int32) {
        var first = [Int32](repeating: 0, count: count + 1)
        for tie in ties { first[Int(end(tie)) + 1] += 1 }
        for place in 0..<count { first[place + 1] += first[place] }
        var next = first
        var links = [Int32](repeating: 0, count: ties.count)
        for (link, tie) in ties.enumerated() {
            let place = Int(end(tie))
            links[Int(next[place])] = Int32(link)
            next[place] += 1
        }
        self.first = first
        self.links = links
    }

    subscript(place: Int) -> ArraySlice<Int32> { links[Int(first[place])..<Int(first[place + 1])] }
}

/// What holds an activity up besides the work before it.
private struct Floors {
    var start: Int32
    var finish: Int32

    init(_ work: IndexedNetwork.Work, dataDate: Int32) {
        switch work.stage {
        case .notStarted: (start, finish) = (max(dataDate, work.startFloor), work.finishFloor)
        case .inProgress: (start, finish) = (dataDate, work.finishFloor)
        case .complete: (start, finish) = (work.actualFinish, -IndexedNetwork.unbound)
        }
    }

    mutating func raise(_ kind: LinkKind, to fact: Int32) {
        if kind.bindsStart { start = max(start, fact) } else { finish = max(finish, fact) }
    }
}

extension IndexedNetwork.Tie {
    /// The earliest start or finish that the link allows, if it speaks of something that has happened.
    func fact(of source: IndexedNetwork.Work) -> Int32? {
        switch (kind, source.stage) {
        case (_, .notStarted), (.finishToStart, .inProgress), (.finishToFinish, .inProgress): nil
        case (.startToStart, _), (.startToFinish, _): source.actualStart + lag
        case (.finishToStart, .complete), (.finishToFinish, .complete): source.actualFinish + lag
        }
    }
}

extension LinkKind {
    /// Whether it speaks of the start of the one that waits, rather than of its finish.
    var bindsStart: Bool {
        switch self {
        case .finishToStart, .startToStart: true
        case .finishToFinish, .startToFinish: false
        }
    }
}
