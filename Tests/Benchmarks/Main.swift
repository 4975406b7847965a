internal import Glibc

/// Figures beside those of a peer that is measured in the same run, by turns.
///
/// ```
/// swift run -c release Benchmarks            every one
/// swift run -c release Benchmarks project    one
/// ```
@main
struct Benchmarks {
    static let all = [
        Benchmark("load", "every event of the log, checksums checked", LoadBenchmark.run),
        Benchmark(
            "project", "the project that a million events make, and the memory for it", ProjectBenchmark.run),
        Benchmark("append", "one writer who waits for the disk", AppendBenchmark.run),
        Benchmark("writers", "eight of them at once", WritersBenchmark.run),
        Benchmark(
            "follow", "what one process writes, in another's project and on its screen", FollowBenchmark.run),
        Benchmark("screen", "a status, and the overview drawn", ScreenBenchmark.run),
        Benchmark("status", "all figures after one event of 100,000", StatusBenchmark.run),
        Benchmark("network", "the critical path method, and how it grows", NetworkBenchmark.run),
        Benchmark("simulate", "10,000 runs of 1,000 activities, beside numpy", SimulateBenchmark.run),
    ]

    static func main() throws {
        let words = Array(CommandLine.arguments.dropFirst())
        if try workAsChild(words) { return }
        let chosen = words.isEmpty ? all : all.filter { words.contains($0.name) }
        guard words.allSatisfy({ word in all.contains { $0.name == word } }) else {
            print("Benchmarks [name …], where a name is one of:")
            for benchmark in all { print("  \(benchmark.name)  \(benchmark.summary)") }
            exit(64)
        }
        let bench = try Bench()
        for benchmark in chosen {
            print("\(benchmark.name): \(benchmark.summary)")
            try benchmark.run(bench)
            fflush(nil)
        }
    }

    /// What this program does in a process that it started itself.
    private static func workAsChild(_ words: [String]) throws -> Bool {
        guard words.count > 1 else { return false }
        switch words[0] {
        case ProjectBenchmark.childWord: try ProjectBenchmark.reportMemory(ofLoading: words[1])
        case WritersBenchmark.logWord: try WritersBenchmark.writeLog(words[1], Int(words[2]) ?? 0)
        case WritersBenchmark.tableWord: try WritersBenchmark.writeTable(words[1])
        case WritersBenchmark.bareWord: try WritersBenchmark.writeBare(words[1])
        case FollowBenchmark.childWord: try FollowBenchmark.follow(words[1])
        default: return false
        }
        return true
    }
}

struct Benchmark: Sendable {
    let name: String
    let summary: String
    let run: @Sendable (borrowing Bench) throws -> Void

    init(_ name: String, _ summary: String, _ run: @escaping @Sendable (borrowing Bench) throws -> Void) {
        self.name = name
        self.summary = summary
        self.run = run
    }
}
