internal import EventLog
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
    private var reader = EventReader()

    mutating func take(_ envelope: Envelope, _ body: Span<UInt8>) {
        let event = reader.event(in: body)
        if case .projectOpened(let opened) = event { move(to: opened.zone) }
        let stamp = Stamp(
            seq: envelope.seq, at: envelope.at, day: zone.day(of: envelope.at), by: envelope.by)
        project.evolve(event, stamp)
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
