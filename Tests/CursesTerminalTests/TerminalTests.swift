import CursesTerminal
import Glibc
import PlainText
import Screen
import TestSupport
import Testing

/// A process has one terminal, so these run one after the other.
@Suite(.serialized) struct TerminalTests {
    private func surface(_ size: Size, _ text: SafeText = "", row: Int = 0) -> Surface {
        var surface = Surface(size: size)
        surface.put(text, row: row, in: surface.area)
        return surface
    }

    @Test func `a terminal is taken and given back as it was`() throws {
        let line = PseudoTerminal()
        let before = line.modes
        do {
            var terminal = try line.open()
            #expect(terminal.size == Size(columns: 80, rows: 24))
            #expect(terminal.capabilities == Capabilities(colours: .indexed, glyphs: .unicode))
            #expect(line.modes != before)
            #expect(throws: TerminalError.alreadyOpen) { _ = try line.open() }
            terminal.present(surface(terminal.size, "hello"), theme: Sample.dark)
            let sent = line.received()
            for mode in ["\u{1b}[?1049h", "\u{1b}[?2004h", "\u{1b}[?1006h", "\u{1b}[?25l", "hello"] {
                #expect(sent.contains(mode))
            }
        }
        #expect(line.modes == before)
        let sent = line.received()
        for mode in ["\u{1b}[?1049l", "\u{1b}[?2004l", "\u{1b}[?1000l", "\u{1b}[?25h"] {
            #expect(sent.contains(mode))
        }
    }

    @Test func `only what changed is sent`() throws {
        let line = PseudoTerminal(columns: 120, rows: 40)
        var terminal = try line.open()
        terminal.present(surface(terminal.size, "one"), theme: Sample.dark)
        #expect(line.received().contains("one"))
        terminal.present(surface(terminal.size, "one"), theme: Sample.dark)
        #expect(line.received() == "")
        terminal.present(surface(terminal.size, "onX"), theme: Sample.dark)
        let sent = line.received()
        #expect(sent.contains("X") && sent.utf8.count < 60, "\(sent.debugDescription)")
        terminal.invalidate()
        terminal.present(surface(terminal.size, "onX"), theme: Sample.dark)
        #expect(line.received().contains("onX"))
        terminal.present(surface(terminal.size, "onX"), theme: Sample.light)
        #expect(line.received().contains("onX"))
    }

    @Test func `the last cell of the last row is drawn`() throws {
        let line = PseudoTerminal(columns: 20, rows: 6)
        var terminal = try line.open()
        var picture = Surface(size: terminal.size)
        picture.put(glyph: "Q", row: 5, column: 19, in: picture.area, Ink(.text))
        terminal.present(picture, theme: Sample.dark)
        #expect(line.received().contains("Q"))
    }

