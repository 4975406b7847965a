import ProjectModel

/// The first baseline as a network, and what changes do to it.
struct BaselineNetwork {
    let axis: WorkingAxis
    let network: Network
    private let project: Project
    private let day: Day
    private let lines: Set<ID<Deliverable>>

    /// - Parameter turned: the changes that may be run: an order that one of them brought is no part of the base,
    ///   though the plan may have been linked by it since.
    init(_ project: Project, _ baseline: Baseline, turned: [ChangeRequest], on day: Day) {
        // Support work lasts as long as the rest does, so it drives nothing.
        let planned = baseline.lines.filter { $0.rule != .levelOfEffort }
        let first = planned.map(\.start).min() ?? baseline.day
        let last = planned.map(\.finish).max() ?? first
        let axis = WorkingAxis(
            project.charter.calendar.value, from: first, through: last + (last - first) / 2)
        let lines = Set(planned.map(\.id))
        let orders = Set(turned.flatMap { $0.effects.compactMap { Order($0.value) } })
        var links: [ID<Deliverable>: [Network.Link]] = [:]
        for line in planned {
            let dependencies = project.deliverables[line.id]?.dependencies.map(\.value) ?? []
            links[line.id] = dependencies.filter { dependency in
                lines.contains(dependency.on)
                    && !orders.contains(Order(first: dependency.on, second: line.id))
            }.map { Network.Link(ID($0.on.text), $0.link, lag: $0.lag) }
        }
        let floors = Self.floors(planned, links, on: axis)
        network = Network(
            planned.map { line in
                let length = Self.length(from: line.start, through: line.finish, on: axis)
                let floor = WorkDays(floors[line.id] ?? 0)
                return Network.Activity(
                    ID(line.id.text), length, after: links[line.id] ?? [],
                    constraints: [.startNoEarlier(floor)])
            })
        self.axis = axis
        self.project = project
        self.day = day
        self.lines = lines
    }

    /// A change as what it does to the network.
    ///
    /// - Parameter others: all that may be run with it, whose work its own may wait for.
    func change(_ change: ChangeRequest, among others: [ChangeRequest]) -> NetworkChange {
        let brought = Set(others.flatMap { work(of: $0).map(\.id) })
        let known = lines.union(brought)
        let own = work(of: change)
        var edits: [NetworkEdit] = own.map { added($0, known) }
        let ownIDs = Set(own.map(\.id))
        for effect in change.effects.map(\.value) where known.contains(effect.deliverable) {
            let id: ID<Network.Activity> = ID(effect.deliverable.text)
            // What it does to its own work is in its dates already.
            if effect.time != .zero, !ownIDs.contains(effect.deliverable) {
                edits.append(takesOut(change, effect) ? .remove(id) : .lengthen(id, by: effect.time))
            }
            if let before = effect.before, known.contains(before) {
                edits.append(.unlink(id, from: ID(before.text)))
                edits.append(.link(ID(before.text), Network.Link(id)))
            }
        }
        return NetworkChange(
            change.id, project.people[change.requester.value]?.party.value ?? "?", edits,
            cost: project.netCost(of: change, on: day))
    }

    /// What it brought that is not in the baseline.
    private func work(of change: ChangeRequest) -> [Deliverable] {
        project.work(of: change.id, on: day).filter { deliverable in
            !lines.contains(deliverable.id) && deliverable.rule.value != .levelOfEffort
        }
    }

    private func added(_ deliverable: Deliverable, _ known: Set<ID<Deliverable>>) -> NetworkEdit {
        let id: ID<Network.Activity> = ID(deliverable.id.text)
        let links = deliverable.dependencies.map(\.value).filter { known.contains($0.on) }
        let start = WorkDays(axis.position(endOf: deliverable.start.value - 1))
        let activity = Network.Activity(
            id, Self.length(from: deliverable.start.value, through: deliverable.finish.value, on: axis),
            after: links.map { Network.Link(ID($0.on.text), $0.link, lag: $0.lag) },
            constraints: links.isEmpty ? [.startNoEarlier(start)] : [])
        let successors = project.deliverables.all.filter { known.contains($0.id) }.flatMap { other in
            other.dependencies.map(\.value).filter { $0.on == deliverable.id }.map {
                NetworkEdit.Successor(ID(other.id.text), $0.link, lag: $0.lag)
            }
        }
        return .add(activity, before: successors)
    }

    /// Whether nothing of the deliverable is left.
    private func takesOut(_ change: ChangeRequest, _ effect: ChangeEffect) -> Bool {
        guard change.kind.value == .remove,
            let duration = network.activities.first(where: { $0.id.text == effect.deliverable.text })?
                .duration
        else { return false }
        return effect.time.hundredths <= -duration.hundredths
    }

    private static func length(from start: Day, through finish: Day, on axis: WorkingAxis) -> WorkDays {
        WorkDays(max(1, axis.position(endOf: finish) - axis.position(endOf: start - 1)))
    }

    /// Before which each piece of work cannot start, however its links change: the earliest planned start among
    /// itself and all that it waits for.
    private static func floors(
        _ lines: [Baseline.Line], _ links: [ID<Deliverable>: [Network.Link]], on axis: WorkingAxis
    ) -> [ID<Deliverable>: Int] {
        var floors: [ID<Deliverable>: Int] = [:]
        for line in lines { floors[line.id] = axis.position(endOf: line.start - 1) }
        // Once for each line at most: a chain is no longer than that.
        for _ in lines {
            var isChanged = false
            for line in lines {
                for link in links[line.id] ?? [] {
                    guard let before = floors[ID(link.from.text)], before < floors[line.id] ?? 0 else {
                        continue
                    }
                    floors[line.id] = before
                    isChanged = true
                }
            }
            if !isChanged { break }
        }
        return floors
    }
}

/// That one deliverable comes before another.
private struct Order: Hashable {
    let first: ID<Deliverable>
    let second: ID<Deliverable>

    init(first: ID<Deliverable>, second: ID<Deliverable>) {
        self.first = first
        self.second = second
    }

    init?(_ effect: ChangeEffect) {
        guard let before = effect.before else { return nil }
        self.init(first: effect.deliverable, second: before)
    }
}
