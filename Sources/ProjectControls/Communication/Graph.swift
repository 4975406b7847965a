/// A directed graph over 0..<n, by the nodes that each node leads to.
struct Graph {
    private let next: [[Int]]

    init(_ next: [[Int]]) { self.next = next }

    /// Sets of nodes from each of which every other can be reached, each in ascending order, by their first node.
    ///
    /// Source: Tarjan (1972), "Depth-first search and linear graph algorithms", SIAM J. Computing 1(2), 146-160;
    /// with a stack of its own instead of recursion.
    var stronglyConnected: [[Int]] {
        var index = [Int?](repeating: nil, count: next.count)
        var low = [Int](repeating: 0, count: next.count)
        var isOpen = [Bool](repeating: false, count: next.count)
        var open: [Int] = []
        var found: [[Int]] = []
        var visited = 0
        for root in next.indices where index[root] == nil {
            var path: [(node: Int, edge: Int)] = [(root, 0)]
            while let (node, edge) = path.last {
                if edge == 0 {
                    (index[node], low[node], isOpen[node]) = (visited, visited, true)
                    open.append(node)
                    visited += 1
                }
                if edge < next[node].count {
                    path[path.count - 1].edge += 1
                    let target = next[node][edge]
                    if index[target] == nil {
                        path.append((target, 0))
                    } else if isOpen[target] {
                        low[node] = min(low[node], index[target] ?? 0)
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
                guard low[node] == index[node] else { continue }
                var members: [Int] = []
                repeat {
                    members.append(open.removeLast())
                    isOpen[members[members.count - 1]] = false
                } while members.last != node
                found.append(members.sorted())
            }
        }
        return found.sorted { $0[0] < $1[0] }
    }

    /// A shortest way from the first of some strongly connected nodes back to it, without the return.
    func circle(in members: [Int]) -> [Int] {
        guard let start = members.first else { return [] }
        var from: [Int: Int] = [:]
        var front = [start]
        while !front.isEmpty {
            var reached: [Int] = []
            for node in front {
                for target in next[node] where members.contains(target) {
                    if target == start {
                        var way = [node]
                        while let last = way.last, last != start { way.append(from[last] ?? start) }
                        return way.reversed()
                    }
                    guard from[target] == nil else { continue }
                    from[target] = node
                    reached.append(target)
                }
            }
            front = reached
        }
        return [start]
    }
}
