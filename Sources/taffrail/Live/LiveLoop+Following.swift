internal import Dashboard
internal import EventLog
internal import PlainText
internal import Screen

/// What becomes of the log while it is shown.
extension LiveLoop where F: ~Copyable {
    /// Reads what others have added, or says what has happened to the file and waits for it to come back.
    mutating func follow() {
        guard fault == nil, !isPast else { return show() }
        if trouble != nil { return resume() }
        let change = feed.change()
        if let error = change.error(at: feed.path) { return lose(error) }
        lastGood = SystemClock.steady
        if change == .grown { read() }
        show()
    }

    private mutating func read() {
        do throws(LogError) {
            try feed.follow()
        } catch {
            if error.isOfHistory { stopWriting(because: error) } else { lose(error) }
        }
    }

    /// What is shown stays, with its age; whatever was typed stays; nothing is sent.
    private mutating func lose(_ error: LogError) {
        trouble = error
        dashboard.stale = Staleness(words: error.brief, since: .milliseconds(lastGood))
        dashboard.notice(SafeText(error.message), mark: .offTrack)
        resume()
    }

    /// Looks whether the log is there again.
    private mutating func resume() {
        defer { show() }
        do throws(LogError) {
            try feed.resume()
            watch = try feed.changes()
            try feed.follow()
            disk.check(try feed.chainCheck())
        } catch {
            if dashboard.mode != .wall || !startOver() { return still(error) }
        }
        trouble = nil
        lastGood = SystemClock.steady
        // The dashboard says that the log is back.
        dashboard.stale = nil
    }

    /// The wall goes on with whatever log is there. A session in which somebody types does not: what they
    /// type belongs to the project that they see.
    private mutating func startOver() -> Bool {
        guard (try? feed.startOver()) != nil, let watch = try? feed.changes(),
            let check = try? feed.chainCheck()
        else { return false }
        self.watch = watch
        disk.check(check)
        present(feed.project)
        tell(["another log stands here now; it is shown from its beginning"])
        return true
    }

    private mutating func still(_ error: LogError) {
        guard error != trouble else { return }
        trouble = error
        dashboard.stale = Staleness(words: error.brief, since: .milliseconds(lastGood))
    }

    /// For good: what the log says is not to be trusted from somewhere on, or the disk does not keep it.
    mutating func stopWriting(because error: LogError) {
        fault = error
        feed.stopWriting(because: error)
        if dashboard.mode == .wall {
            dashboard.stale = Staleness(words: error.brief, since: .milliseconds(lastGood))
        }
        dashboard.notice(SafeText(error.message), mark: .offTrack)
        show()
    }
}