    @Test(arguments: [
        ("漢", "漢"), ("e\u{301}", "e\u{301}"), ("👨‍👩‍👧‍👦", "👨"), ("👍🏽", "👍"), ("❤️", "❤ "), ("🇩🇪", "\u{fffd} "),
        ("a\u{300}\u{301}\u{302}\u{303}", "a\u{300}\u{301}\u{302}\u{303}"),
    ]) func `what ncurses cannot hold is shown as its base, and takes its columns`(
        text: String, shown: String
    ) throws {
        let line = PseudoTerminal()
        var terminal = try line.open()
        terminal.present(surface(terminal.size, SafeText("<" + text + ">")), theme: Sample.dark)
        let sent = line.received()
        #expect(
            sent.unicodeScalars.map(\.value).contains(sequence: "<\(shown)>".unicodeScalars.map(\.value)),
            "\(sent.debugDescription)")
    }

    @Test func `in the C locale nothing but ASCII is sent`() throws {
        let line = PseudoTerminal()
        var terminal = try line.open(["TERM": "xterm", "LC_ALL": "C"])
        #expect(terminal.capabilities == Capabilities(colours: .eight, glyphs: .ascii))
        terminal.present(surface(terminal.size, "naïve 漢"), theme: Sample.dark)
        let sent = line.received()
        #expect(sent.contains("na?ve ?"))
        #expect(sent.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func `the cursor is shown where text is typed`() throws {
        let line = PseudoTerminal()
        var terminal = try line.open()
        let picture = surface(terminal.size, "name")
        terminal.present(picture, theme: Sample.dark)
        _ = line.received()
        terminal.present(picture, theme: Sample.dark, cursor: Point(row: 4, column: 7))
        let sent = line.received()
        #expect(sent.contains("\u{1b}[5;8H") && sent.contains("\u{1b}[?25h"), "\(sent.debugDescription)")
        terminal.present(picture, theme: Sample.dark)
        #expect(line.received().contains("\u{1b}[?25l"))
    }

    @Test func `keys arrive, and Escape after a short silence`() throws {
        let line = PseudoTerminal()
        var terminal = try line.open()
        #expect(terminal.readInputs() == [])
        line.type("a\u{1b}[A\u{3}\u{1b}".utf8)
        #expect(terminal.wait(atMost: 1000).hasInput)
        #expect(
            terminal.readInputs()
                == [
                    .key(KeyPress(.character("a"))), .key(KeyPress(.up)),
                    .key(KeyPress(.character("c"), .control)),
                ])
        #expect(terminal.wait(atMost: 10_000).hasInput)
        #expect(terminal.readInputs() == [.key(KeyPress(.escape))])
        #expect(terminal.wait(atMost: 0) == Wake())
    }

    @Test(arguments: Seed.many(5)) func `ten thousand random bytes neither crash nor hang`(seed: Seed) throws
    {
        var seed = seed
        let line = PseudoTerminal()
        var terminal = try line.open()
        for _ in 0..<10 {
            line.type((0..<1000).map { _ in UInt8.random(in: 0...255, using: &seed) })
            _ = terminal.readInputs()
        }
        while terminal.wait(atMost: 300).hasInput { _ = terminal.readInputs() }
        line.type("z".utf8)
        _ = terminal.wait(atMost: 1000)
        #expect(terminal.readInputs() == [.key(KeyPress(.character("z")))])
    }

    @Test(
        arguments: [
            (100, 30, 100, 30), (0, 0, 80, 24), (1, 1, 20, 6), (65535, 65535, 500, 200), (20, 65535, 20, 200),
        ] as [(UInt16, UInt16, Int, Int)])
    func `any size is brought within bounds`(columns: UInt16, rows: UInt16, shownColumns: Int, shownRows: Int)
        throws
    {
        let expected = Size(columns: shownColumns, rows: shownRows)
        let line = PseudoTerminal(columns: 90, rows: 31)
        var terminal = try line.open()
        terminal.present(surface(terminal.size, "before"), theme: Sample.dark)
        line.resize(columns: columns, rows: rows)
        #expect(terminal.wait(atMost: 1000).hasInput)
        #expect(terminal.readInputs() == [.resized(expected)])
        #expect(terminal.size == expected)
        _ = line.received()
        // A pseudo-terminal holds few bytes, so the picture is small.
        terminal.present(surface(expected, "after"), theme: Sample.dark)
        #expect(line.received().contains("after"))
        let another = PseudoTerminal(columns: columns, rows: rows)
        _ = consume terminal
        #expect(try another.open().size == expected)
    }

    @Test func `a terminal that hangs up wakes the loop, each time at once`() throws {
        let line = PseudoTerminal()
        var terminal = try line.open()
        line.hangUp()
        #expect(terminal.wait().isHungUp)
        #expect(terminal.wait().isHungUp)
        #expect(terminal.readInputs() == [])
        terminal.present(surface(terminal.size, "gone"), theme: Sample.dark)
    }

    @Test func `signals are reasons to wake`() throws {
        let line = PseudoTerminal()
        var terminal = try line.open()
        kill(getpid(), SIGTERM)
        #expect(terminal.wait(atMost: 1000).isAskedToEnd)
        kill(getpid(), SIGINT)
        #expect(terminal.wait(atMost: 1000).isAskedToEnd)
        kill(getpid(), SIGTSTP)
        #expect(terminal.wait(atMost: 1000).isAskedToSuspend)
        terminal.present(surface(terminal.size, "mine"), theme: Sample.dark)
        _ = line.received()
        kill(getpid(), SIGCONT)
        #expect(terminal.wait(atMost: 1000).needsRepaint)
        #expect(line.received().contains("mine"))
        kill(getpid(), SIGHUP)
        #expect(terminal.wait(atMost: 1000).isHungUp)
    }

    @Test func `other descriptors wake the loop by their place`() throws {
        let line = PseudoTerminal()
        var terminal = try line.open()
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        defer { for end in ends { close(end) } }
        #expect(terminal.wait(for: [ends[0]], atMost: 0) == Wake())
        write(ends[1], "x", 1)
        #expect(terminal.wait(for: [line.slave, ends[0]], atMost: 1000).others == [1])
    }

    @Test func `what is no terminal is refused`() throws {
        var options = Terminal.Options()
        options.input = Glibc.open("/dev/null", O_RDWR)
        options.output = options.input
        defer { close(options.input) }
        #expect(throws: TerminalError.notATerminal) {
            _ = try Terminal.open(options, environment: ["TERM": "xterm"])
        }
        #expect(throws: TerminalError.cannotDraw(term: "dumb")) {
            _ = try PseudoTerminal().open(["TERM": "dumb"])
        }
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGQUIT, 0])
    func `a program that dies gives the terminal back`(signal: Int32) async throws {
        let line = PseudoTerminal()
        let before = line.modes
        let path = line.path
        let status = await #expect(processExitsWith: .failure) {
            [path = path as String, signal = signal as Int32] in
            let slave = Glibc.open(path, O_RDWR | O_NOCTTY)
            var options = Terminal.Options()
            options.input = slave
            options.output = slave
            let terminal = try Terminal.open(options, environment: ["TERM": "xterm"])
            if signal == 0 { exit(3) }
            kill(getpid(), signal)
            // Some other thread may be the one that the signal is given to.
            while terminal.size.columns > 0 { pause() }
        }
        #expect(status?.exitStatus == (signal == 0 ? .exitCode(3) : .signal(signal)))
        #expect(line.modes == before)
        let sent = line.received()
        for mode in ["\u{1b}[?1049h", "\u{1b}[?1049l", "\u{1b}[?2004l"] { #expect(sent.contains(mode)) }
    }
}

extension Array where Element: Equatable {
    fileprivate func contains(sequence: [Element]) -> Bool {
        indices.contains { self[$0...].starts(with: sequence) }
    }
}
