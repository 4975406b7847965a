import CNcurses
import Glibc
package import Screen

/// The one live terminal: from `open` to the end of its life the screen, the keys and the signals of the process
/// are ours, and afterwards the user's again, whichever way it ends.
package struct Terminal: ~Copyable {
    package struct Options: Sendable {
        /// nil is "auto".
        package var colours: ColourDepth?
        /// nil is "auto".
        package var glyphs: GlyphRepertoire?
        package var usesMouse = true
        package var input: Int32 = STDIN_FILENO
        package var output: Int32 = STDOUT_FILENO

        package init() {}
    }

    package let capabilities: Capabilities
    /// What the user should know of how the terminal was taken, a line each.
    package let notices: [String]
    package private(set) var size: Size

    private let line: TerminalLine
    private let screen: OpaquePointer
    private let signals: Int32
    private var painter: Painter
    private var decoder = InputDecoder()
    /// When the last byte came, in milliseconds.
    private var lastByte = 0
    private var isHungUp = false
    private var sizeMayHaveChanged = false
    private var showsCursor = false

    /// - Parameter environment: of the process. What in it could lead ncurses astray is taken out of the real
    ///   one, for good.
    package static func open(
        _ options: Options = Options(), environment: [String: String]
    ) throws(TerminalError) -> Terminal {
        guard isatty(options.input) == 1, isatty(options.output) == 1 else { throw .notATerminal }
        let home = sanitize(environment)
        // The user's own ~/.terminfo is read by no one who serves others.
        defer { if let home { setenv("HOME", home, 1) } }

        let type = try TerminalType.choose(option: options.colours, environment: environment) { name in
            switch taffrail_terminfo_colours(name, options.output) {
            case -1: .missing
            case -2: .cannotDraw
            case let count: .colours(Int(count))
            }
        }
        var glyphs = GlyphRepertoire.choose(
            option: options.glyphs, environment: environment, term: environment["TERM"] ?? "")
        if !setLocale(wantsUTF8: options.glyphs == .unicode || GlyphRepertoire.isUTF8(environment)) {
            glyphs = .ascii
        }
        return try Terminal(type, glyphs, options)
    }

    private init(
        _ type: TerminalType, _ glyphs: GlyphRepertoire, _ options: Options
    ) throws(TerminalError) {
        guard
            let line = TerminalLine(
                input: options.input, output: options.output, usesMouse: options.usesMouse)
        else { throw .notATerminal }
        // Ours come first, since ncurses leaves alone whatever signal has a handler.
        let signals = taffrail_signals_open()
        guard signals >= 0 else {
            line.close()
            throw .alreadyOpen
        }
        guard let screen = Self.newScreen(type.entry, line) else {
            taffrail_signals_close()
            line.close()
            throw .notDescribed(term: type.entry)
        }
        raw()
        noecho()
        nonl()
        typeahead(-1)
        scrollok(taffrail_stdscr(), false)
        curs_set(0)
        if type.depth > .mono, start_color() == OK { use_default_colors() }

        self.line = line
        self.signals = signals
        self.screen = screen
        capabilities = Capabilities(colours: type.depth, glyphs: glyphs)
        notices = type.notices
        painter = Painter(depth: type.depth, replacement: glyphs == .unicode ? "\u{fffd}" : "?")
        size = Size(columns: Int(getmaxx(taffrail_stdscr())), rows: Int(getmaxy(taffrail_stdscr())))
        line.takeOver()
    }

    /// ncurses believes whatever size the line has, and not every description has one of its own; so it is told
    /// a size within bounds.
    private static func newScreen(_ entry: String, _ line: TerminalLine) -> OpaquePointer? {
        let size = line.size
        setenv("LINES", "\(size.rows)", 1)
        setenv("COLUMNS", "\(size.columns)", 1)
        defer {
            unsetenv("LINES")
            unsetenv("COLUMNS")
        }
        use_env(true)
        use_tioctl(false)
        return newterm(entry, line.outputFile, line.inputFile)
    }

    deinit {
        line.giveBack()
        endwin()
        taffrail_rescue_disarm()
        taffrail_signals_close()
        delscreen(screen)
        line.close()
    }

    /// Shows a surface: sends what differs from the one before.
    ///
    /// - Parameter cursor: where the cursor blinks, for text fields; nil hides it.
    package mutating func present(_ surface: Surface, theme: Theme, cursor: Point? = nil) {
        guard !isHungUp, let window = taffrail_stdscr() else { return }
        painter.paint(surface, theme: theme, on: window, size: size)
        if showsCursor != (cursor != nil) {
            showsCursor = cursor != nil
            curs_set(showsCursor ? 1 : 0)
        }
        leaveok(window, !showsCursor)
        if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
        wnoutrefresh(window)
        doupdate()
    }

    /// Forgets what is on the screen, so that the next `present` draws all of it.
    package mutating func invalidate() {
        painter.invalidate()
        clearok(taffrail_curscr(), true)
    }

    /// Everything that has come, without waiting.
    package mutating func readInputs() -> [Input] {
        var inputs: [Input] = []
        if sizeMayHaveChanged {
            sizeMayHaveChanged = false
            if adoptSize() { inputs.append(.resized(size)) }
        }
        switch line.read() {
        case .hungUp:
            isHungUp = true
        case .bytes(let bytes) where !bytes.isEmpty:
            lastByte = Self.now()
            inputs += decoder.decode(bytes)
        case .bytes:
            if let left = patienceLeft, left <= 0 { inputs += decoder.silence() }
        }
        return inputs
    }

    /// Sleeps until there is something to do. After a hang-up it never sleeps again.
    ///
    /// - Parameters:
    ///   - others: descriptors that are watched as well, for reading.
    ///   - milliseconds: the longest time to wait; nil is for ever.
    package mutating func wait(for others: [Int32] = [], atMost milliseconds: Int? = nil) -> Wake {
        var wake = Wake()
        if isHungUp {
            wake.isHungUp = true
            return wake
        }
        var polled = ([line.input, signals] + others).map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        let patience = patienceLeft
        let limit = [milliseconds, patience].compactMap(\.self).min()
        let count = poll(&polled, nfds_t(polled.count), limit.map { Int32(clamping: max(0, $0)) } ?? -1)
        // An interrupting signal is in the pipe by now, or it is none of ours.
        if count < 0 { for index in polled.indices { polled[index].revents = 0 } }

        let lost = Int16(POLLHUP | POLLERR | POLLNVAL)
        wake.isHungUp = polled[0].revents & lost != 0
        wake.hasInput = polled[0].revents != 0
        if let left = patienceLeft, left <= 0 { wake.hasInput = true }
        wake.others = polled.indices.dropFirst(2).filter { polled[$0].revents != 0 }.map { $0 - 2 }
        collectSignals(&wake)
        isHungUp = wake.isHungUp
        return wake
    }

    /// Gives the terminal back and stops the process, as Ctrl-Z does elsewhere. Returns when it goes on, with the
    /// picture back.
    package mutating func suspend() {
        line.giveBack()
        endwin()
        taffrail_rescue_disarm()
        taffrail_signals_stop()
        resume()
    }

    private mutating func collectSignals(_ wake: inout Wake) {
        while true {
            switch taffrail_signals_next() {
            case 0: return
            case SIGHUP: wake.isHungUp = true
            case SIGTERM, SIGINT: wake.isAskedToEnd = true
            case SIGTSTP: wake.isAskedToSuspend = true
            case SIGWINCH:
                sizeMayHaveChanged = true
                wake.hasInput = true
            case SIGCONT:
                // After a SIGSTOP nobody told us; who ran meanwhile has set the terminal as he likes it.
                line.giveBack()
                endwin()
                taffrail_rescue_disarm()
                resume()
                wake.needsRepaint = true
            default: break
            }
        }
    }

    private mutating func resume() {
        line.takeOver()
        invalidate()
        sizeMayHaveChanged = true
        // The first update after `endwin` sets the modes of the terminal again.
        wnoutrefresh(taffrail_stdscr())
        doupdate()
    }

    private mutating func adoptSize() -> Bool {
        let current = line.size
        if current == size { return false }
        size = current
        resize_term(Int32(size.rows), Int32(size.columns))
        invalidate()
        return true
    }

    private var patienceLeft: Int? {
        decoder.patienceMilliseconds.map { max(0, lastByte + $0 - Self.now()) }
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    /// - Returns: the home folder, if there is one; for as long as terminfo is read it is hidden.
    private static func sanitize(_ environment: [String: String]) -> String? {
        for name in environment.keys where leadsAstray(name) { unsetenv(name) }
        defer { unsetenv("HOME") }
        return getenv("HOME").map { String(cString: $0) }
    }

    /// Whether a variable could make ncurses read a foreign description or believe a wrong size.
    package static func leadsAstray(_ name: String) -> Bool {
        name.hasPrefix("NCURSES_")
            || [
                "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "TERMPATH", "LINES", "COLUMNS", "ESCDELAY",
                "BAUDRATE", "CC",
            ]
            .contains(name)
    }

    /// Only characters: numbers and dates keep their one plain form. `C.UTF-8`, so that widths are the same
    /// wherever the program runs.
    private static func setLocale(wantsUTF8: Bool) -> Bool {
        if !wantsUTF8 {
            setlocale(LC_CTYPE, "C")
            return true
        }
        if setlocale(LC_CTYPE, "C.UTF-8") == nil { setlocale(LC_CTYPE, "") }
        return String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
    }
}
