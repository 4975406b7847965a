internal import EventLog
internal import Glibc
internal import ProjectModel

/// How long it takes from a file to a project, as a session does it when it opens.
enum ProjectBenchmark {
    static let run: @Sendable (borrowing Bench) throws -> Void = { bench in
        let (log, database) = (try bench.log, try bench.database)
        var digests: Set<String> = []
        var rows = 0
        let times = try alternate(5) {
            digests.insert(digest(try project(of: log)))
        } _: {
            rows = try RowTable.read(database).rows.count
        }
        print("  \(digests.sorted().joined(separator: " / "))")
        report(
            "evolved project", times.ours, times.peer, of: "SQLite's scan of \(rows) rows", bar: .atLeast(1.5)
        )
        try runChild(log)
    }

    static func project(of log: String) throws -> Project {
        var reader = try LogReader(log)
        var project = Project()
        var events = EventReader()
        try reader.records(after: 0) { envelope, body in
            let event = events.event(in: body)
            // A session asks for the day in the project's zone, and asks the C library once for each day.
            let day = Day(number: Int(envelope.at / 86_400_000))
            project.evolve(event, Stamp(seq: envelope.seq, at: envelope.at, day: day, by: envelope.by))
        }
        return project
    }

    /// Something of every register, so that nothing can be left out.
    private static func digest(_ project: Project) -> String {
        let progress = project.deliverables.all.reduce(0) { $0 + $1.progress.count }
        let assessments = project.risks.all.reduce(0) { $0 + $1.assessments.count }
        return """
            #\(project.revision): \(project.deliverables.count) deliverables, \(progress) reports, \
            \(project.costs.count) costs of \(project.costs.total.minor), \(project.risks.count) risks, \
            \(assessments) assessments, \(project.changes.count) changes, \
            \(project.statements.count) statements, \(project.remarks.count) remarks, \
            \(project.unknown.count) unknown types
            """
    }

    // Memory: a process that does nothing else.

    static let childWord = "memory-of-loading"

    static func reportMemory(ofLoading log: String) throws {
        let before = try peakMemory()
        let project = try project(of: log)
        let (peak, size) = (try peakMemory(), Bench.size(of: log))
        print(
            "  peak memory \(peak / 1_000_000) MB (\(before / 1_000_000) MB before) for #\(project.revision) and a "
                + "file of \(size / 1_000_000) MB; \(Bar.atMost(1.5).verdict(Double(peak) / Double(size)))")
    }

    private static func runChild(_ log: String) throws {
        // What is printed so far must come before what the other process prints.
        fflush(nil)
        let words = ["Benchmarks", childWord, log].map { (word: String) in strdup(word) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        guard posix_spawn(&child, "/proc/self/exe", nil, nil, words, environ) == 0 else {
            throw Failure("no process could be started to measure its memory")
        }
        var state: Int32 = 0
        waitpid(child, &state, 0)
    }
}
