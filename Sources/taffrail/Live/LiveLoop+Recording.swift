internal import Dashboard
internal import EventLog
internal import PlainText
internal import ProjectModel
internal import Screen

/// How what is asked for gets into the log, and how the answer gets back.
extension LiveLoop where F: ~Copyable {
    mutating func submit(_ request: Request) {
        // Somebody who hands in again what failed may mean an act that was written all the same.
        if var again = unanswered, again.wanted.request == request {
            again.deadline = SystemClock.steady + Submission.patience
            waiting = again
        } else {
            waiting = Submission(
                .request(request), by: account, since: feed.project.revision, today: fixedDay)
        }
        unanswered = nil
        submit()
    }

    mutating func submit() {
        guard let submission = waiting else { return }
        if let fault {
            waiting = nil
            return dashboard.answered(.failed(fault.message))
        }
        do throws(LogError) {
            switch try feed.submit(submission) {
            case .written(let lines, let handle):
                waiting = nil
                disk.sync(lines, handle)
            case .rejected(let rejection):
                waiting = nil
                dashboard.answered(.rejected(rejection))
            case .busy(let holder):
                guard SystemClock.steady >= submission.deadline else { return }
                waiting = nil
                // It may be the second attempt at an act whose first one was written.
                unanswered = submission
                dashboard.answered(.failed(LockWords.busy(holder, feed.path).string))
            }
        } catch {
            waiting = nil
            unanswered = submission
            dashboard.answered(.failed(error.message))
        }
        show()
    }

    /// Tells what the disk has confirmed, or not.
    mutating func acknowledge() {
        for outcome in disk.drain() {
            switch outcome {
            case .synced(let lines): dashboard.answered(.recorded(lines))
            case .notSynced(_, let error):
                dashboard.answered(.failed(error.message))
                stopWriting(because: error)
            case .chainBroken(let error): stopWriting(because: error)
            case .records(let records):
                // Of the one folder that was asked for.
                for record in records.values { dashboard.record = record }
            }
        }
    }

    /// Asks before anything is undone, and says whose it is.
    mutating func undo(_ wish: Undo) {
        switch wish {
        case .act(let first, let whose): submit(.undoing(first, of: whose))
        case .lastOwn: ask(about: Request("act", "undo", typed: [:]))
        case .containing(let number):
            guard let stamp = feed.project.history[number] else {
                return dashboard.notice("there is no #\(number) in this log", mark: .attention)
            }
            ask(about: .undoing(number, of: stamp.by))
        }
    }

    private mutating func ask(about request: Request) {
        let now = SystemClock.now
        let asker = Asker(account: account, today: fixedDay ?? feed.today(at: now), at: now)
        do {
            guard let undone = try feed.tryUndo(request, for: asker),
                let stamp = feed.project.history[undone.first]
            else { return }
            dashboard.ask(
                UndoQuestion(
                    first: undone.first, last: undone.last, whose: undone.account,
                    isOwn: undone.account == account, what: SafeText(undone.what),
                    when: MomentWords.of(stamp, feed.replica.zone)))
        } catch let rejection as Rejection {
            dashboard.notice(SafeText(rejection.message), mark: .attention)
        } catch let error as LogError {
            dashboard.notice(SafeText(error.message), mark: .offTrack)
        } catch {
            preconditionFailure("\(error)")
        }
    }
}

extension Request {
    /// - Parameter whose: named to show that one knows whose it is.
    fileprivate static func undoing(_ number: Int, of whose: String) -> Request {
        Request("act", "undo", typed: ["number": "\(number)", "whose": whose])
    }
}
