internal import ArgumentParser
internal import Dashboard
internal import PlainText
internal import Screen

struct Snapshot: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a page as it would stand on a terminal, as text or as a picture.")

    @Argument(help: "The log file.")
    var log: String

    @Option(help: ArgumentHelp("Columns and rows.", valueName: "120x40"))
    var size = "120x40"

    @OptionGroup var page: PageOption

    @Option(help: ArgumentHelp("dark, light, the name of a theme of yours, or a file.", valueName: "theme"))
    var theme = "dark"

    @Flag(help: "Print an SVG picture instead of text.")
    var svg = false

    @Flag(help: "Use nothing but ASCII characters.")
    var ascii = false

    @OptionGroup var day: DayOption
    @OptionGroup var past: AsOfOption

    func run() throws {
        try reporting {
            let size = try surfaceSize()
            let page = try page.name()
            var options = try TerminalOptions.parse([])
            options.theme = theme
            let theme = try options.loadTheme()
            var viewing = try Viewing.open(log)
            let today = try day.today(&viewing, past)
            var dashboard = Dashboard(
                project: viewing.project, today: today, account: Account.name, mode: .interactive, size: size,
                rendering: ascii ? .ascii : svg ? .tones : .shades)
            dashboard.record = OwnProjects.record(beside: log)
            dashboard.go(to: page)
            viewing.tell(&dashboard)
            while viewing.tellReport(&dashboard) {}
            var surface = Surface(size: size)
            dashboard.finishComputing()
            dashboard.draw(on: &surface)
            if ascii { surface = surface.translated(to: .ascii) }
            if svg {
                StandardOutput.write(document: surface.svg(theme: theme))
            } else {
                StandardOutput.write(document: surface.plainText.joined(separator: "\n"))
            }
        }
    }

    private func surfaceSize() throws -> Size {
        let numbers = size.split(separator: "x").compactMap { Int($0) }
        guard numbers.count == 2, (20...500).contains(numbers[0]), (6...200).contains(numbers[1]) else {
            throw Failure("--size \(size) is no size. Give columns and rows, 20x6 to 500x200: 120x40", .usage)
        }
        return Size(columns: numbers[0], rows: numbers[1])
    }
}
