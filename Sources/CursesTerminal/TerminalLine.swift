import CNcurses
import Glibc
import Screen

/// The line to the terminal below ncurses: its bytes, its size, its modes.
struct TerminalLine {
    enum Reading {
        case bytes([UInt8])
        case hungUp
    }

    let input: Int32
    let output: Int32
    let inputFile: UnsafeMutablePointer<FILE>
    let outputFile: UnsafeMutablePointer<FILE>
    private let savedModes: termios
    private let usesMouse: Bool

    /// Both ends are duplicated, so that the caller's stay open. Nil when they are not a terminal.
    init?(input: Int32, output: Int32, usesMouse: Bool) {
        var modes = termios()
        guard tcgetattr(output, &modes) == 0 else { return nil }
        savedModes = modes
        self.usesMouse = usesMouse
        self.input = fcntl(input, F_DUPFD_CLOEXEC, 3)
        self.output = fcntl(output, F_DUPFD_CLOEXEC, 3)
        guard let inputFile = fdopen(self.input, "r"), let outputFile = fdopen(self.output, "w") else {
            return nil
        }
        self.inputFile = inputFile
        self.outputFile = outputFile
    }

    func close() {
        fclose(inputFile)
        fclose(outputFile)
    }

    /// Asks for pastes in brackets and for the mouse, and sees to it that a dying program gives the terminal back.
    /// Only when ncurses knows the terminal.
    func takeOver() {
        var modes = savedModes
        let farewell = Array((Self.modesOff + Self.leaving).utf8)
        farewell.withUnsafeBytes { bytes in
            _ = taffrail_rescue_arm(output, &modes, bytes.baseAddress, bytes.count)
        }
        send(Self.pastesOn + (usesMouse ? Self.mouseOn : ""))
    }

    /// The part of giving the terminal back that `endwin` does not know of.
    func giveBack() {
        send(Self.modesOff)
    }

    // Terminals ignore the modes that they do not have.
    private static let pastesOn = "\u{1b}[?2004h"
    private static let mouseOn = "\u{1b}[?1000h\u{1b}[?1006h"
    private static let modesOff = "\u{1b}[?1006l\u{1b}[?1000l\u{1b}[?2004l"

    /// What `endwin` sends, for those who cannot call it: colours and emphasis off, cursor on, back to the first
    /// screen, or to a new line where there is only one.
    private static var leaving: String {
        let names = ["sgr0", "op", "cnorm", "rmcup"]
        let strings = names.map { (name: String) -> String in
            taffrail_tigetstr(name).map { withoutPadding(String(cString: $0)) } ?? ""
        }
        return strings.joined() + (strings[3].isEmpty ? "\r\n" : "")
    }

    /// Takes out the waits (`$<5>`) of old hardware.
    private static func withoutPadding(_ capability: String) -> String {
        var kept = ""
        var rest = capability[...]
        while let dollar = rest.firstIndex(of: "$"), rest[dollar...].hasPrefix("$<"),
            let end = rest[dollar...].firstIndex(of: ">")
        {
            kept += rest[..<dollar]
            rest = rest[rest.index(after: end)...]
        }
        return kept + rest
    }

    /// What is there, at most a megabyte; empty when there is nothing.
    func read() -> Reading {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        // The descriptor is shared with whoever started us and stays blocking; so ask first.
        while bytes.count < 1 << 20 {
            var ready = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 0) > 0 else { break }
            guard ready.revents & Int16(POLLIN) != 0 else { return bytes.isEmpty ? .hungUp : .bytes(bytes) }
            let count = Glibc.read(input, &chunk, chunk.count)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            if count <= 0 { return bytes.isEmpty ? .hungUp : .bytes(bytes) }
            bytes += chunk[..<count]
        }
        return .bytes(bytes)
    }

    /// Sends bytes past ncurses, for modes that it does not know.
    private func send(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }

    /// The size of the window, within what ncurses and eyes can bear. A line that does not know its size (a
    /// serial one says 0) gets 80×24.
    var size: Size {
        var window = winsize()
        guard taffrail_window_size(output, &window) == 0 else { return Size(columns: 80, rows: 24) }
        return Self.clamped(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }

    static func clamped(columns: Int, rows: Int) -> Size {
        Size(
            columns: columns == 0 ? 80 : min(max(columns, 20), 500),
            rows: rows == 0 ? 24 : min(max(rows, 6), 200))
    }
}
