import Foundation
import Screen
import Testing
import Themes

/// A folder of themes, gone with its owner.
private final class Folder {
    let path: String

    init(_ files: [String: String]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "themes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (name, text) in files {
            try Data(text.utf8).write(to: url.appending(path: "\(name).toml"))
        }
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var library: ThemeLibrary { ThemeLibrary(folders: [path]) }

    /// The message for a theme that cannot be had, without the folder.
    func complaint(about name: String) -> String? {
        do throws(ThemeError) {
            _ = try library.theme(named: name)
            return nil
        } catch {
            return error.description.replacing("\(path)/", with: "")
        }
    }
}

@Suite struct ThemeLibraryTests {
    @Test func `a theme says what is different and inherits the rest`() throws {
        let folder = try Folder(["night": "inherits = \"dark\"\n[styles]\naccent = \"#010203\""])
        let dark = try ThemeLibrary().theme(named: "dark")
        let night = try folder.library.theme(named: "night")
        #expect(night.name == "night")
        #expect(night.colours[.accent] == RGB(red: 1, green: 2, blue: 3))
        #expect(night.colours.filter { $0.key != .accent } == dark.colours.filter { $0.key != .accent })
    }

    @Test func `an inherited name of the palette may be given another colour`() throws {
        let folder = try Folder(["night": "inherits = \"dark\"\n[palette]\nsky = \"#AABBCC\""])
        let night = try folder.library.theme(named: "night")
        #expect(night.colours[.accent] == RGB(red: 0xaa, green: 0xbb, blue: 0xcc))
    }

    @Test func `a folder's dark may inherit from the embedded one`() throws {
        let folder = try Folder(["dark": "inherits = \"dark\"\n[styles]\ntext = \"#ffffff\""])
        let theme = try folder.library.theme(named: "dark")
        #expect(theme.colours[.text] == RGB(red: 255, green: 255, blue: 255))
        #expect(theme.colours[.page] == RGB(red: 0x0c, green: 0x11, blue: 0x18))
    }

    @Test func `a theme can be named by the path of its file`() throws {
        let folder = try Folder(["night": "name = \"Night\"\ninherits = \"light\""])
        #expect(try ThemeLibrary().theme(named: "\(folder.path)/night.toml").name == "Night")
    }

    @Test func `names come from folders and from the program`() throws {
        let folder = try Folder(["night": "", "dark": ""])
        #expect(folder.library.names == ["dark", "light", "night"])
    }

    @Test(arguments: [
        (
            "[styles]\naccent = \"#12345\"",
            "x.toml:2: accent: \"#12345\" is neither a colour nor in the palette; "
                + "write a colour like \"#5ab2f0\""
        ),
        (
            "[palette]\nsky = \"blue\"",
            "x.toml:2: sky: \"blue\" is not a colour; write it like \"#5ab2f0\""
        ),
        (
            "[palette]\nsky = 7",
            "x.toml:2: sky: a text was expected; write it in quotes, like \"#5ab2f0\""
        ),
        (
            "\n# a remark\nstyle = 1",
            "x.toml:3: style: a theme has no such key; it has name, inherits, [palette] and [styles]"
        ),
        ("styles = \"dark\"", "x.toml:1: styles: this is a table; begin it with a line [styles]"),
        (
            "inherits = \"dork\"",
            "x.toml:1: inherits: there is no theme \"dork\"; choose one of dark, light, x"
        ),
        (
            "[palette]\na = \"#000000\"\n[styles]\npage = \"a\"",
            "x.toml:3: styles: the style raised is missing; add it, or write inherits = \"dark\" at the top"
        ),
    ]) func `a broken theme is told by line, key, mistake and remedy`(text: String, message: String) throws {
        let text = text.contains("accent") ? "inherits = \"dark\"\n\(text)" : text
        let message = text.contains("accent") ? message.replacing("x.toml:2", with: "x.toml:3") : message
        let complaint = try #require(try Folder(["x": text]).complaint(about: "x"))
        #expect(complaint.prefix(message.count) == message)
    }

    @Test func `a style that does not exist is refused with those that do`() throws {
        let complaint = try Folder(["x": "[styles]\n\n\"of\\u001bftrack\" = \"#000000\""]).complaint(
            about: "x")
        #expect(
            complaint?.hasPrefix(
                "x.toml:1: \"of\\u{1B}ftrack\": there is no such style; the styles are page,") == true)
    }

    @Test func `what is not TOML is told by line and column`() throws {
        let complaint = try #require(try Folder(["x": "name = \"x\"\n[styles\n"]).complaint(about: "x"))
        #expect(complaint.hasPrefix("x.toml:2: this is not TOML: "))
        #expect(complaint.contains("; mend column "))
        #expect(!complaint.contains("\n"))
    }

    @Test func `a circle of inheritance is named`() throws {
        let folder = try Folder([
            "a": "inherits = \"b\"", "b": "name = \"b\"\ninherits = \"c\"", "c": "\n\ninherits = \"a\"",
        ])
        #expect(
            folder.complaint(about: "a")
                == "c.toml:3: inherits: themes inherit in a circle: a → b → c → a; let one of them stand by itself"
        )
        #expect(try Folder(["a": "inherits = \"a\""]).complaint(about: "a")?.contains("a → a") == true)
    }

    @Test func `files that are no themes are refused`() throws {
        let folder = try Folder(["huge": String(repeating: "#", count: 70_000)])
        #expect(
            folder.complaint(about: "huge")
                == "huge.toml: this is over 64 KiB, which no theme is; give another file")
        #expect(
            folder.complaint(about: "/dev/null")
                == "/dev/null: this is not a regular file; give the path of a theme's TOML file")
        #expect(
            folder.complaint(about: "./none.toml")
                == "./none.toml: there is no such file; check the path, or give a theme's name")
        #expect(
            folder.complaint(about: "none")
                == "none: there is no theme \"none\"; choose one of dark, huge, light")
    }
}
