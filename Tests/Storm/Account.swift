internal import EventLog
internal import Glibc

/// What writers said, and what the log says.
struct Account {
    private(set) var tried: Set<UInt64> = []
    private(set) var acknowledged: [UInt64: ClosedRange<Int>] = [:]

    mutating func hear(_ saying: Saying) throws(Complaint) {
        switch saying {
        case .tries(let nonce): tried.insert(nonce)
        case .acknowledges(let nonce, let lines):
            if let before = acknowledged.updateValue(lines, forKey: nonce), before != lines {
                throw Complaint("act \(nonce) was acknowledged as \(before) and as \(lines)")
            }
        }
    }

    /// What is wrong with the log at `path`, in one line each; nothing, if it is as it must be. `besides` says
    /// that others may have written too.
    func faults(in path: String, besides: Bool = false) throws(LogError) -> [String] {
        var faults: [String] = []
        let verdict = try verify(path)
        switch verdict.finding {
        case .sound, .tornTail: break
        case .damaged, .chainBroken, .cut, .rewritten, .unknownFeatures, .newerFormat, .notALog: faults.append(verdict.words)
        }
        var found: [UInt64: ClosedRange<Int>] = [:]
        var act: [(envelope: Envelope, body: String)] = []
        var log = try LogReader(path)
        try log.records(after: 0) { envelope, body in
            act.append((envelope, body.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }))
            guard envelope.left == 0 else { return }
            let (nonce, lines) = (envelope.nonce, act[0].envelope.seq...envelope.seq)
            if besides, !tried.contains(nonce) {
                act.removeAll()
                return
            }
            if !tried.contains(nonce) { faults.append("nobody tried act \(lines)") }
            if act.map(\.body) != StormAct(nonce: nonce).lines { faults.append("act \(lines) is not whole") }
            if let before = found.updateValue(lines, forKey: nonce) {
                faults.append("one act stands there twice, as \(before) and as \(lines)")
            }
            act.removeAll()
        }
        if !act.isEmpty { faults.append("half an act was given out") }
        for (nonce, lines) in acknowledged where found[nonce] != lines {
            faults.append(
                "act \(lines) was acknowledged and \(found[nonce].map { "stands as \($0)" } ?? "is lost")")
        }
        return faults
    }

    /// As a command: `sayings` is a file of what writers printed.
    static func check(_ path: String, against sayings: String) throws -> Int32 {
        guard let file = fopen(sayings, "r") else { throw Complaint("\(sayings) cannot be read") }
        defer { fclose(file) }
        var account = Account()
        var line = [CChar](repeating: 0, count: 200)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(
                decoding: line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard let saying = Saying(text) else { continue }
            try account.hear(saying)
        }
        let faults = try account.faults(in: path, besides: true)
        for fault in faults { say(fault) }
        if faults.isEmpty {
            say("\(account.acknowledged.count) of \(account.tried.count) acts acknowledged, none lost")
        }
        return faults.isEmpty ? 0 : 1
    }
}
