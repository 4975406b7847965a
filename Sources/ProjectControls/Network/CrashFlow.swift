/// A flow of greatest value through a network of events, as far as it has come.
///
/// Lengths are hundredths of a working day, flows minor units for a day.
struct CrashFlow: Sendable {
    struct Arc: Sendable {
        let from: Int
        let to: Int
        let length: Int
        /// What more may flow. Every arc is followed by its reverse.
        var left: Double
    }

    private(set) var arcs: [Arc] = []
    private(set) var total = 0.0
    private var outgoing: [[Int]]

    /// Less than this is nothing: what is left of a sum of prices that are no whole numbers.
    private static let nothing = 1e-7

    init(nodes: Int) { outgoing = Array(repeating: [], count: nodes) }

    var source: Int { outgoing.count - 2 }
    var sink: Int { outgoing.count - 1 }

    mutating func add(from: Int, to: Int, length: Int, capacity: Double) {
        outgoing[from].append(arcs.count)
        arcs.append(Arc(from: from, to: to, length: length, left: capacity))
        outgoing[to].append(arcs.count)
        arcs.append(Arc(from: to, to: from, length: -length, left: 0))
    }

    /// The longest way that may carry more, and by which arc it comes into each event.
    func longest() -> (finish: Int, into: [Int]) {
        let found = relax(from: [(source, 0)])
        return (found.times[sink], found.into)
    }

    /// Lets as much flow that way as it carries.
    ///
    /// - Returns: how much; infinite, and then nothing flows, where the way cannot be made shorter.
    mutating func augment(_ into: [Int]) -> Double {
        var way: [Int] = []
        var event = sink
        while event != source {
            way.append(into[event])
            event = arcs[into[event]].from
        }
        let amount = way.map { arcs[$0].left }.min() ?? .infinity
        guard amount < .infinity else { return amount }
        for arc in way {
            arcs[arc].left -= amount
            arcs[arc ^ 1].left += amount
        }
        total += amount
        return amount
    }

    /// When each event happens if the project is to be finished then and money is spent as this flow has it.
    ///
    /// - Parameter finish: at most the length of the last way that carries flow, at least that of the next.
    func times(finish: Int) -> [Int] { relax(from: [(source, 0), (sink, finish)]).times }

    /// The longest distances over arcs that may carry more, by letting each event that moved move its neighbours
    /// (R. Bellman 1958, L. Ford 1956). There is never a circle of a length above zero.
    private func relax(from starts: [(event: Int, time: Int)]) -> (times: [Int], into: [Int]) {
        var times = [Int](repeating: .min / 2, count: outgoing.count)
        var into = [Int](repeating: -1, count: outgoing.count)
        var isWaiting = [Bool](repeating: false, count: outgoing.count)
        var queue: [Int] = []
        for start in starts {
            times[start.event] = start.time
            isWaiting[start.event] = true
            queue.append(start.event)
        }
        var next = 0
        while next < queue.count {
            let event = queue[next]
            next += 1
            isWaiting[event] = false
            for arc in outgoing[event] where arcs[arc].left > Self.nothing {
                let to = arcs[arc].to
                guard times[event] + arcs[arc].length > times[to] else { continue }
                times[to] = times[event] + arcs[arc].length
                into[to] = arc
                if !isWaiting[to] {
                    isWaiting[to] = true
                    queue.append(to)
                }
            }
        }
        return (times, into)
    }
}
