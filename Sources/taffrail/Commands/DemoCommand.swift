internal import ArgumentParser
internal import DemoStory
internal import EventLog
internal import Glibc
internal import PlainText
internal import ProjectModel

struct Demo: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a realistic project, a contact centre on its way to the cloud, and open it.",
        discussion: """
            The project is in mid-execution: late, over budget, and not all of it said aloud. The log is new \
            each time, in your state folder or where --to says.
            """)

    @Option(help: ArgumentHelp("Write the log there; nothing is ever written over.", valueName: "file"))
    var to: String?

    @Option(help: "Another number tells another version of the story.")
    var seed: UInt64 = DemoStory.defaultSeed

    @Option(help: "So many events, up to 1000000, for measuring.")
    var events: Int?

    @Flag(help: "Only write the log and print its name.")
    var writeOnly = false

    @OptionGroup var day: DayOption
    @OptionGroup var terminal: TerminalOptions

    func validate() throws {
        if let events, !(1...DemoStory.mostEvents).contains(events) {
            throw ValidationError("--events \(events) is out of range. Give 1 to \(DemoStory.mostEvents)")
        }
    }

    func run() throws {
        try reporting {
            var zone = try CivilZone("Europe/Berlin")
            let today = try day.given ?? zone.day(of: SystemClock.now)
            let path = try to ?? Self.freshPath(today)
            try write(to: path, today)
            if writeOnly {
                StandardOutput.write(SafeText(path))
            } else {
                try LiveSession.open(path, terminal, today: day.given)
            }
        }
    }

    private func write(to path: String, _ today: Day) throws {
        var story = DemoStory(seed: seed, today: today, account: Account.name, events: events)
        let header = LogHeader(log: LogID(story.uuid), at: story.createdAt)
        var builder = try LogBuilder(path, header)
        while let told = story.next() {
            let act = Act(by: told.account, at: told.at, nonce: told.nonces[0])
            try builder.append(act, told.events.map { Body($0.body) })
        }
        try builder.finish()
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
