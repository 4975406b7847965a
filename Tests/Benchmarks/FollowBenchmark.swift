internal import EventLog
internal import Glibc
internal import ProjectModel

/// How long what one process has had acknowledged takes to reach another that follows the log.
enum FollowBenchmark {
    private static let acts = 500

    static let run: @Sendable (borrowing Bench) throws -> Void = { bench in
        let log = "\(bench.folder)/follow.tlog"
        try SmallLog.write(to: log)
        try followByProcess(log)
        if let screen = try FollowedScreen(in: bench.folder) {
            try screen.run()
        } else {
            print(
                "  SKIPPED: on a screen. Build the program first: swift build -c release --product taffrail")
        }
    }

    private static func followByProcess(_ log: String) throws {
        var writer = try LogWriter(log, force: true)
        let child = try Child([childWord, log])
        var asked: [Int] = []
        var acknowledged: [Int] = []
        for number in 0..<acts {
            usleep(.random(in: 500...5000))
            asked.append(now())
            _ = try SmallLog.append(to: &writer, nonce: UInt64(number + 1))
            acknowledged.append(now())
        }
        child.signal()
        let evolved = try child.numbers()
        guard evolved.count == acts else { throw Failure("\(evolved.count) of \(acts) acts were followed") }
        report("in another's project", asked: asked, acknowledged: acknowledged, seen: evolved)
    }

    /// Times in nanoseconds.
    static func report(_ place: String, asked: [Int], acknowledged: [Int], seen: [Int]) {
        // Often it is seen while its writer still waits for the disk.
        let after = zip(seen, acknowledged).map { Duration.nanoseconds(max(0, $0 - $1)) }
        let all = zip(seen, asked).map { Duration.nanoseconds($0 - $1) }
        print(
            "  \(place): p50 \(after.median.text), p99 \(after.quantile(0.99).text) after it was acknowledged, "
                + "\(all.median.text) and \(all.quantile(0.99).text) after it was asked for; "
                + "p99 in ms, \(Bar.atMost(20).verdict(after.quantile(0.99) / .milliseconds(1)))"
        )
    }

    // In a process of its own.

    static let childWord = "follow-log"

    /// Follows until it is told to end; tells when it had evolved each event.
    static func follow(_ log: String) throws {
        var reader = try LogReader(log)
        var project = Project()
        var events = EventReader()
        var times: [Int] = []
        let watch = try reader.changes()
        func read() throws {
            try reader.records(after: reader.head.seq) { envelope, body in
                let day = Day(number: Int(envelope.at / 86_400_000))
                project.evolve(
                    events.event(in: body),
                    Stamp(seq: envelope.seq, at: envelope.at, day: day, by: envelope.by))
                times.append(now())
            }
        }
        try read()
        Parent.ready()
        var ends = [
            pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        ]
        while ends[1].revents == 0 {
            poll(&ends, 2, -1)
            _ = watch.drain()
            try read()
        }
        guard project.revision == times.count else {
            throw Failure("\(project.revision) is not \(times.count)")
        }
        Parent.tell(times)
    }
}
