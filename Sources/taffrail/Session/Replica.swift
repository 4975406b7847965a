internal import EventLog
internal import PlainText
internal import ProjectModel

/// A project as far as its log has been read: the place where bytes become events and events a project.
///
/// The log and the model know nothing of one another; here they meet.
struct Replica {
    private(set) var project = Project()
    /// Time is told in the zone that the project was opened with; before, in UTC.
    private(set) var zone = CivilZone.utc
    /// The project's zone, where this machine does not know it and days are counted in UTC instead.
    private(set) var unknownZone: String?
    /// Whether an act that was already taken has been undone since, so that the project has to be told anew.
    private(set) var isOutdated = false
    private var reader = EventReader()

    init() {}

    /// An empty one that tells events in the zone of another.
    init(for other: Replica) { zone = other.zone }

    /// What a line says, without letting it happen.
    mutating func told(_ envelope: Envelope, _ body: Span<UInt8>) -> (event: Event, stamp: Stamp) {
        recorded(envelope, body)
    }

    /// Lets the event happen, and tells which it was.
    @discardableResult
    mutating func take(_ envelope: Envelope, _ body: Span<UInt8>) -> (event: Event, stamp: Stamp) {
        let recorded = recorded(envelope, body)
        if case .undone = recorded.event { isOutdated = true }
        project.evolve(recorded.event, recorded.stamp)
        return recorded
    }

    /// Lets the event happen unless it is known not to count.
    mutating func take(_ envelope: Envelope, _ body: Span<UInt8>, passingOver over: PassedOver) {
        let recorded = recorded(envelope, body)
        project.take(recorded.event, recorded.stamp, passingOver: over)
    }

    private mutating func recorded(_ envelope: Envelope, _ body: Span<UInt8>) -> (event: Event, stamp: Stamp)
    {
        let event = reader.event(in: body)
        if case .projectOpened(let opened) = event { move(to: opened.zone) }
        return (
            event,
            Stamp(
                seq: envelope.seq, at: envelope.at, day: zone.day(of: envelope.at), by: envelope.by,
                endsAct: envelope.left == 0)
        )
    }

    private mutating func move(to name: String) {
        do throws(Failure) {
            zone = try CivilZone(name)
        } catch {
            unknownZone = name
        }
    }

    /// Today in the project's zone.
    mutating func today(at instant: Int64) -> Day { zone.day(of: instant) }
}
