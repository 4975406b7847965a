import ProjectModel

/// A network by number instead of by name, checked: plain arrays that are quick to copy and to change.
///
/// Times are hundredths of a working day, within `limit`, so that sums over a network cannot overflow.
struct IndexedNetwork: Sendable {
    /// An activity without its name and its links.
    struct Work: Sendable {
        enum Stage: UInt8, Sendable { case notStarted, inProgress, complete }

        var stage: Stage
        /// The whole of it before it starts, then what remains; nothing once it is complete.
        var duration: Int32
        var actualStart: Int32
        var actualFinish: Int32
        var startFloor: Int32
        var finishFloor: Int32
        var startCeiling: Int32
        var finishCeiling: Int32
    }

    struct Tie: Sendable, Equatable {
        var from: Int32
        var to: Int32
        var kind: LinkKind
        var lag: Int32
    }

    /// Beyond this no time is accepted: ten million working days.
    static let limit = 1_000_000_000
    /// A floor that holds nothing up, and a ceiling that presses on nothing.
    static let unbound = Int32.max

    /// The place of each activity by its name.
    private(set) var places: NameIndex
    var works: [Work]
    var ties: [Tie]
    let dataDate: Int32
    let logic: ProgressLogic

    init(_ network: Network) throws(NetworkError) {
        let count = network.activities.count
        dataDate = Int32(clamping: min(max(0, network.dataDate.hundredths), Self.limit))
        logic = network.logic
        works = []
        works.reserveCapacity(count)
        ties = []
        ties.reserveCapacity(2 * count)
        places = NameIndex(capacity: count)
        for activity in network.activities where !places.append(activity.id) { throw .twice(activity.id) }
        for (place, activity) in network.activities.enumerated() {
            works.append(try Self.work(activity, dataDate: dataDate))
            for link in activity.links { ties.append(try tie(link, to: place)) }
        }
    }

    /// The name of each activity by its place.
    var ids: [ID<Network.Activity>] { places.all }

    /// Adds an activity that is not there yet, without its links.
    mutating func add(_ activity: Network.Activity) throws(NetworkError) {
        guard places.append(activity.id) else { throw .twice(activity.id) }
        works.append(try Self.work(activity, dataDate: dataDate))
    }

    /// The link by number.
    func tie(_ link: Network.Link, to: Int) throws(NetworkError) -> Tie {
        guard let from = places[link.from] else { throw .unknown(link.from, neededBy: ids[to]) }
        let lag = try Self.time(link.lag, of: ids[to])
        return Tie(from: Int32(from), to: Int32(to), kind: link.kind, lag: lag)
    }

    /// - Throws: unless the time is one that a project may have.
    static func time(_ time: WorkDays, of id: ID<Network.Activity>) throws(NetworkError) -> Int32 {
        guard (-limit...limit).contains(time.hundredths) else { throw .impossible(id) }
        return Int32(time.hundredths)
    }

    private static func work(
        _ activity: Network.Activity, dataDate: Int32
    ) throws(NetworkError) -> Work {
        let id = activity.id
        let duration = try time(activity.duration, of: id)
        guard duration >= 0 else { throw .impossible(id) }
        var work = Work(
            stage: .notStarted, duration: duration, actualStart: 0, actualFinish: 0, startFloor: -unbound,
            finishFloor: -unbound, startCeiling: unbound, finishCeiling: unbound)
        for constraint in activity.constraints { try work.apply(constraint, of: id) }
        switch activity.progress {
        case .notStarted: break
        case .inProgress(let start, let remaining):
            work.stage = .inProgress
            work.actualStart = try time(start, of: id)
            work.duration = try time(remaining, of: id)
            guard work.duration >= 0 else { throw .impossible(id) }
            guard work.actualStart <= dataDate else { throw .contradictoryActuals(id) }
        case .complete(let start, let finish):
            work.stage = .complete
            work.actualStart = try time(start, of: id)
            work.actualFinish = try time(finish, of: id)
            work.duration = 0
            guard work.actualStart <= work.actualFinish, work.actualFinish <= dataDate else {
                throw .contradictoryActuals(id)
            }
        }
        return work
    }
}

extension IndexedNetwork.Work {
    fileprivate mutating func apply(
        _ constraint: Network.Constraint, of id: ID<Network.Activity>
    ) throws(NetworkError) {
        switch constraint {
        case .startNoEarlier(let at): startFloor = max(startFloor, try IndexedNetwork.time(at, of: id))
        case .startNoLater(let at): startCeiling = min(startCeiling, try IndexedNetwork.time(at, of: id))
        case .finishNoEarlier(let at): finishFloor = max(finishFloor, try IndexedNetwork.time(at, of: id))
        case .finishNoLater(let at): finishCeiling = min(finishCeiling, try IndexedNetwork.time(at, of: id))
        case .startOn(let at):
            try apply(.startNoEarlier(at), of: id)
            try apply(.startNoLater(at), of: id)
        case .finishOn(let at):
            try apply(.finishNoEarlier(at), of: id)
            try apply(.finishNoLater(at), of: id)
        }
    }
}
