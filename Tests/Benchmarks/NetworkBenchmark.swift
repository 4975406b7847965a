internal import ProjectControls
internal import ProjectModel

/// The critical path method on networks that grow: dates, float, and the way there from names.
enum NetworkBenchmark {
    static let run: @Sendable (borrowing Bench) throws -> Void = { _ in
        var last: (count: Int, time: Duration)?
        for count in [10_000, 100_000, 1_000_000] {
            let network = RandomNetwork.model(activities: count).network
            var finish = 0.0
            let taken = try time(count > 100_000 ? 3 : 9) { finish = try network.schedule().finish.days }
            let growth = last.map { ", \((taken / $0.time).text(places: 1)) times that of \($0.count)" } ?? ""
            let bar =
                count == 100_000 ? "; " + Bar.atMost(50).verdict(taken / .milliseconds(1)) + " (ms)" : ""
            print("  \(count) activities: \(taken.text)\(growth)\(bar), finish \(finish.text(places: 0))")
            last = (count, taken)
        }
    }
}
