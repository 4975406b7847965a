internal import EventLog
internal import Glibc

/// Writers who are killed at any moment and replaced, until so many acts are acknowledged. Each new one first
/// tries again what the dead one had begun.
struct KillStorm {
    private let acts: Int
    private let writers: Int
    private let path: String
    private let isOurs: Bool
    private var account = Account()
    private var children: [Child] = []
    private var kills = 0
    private var retries = 0

    private init(_ words: inout Words) throws {
        acts = try words.number("--acts") ?? 100_000
        writers = max(1, try words.number("--writers") ?? 8)
        let given = try words.text("--log")
        try words.end()
        isOurs = given == nil
        path = given ?? "/var/tmp/storm-\(getpid()).tlog"
        _ = try Writer.create(path)
    }

    static func run(_ words: inout Words) throws -> Int32 {
        var storm = try KillStorm(&words)
        return try storm.blow()
    }

    private mutating func blow() throws -> Int32 {
        let clock = ContinuousClock()
        let start = clock.now
        for _ in 0..<writers { try spawn(retrying: nil) }
        var next = start
        while account.acknowledged.count < acts {
            try listen()
            guard clock.now >= next else { continue }
            next = clock.now + .milliseconds(Int.random(in: 2...60))
            try kill(children.indices.randomElement()!, replace: true)
        }
        while !children.isEmpty { try kill(0, replace: false) }
        let seconds = (clock.now - start) / .seconds(1)
        let faults = try account.faults(in: path)
        for fault in faults.prefix(20) { say(fault) }
        say(
            "acknowledged \(account.acknowledged.count), kills \(kills), retries \(retries), "
                + "seconds \(Int(seconds.rounded())), acts a second \(Int(Double(account.acknowledged.count) / seconds)), "
                + "wrong \(faults.count)")
        if faults.isEmpty, isOurs { unlink(path) } else { say("the log is \(path)") }
        return faults.isEmpty ? 0 : 1
    }

    private mutating func spawn(retrying nonce: UInt64?) throws {
        let retry = nonce.map { ["--retry", String($0, radix: 16)] } ?? []
        if nonce != nil { retries += 1 }
        children.append(try Child(["append", path, "--acts", "1000000000"] + retry))
    }

    /// Hears what there is to hear, for some milliseconds at most.
    private mutating func listen() throws {
        var polls = children.map { pollfd(fd: $0.pipe, events: Int16(POLLIN), revents: 0) }
        guard poll(&polls, nfds_t(polls.count), 2) > 0 else { return }
        for index in children.indices where polls[index].revents != 0 {
            guard try children[index].listen({ try account.hear($0) }) else {
                throw Complaint("a writer left by itself with \(children[index].wait())")
            }
        }
    }

    /// Kills one, hears its last words, and lets another finish what it had begun.
    private mutating func kill(_ index: Int, replace: Bool) throws {
        var child = children.remove(at: index)
        Glibc.kill(child.process, SIGKILL)
        kills += 1
        while try child.listen({ try account.hear($0) }) {}
        _ = child.wait()
        if replace { return try spawn(retrying: child.open) }
        guard let nonce = child.open else { return }
        retries += 1
        var last = try Child(["append", path, "--acts", "0", "--retry", String(nonce, radix: 16)])
        while try last.listen({ try account.hear($0) }) {}
        guard last.wait() == 0, last.open == nil else { throw Complaint("an act could not be tried again") }
    }
}
