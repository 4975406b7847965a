package import ProjectModel

/// Work that may be shortened for money, at the same price for each day.
package struct CrashOption: Sendable, Hashable {
    package var activity: ID<Network.Activity>
    /// The shortest that it may become.
    package var shortest: WorkDays
    /// Minor units for each working day that it becomes shorter.
    package var costPerDay: Double

    package init(_ activity: ID<Network.Activity>, shortest: WorkDays, costPerDay: Double) {
        self.activity = activity
        self.shortest = shortest
        self.costPerDay = costPerDay
    }
}

/// The cheapest way to finish by a date.
package struct CrashPlan: Sendable, Hashable {
    package struct Cut: Sendable, Hashable {
        package let activity: ID<Network.Activity>
        package let by: WorkDays
    }

    package let finish: WorkDays
    /// In minor units, above what the work costs at its normal lengths.
    package let cost: Double
    /// What becomes shorter, in the order of the network.
    package let cuts: [Cut]
}

/// How the cost of a project grows as it is to be finished sooner, exactly: the least cost for every finish.
///
/// The dual of the problem is a flow through the network. Of what flows through an activity, as much as a day of
/// it costs counts with its normal length and the rest with its shortest. Each path that carries more flow is the
/// longest one that is left; its length is a finish at which the price of a day changes, and the flow is that
/// price. Flow that is led back makes an activity longer again that had been shortened, which a greedy choice of
/// the cheapest cut would miss. Links that bind a finish (FF, SF) stretch work here instead of moving its start.
///
/// Sources: D. Fulkerson, "A network flow computation for project cost curves" (1961); J. Kelley, "Critical-path
/// planning and scheduling: mathematical basis" (1961).
package struct Crashing: Sendable {
    /// From `finish` down to the next point, each working day sooner costs `costPerDay`.
    package struct Point: Sendable, Hashable {
        package let finish: WorkDays
        package let cost: Double
        package let costPerDay: Double
    }

    package let normalFinish: WorkDays
    /// No money makes it shorter.
    package let shortestFinish: WorkDays
    /// From the normal finish to the shortest, whose price of a day is zero as there is none to be had.
    package let curve: [Point]
    /// Minor units for a working day that count as nothing in a sum of money and as something in a flow.
    private static let leastPrice = 1e-4
    private let options: [(id: ID<Network.Activity>, place: Int, normal: Int, arc: Int, cost: Double)]
    /// What flows when each point is reached.
    private let flows: [CrashFlow]

    package init(_ network: Network, _ options: [CrashOption]) throws(NetworkError) {
        let indexed = try IndexedNetwork(network)
        let compiled = try CompiledNetwork(indexed)
        var prices: [Int: (shortest: Int, cost: Double, id: ID<Network.Activity>)] = [:]
        for option in options {
            guard let place = indexed.places[option.activity] else {
                throw .unknown(option.activity, neededBy: option.activity)
            }
            let shortest = try IndexedNetwork.time(option.shortest, of: option.activity)
            guard shortest >= 0, option.costPerDay >= 0, option.costPerDay.isFinite else {
                throw .impossible(option.activity)
            }
            guard indexed.works[place].stage != .complete else { continue }
            prices[Int(compiled.positions[place])] = (Int(shortest), option.costPerDay, option.activity)
        }

        var flow = CrashFlow(nodes: 2 * compiled.count + 2)
        var known: [(id: ID<Network.Activity>, place: Int, normal: Int, arc: Int, cost: Double)] = []
        for position in 0..<compiled.count {
            let (start, finish) = (2 * position, 2 * position + 1)
            let normal = Int(compiled.durations[position])
            if let price = prices[position], price.shortest < normal {
                known.append(
                    (price.id, Int(compiled.places[position]), normal, flow.arcs.count, price.cost))
                // What costs nothing has its normal length, too, as long as nobody asks for less.
                flow.add(
                    from: start, to: finish, length: normal, capacity: max(price.cost, Self.leastPrice))
                flow.add(from: start, to: finish, length: price.shortest, capacity: .infinity)
            } else {
                flow.add(from: start, to: finish, length: normal, capacity: .infinity)
            }
            flow.add(
                from: flow.source, to: start, length: max(0, Int(compiled.startFloors[position])),
                capacity: .infinity)
            if !compiled.finishFloors.isEmpty, compiled.finishFloors[position] > 0 {
                flow.add(
                    from: flow.source, to: finish, length: Int(compiled.finishFloors[position]),
                    capacity: .infinity)
            }
            flow.add(from: finish, to: flow.sink, length: 0, capacity: .infinity)
            for link in Int(compiled.firstLink[position])..<Int(compiled.firstLink[position + 1]) {
                let source = 2 * Int(compiled.sources[link])
                let (from, to) =
                    switch compiled.kinds[link] {
                    case .finishToStart: (source + 1, start)
                    case .startToStart: (source, start)
                    case .finishToFinish: (source + 1, finish)
                    case .startToFinish: (source, finish)
                    }
                flow.add(from: from, to: to, length: Int(compiled.lags[link]), capacity: .infinity)
            }
        }
        self.options = known.sorted { $0.place < $1.place }

        var points: [(finish: Int, flow: CrashFlow)] = []
        var price = 0.0
        var length = flow.longest()
        normalFinish = WorkDays(hundredths: length.finish)
        while true {
            let more = flow.augment(length.into)
            price += more
            // Several paths of one length are one point.
            if points.last?.finish == length.finish { points.removeLast() }
            points.append((length.finish, flow))
            guard more < .infinity else { break }
            length = flow.longest()
        }
        shortestFinish = WorkDays(hundredths: points[points.count - 1].finish)
        var curve: [Point] = []
        var cost = 0.0
        for (place, point) in points.enumerated() {
            if let last = curve.last {
                cost += last.costPerDay * Double(last.finish.hundredths - point.finish) / 100
            }
            let price = place == points.count - 1 ? 0 : point.flow.total
            curve.append(
                Point(finish: WorkDays(hundredths: point.finish), cost: cost, costPerDay: price))
        }
        self.curve = curve
        flows = points.map(\.flow)
    }

    /// - Returns: nil if no money makes it as short as that.
    package func plan(finish: WorkDays) -> CrashPlan? {
        guard finish >= shortestFinish else { return nil }
        guard finish < normalFinish else { return CrashPlan(finish: normalFinish, cost: 0, cuts: []) }
        // The price of the day before the next point down; at the shortest finish, that which led to it.
        let last = curve.lastIndex { $0.finish > finish } ?? 0
        let times = flows[last].times(finish: finish.hundredths)
        var cost = 0.0
        var cuts: [CrashPlan.Cut] = []
        for option in options {
            let arc = flows[last].arcs[option.arc]
            let length = min(option.normal, times[arc.to] - times[arc.from])
            guard length < option.normal else { continue }
            let by = WorkDays(hundredths: option.normal - length)
            cost += by.days * option.cost
            cuts.append(.init(activity: option.id, by: by))
        }
        return CrashPlan(finish: finish, cost: cost, cuts: cuts)
    }
}
