import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

/// Laws of the passes, over random networks.
@Suite struct NetworkLawTests {
    /// The early starts by relaxing every link again and again until nothing moves: no order, no index, no code
    /// of the passes.
    private func naive(_ network: Network) -> [String: Int] {
        var starts = Dictionary(uniqueKeysWithValues: network.activities.map { ($0.id.text, 0) })
        let lengths = Dictionary(
            uniqueKeysWithValues: network.activities.map { ($0.id.text, $0.duration.hundredths) })
        var moved = true
        while moved {
            moved = false
            for activity in network.activities {
                let id = activity.id.text
                for link in activity.links {
                    let from = link.from.text
                    let base =
                        switch link.kind {
                        case .finishToStart: starts[from]! + lengths[from]!
                        case .startToStart: starts[from]!
                        case .finishToFinish: starts[from]! + lengths[from]! - lengths[id]!
                        case .startToFinish: starts[from]! - lengths[id]!
                        }
                    if base + link.lag.hundredths > starts[id]! {
                        starts[id] = base + link.lag.hundredths
                        moved = true
                    }
                }
            }
        }
        return starts
    }

    private func finish(_ network: Network, delaying id: String? = nil, by delay: Int = 0) -> Int {
        var network = network
        if let id, let place = network.activities.firstIndex(where: { $0.id.text == id }) {
            network.activities[place].constraints = [.startNoEarlier(WorkDays(hundredths: delay))]
        }
        return (try? network.schedule().finish.hundredths) ?? -1
    }

    @Test(arguments: Seed.many(300))
    func `the pass forward agrees with relaxing until nothing moves`(_ seed: Seed) throws {
        var seed = seed
        let network = Network.random(&seed)
        let schedule = try network.schedule()
        let starts = naive(network)
        for activity in network.activities {
            #expect(schedule[activity.id]?.earlyStart.hundredths == starts[activity.id.text])
        }
        let last = network.activities.map { starts[$0.id.text]! + $0.duration.hundredths }.max()
        #expect(schedule.finish.hundredths == last)
    }

    @Test(arguments: Seed.many(60))
    func `an activity may slip by its total float and not by a hundredth more`(_ seed: Seed) throws {
        var seed = seed
        let network = Network.random(&seed)
        let schedule = try network.schedule()
        for id in schedule.ids {
            let dates = try #require(schedule[id])
            let latest = dates.lateStart.hundredths
            #expect(finish(network, delaying: id.text, by: latest) == schedule.finish.hundredths)
            #expect(finish(network, delaying: id.text, by: latest + 1) > schedule.finish.hundredths)
        }
    }

    @Test(arguments: Seed.many(60))
    func `an activity that slips by its free float moves nothing else`(_ seed: Seed) throws {
        var seed = seed
        let network = Network.random(&seed)
        let schedule = try network.schedule()
        for (place, id) in schedule.ids.enumerated() {
            let dates = try #require(schedule[id])
            let free = try #require(dates.freeFloat)
            func moved(by slip: WorkDays) throws -> Bool {
                var slipped = network
                slipped.activities[place].constraints = [.startNoEarlier(dates.earlyStart + slip)]
                let other = try slipped.schedule()
                return other.finish != schedule.finish
                    || schedule.ids.contains { $0 != id && other[$0]?.earlyStart != schedule[$0]?.earlyStart }
            }
            #expect(try !moved(by: free))
            #expect(try moved(by: free + WorkDays(hundredths: 1)))
        }
    }

    @Test(arguments: Seed.many(200))
    func `float is never below zero where no date is set`(_ seed: Seed) throws {
        var seed = seed
        let schedule = try Network.random(&seed, upTo: 40).schedule()
        for id in schedule.ids {
            let dates = try #require(schedule[id])
            let (total, free) = (try #require(dates.totalFloat), try #require(dates.freeFloat))
            #expect(free >= .zero && free <= total)
            #expect(dates.earlyFinish <= dates.lateFinish && dates.lateFinish <= schedule.finish)
        }
    }

    @Test(arguments: Seed.many(200))
    func `the critical path is as long as the project`(_ seed: Seed) throws {
        var seed = seed
        let network = Network.random(&seed, upTo: 40, plain: true)
        let schedule = try network.schedule()
        let lengths = Dictionary(
            uniqueKeysWithValues: network.activities.map { ($0.id, $0.duration.hundredths) })
        for path in schedule.criticalPaths(limit: 50) {
            #expect(path.reduce(0) { $0 + lengths[$1]! } == schedule.finish.hundredths)
            #expect(path.allSatisfy { schedule[$0]!.isCritical })
        }
    }

    @Test(arguments: Seed.many(200))
    func `one more link never brings the finish forward`(_ seed: Seed) throws {
        var seed = seed
        var network = Network.random(&seed)
        let before = try network.schedule().finish
        let (one, other) = (
            Int.random(in: 0..<network.activities.count, using: &seed),
            Int.random(in: 0..<network.activities.count, using: &seed)
        )
        let kind = LinkKind.allCases.randomElement(using: &seed)!
        network.activities[one].links.append(.init(network.activities[other].id, kind))
        do {
            #expect(try network.schedule().finish >= before)
        } catch {
            guard case .circle(let members) = error else { throw error }
            // Each is named after one that it waits for, and the first after the last.
            for (place, id) in members.enumerated() {
                let previous = members[(place + members.count - 1) % members.count]
                let links = network.activities.first { $0.id == id }?.links
                #expect(links?.contains { $0.from == previous } == true)
            }
        }
    }

    @Test(arguments: Seed.many(200))
    func `longer work never brings the finish forward under plain links`(_ seed: Seed) throws {
        var seed = seed
        var network = Network.random(&seed, upTo: 30, plain: true)
        let before = try network.schedule().finish
        let longer = Int.random(in: 0..<network.activities.count, using: &seed)
        let extra = WorkDays(hundredths: Int.random(in: 0...500, using: &seed))
        network.activities[longer].duration = network.activities[longer].duration + extra
        let after = try network.schedule().finish
        #expect(after >= before && after <= before + extra)
    }

    @Test(arguments: Seed.many(100))
    func `a later data date shifts work that has not begun by as much`(_ seed: Seed) throws {
        var seed = seed
        var network = Network.random(&seed)
        // What a lead would have put before the start is clamped there, with either date.
        let before = try network.schedule()
        network.dataDate = WorkDays(hundredths: 730)
        let after = try network.schedule()
        for id in before.ids {
            #expect(after[id]!.earlyStart == before[id]!.earlyStart + WorkDays(hundredths: 730))
            #expect(after[id]!.totalFloat == before[id]!.totalFloat)
        }
    }

    @Test(arguments: Seed.many(100))
    func `passes in numbers agree with passes in hundredths`(_ seed: Seed) throws {
        var seed = seed
        let compiled = try CompiledNetwork(IndexedNetwork(Network.random(&seed, upTo: 40)))
        func finishes<Time: PassTime>(_ of: Time.Type) -> [[Time]] {
            let durations = compiled.durations.map { Time(hundredths: $0) }
            var (starts, finishes) = (durations, durations)
            var late = durations
            var startSpan = starts.mutableSpan
            var finishSpan = finishes.mutableSpan
            let last = compiled.forward(durations.span, starts: &startSpan, finishes: &finishSpan)
            var lateSpan = late.mutableSpan
            compiled.backward(durations.span, from: last, lateFinishes: &lateSpan)
            return [starts, finishes, late]
        }
        let exact = finishes(Int.self).joined().map { Double($0) / 100 }
        for (one, other) in zip(exact, finishes(Double.self).joined()) { #expect(close(one, other)) }
    }
}
