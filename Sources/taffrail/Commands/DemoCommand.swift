internal import ArgumentParser
internal import DemoStory
internal import PlainText

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
            let path = try DemoLog.write(to: to, seed: seed, events: events, today: day.given)
            if writeOnly {
                StandardOutput.write(SafeText(path))
            } else {
                try LiveSession.open(path, terminal, today: day.given)
            }
        }
    }
}
