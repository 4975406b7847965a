import ProjectModel
import TestSupport

@testable import ProjectControls

extension Network.Activity {
    /// Whole days, after the finish of others.
    init(_ id: ID<Network.Activity>, _ days: Int, _ predecessors: String = "") {
        self.init(id, WorkDays(days), after: predecessors.split(separator: " ").map { .init(ID(String($0))) })
    }
}

extension Network {
    /// J. Heizer and B. Render, Operations Management, "General Foundry" (Milwaukee Paper): weeks.
    static let generalFoundry = Network([
        .init("A", 2), .init("B", 3), .init("C", 2, "A"), .init("D", 4, "B"), .init("E", 4, "C"),
        .init("F", 3, "C"), .init("G", 5, "D E"), .init("H", 2, "F G"),
    ])

    /// F. Hillier and G. Lieberman, Introduction to Operations Research, "Reliable Construction Co.": weeks,
    /// the means of the three estimates.
    static let reliableConstruction = Network([
        .init("A", 2), .init("B", 4, "A"), .init("C", 10, "B"), .init("D", 6, "C"), .init("E", 4, "C"),
        .init("F", 5, "E"), .init("G", 7, "D"), .init("H", 9, "E G"), .init("I", 7, "C"),
        .init("J", 8, "F I"), .init("K", 4, "J"), .init("L", 5, "J"), .init("M", 2, "H"),
        .init("N", 6, "K L"),
    ])

    /// Random links of every kind, or plain ones only, from earlier to later activities; now and then with lag
    /// or lead. Shuffled, so that the order in the network is not yet a topological one.
    static func random(_ seed: inout Seed, upTo most: Int = 12, plain: Bool = false) -> Network {
        let count = Int.random(in: 1...most, using: &seed)
        var activities: [Activity] = []
        for number in 0..<count {
            var activity = Activity(ID("\(number)"), WorkDays(Int.random(in: 0...9, using: &seed)))
            for other in 0..<number where Int.random(in: 0..<4, using: &seed) == 0 {
                let kind = plain ? .finishToStart : LinkKind.allCases.randomElement(using: &seed)!
                let lag = plain ? 0 : max(0, Int.random(in: -4...4, using: &seed)) * 50
                let lead = plain ? 0 : max(0, Int.random(in: -8...3, using: &seed)) * 100
                activity.links.append(Link(ID("\(other)"), kind, lag: WorkDays(hundredths: lag - lead)))
            }
            activities.append(activity)
        }
        return Network(activities.shuffled(using: &seed))
    }
}

extension NetworkSchedule {
    /// The total float of every activity, in days.
    var floats: [String: Double] {
        Dictionary(uniqueKeysWithValues: ids.map { ($0.text, self[$0]!.totalFloat?.days ?? .nan) })
    }
}
