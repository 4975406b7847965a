internal import ArgumentParser
internal import PlainText
internal import ProjectModel

struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the manual of everything that can be done to a project, as Markdown.",
        discussion: "It is made from the list of verbs that the forms and `taffrail do` are made from.")

    @Argument(help: "One noun, such as risk; all of them if it is left out.")
    var noun: String?

    func run() throws {
        try reporting {
            guard noun == nil || Verb.all.contains(where: { $0.noun == noun }) else {
                throw Failure(
                    "There is no noun “\(noun ?? "")”. Known: \(VerbManual.nouns.joined(separator: ", "))",
                    .usage)
            }
            StandardOutput.write(VerbManual.lines(of: noun).map { SafeText($0) })
        }
    }
}
