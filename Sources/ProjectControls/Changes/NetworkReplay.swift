import ProjectModel

/// A network replayed with any of its changes, always in the order in which they were decided.
struct NetworkReplay {
    private let base: IndexedNetwork
    private let changes: [NetworkChange]
    /// Where no change does more than to lengthen work: the network compiled once, and what each change does to
    /// the durations by position.
    private let plain: (compiled: CompiledNetwork, lengthened: [[(position: Int, by: Int)]])?

    init(_ network: Network, _ changes: [NetworkChange]) throws(NetworkError) {
        let base = try IndexedNetwork(network)
        let compiled = try CompiledNetwork(base)
        self.base = base
        self.changes = changes
        let known = Set(changes.flatMap(\.added)).union(base.ids)
        for change in changes {
            if let id = change.named.first(where: { !known.contains($0) }) {
                throw .changed(id, by: change.id)
            }
        }
        var lengthened: [[(position: Int, by: Int)]] = []
        var isPlain = true
        for change in changes {
            var steps: [(position: Int, by: Int)] = []
            for edit in change.edits {
                guard case .lengthen(let id, let by) = edit else {
                    isPlain = false
                    continue
                }
                if let place = base.places[id], base.works[place].stage != .complete {
                    let by = try IndexedNetwork.time(by, of: id)
                    steps.append((Int(compiled.positions[place]), Int(by)))
                }
            }
            lengthened.append(steps)
        }
        plain = isPlain ? (compiled, lengthened) : nil
    }

    /// How many finishes may be asked for within about a second, by the size of the network alone, so that the
    /// same question has the same answer on every machine.
    var samples: Int {
        let effort = base.works.count + base.ties.count
        return min(4_096, max(64, (plain == nil ? 10_000_000 : 100_000_000) / max(1, effort)))
    }

    /// The schedule with the changes whose index is in `chosen`, in rising order.
    ///
    /// - Throws: where the links close a circle, or an edit is impossible.
    func schedule(with chosen: some Sequence<Int>) throws(NetworkError) -> NetworkSchedule {
        let network = try edited(with: chosen, leavingOutCircles: false)
        return NetworkSchedule(network, try CompiledNetwork(network))
    }

    /// The finish with some of the changes, in hundredths of a working day. A link that closes a circle only
    /// because another change is left out is left out as well.
    func finish(with chosen: some Sequence<Int>) throws(NetworkError) -> Int {
        let compiled: CompiledNetwork
        var durations: [Int]
        if let plain {
            compiled = plain.compiled
            durations = compiled.durations.map { Int($0) }
            for index in chosen {
                for (position, by) in plain.lengthened[index] {
                    durations[position] = NetworkReplay.lengthened(durations[position], by: by)
                }
            }
        } else {
            compiled = try rebuilt(with: chosen)
            durations = compiled.durations.map { Int($0) }
        }
        var starts = [Int](repeating: 0, count: durations.count)
        var finishes = starts
        var startSpan = starts.mutableSpan
        var finishSpan = finishes.mutableSpan
        return compiled.forward(durations.span, starts: &startSpan, finishes: &finishSpan)
    }

    private func rebuilt(with chosen: some Sequence<Int>) throws(NetworkError) -> CompiledNetwork {
        do {
            return try CompiledNetwork(edited(with: chosen, leavingOutCircles: false))
        } catch {
            guard case .circle = error else { throw error }
            return try CompiledNetwork(edited(with: chosen, leavingOutCircles: true))
        }
    }

    private static func lengthened(_ duration: Int, by days: Int) -> Int {
        min(max(0, duration + days), IndexedNetwork.limit)
    }

    private func edited(
        with chosen: some Sequence<Int>, leavingOutCircles: Bool
    ) throws(NetworkError) -> IndexedNetwork {
        var network = base
        var removed: Set<Int> = []
        for index in chosen {
            for edit in changes[index].edits {
                try apply(edit, to: &network, removed: &removed, leavingOutCircles)
            }
        }
        return network
    }

    private func apply(
        _ edit: NetworkEdit, to network: inout IndexedNetwork, removed: inout Set<Int>,
        _ leavesOutCircles: Bool
    ) throws(NetworkError) {
        func tie(
            _ id: ID<Network.Activity>, _ link: Network.Link, in network: inout IndexedNetwork
        ) throws(NetworkError) {
            guard let to = network.places[id], network.places[link.from] != nil else { return }
            let tie = try network.tie(link, to: to)
            if leavesOutCircles, network.leads(from: tie.to, to: tie.from) { return }
            network.ties.append(tie)
        }
        switch edit {
        case .lengthen(let id, let by):
            let by = try IndexedNetwork.time(by, of: id)
            guard let place = network.places[id], !removed.contains(place),
                network.works[place].stage != .complete
            else { return }
            let longer = NetworkReplay.lengthened(Int(network.works[place].duration), by: Int(by))
            network.works[place].duration = Int32(longer)
        case .add(let activity, let successors):
            try network.add(activity)
            for link in activity.links { try tie(activity.id, link, in: &network) }
            for next in successors {
                try tie(next.id, .init(activity.id, next.kind, lag: next.lag), in: &network)
            }
        case .remove(let id):
            guard let place = network.places[id], network.works[place].stage != .complete else { return }
            removed.insert(place)
            network.works[place].duration = 0
            network.works[place].unbind()
        case .link(let id, let link):
            guard let to = network.places[id], let from = network.places[link.from] else { return }
            let before = network.ties.filter { $0.to == Int32(to) && $0.from == Int32(from) }
            network.ties.removeAll { $0.to == Int32(to) && $0.from == Int32(from) }
            let count = network.ties.count
            try tie(id, link, in: &network)
            if network.ties.count == count { network.ties += before }
        case .unlink(let id, let from):
            guard let to = network.places[id], let from = network.places[from] else { return }
            network.ties.removeAll { $0.to == Int32(to) && $0.from == Int32(from) }
        }
    }
}

extension NetworkChange {
    /// The activities that it adds.
    fileprivate var added: [ID<Network.Activity>] {
        edits.compactMap { if case .add(let activity, _) = $0 { activity.id } else { nil } }
    }

    /// Every other activity that it names.
    var named: [ID<Network.Activity>] {
        edits.flatMap { edit in
            switch edit {
            case .lengthen(let id, _), .remove(let id): [id]
            case .link(let id, let link): [id, link.from]
            case .unlink(let id, let from): [id, from]
            case .add(let activity, let successors): activity.links.map(\.from) + successors.map(\.id)
            }
        }
    }
}

extension IndexedNetwork.Work {
    /// Frees it from every date that was set.
    fileprivate mutating func unbind() {
        startFloor = -IndexedNetwork.unbound
        finishFloor = -IndexedNetwork.unbound
        startCeiling = IndexedNetwork.unbound
        finishCeiling = IndexedNetwork.unbound
    }
}

extension IndexedNetwork {
    /// Whether links lead from one activity to another, or the two are one.
    fileprivate func leads(from start: Int32, to goal: Int32) -> Bool {
        var successors: [Int32: [Int32]] = [:]
        for tie in ties { successors[tie.from, default: []].append(tie.to) }
        var seen: Set<Int32> = [start]
        var frontier = [start]
        while let current = frontier.popLast() {
            if current == goal { return true }
            for next in successors[current] ?? [] where seen.insert(next).inserted { frontier.append(next) }
        }
        return false
    }
}
