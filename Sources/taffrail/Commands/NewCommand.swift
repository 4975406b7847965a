internal import ArgumentParser
internal import EventLog
internal import Glibc
internal import PlainText
internal import ProjectModel

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start a project in a new log; asks for what is not given.",
        discussion: "Whoever starts a project is its manager.")

    @Argument(help: "The log file to make; nothing is ever written over.")
    var log: String

    @Option(help: "What the project is called.")
    var name: String?

    @Option(help: "A short name in capitals; made from the name if it is not given.")
    var code: String?

    @Option(help: "ISO 4217 code of its currency, such as EUR.")
    var currency: String?

    @Option(help: "IANA name of its time zone; this machine's if it is not given.")
    var zone: String?

    @Option(help: "First day: 2027-03-01, mon, +3d.")
    var start: String?

    @Option(help: "The day by which it is promised.")
    var finish: String?

    @Option(help: "What was granted, reserves included: 1.2M.")
    var budget: String?

    @Option(
        help: ArgumentHelp(
            "What the field asks of its kind: \(ProjectTemplate.all.map(\.name).joined(separator: ", ")).",
            discussion: "Exit criteria for all five gates and a checklist of risks, without any figure."))
    var template: String?

    @Option(
        name: .customLong("lessons-from"),
        help: ArgumentHelp(
            "A log whose lessons the new project begins with; may be given several times.", valueName: "log"))
    var lessonsFrom: [String] = []

    @OptionGroup var network: NetworkOption
    @OptionGroup var terminal: TerminalOptions

    func run() throws {
        try reporting {
            let beginning = Beginning(
                template: try template.map(ProjectTemplate.named),
                lessons: try EarlierLessons.read(from: lessonsFrom))
            var typed: [String: String] = [:]
            for (field, value) in [
                ("name", name), ("code", code), ("currency", currency), ("zone", zone), ("start", start),
                ("finish", finish), ("budget", budget),
            ] { typed[field] = value }
            let isComplete = ["name", "finish", "budget"].allSatisfy { typed[$0] != nil }
            if !isComplete, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
                guard access(log, F_OK) != 0 else { throw LogError.alreadyExists(log) }
                typed["path"] = log
                typed["template"] = beginning.template?.name
                return try WelcomeSession.run(
                    terminal, today: nil, newProject: typed, lessons: beginning.lessons)
            }
            try ProjectStart.write(
                ProjectStart.draft(typed), beginning, to: log, force: network.forceNetwork)
            if let template = beginning.template {
                StandardOutput.write("It begins with \(template.content).")
            }
            if !lessonsFrom.isEmpty {
                let lessons = beginning.lessons
                let count = lessons.count == 1 ? "1 lesson" : "\(lessons.count) lessons"
                StandardOutput.write("It begins with \(count) from earlier projects.")
            }
            StandardOutput.write("\(log) is ready. Open it with: taffrail \(log)")
        }
    }
}
