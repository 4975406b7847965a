internal import DemoStory
internal import EventLog
internal import Glibc
internal import ProjectModel

/// The demonstration as a log.
enum DemoLog {
    static func open(_ options: TerminalOptions, today: Day?) throws {
        try LiveSession.open(write(to: nil, today: today), options, today: today)
    }

    /// - Parameters:
    ///   - path: where; nil is a fresh file in the state folder.
    ///   - given: the day on which the story is opened; nil is that of the clock. Told as of a day it is the same
    ///     log each time, byte for byte; without, a log of its own, so that nobody takes it for an earlier one
    ///     that was rewritten.
    /// - Returns: the path.
    static func write(
        to path: String?, seed: UInt64 = DemoStory.defaultSeed, events: Int? = nil, today given: Day?
    ) throws -> String {
        var zone = try CivilZone("Europe/Berlin")
        let today = given ?? zone.day(of: SystemClock.now)
        let path = try path ?? freshPath(today)
        var story = DemoStory(seed: seed, today: today, account: Account.name, events: events)
        let header = LogHeader(log: given == nil ? .random : LogID(story.uuid), at: story.createdAt)
        var builder = try LogBuilder(path, header)
        while let told = story.next() {
            let act = Act(by: told.account, at: told.at, nonce: told.nonces[0])
            try builder.append(act, told.events.map { Body($0.body) })
        }
        try builder.finish()
        return path
    }

    /// `demo-2026-11-22.tlog`, `demo-2026-11-22-2.tlog` and so on, in the state folder.
    private static func freshPath(_ today: Day) throws -> String {
        let folder = Folders.state + "/demo"
        try Folders.make(folder)
        var number = 1
        while true {
            let path = "\(folder)/demo-\(today.iso)\(number == 1 ? "" : "-\(number)").tlog"
            if access(path, F_OK) != 0 { return path }
            number += 1
        }
    }
}

extension LogID {
    /// - Parameter bytes: sixteen.
    init(_ bytes: [UInt8]) {
        func number(_ part: ArraySlice<UInt8>) -> UInt64 { part.reduce(0) { $0 << 8 | UInt64($1) } }
        self.init(high: number(bytes.prefix(8)), low: number(bytes.suffix(8)))
    }
}
