import Foundation
package import Screen

/// A surface as text that one can read and review: the glyphs between bars, then one letter a cell for the
/// style it is inked with, and for its ground where that is not the page; a blank has no ink to show. No colours, so that a golden
/// screen outlives every theme.
package enum GoldenScreen {
    package static func text(of surface: Surface) -> String {
        var blocks = [surface.plainText, letters(of: surface) { isBlank($0) ? .page : $0.ink.style }]
        let grounds = letters(of: surface) { $0.ground.style }
        if grounds.contains(where: { $0.contains { $0 != " " } }) { blocks.append(grounds) }
        return blocks.map { $0.map { "|\($0)|\n" }.joined() }.joined(separator: "\n")
    }

    /// What is wrong with a surface when compared to its golden screen; nil when nothing is.
    ///
    /// Golden screens stand in the folder `Golden` of the test target. With `TAFFRAIL_RECORD=1` in the
    /// environment they are written anew, which fails too: read the difference before you keep it.
    package static func difference(
        of surface: Surface, from name: String, beside test: String = #filePath
    ) -> String? {
        let folder = target(of: URL(filePath: test)).appending(path: "Golden")
        let file = folder.appending(path: "\(name).screen")
        let drawn = text(of: surface)
        if ProcessInfo.processInfo.environment["TAFFRAIL_RECORD"] == "1" {
            do {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Data(drawn.utf8).write(to: file)
                return "recorded \(file.path()); read the difference"
            } catch {
                return "cannot record \(file.path()): \(error)"
            }
        }
        guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
            return "no golden screen \(file.path()); record it with TAFFRAIL_RECORD=1. Drawn:\n\(drawn)"
        }
        if golden == drawn { return nil }
        return "\(name) differs:\n" + changedLines(golden, drawn)
    }

    /// The folder of the target that a test file belongs to, which is the one right below `Tests`.
    private static func target(of file: URL) -> URL {
        var folder = file.deletingLastPathComponent()
        while folder.deletingLastPathComponent().lastPathComponent != "Tests", folder.path() != "/" {
            folder.deleteLastPathComponent()
        }
        return folder
    }

    private static func isBlank(_ cell: Cell) -> Bool {
        cell.glyph == Glyph(" ") && cell.width == 1 && !cell.emphasis.contains(.underlined)
    }

    private static func letters(of surface: Surface, _ style: (Cell) -> Style) -> [String] {
        (0..<surface.size.rows).map { row in
            String((0..<surface.size.columns).map { style(surface[row, $0]).letter })
        }
    }

    private static func changedLines(_ golden: String, _ drawn: String) -> String {
        let golden = golden.split(separator: "\n", omittingEmptySubsequences: false)
        let drawn = drawn.split(separator: "\n", omittingEmptySubsequences: false)
        return (0..<max(golden.count, drawn.count)).compactMap { line in
            let old = line < golden.count ? String(golden[line]) : nil
            let new = line < drawn.count ? String(drawn[line]) : nil
            return old == new
                ? nil : "\(line + 1) was \(old ?? "nothing")\n\(line + 1) is  \(new ?? "nothing")\n"
        }.joined()
    }
}
