internal import Dashboard
internal import EventLog
internal import PlainText
internal import ProjectModel

extension Feed where Self: ~Copyable {
    /// Reads for a dashboard what the page that it shows wants to have told of the log.
    mutating func tell(_ dashboard: inout Dashboard) {
        // It wants the newest first and older ones after that, a few times more at each step.
        for _ in 0..<32 {
            guard let numbers = dashboard.wantedEvents else { return }
            dashboard.learn(told(numbers), of: numbers)
        }
    }

    /// Tells the whole project as it stood at one past report that the dashboard wants to hear of. Where the log
    /// cannot be read, which is said elsewhere, the report stays out.
    ///
    /// - Returns: false if it wants none.
    mutating func tellReport(_ dashboard: inout Dashboard) -> Bool {
        guard let day = dashboard.wantedReport else { return false }
        let then = (try? stamp(asOf: .endOf(day))).flatMap { try? state(at: $0.seq).project }
        dashboard.learn(then, on: day)
        return true
    }

    /// What the log says about these numbers; nothing where it cannot be read, which is said elsewhere.
    private mutating func told(_ numbers: ClosedRange<Int>) -> [ToldEvent] {
        var events: [ToldEvent] = []
        var teller = Replica(for: replica)
        do throws(LogError) {
            try read(after: numbers.lowerBound - 1, through: numbers.upperBound) { envelope, body in
                let (event, stamp) = teller.told(envelope, body)
                let time = SafeText(teller.zone.time(of: stamp.at))
                events.append(ToldEvent(event: event, stamp: stamp, time: time))
            }
        } catch {
            return []
        }
        return events
    }
}
