internal import Glibc
internal import ProjectControls
internal import ProjectModel

/// Each waits for up to three of the fifty before it; the same network every time.
enum RandomNetwork {
    static func model(activities count: Int) -> SimulationModel {
        var state: UInt64 = 1
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var activities: [Network.Activity] = []
        activities.reserveCapacity(count)
        var spreads: [ID<Network.Activity>: Spread] = [:]
        for place in 0..<count {
            var before: Set<Int> = []
            for _ in 0..<min(place, random(4)) { before.insert(place - 1 - random(min(place, 50))) }
            let (low, more, most) = (1 + random(4), 1 + random(5), 1 + random(10))
            let id = ID<Network.Activity>("T-\(place)")
            activities.append(
                .init(id, WorkDays(low + more), after: before.sorted().map { .init(ID("T-\($0)")) }))
            spreads[id] = .triangular(Double(low), Double(low + more), Double(low + more + most))
        }
        return SimulationModel(Network(activities), spreads)
    }

    static func write(_ model: SimulationModel, to path: String) throws {
        var text = ""
        for activity in model.network.activities {
            guard case .triangular(let low, let mode, let high) = model.spreads[activity.id] else { continue }
            let before = activity.links.map { $0.from.text.dropFirst(2) }.joined(separator: " ")
            text += "\(low) \(mode) \(high) \(before)\n"
        }
        guard let file = fopen(path, "w") else { throw Failure("\(path) cannot be written") }
        defer { fclose(file) }
        guard fputs(text, file) >= 0 else { throw Failure("\(path) cannot be written") }
    }
}
