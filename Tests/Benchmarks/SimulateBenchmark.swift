internal import Glibc
internal import ProjectControls
internal import ProjectModel

/// 10,000 runs of 1,000 activities with up to three predecessors each, triangular lengths, one core; beside the
/// same in numpy, in a process of its own.
enum SimulateBenchmark {
    private static let runs = 10_000
    private static let rounds = 7

    static let run: @Sendable (borrowing Bench) throws -> Void = { bench in
        let model = RandomNetwork.model(activities: 1_000)
        var mean = 0.0
        func simulate(findsCritical: Bool) throws -> Duration {
            try time(rounds) {
                var simulation = try Simulation(
                    model, runs: .exactly(runs), findsCritical: findsCritical)
                simulation.finish()
                mean = simulation.result.value?.finish.mean ?? 0
            }
        }
        let (before, whole) = (try simulate(findsCritical: false), try simulate(findsCritical: true))
        let path = "\(bench.folder)/network.txt"
        try RandomNetwork.write(model, to: path)
        guard let peers = try numpy(path) else {
            print(
                "  \(runs) runs: \(before.text); NO PEER: python3 with numpy is not there, bar not measured")
            return
        }
        // Once more, so that what else the machine does falls on both.
        let after = try simulate(findsCritical: false)
        let ours = [before, after].quantile(0.5)
        print(
            "  mean finish \(mean.text(places: 2)), numpy \(peers[0].mean.text(places: 2)) and "
                + peers[1].mean.text(places: 2))
        report("finishes", ours, peers[0].time, of: "numpy's triangular", bar: .atLeast(15))
        report("finishes", ours, peers[1].time, of: "numpy's by quantile in single precision")
        report("finishes and criticality", whole, peers[0].time, of: "numpy's finishes")
    }

    /// - Returns: nil if there is no numpy.
    private static func numpy(_ network: String) throws -> [(time: Duration, mean: Double)]? {
        let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let command =
            "OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 python3 '/\(folder)/Reference/simulate.py' "
            + "'\(network)' \(runs) \(rounds)"
        guard let pipe = popen(command, "r") else { throw Failure("no process could be started") }
        var text = ""
        var buffer = [CChar](repeating: 0, count: 256)
        while fgets(&buffer, Int32(buffer.count), pipe) != nil {
            text += String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        guard pclose(pipe) == 0 else { return nil }
        let peers = text.split(separator: "\n").compactMap { line -> (time: Duration, mean: Double)? in
            let numbers = line.split(separator: " ").compactMap { Double($0) }
            return numbers.count == 2 ? (.microseconds(Int(numbers[0] * 1000)), numbers[1]) : nil
        }
        return peers.count == 2 ? peers : nil
    }
}
