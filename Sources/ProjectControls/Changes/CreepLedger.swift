package import ProjectModel

/// How much of what has crept in each change, and each party that asked, accounts for.
///
/// Time is found by replaying the network with and without each change, in two ways that both sum exactly to the
/// total: in the order of decision, and whatever the order (Shapley). Cost is what each change states.
package struct CreepLedger: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        package let change: ID<ChangeRequest>
        package let party: ID<Party>
        /// What it moved the finish by when it was decided: with it and all before it, less all before it.
        package let inSequence: WorkDays
        /// What it moves the finish by on average, over every order, in working days. Exact, where the ledger is.
        package let share: Double
        /// The same to the hundredth, so that the entries still sum to the total.
        package let roundedShare: WorkDays
        /// What it moves the finish by if it were the only one.
        package let alone: WorkDays
        /// What the finish would gain were it taken back, with all the others in place.
        package let withdrawn: WorkDays
        /// The float that it used up when it was decided, where it used most; nil if it used none.
        package let slackEaten: SlackEaten?
        package let cost: Money
    }

    /// Float that is no longer there for others.
    package struct SlackEaten: Sendable, Hashable {
        package let activity: ID<Network.Activity>
        package let before: WorkDays
        package let after: WorkDays

        package var eaten: WorkDays { WorkDays(hundredths: before.hundredths - after.hundredths) }
    }

    /// What one party has asked for.
    package struct Account: Sendable, Hashable {
        package let party: ID<Party>
        package let inSequence: WorkDays
        package let share: Double
        package let roundedShare: WorkDays
        package let cost: Money
    }

    /// In the order of decision.
    package let entries: [Entry]
    /// One for each party, in the order in which the first change of each was decided.
    package let accounts: [Account]
    /// The finish without any of the changes, and with all of them.
    package let baseFinish: WorkDays
    package let finish: WorkDays
    package let method: ShapleyValue.Method

    /// What has crept in.
    package var total: WorkDays { WorkDays(hundredths: finish.hundredths - baseFinish.hundredths) }
    package var cost: Money { entries.reduce(.zero) { $0 + $1.cost } }

    /// - Parameters:
    ///   - base: the network without the changes.
    ///   - changes: in the order in which they were decided.
    ///   - seed: of the orders that are drawn where there are more changes than can be taken in every order.
    /// - Throws: where the network, with the first few of the changes, has no schedule.
    package init(_ base: Network, _ changes: [NetworkChange], seed: UInt64 = 1) throws(NetworkError) {
        let replay = try NetworkReplay(base, changes)
        var schedules: [NetworkSchedule] = []
        for many in 0...changes.count { schedules.append(try replay.schedule(with: 0..<many)) }
        let first = schedules[0].finish.hundredths
        let last = schedules[changes.count].finish.hundredths
        let everyone = 0..<changes.count
        let shapley = try ShapleyValue(count: changes.count, seed: seed, samples: replay.samples) {
            (chosen: [Int]) throws(NetworkError) -> Int in
            // In every order the first and the last replay are the ones that the total is made of.
            chosen.isEmpty ? first : chosen.count == changes.count ? last : try replay.finish(with: chosen)
        }
        let rounded = shapley.apportioned

        var entries: [Entry] = []
        for (index, change) in changes.enumerated() {
            let alone = try replay.finish(with: [index])
            let others = try replay.finish(with: everyone.filter { $0 != index })
            let (before, after) = (schedules[index], schedules[index + 1])
            entries.append(
                Entry(
                    change: change.id, party: change.party,
                    inSequence: WorkDays(hundredths: after.finish.hundredths - before.finish.hundredths),
                    share: shapley[index] / 100, roundedShare: WorkDays(hundredths: rounded[index]),
                    alone: WorkDays(hundredths: alone - first),
                    withdrawn: WorkDays(hundredths: last - others),
                    slackEaten: SlackEaten(change, before, after), cost: change.cost))
        }
        self.entries = entries
        accounts = Account.all(of: entries)
        baseFinish = schedules[0].finish
        finish = schedules[changes.count].finish
        method = shapley.method
    }
}

extension CreepLedger.SlackEaten {
    fileprivate init?(_ change: NetworkChange, _ before: NetworkSchedule, _ after: NetworkSchedule) {
        var most: Self?
        for id in change.named {
            guard let had = before[id]?.totalFloat, let has = after[id]?.totalFloat, has < had else {
                continue
            }
            let eaten = Self(activity: id, before: had, after: has)
            if most.map({ $0.eaten < eaten.eaten }) ?? true { most = eaten }
        }
        guard let most else { return nil }
        self = most
    }
}

extension CreepLedger.Account {
    fileprivate static func all(of entries: [CreepLedger.Entry]) -> [Self] {
        var seen: Set<ID<Party>> = []
        return entries.map(\.party).filter { seen.insert($0).inserted }.map { party in
            let own = entries.filter { $0.party == party }
            return Self(
                party: party, inSequence: own.reduce(.zero) { $0 + $1.inSequence },
                share: own.reduce(0) { $0 + $1.share },
                roundedShare: own.reduce(.zero) { $0 + $1.roundedShare },
                cost: own.reduce(.zero) { $0 + $1.cost })
        }
    }
}
