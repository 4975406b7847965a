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
        Benchmark("screen", "a status, and the overview drawn", ScreenBenchmark.run),
    ]

    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        if words.first == ProjectBenchmark.childWord, let log = words.last {
            return try ProjectBenchmark.reportMemory(ofLoading: log)
        }
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
