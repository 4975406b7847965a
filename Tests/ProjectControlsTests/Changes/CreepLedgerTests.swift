import ProjectModel
import TestSupport
import Testing

@testable import ProjectControls

@Suite struct CreepLedgerTests {
    /// Four changes of Reliable Construction. Source of the figures: an independent program that walked every
    /// order.
    private static let four = [
        NetworkChange("C-1", "sales", [.lengthen("D", by: WorkDays(3))], cost: euros(30_000)),
        NetworkChange("C-2", "ops", [.lengthen("G", by: WorkDays(3))], cost: euros(20_000)),
        NetworkChange("C-3", "finance", [.lengthen("I", by: WorkDays(4))], cost: euros(-5_000)),
        NetworkChange("C-4", "sales", [.lengthen("L", by: WorkDays(2))], cost: euros(10_000)),
    ]

    private func days(_ lengths: [WorkDays]) -> [Double] { lengths.map(\.days) }

    @Test func `four changes of Reliable Construction are each given their part`() throws {
        let ledger = try CreepLedger(.reliableConstruction, Self.four)
        #expect(ledger.baseFinish == WorkDays(44) && ledger.finish == WorkDays(48))
        #expect(ledger.total == WorkDays(4) && ledger.method == .exact)
        #expect(days(ledger.entries.map(\.inSequence)) == [0, 2, 0, 2])
        #expect(days(ledger.entries.map(\.alone)) == [0, 0, 2, 2])
        for (entry, share) in zip(ledger.entries, [1.0 / 6, 1.0 / 6, 11.0 / 6, 11.0 / 6]) {
            #expect(close(entry.share, share))
        }
        #expect(days(ledger.entries.map(\.roundedShare)) == [0.17, 0.17, 1.83, 1.83])
        // Only finance and sales' second change would bring anything back, and each no more than its own.
        #expect(days(ledger.entries.map(\.withdrawn)) == [0, 0, 2, 2])

        let backwards = try CreepLedger(.reliableConstruction, Self.four.reversed())
        #expect(days(backwards.entries.map(\.inSequence)) == [2, 2, 0, 0])
        #expect(backwards.entries.map(\.share).reversed() == ledger.entries.map(\.share))
    }

    @Test func `each party has the sum of its changes`() throws {
        let ledger = try CreepLedger(.reliableConstruction, Self.four)
        #expect(ledger.accounts.map(\.party) == ["sales", "ops", "finance"])
        for (account, share) in zip(ledger.accounts, [2, 1.0 / 6, 11.0 / 6]) {
            #expect(close(account.share, share))
        }
        #expect(days(ledger.accounts.map(\.inSequence)) == [2, 2, 0])
        #expect(ledger.accounts.map(\.cost) == [euros(40_000), euros(20_000), euros(-5_000)])
        #expect(ledger.cost == euros(55_000))
    }

    @Test func `a change that moves no date still shows the slack that it ate`() throws {
        let entries = try CreepLedger(.reliableConstruction, Self.four).entries
        #expect(entries[0].inSequence == .zero && entries[0].slackEaten?.activity == "D")
        #expect(entries[0].slackEaten?.before == WorkDays(4) && entries[0].slackEaten?.eaten == WorkDays(3))
        // The second requester met what the first had left.
        #expect(entries[1].slackEaten?.before == WorkDays(1) && entries[1].slackEaten?.eaten == WorkDays(1))
        // L was critical, as was the whole of its path.
        #expect(try CreepLedger(.reliableConstruction, [Self.four[3]]).entries[0].slackEaten == nil)
    }

    @Test func `work is added, taken out and tied anew`() throws {
        let review = Network.Activity("R", 3, "E")
        let changes = [
            // E, then R, then G: 8 + 3 + 5 + 2.
            NetworkChange("C-1", "ops", [.add(review, before: [.init("G")])]),
            NetworkChange("C-2", "ops", [.lengthen("R", by: WorkDays(2))]),
            // Without E, B-D-G-H is 14 long, but C still comes before R and F: 4 + 5 + 5 + 2.
            NetworkChange("C-3", "sales", [.remove("E")]),
            // H no longer waits for G; F is put behind it.
            NetworkChange("C-4", "sales", [.unlink("H", from: "G"), .link("F", .init("G"))]),
        ]
        let ledger = try CreepLedger(.generalFoundry, changes)
        #expect(days(ledger.entries.map(\.inSequence)) == [3, 2, -4, 3])
        #expect(days(ledger.entries.map(\.alone)) == [3, 0, -1, 3])
        #expect(ledger.finish == WorkDays(19))
        #expect(close(ledger.entries.reduce(0) { $0 + $1.share }, 4))
        // Lengthening work that is out does nothing.
        let late = [changes[2], NetworkChange("C-5", "ops", [.lengthen("E", by: WorkDays(9))])]
        #expect(days(try CreepLedger(.generalFoundry, late).entries.map(\.inSequence)) == [-1, 0])
    }

