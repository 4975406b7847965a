internal import ArgumentParser
internal import Interchange
internal import PlainText
internal import ProjectModel

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a register as comma-separated values; without one, list the registers.",
        discussion: """
            As RFC 4180 has it, in UTF-8, numbers as numbers; no text is taken for a formula. What \
            taffrail import knows can be imported again.
            """)

    @Argument(help: "The log file.")
    var log: String

    @Argument(help: "What to print, such as risks.")
    var register: String?

    @Option(
        help: ArgumentHelp("Write it into a file that does not exist yet, instead.", valueName: "file"))
    var to: String?

    @Flag(help: "Begin with a byte order mark, by which Excel knows UTF-8.")
    var bom = false

    @OptionGroup var day: DayOption
    @OptionGroup var past: AsOfOption

    func run() throws {
        try reporting {
            guard let register else {
                let width = ExportRegister.allCases.map(\.rawValue.count).max() ?? 0
                return StandardOutput.write(
                    ExportRegister.allCases.map {
                        SafeText($0.rawValue).padded(to: width + 2) + SafeText($0.summary)
                    })
            }
            guard let known = ExportRegister(rawValue: register.lowercased()) else {
                let names = ExportRegister.allCases.map(\.rawValue).joined(separator: ", ")
                throw Failure("There is no register “\(register)”. There are: \(names)", .usage)
            }
            var viewing = try Viewing.open(log)
            let today = try day.today(&viewing, past)
            let costs = known == .costs ? try viewing.actualCosts() : []
            let sheet = known.sheet(of: viewing.project, costs: costs, on: today)
            let text = (bom ? "\u{feff}" : "") + sheet.text
            guard let to else { return StandardOutput.write(csv: text) }
            try DataFile.write(Array(text.utf8), to: to)
            let count = sheet.rows.count
            StandardOutput.write("\(count) \(count == 1 ? "row" : "rows") of \(register) written to \(to)")
        }
    }
}
