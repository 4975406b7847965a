internal import Glibc
internal import LogSimulator

/// Simulated worlds, so many or until stopped; the first that goes wrong is told with its seed and its story.
struct Simulation {
    private let first: UInt64
    /// nil is without end.
    private let worlds: Int?

    private init(_ words: inout Words) throws(Complaint) {
        let seed = try words.number("--seed")
        let isSoak = words.flag("--soak")
        let worlds = try words.number("--worlds")
        try words.end()
        // A soak without a seed goes where none has been.
        first = seed.map(UInt64.init) ?? (isSoak ? UInt64.random(in: 0...(1 << 40)) : 0)
        self.worlds = isSoak ? nil : worlds ?? (seed == nil ? 1000 : 1)
    }

    static func run(_ words: inout Words) throws -> Int32 { try Simulation(&words).run() }

    private func run() throws -> Int32 {
        var tally = Tally()
        var count = 0
        while worlds.map({ count < $0 }) ?? true {
            let seed = first + UInt64(count)
            do throws(Violation) {
                tally += try World(seed).run()
            } catch {
                say("\(error)")
                say("to see it again: Storm simulate --seed \(seed)")
                return 1
            }
            count += 1
            if count % 1000 == 0 || count == worlds { report(count, tally) }
        }
        return 0
    }

    private func report(_ count: Int, _ tally: Tally) {
        say(
            "\(count) worlds from seed \(first): \(tally.acknowledged) acts acknowledged, none lost; "
                + "\(tally.faults) faults, \(tally.deaths) deaths, \(tally.powerCuts) power cuts "
                + "(\(tally.damaged) left damage, named), \(tally.failedSyncs) failed syncs, "
                + "\(tally.sharedSyncs) left to another, \(tally.found) acts found again")
    }
}
