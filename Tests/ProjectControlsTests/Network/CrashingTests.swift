import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

/// The cheapest way to an earlier finish.
@Suite struct CrashingTests {
    private func options(_ text: String) -> [CrashOption] {
        text.split(separator: " ").map { word in
            let parts = word.split(separator: ":")
            return CrashOption(
                ID(String(parts[0])), shortest: WorkDays(Int(parts[1])!), costPerDay: Double(parts[2])!)
        }
    }

    /// J. Heizer and B. Render, Operations Management, the table of crash costs.
    @Test func `General Foundry costs 1,000 more for 14 weeks and 3,000 more for 13`() throws {
        let crashing = try Crashing(
            .generalFoundry,
            options("A:1:1000 B:1:2000 C:1:1000 D:3:1000 E:2:1000 F:2:500 G:2:2000 H:1:3000"))
        #expect(crashing.normalFinish == WorkDays(15))
        #expect(crashing.plan(finish: WorkDays(14))?.cost == 1000)
        #expect(crashing.plan(finish: WorkDays(13))?.cost == 3000)
    }

    /// F. Hillier and G. Lieberman, Introduction to Operations Research, "Reliable Construction Co.".
    @Test func `Reliable Construction costs 140 more for 40 weeks and cannot take less than 28`() throws {
        let crashing = try Crashing(
            .reliableConstruction,
            options(
                "A:1:100 B:2:50 C:7:80 D:4:40 E:3:160 F:3:40 G:4:40 H:6:60 I:5:30 J:6:30 K:3:40 L:3:50 "
                    + "M:1:100 N:3:60"))
        let costs = (38...44).reversed().map { crashing.plan(finish: WorkDays($0))?.cost }
        #expect(costs == [0, 30, 60, 100, 140, 190, 240])
        let forty = try #require(crashing.plan(finish: WorkDays(40)))
        #expect(forty.cuts.map(\.activity) == ["F", "J"] && forty.cuts.allSatisfy { $0.by == WorkDays(2) })
        #expect(crashing.shortestFinish == WorkDays(28))
        #expect(crashing.plan(finish: WorkDays(27)) == nil)
        #expect(crashing.plan(finish: WorkDays(50))?.cost == 0)
    }

    /// The path A C E alone is critical at first, and C is the cheapest day. Then A D and B E are critical, too: to
    /// shorten A and E and give C its day back costs 3, and 4 without giving it back.
    @Test func `what was shortened grows again where that is cheaper`() throws {
        let network = Network([
            .init("A", 5), .init("B", 9), .init("C", 5, "A"), .init("D", 9, "A"), .init("E", 5, "B C"),
        ])
        let crashing = try Crashing(network, options("A:1:2 B:1:10 C:1:1 D:1:10 E:1:2"))
        #expect(crashing.plan(finish: WorkDays(14))?.cuts.map(\.activity) == ["C"])
        let plan = try #require(crashing.plan(finish: WorkDays(13)))
        #expect(plan.cost == 4)
        #expect(plan.cuts.map(\.activity) == ["A", "E"])
    }

    /// Linear programs solved by scipy's HiGHS: see Tests/Reference/record.py.
    @Test(arguments: CrashReference.cases.indices)
    func `no program finds it cheaper`(_ index: Int) throws {
        let known = CrashReference.cases[index]
        let names = known.lengths.indices.map { ID<Network.Activity>("\($0)") }
        let network = Network(
            known.lengths.indices.map { place in
                .init(
                    names[place], WorkDays(known.lengths[place]),
                    after: known.before[place].map { .init(names[$0]) })
            })
        let crashing = try Crashing(
            network,
            known.lengths.indices.map {
                .init(names[$0], shortest: WorkDays(known.shortest[$0]), costPerDay: Double(known.prices[$0]))
            })
        let plan = try #require(crashing.plan(finish: WorkDays(known.finish)))
        #expect(close(plan.cost, known.cost))
        // What the plan says is true of the network, and the curve agrees with the plan.
        var shorter = network
        for cut in plan.cuts {
            let place = names.firstIndex(of: cut.activity)!
            let length = network.activities[place].duration.hundredths - cut.by.hundredths
            #expect(length >= known.shortest[place] * 100)
            shorter.activities[place].duration = WorkDays(hundredths: length)
        }
        #expect(try shorter.schedule().finish <= WorkDays(known.finish))
        let point = try #require(crashing.curve.last { $0.finish >= WorkDays(known.finish) })
        let days = point.finish.days - Double(known.finish)
        #expect(close(point.cost + days * point.costPerDay, known.cost))
    }

    /// networkx: see Tests/Reference/record.py.
    @Test(arguments: PathReference.cases.indices)
    func `the finish is the longest path of networkx`(_ index: Int) throws {
        let known = PathReference.cases[index]
        let network = Network(
            known.lengths.indices.map { place in
                .init(
                    ID("\(place)"), WorkDays(known.lengths[place]),
                    after: known.before[place].map { .init(ID("\($0)")) })
            })
        #expect(try network.schedule().finish == WorkDays(known.finish))
    }
}
