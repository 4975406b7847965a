/// What one account may put into the log, and how fast.
extension Project {
    /// How many acts an account may record in any minute.
    package static let mostActsAMinute = 60
    /// The longest event, in bytes as its body stands in the log.
    package static let longestBody = 16_384

    func checkQuota(of asker: Asker) throws(Rejection) {
        // The log records the later of two times, so what is behind it has no meaning here either.
        let now = max(asker.at, history.last?.at ?? asker.at)
        let last = history.acts(
            of: asker.account, after: now - 60_000, atMost: Self.mostActsAMinute)
        guard last.count == Self.mostActsAMinute, let oldest = last.last else { return }
        let seconds = max(1, (oldest + 60_000 - asker.at + 999) / 1000)
        throw Rejection(
            "\(Self.mostActsAMinute) changes a minute are the limit; wait \(seconds) second\(seconds == 1 ? "" : "s")."
        )
    }

    func checkSizes(of events: [Event], _ verb: Verb) throws(Rejection) {
        for event in events {
            let size = event.body.count
            guard size > Self.longestBody else { continue }
            let members = event.members.map { ($0.name, $0.bytes) }
            guard let (name, bytes) = members.max(by: { $0.1 < $1.1 }) else { continue }
            let field = verb.fields.first { $0.name == name }?.name
            throw Rejection(
                "That takes \(size) bytes in the log and \(Self.longestBody) are the limit for all fields together. "
                    + "Shorten the \(name), which takes \(bytes).", field: field)
        }
    }
}

extension EventMember {
    /// How long its value is in the log.
    fileprivate var bytes: Int {
        var bytes: [UInt8] = []
        JSONWriter.write(value, to: &bytes)
        return bytes.count
    }
}
