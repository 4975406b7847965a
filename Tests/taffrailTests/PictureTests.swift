import Dashboard
import DemoStory
import Foundation
import ProjectModel
import Screen
import Testing
import Themes

/// The picture in the README is what the program draws, and this keeps it so: `TAFFRAIL_RECORD=1` writes it
/// anew, and then you look at it.
struct PictureTests {
    private var file: URL {
        URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/taffrail/Taffrail.docc/Resources/overview.svg").standardized
    }

    @Test func `the picture of the overview is current`() throws {
        let today = Day(year: 2026, month: 9, day: 8)!
        let size = Size(columns: 120, rows: 40)
        let dashboard = Dashboard(
            project: DemoStory.project(today: today), today: today, account: "ana", mode: .interactive,
            size: size)
        var surface = Surface(size: size)
        dashboard.draw(on: &surface)
        let picture = surface.svg(theme: try ThemeLibrary().theme(named: "dark")) + "\n"

        if ProcessInfo.processInfo.environment["TAFFRAIL_RECORD"] == "1" {
            try picture.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("the picture was written anew: look at it")
        }
        let stands = try String(contentsOf: file, encoding: .utf8)
        #expect(stands == picture, "record it with TAFFRAIL_RECORD=1 swift test --filter PictureTests")
    }
}
