internal import ArgumentParser
internal import CursesTerminal
internal import PlainText
internal import Screen
internal import Themes

/// How the dashboard is drawn.
struct TerminalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("dark, light, the name of a theme of yours, or a file.", valueName: "theme"))
    var theme = "dark"

    @Option(help: ArgumentHelp("auto, truecolor, 256, 16, 8 or mono.", valueName: "depth"))
    var colors = "auto"

    @Option(help: ArgumentHelp("auto, unicode or ascii.", valueName: "set"))
    var glyphs = "auto"

    @Flag(inversion: .prefixedNo, help: "Take the mouse.")
    var mouse = true

    func loadTheme() throws -> Theme {
        do throws(ThemeError) {
            return try ThemeLibrary(folders: [Folders.themes]).theme(named: theme)
        } catch {
            throw Failure(SafeText(error.description), .usage)
        }
    }

    func openTerminal() throws -> Terminal {
        var options = Terminal.Options()
        options.usesMouse = mouse
        options.colours = try choice(
            colors, "colors", ColourDepth.init(rawValue:), ColourDepth.allCases.map(\.rawValue))
        options.glyphs = try choice(glyphs, "glyphs", { Self.glyphSets[$0] }, Self.glyphSets.keys.sorted())
        do throws(TerminalError) {
            return try Terminal.open(options, environment: Environment.variables)
        } catch {
            throw Failure(SafeText(error.description))
        }
    }

    private static let glyphSets: [String: GlyphSet] = ["unicode": .unicode, "ascii": .ascii]

    private func choice<Value>(
        _ text: String, _ option: String, _ read: (String) -> Value?, _ known: [String]
    ) throws -> Value? {
        if text == "auto" { return nil }
        guard let value = read(text) else {
            throw Failure("--\(option) \(text) is none of auto, \(known.joined(separator: ", "))", .usage)
        }
        return value
    }
}
