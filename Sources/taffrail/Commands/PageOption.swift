internal import ArgumentParser
internal import Dashboard
internal import PlainText

/// Which page is shown where nobody turns them.
struct PageOption: ParsableArguments {
    @Option(help: ArgumentHelp("A page by its key or its title.", valueName: "overview"))
    var page = "overview"

    func name() throws -> PageName {
        if let name = PageName.named(page) { return name }
        let pages = PageName.allCases.map { "\($0.key) \($0.title)" }.joined(separator: ", ")
        throw Failure("--page \(page) is no page. There are \(pages)", .usage)
    }
}
