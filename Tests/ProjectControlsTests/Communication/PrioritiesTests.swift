import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

@Suite struct PrioritiesTests {
    private static func priorities(_ orders: [String]...) -> Priorities {
        Priorities(
            orders.enumerated().map {
                Ranking(party: ID("p\($0)"), statement: ID("S-\($0)"), features: $1)
            })
    }

    @Test func `who beats whom goes round in a circle, and concordance is nil`() {
        let circle = Self.priorities(["A", "B", "C"], ["B", "C", "A"], ["C", "A", "B"])
        #expect(close(circle.concordance.value, 0))
        #expect(circle.circles == [["A", "B", "C"]])
    }

    @Test func `two of three agree and one is reversed`() {
        let two = Self.priorities(["A", "B", "C"], ["A", "B", "C"], ["C", "B", "A"])
        #expect(close(two.concordance.value, 1.0 / 9))
        #expect(two.circles.isEmpty)
    }

    @Test func `all agree`() {
        let all = Self.priorities(["A", "B", "C"], ["a", "b ", "c"], ["A", "B", "C"])
        #expect(close(all.concordance.value, 1))
        #expect(all.circles.isEmpty)
    }

    /// Siegel (1956), Nonparametric Statistics for the Behavioral Sciences, ch. 9: three executives rank six
    /// applicants; s = 25.5, W = .16.
    @Test func `three executives and six applicants`() {
        let ranks: [[Double]] = [[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]]
        #expect(close(kendallsW(ranks).value, 25.5 / 157.5))
    }

    @Test func `ties take mean ranks, and judges who tie everything say nothing`() {
        // By hand: R = 5.5, 5.5, 9, 10; S = 16.5; 12 S = 198; 3²·4·15 − 3·((2³ − 2) · 2) = 504.
        let ranks: [[Double]] = [[1.5, 1.5, 3, 4], [1, 3, 2, 4], [3, 1, 4, 2]]
        let sums = [5.5, 5.5, 9, 10], mean = 7.5
        let spread = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        #expect(close(kendallsW(ranks).value, 12 * spread / (9 * 4 * 15 - 3 * 6)))
        #expect(kendallsW([[1.5, 1.5], [1.5, 1.5]]).value == nil)
        #expect(kendallsW([[1, 2]]).value == nil)
    }

    @Test func `only features that all name are ranked, and features named by some still make a circle`() {
        let some = Self.priorities(["A", "B", "X"], ["B", "X", "A"], ["X", "A"])
        #expect(close(some.concordance.value, 1.0 / 9), "A and X: one against two")
        let apart = Self.priorities(["A", "B"], ["C", "D"])
        #expect(apart.concordance == .undefined("no two features are in every order"))
        let steps = Self.priorities(["A", "B"], ["B", "C"], ["C", "A"])
        #expect(steps.circles == [["A", "B", "C"]])
        #expect(Self.priorities(["A", "B"]).concordance.value == nil)
    }

    @Test(arguments: Seed.many(200))
    func `nodes are strongly connected if each can be reached from the other`(seed: Seed) {
        var seed = seed
        let count = Int.random(in: 0...9, using: &seed)
        let next = (0..<count).map { _ in
            (0..<count).filter { _ in Int.random(in: 0..<4, using: &seed) == 0 }
        }
        var reaches = (0..<count).map { node in (0..<count).map { $0 == node || next[node].contains($0) } }
        for via in 0..<count {
            for from in 0..<count where reaches[from][via] {
                for to in 0..<count where reaches[via][to] { reaches[from][to] = true }
            }
        }
        let graph = Graph(next)
        let found = graph.stronglyConnected
        #expect(found.flatMap(\.self).sorted() == Array(0..<count))
        for members in found {
            #expect(members == (0..<count).filter { reaches[members[0]][$0] && reaches[$0][members[0]] })
            guard members.count > 1 else { continue }
            let circle = graph.circle(in: members)
            #expect(circle.first == members[0] && Set(circle).count == circle.count)
            for (node, after) in zip(circle, circle.dropFirst() + circle.prefix(1)) {
                #expect(next[node].contains(after))
            }
        }
    }
}