    @Test func `an order that is turned round counts although one half alone would be a circle`() throws {
        let network = Network([.init("A", 3), .init("B", 2, "A"), .init("C", 4, "B")])
        let changes = [
            NetworkChange("C-1", "ops", [.unlink("B", from: "A"), .link("C", .init("A"))]),
            NetworkChange("C-2", "sales", [.link("A", .init("B", lag: WorkDays(1)))]),
        ]
        let ledger = try CreepLedger(network, changes)
        // A and B side by side, then C: 7; then B, a day, A, C: 10.
        #expect(days(ledger.entries.map(\.inSequence)) == [-2, 3])
        #expect(days(ledger.entries.map(\.alone)) == [-2, 0])
        #expect(ledger.entries.map(\.share) == [-0.5, 1.5])
        #expect(throws: NetworkError.circle(["A", "B"])) { try CreepLedger(network, [changes[1]]) }
    }

    @Test func `a change to what is nowhere is refused by name`() {
        let change = NetworkChange("C-7", "ops", [.lengthen("Z", by: WorkDays(1))])
        #expect(throws: NetworkError.changed("Z", by: "C-7")) { try CreepLedger(.generalFoundry, [change]) }
    }

    @Test func `no change, no creep`() throws {
        let ledger = try CreepLedger(.generalFoundry, [])
        #expect(ledger.total == .zero && ledger.entries.isEmpty && ledger.cost == .zero)
    }

    private func changes(_ count: Int, of network: Network, _ seed: inout Seed) -> [NetworkChange] {
        (0..<count).map { number in
            let id = network.activities.randomElement(using: &seed)!.id
            let by = WorkDays(hundredths: Int.random(in: -300...600, using: &seed))
            let party = ["sales", "ops", "finance"].randomElement(using: &seed)!
            switch Int.random(in: 0..<5, using: &seed) {
            case 0: return NetworkChange(ID(number: number), ID(party), [.remove(id)])
            case 1:
                let added = Network.Activity(ID("new \(number)"), WorkDays(3), after: [.init(id)])
                return NetworkChange(ID(number: number), ID(party), [.add(added, before: [])])
            default: return NetworkChange(ID(number: number), ID(party), [.lengthen(id, by: by)])
            }
        }
    }

    @Test(arguments: Seed.many(15))
    func `the parts sum exactly to the whole, exact or sampled`(_ seed: Seed) throws {
        var seed = seed
        let network = Network.random(&seed)
        let count = Int.random(in: 0...12, using: &seed)
        let ledger = try CreepLedger(network, changes(count, of: network, &seed))
        #expect(ledger.entries.reduce(.zero) { $0 + $1.roundedShare } == ledger.total)
        #expect(ledger.entries.reduce(.zero) { $0 + $1.inSequence } == ledger.total)
        #expect(ledger.accounts.reduce(.zero) { $0 + $1.roundedShare } == ledger.total)
        #expect(close(ledger.entries.reduce(0) { $0 + $1.share }, ledger.total.days))
        for entry in ledger.entries {
            #expect((entry.roundedShare.days - entry.share).magnitude < 0.01 + 1e-9)
        }
    }

    @Test(arguments: Seed.many(15))
    func `lengthening alone is the same quickly as slowly`(_ seed: Seed) throws {
        var seed = seed
        let network = Network.random(&seed)
        var changes = (0..<5).map { number in
            NetworkChange(
                ID(number: number), "ops",
                [
                    .lengthen(
                        network.activities.randomElement(using: &seed)!.id,
                        by: WorkDays(hundredths: Int.random(in: -300...600, using: &seed)))
                ])
        }
        let quick = try CreepLedger(network, changes)
        // A change that unties what was never tied takes the long way.
        changes[4].edits.append(.unlink(network.activities[0].id, from: network.activities[0].id))
        #expect(try CreepLedger(network, changes).entries == quick.entries)
    }
}
