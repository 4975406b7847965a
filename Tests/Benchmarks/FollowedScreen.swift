internal import DemoStory
internal import EventLog
internal import Glibc
internal import ProjectModel

/// The program itself on a pseudo-terminal, showing a log to which risks are added. Each changes the count of
/// open risks, so each must change the screen.
struct FollowedScreen: ~Copyable {
    private static let acts = 200
    private let log: String
    private let master: Int32
    private let process: pid_t

    /// - Returns: nil if the program was not built.
    init?(in folder: String) throws {
        var path = [CChar](repeating: 0, count: 4096)
        guard readlink("/proc/self/exe", &path, path.count - 1) > 0 else { return nil }
        let words = path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let program =
            String(decoding: words[...words.lastIndex(of: UInt8(ascii: "/"))!], as: UTF8.self) + "taffrail"
        guard access(program, X_OK) == 0 else { return nil }
        log = "\(folder)/screen.tlog"
        try Self.write(log)

        var (master, slave): (Int32, Int32) = (-1, -1)
        guard openpty(&master, &slave, nil, nil, nil) == 0 else { throw Failure("no pseudo-terminal") }
        _ = fcntl(master, F_SETFD, FD_CLOEXEC)
        defer { close(slave) }
        var size: [UInt16] = [40, 120, 0, 0]
        _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for end in Int32(0)...2 { posix_spawn_file_actions_adddup2(&actions, slave, end) }
        let arguments = [program, "wall", log].map { (word: String) in strdup(word) } + [nil]
        let variables =
            ["TERM=xterm-256color", "LANG=C.UTF-8", "HOME=\(folder)", "XDG_STATE_HOME=\(folder)/state"]
            .map { (word: String) in strdup(word) } + [nil]
        defer { for word in arguments + variables { free(word) } }
        var process: pid_t = 0
        guard posix_spawn(&process, program, &actions, nil, arguments, variables) == 0 else {
            throw Failure("\(program) does not start")
        }
        (self.master, self.process) = (master, process)
    }

    deinit {
        kill(process, SIGTERM)
        var state: Int32 = 0
        waitpid(process, &state, 0)
        close(master)
    }

    private static func write(_ path: String) throws {
        var story = DemoStory(seed: DemoStory.defaultSeed, today: Bench.today, account: "ana")
        var builder = try LogBuilder(
            path, LogHeader(log: LogID(high: 1, low: 2), at: story.createdAt), force: true)
        while let told = story.next() {
            try builder.append(
                Act(by: told.account, at: told.at, nonce: told.nonces[0]), told.events.map { Body($0.body) })
        }
        try builder.finish()
    }

    func run() throws {
        var writer = try LogWriter(log, force: true)
        try writer.records(after: 0) { _, _ in }
        // The first picture.
        guard isDrawn(within: 5000) else { throw Failure("nothing was drawn on the terminal") }
        while isDrawn(within: 300) {}
        var (asked, acknowledged, seen): ([Int], [Int], [Int]) = ([], [], [])
        for number in 0..<Self.acts {
            var risk = RiskRaised()
            risk.id = ID(number: 1000 + number)
            risk.title = "Followed \(number)"
            risk.owner = "ana"
            let act = Act(by: "ana", at: 1_795_000_000_000, nonce: UInt64(number) + 1)
            let body = Body(Event.riskRaised(risk).body)
            usleep(.random(in: 1000...20_000))
            asked.append(now())
            let _: Appended<Never> = try writer.append(
                after: writer.head.seq, act, waiting: .forever, reading: { _, _ in }, deciding: { [body] })
            try writer.syncHandle.sync()
            acknowledged.append(now())
            guard isDrawn(within: 2000) else { throw Failure("risk \(number) did not change the screen") }
            seen.append(now())
            while isDrawn(within: 20) {}
        }
        FollowBenchmark.report("on another's screen", asked: asked, acknowledged: acknowledged, seen: seen)
    }

    /// Whether the program sends anything to the terminal meanwhile; takes it in.
    private func isDrawn(within milliseconds: Int32) -> Bool {
        var end = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&end, 1, milliseconds) == 1 else { return false }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        return read(master, &buffer, buffer.count) > 0
    }
}
