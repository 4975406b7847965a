import LogSimulator
import TestSupport
import Testing

@Suite struct `A simulated world` {
    @Test(arguments: Seed.many(600))
    func `keeps every acknowledged act, and nothing by halves`(seed: Seed) {
        do throws(Violation) { _ = try World(seed.number).run() } catch { Issue.record("\(error)") }
    }

    @Test func `meets everything that worlds are made to meet`() throws {
        var tally = Tally()
        for seed in Seed.many(60) { tally += try World(seed.number).run() }
        #expect(tally.acknowledged > 300)
        #expect(tally.refused > 0 && tally.busy > 0 && tally.faults > 0 && tally.meetings > 0)
        #expect(tally.found > 0 && tally.deaths > 0 && tally.powerCuts > 0 && tally.failedSyncs > 0)
        #expect(tally.sharedSyncs > 0)
        #expect(tally.damaged > 0 && tally.sealedTails > 0)
    }

    @Test func `is the same each time`() throws {
        for seed in Seed.many(10) {
            #expect(try World(seed.number).run() == World(seed.number).run())
        }
    }

    /// A simulation that finds nothing may be blind; each of these must be found out.
    @Test(arguments: Mutant.allCases)
    func `finds out that something is broken`(mutant: Mutant) {
        let found = Seed.many(2000).first { seed in
            do throws(Violation) { _ = try World(seed.number, mutant: mutant).run() } catch { return true }
            return false
        }
        #expect(found != nil, "\(mutant) went unnoticed")
    }
}
