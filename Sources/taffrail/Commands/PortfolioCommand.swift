internal import ArgumentParser
internal import Glibc
internal import Interchange
internal import PlainText
internal import ProjectControls

struct Portfolio: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show many projects at once: those in the most trouble first, and their sums.",
        discussion: """
            On a terminal it stays and follows the logs; Enter opens one, and P leads back. With --format, or \
            into a pipe, it prints and ends. A log that cannot be read is listed as such and stops nothing.
            """)

    @Argument(help: "Log files, or folders whose *.tlog are meant; without one, this folder.")
    var places: [String] = ["."]

    @Option(help: "Print instead of staying: text, markdown, html or json.")
    var format: ReportForm?

    @OptionGroup var day: DayOption
    @OptionGroup var past: AsOfOption
    @OptionGroup var terminal: TerminalOptions

    func run() throws {
        try reporting {
            var shelf = LogShelf(places, today: try day.given, asOf: try past.moment)
            if format == nil, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
                return try PortfolioSession.run(shelf, terminal, today: day.given)
            }
            shelf.take(OwnProjects.records(in: try shelf.folders))
            let books = try shelf.books()
            let report = PortfolioReport(
                ProjectControls.Portfolio(books.compactMap { try? $0.found.get() }),
                unread: books.compactMap { book in
                    guard case .failure(let failure) = book.found else { return nil }
                    return .init(path: book.path, reason: failure.message.string)
                },
                place: shelf.heading.string)
            switch format ?? .text {
            case .text: StandardOutput.write(report.document.lines)
            case .markdown: StandardOutput.write(report.document.markdown)
            case .html: StandardOutput.write(document: report.document.page)
            case .json: StandardOutput.write(document: report.json.pretty)
            }
        }
    }
}
