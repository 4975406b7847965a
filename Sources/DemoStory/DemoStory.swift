package import ProjectModel

/// What one person did in one moment, with all that the log would say of it.
package struct DemoAct: Sendable, Hashable {
    package let account: String
    /// Milliseconds since 1970 UTC.
    package let at: Int64
    /// The civil day of `at` in the project's time zone.
    package let day: Day
    /// One number for each event.
    package let nonces: [UInt64]
    package let events: [Event]
}

/// A company moves its contact centre to a cloud platform: nine months of history, told act by act.
///
/// The same seed, day and account tell the same story to the last bit, everywhere. Each act is what `decide`
/// made of a command on the project as the acts before it had left it.
package struct DemoStory: Sendable, Sequence, IteratorProtocol {
    package static let defaultSeed: UInt64 = 1
    package static let mostEvents = 1_000_000

    /// The name of the log, a random UUID (RFC 9562, version 4).
    package let uuid: [UInt8]
    /// When the log was begun, in milliseconds since 1970 UTC; before the first act.
    package let createdAt: Int64
    /// How many events the whole story has.
    package let eventCount: Int
    /// The project as the acts told so far have made it.
    package private(set) var project = Project()

    private let calendar: StoryCalendar
    private let beats: [Beat]
    private var place = 0
    private var part = 0
    private var clock: StoryClock
    private var nonces: Dice

    /// - Parameters:
    ///   - today: the day on which the story is opened; the last act is on a working day before it.
    ///   - account: who opens it, and is made manager. An account that cannot be granted anything (empty,
    ///     longer than 64 bytes, or not of visible ASCII) stays out of the story.
    ///   - events: how many events to tell, up to `mostEvents`; the same money and progress are then told in
    ///     smaller pieces. Fewer than the story has by itself tell the story as it is.
    package init(seed: UInt64, today: Day, account: String, events: Int? = nil) {
        var script = Script(seed: seed, today: today, account: account)
        if let events { script.stretch(to: Swift.min(events, Self.mostEvents)) }
        calendar = script.calendar
        beats = script.beats
        eventCount = script.eventCount
        clock = StoryClock(beats, script.dice(for: .hours))
        nonces = script.dice(for: .nonces)
        var dice = script.dice(for: .log)
        var bytes = (0..<16).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
        bytes[6] = bytes[6] & 0x0f | 0x40
        bytes[8] = bytes[8] & 0x3f | 0x80
        uuid = bytes
        createdAt = StoryClock.morning(of: script.calendar[StoryCalendar.opening])
    }

    package mutating func next() -> DemoAct? {
        guard place < beats.count else { return nil }
        let beat = beats[place]
        let day = calendar[beat.day]
        let events: [Event]
        do throws(Rejection) {
            events = try project.decide(beat.command(ofPart: part), by: beat.account, on: day)
        } catch {
            preconditionFailure("the story is told wrongly on day \(beat.day): \(error.message)")
        }
        let at = clock.tick(on: day, number: beat.day)
        project.evolve(events, Stamp(seq: project.revision + 1, at: at, day: day, by: beat.account))
        part += 1
        if part == beat.parts { (place, part) = (place + 1, 0) }
        return DemoAct(
            account: beat.account, at: at, day: day, nonces: events.map { _ in nonces.next() }, events: events
        )
    }

    /// The project at the end of the story.
    package static func project(
        seed: UInt64 = defaultSeed, today: Day, account: String = "ana"
    ) -> Project {
        var story = DemoStory(seed: seed, today: today, account: account)
        while story.next() != nil {}
        return story.project
    }
}
