internal import Dashboard
internal import DemoStory
internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// What an event costs between the model and the terminal: the status made anew, and the overview drawn.
enum ScreenBenchmark {
    private static let sizes = [(80, 24), (120, 40), (200, 60)].map { Size(columns: $0, rows: $1) }
    /// At sixty pictures a second.
    private static let frame = Duration.microseconds(16_667)

    static let run: @Sendable (borrowing Bench) throws -> Void = { bench in
        measure("demo", DemoStory.project(today: Bench.today))
        measure("million events", try ProjectBenchmark.project(of: bench.log))
    }

    private static func measure(_ name: String, _ project: Project) {
        var status: Status?
        let made = time(9) { status = Status(of: project, asOf: Bench.today) }
        report("\(name), status with \(status?.risks.count ?? 0) risks", made, frame, of: "a frame")
        for size in sizes { draw(name, project, size) }
    }

    /// The peer draws the same characters row by row, with nothing to lay out.
    private static func draw(_ name: String, _ project: Project, _ size: Size) {
        let dashboard = Dashboard(
            project: project, today: Bench.today, account: "ana", mode: .interactive, size: size)
        var (surface, plain) = (Surface(size: size), Surface(size: size))
        dashboard.draw(on: &surface)
        let rows = surface.plainText.map { SafeText($0) }
        let times = alternate(51) {
            surface.clear()
            dashboard.draw(on: &surface)
        } _: {
            plain.clear()
            for (row, text) in rows.enumerated() { plain.put(text, row: row, in: plain.area) }
        }
        report(
            "\(name), overview at \(size.columns)×\(size.rows)", times.ours, times.peer, of: "the bare text")
    }
}
