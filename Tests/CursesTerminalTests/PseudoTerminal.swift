import CursesTerminal
import Glibc
import Screen

/// Both ends of a pseudo-terminal: the program has the one, the test plays the terminal at the other.
final class PseudoTerminal {
    private(set) var master: Int32
    let slave: Int32

    init(columns: UInt16 = 80, rows: UInt16 = 24) {
        var (master, slave): (Int32, Int32) = (-1, -1)
        precondition(openpty(&master, &slave, nil, nil, nil) == 0)
        self.master = master
        self.slave = slave
        setSize(columns, rows)
    }

    deinit {
        hangUp()
        close(slave)
    }

    /// The path of the program's end, for another process.
    var path: String { String(cString: ttyname(slave)) }

    func open(_ environment: [String: String] = ["TERM": "xterm-256color"]) throws(TerminalError) -> Terminal
    {
        var options = Terminal.Options()
        options.input = slave
        options.output = slave
        return try Terminal.open(options, environment: environment)
    }

    /// All that the program has sent, up to a short silence, since the kernel hands it on in its own time.
    func received() -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        while poll(&ready, 1, 30) == 1 {
            let count = read(master, &chunk, chunk.count)
            if count <= 0 { break }
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func type(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        precondition(write(master, bytes, bytes.count) == bytes.count)
    }

    func resize(columns: UInt16, rows: UInt16) {
        setSize(columns, rows)
        // This is nobody's controlling terminal, so the kernel sends no signal by itself.
        kill(getpid(), SIGWINCH)
    }

    func hangUp() {
        if master >= 0 { close(master) }
        master = -1
    }

    /// The modes of the line, as the kernel has them.
    var modes: [UInt8] {
        var modes = [UInt8](repeating: 0, count: 128)
        precondition(ioctl(slave, 0x5401, &modes) == 0)  // TCGETS
        return modes
    }

    private func setSize(_ columns: UInt16, _ rows: UInt16) {
        var size = [rows, columns, 0, 0]
        precondition(ioctl(master, 0x5414, &size) == 0)  // TIOCSWINSZ
    }
}
