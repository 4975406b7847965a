package import ProjectModel

/// What one person holds and how far it is.
package struct TeamMember: Sendable, Hashable {
    package let id: ID<Person>
    package let party: ID<Party>
    /// The deliverables that they answer for, by whether they are complete.
    package let open: [ID<Deliverable>]
    package let done: [ID<Deliverable>]
    /// Those of others that they do the work of and that are not complete.
    package let helps: [ID<Deliverable>]
    /// Their activities that are not done, and those that are.
    package let openActivities: Int
    package let doneActivities: Int
    /// EV ÷ BAC over the deliverables that they answer for: sums, never an average of shares.
    package let shareDone: Measure<Double>
    /// How many of the open ones are late, and how many stand still.
    package let late: Int
    package let blocked: Int
    /// What stands still because it waits for them.
    package let owed: [ID<Deliverable>]

    package var light: Light {
        if open.isEmpty, helps.isEmpty, openActivities == 0, owed.isEmpty { return .onTrack }
        return late > 0 || !owed.isEmpty ? .attention : .onTrack
    }
}

extension TeamMember {
    /// Everybody who holds something or is waited for, those with the most late work first.
    static func all(
        _ work: [WorkStanding], _ deliverables: [DeliverableStatus], _ facts: Facts
    ) -> [TeamMember] {
        var money = [Int?](repeating: nil, count: facts.deliverables.count)
        for (index, place) in facts.known.enumerated() { money[place] = index }
        var held: [ID<Person>: [Int]] = [:]
        var helped: [ID<Person>: [ID<Deliverable>]] = [:]
        var owed: [ID<Person>: [ID<Deliverable>]] = [:]
        var activities: [ID<Person>: (open: Int, done: Int)] = [:]
        for index in work.indices {
            let standing = work[index]
            held[standing.owner, default: []].append(index)
            if !standing.isComplete {
                for person in standing.responsible where person != standing.owner {
                    helped[person, default: []].append(standing.id)
                }
            }
            if case .person(let person)? = standing.block?.waitsOn {
                owed[person, default: []].append(standing.id)
            }
            for activity in facts.deliverables[standing.place].activities {
                guard let person = activity.person?.value else { continue }
                switch activity.status(on: facts.day) {
                case .open, .started: activities[person, default: (0, 0)].open += 1
                case .done: activities[person, default: (0, 0)].done += 1
                case .dropped: break
                }
            }
        }
        let members = facts.project.people.all.compactMap { person -> TeamMember? in
            let own = held[person.id] ?? []
            let (open, done) = activities[person.id] ?? (0, 0)
            guard !own.isEmpty || helped[person.id] != nil || owed[person.id] != nil || open + done > 0 else {
                return nil
            }
            let sums = own.reduce(into: (earned: 0.0, budget: 0.0)) { sums, index in
                guard let status = money[work[index].place] else { return }
                sums.earned += deliverables[status].earnedValue.amount
                sums.budget += deliverables[status].budget.amount
            }
            let unfinished = own.filter { !work[$0].isComplete }
            return TeamMember(
                id: person.id, party: person.party.value, open: unfinished.map { work[$0].id },
                done: own.filter { work[$0].isComplete }.map { work[$0].id }, helps: helped[person.id] ?? [],
                openActivities: open, doneActivities: done,
                shareDone: .ratio(sums.earned, over: sums.budget, unless: "answers for no budget"),
                late: unfinished.count { work[$0].lateness != nil },
                blocked: unfinished.count { work[$0].block != nil },
                owed: owed[person.id] ?? [])
        }
        return members.enumerated().sorted { one, other in
            let keys = [one, other].map { ($0.element.late + $0.element.owed.count, $0.element.open.count) }
            return (keys[1].0, keys[1].1, one.offset) < (keys[0].0, keys[0].1, other.offset)
        }.map(\.element)
    }
}
