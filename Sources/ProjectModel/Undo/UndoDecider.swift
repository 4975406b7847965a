/// Which act somebody wishes to undo.
package struct UndoRequest: Sendable, Hashable {
    /// The number of one of its events; nil for the last one of one's own that counts.
    package var number: Int?
    /// The account whose act it is, named to show that one knows; only needed for what others did.
    package var whose: String?

    package init(number: Int? = nil, whose: String? = nil) {
        self.number = number
        self.whose = whose
    }
}

/// An act that somebody may undo if nothing stands on it.
package struct Undoing: Sendable, Hashable {
    /// The numbers of the act.
    package let act: ClosedRange<Int>
    /// Whose it is.
    package let account: String
    /// Where to begin reading the log to find out whether something stands on it: at the act, or where that is
    /// an undo, at what it undid.
    package let start: Int
}

extension Project {
    /// The act that is meant, if it counts, and the asker may undo it.
    func undoing(_ wish: UndoRequest, for asker: Asker) throws(Rejection) -> Undoing {
        guard let act = try act(wish, asker), let stamp = history[act.upperBound] else {
            throw Rejection(
                "\(asker.account) has done nothing here that could be undone. Name what to undo by its number: "
                    + "act undo --number \(revision)", field: "number")
        }
        if let undo = undone.undo(of: act.upperBound) {
            throw Rejection(
                "\(Self.told(act)) was undone already\(told(undo.seq, for: asker)). To have it back, undo that: "
                    + "act undo --number \(undo.seq)", field: "number")
        }
        try check(mayUndo: act, of: stamp.by, wish, asker)
        let undo = undone.all.last { $0.seq == act.upperBound }
        let start = undo.map { undone.reach(of: $0) } ?? act.lowerBound
        return Undoing(act: act, account: stamp.by, start: min(start, act.lowerBound))
    }

    private func act(_ wish: UndoRequest, _ asker: Asker) throws(Rejection) -> ClosedRange<Int>? {
        if let number = wish.number {
            guard let act = history.act(around: number) else {
                throw Rejection(
                    "There is no #\(number) in this log. The last is #\(revision).", field: "number")
            }
            return act
        }
        let over = undone.passedOver
        return history.lastAct(of: asker.account) { act in
            !over.contains(act.upperBound) && !undone.holds(act.upperBound)
                && !lost.contains { $0.seq == act.upperBound }
        }
    }

    private func check(
        mayUndo act: ClosedRange<Int>, of owner: String, _ wish: UndoRequest, _ asker: Asker
    ) throws(Rejection) {
        if owner != asker.account {
            guard role(of: asker.account) == .manager else {
                throw Rejection(
                    "\(Self.told(act)) is \(owner)'s, and only a manager undoes what others did. Ask \(managers).",
                    field: "number")
            }
            guard wish.whose != nil else {
                throw Rejection(
                    "\(Self.told(act)) is \(owner)'s and not yours. To undo it, say so: "
                        + "act undo --number \(act.lowerBound) --whose \(owner)", field: "whose")
            }
        }
        if let whose = wish.whose, whose != owner {
            throw Rejection("\(Self.told(act)) is \(owner)'s and not \(whose)'s.", field: "whose")
        }
    }

    /// Undoes an act, unless something stands on it.
    ///
    /// - Parameter log: every event from `undoing.start` to the end, as it stands there, counting or not.
    package func decideUndo(
        _ undoing: Undoing, reading log: [(event: Event, stamp: Stamp)], for asker: Asker
    ) throws(Rejection) -> [Event] {
        try checkQuota(of: asker)
        let undo = UndoDecision(self, undoing, log, asker)
        try undo.check()
        var fact = Undone()
        fact.first = undoing.act.lowerBound
        fact.last = undoing.act.upperBound
        fact.account = undoing.account
        fact.what = undo.what
        return [.undone(fact)]
    }

    /// By whom and when it was recorded: ` by kim, 4 min ago (#381)`.
    func told(_ seq: Int, for asker: Asker) -> String {
        guard let stamp = history[seq] else { return " (#\(seq))" }
        return " by \(stamp.by)\(stamp.told(at: asker.at, today: asker.today)) (#\(seq))"
    }

    /// `#381`, `#381 to #384`
    static func told(_ act: ClosedRange<Int>) -> String {
        act.count == 1 ? "#\(act.lowerBound)" : "#\(act.lowerBound) to #\(act.upperBound)"
    }

    /// Whom to ask for a role, as a sentence has it.
    var managers: String {
        let names = grants.filter { $0.value.value == .manager }.keys.sorted()
        return names.isEmpty ? "the file's owner" : names.joined(separator: " or ")
    }
}

extension Stamp {
    /// How long ago, or the day: ` just now`, ` 4 min ago`, ` today`, ` on 2026-09-08`. The core knows no time
    /// of day; a moment before the stamp's says nothing.
    func told(at moment: Int64, today: Day) -> String {
        let minutes = (moment - at) / 60_000
        switch minutes {
        case 0 where moment >= at: return " just now"
        case 1..<60: return " \(minutes) min ago"
        case 60..<720 where day == today: return " \(minutes / 60) h ago"
        default: return day == today ? " today" : " on \(day)"
        }
    }
}
