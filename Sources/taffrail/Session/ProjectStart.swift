internal import EventLog
internal import PlainText
internal import ProjectModel

/// Makes the log of a new project from what somebody typed.
enum ProjectStart {
    /// - Parameter typed: by the names of `Verb.opening`'s fields.
    static func write(to path: String, _ typed: [String: String]) throws {
        let account = Account.name
        let now = SystemClock.now
        let zone = typed["zone"] ?? CivilZone.local
        var civil = try CivilZone(zone)
        let today = civil.day(of: now)
        let command = try command(typed, zone: zone, today: today)
        let events = try Project().decide(command, by: account, on: today)

        let header = LogHeader(
            log: LogID(high: .random(in: .min ... .max), low: .random(in: .min ... .max)), at: now)
        var builder = try LogBuilder(path, header)
        let act = Act(by: account, at: now, nonce: .random(in: .min ... .max))
        try builder.append(act, events.map { Body($0.body) })
        try builder.finish()
    }
}
