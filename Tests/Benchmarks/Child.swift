internal import Glibc

/// This program again, in a process of its own: waits for a word, works, and tells what it measured, one
/// number a line.
final class Child {
    private let process: pid_t
    private let input: Int32
    private let output: Int32

    /// Starts it and waits until it is ready.
    init(_ words: [String]) throws {
        var (down, up): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        guard pipe(&down) == 0, pipe(&up) == 0 else { throw Failure("no pipe to another process") }
        // Other children must not hold the ends open.
        for end in down + up { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer {
            close(down[0])
            close(up[1])
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, down[0], 0)
        posix_spawn_file_actions_adddup2(&actions, up[1], 1)
        let arguments = (["Benchmarks"] + words).map { (word: String) in strdup(word) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        guard posix_spawn(&process, "/proc/self/exe", &actions, nil, arguments, environ) == 0 else {
            throw Failure("no process could be started")
        }
        (self.process, input, output) = (process, down[1], up[0])
        var ready: UInt8 = 0
        guard read(output, &ready, 1) == 1 else { throw Failure("the process \(words) did not start") }
    }

    deinit {
        close(input)
        close(output)
        var state: Int32 = 0
        waitpid(process, &state, 0)
    }

    /// Lets it begin; a second time, end.
    func signal() { _ = withUnsafeBytes(of: UInt8(1)) { write(input, $0.baseAddress, 1) } }

    /// What it tells until it has nothing more to tell.
    func numbers() throws -> [Int] {
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(output, &buffer, buffer.count)
            guard count > 0 else { break }
            text += buffer[..<count]
        }
        return try String(decoding: text, as: UTF8.self).split(separator: "\n").map { line in
            guard let number = Int(line) else { throw Failure("another process failed: \(line)") }
            return number
        }
    }
}

/// The side of the process that was started.
enum Parent {
    static func ready() {
        print("", terminator: "\n")
        fflush(nil)
    }

    static func wait() {
        var word: UInt8 = 0
        _ = read(0, &word, 1)
    }

    static func tell(_ numbers: [Int]) {
        print(numbers.map { "\($0)" }.joined(separator: "\n"))
        fflush(nil)
    }
}

/// The same clock in every process, in nanoseconds.
func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}
