extension Project {
    /// What a request comes to on what is there now; run it under the log's lock. Changes nothing.
    ///
    /// A field that the asker left as it was seen takes what stands now, so that those who change different
    /// fields do not get in one another's way. A field that both changed, to different values, is a conflict.
    package func decide(_ request: Request, for asker: Asker) throws(Rejection) -> Decision {
        let decision = try outcome(of: request, for: asker)
        try checkQuota(of: asker)
        return decision
    }

    /// What several commands come to as one act, each on what those before it made; one that is refused refuses all.
    package func decide(_ commands: [Command], for asker: Asker) throws(Rejection) -> [Event] {
        var project = self
        var events: [Event] = []
        for command in commands {
            let happening = try project.decide(command, for: asker)
            let stamp = Stamp(
                seq: project.revision + 1, at: asker.at, day: asker.today, by: asker.account)
            project.evolve(happening, stamp)
            events += happening
        }
        guard !events.isEmpty else { throw Rejection("There is nothing to record.") }
        try checkQuota(of: asker)
        for event in events where event.body.count > Self.longestBody {
            throw Rejection("“\(event.told)” is longer than \(Self.longestBody) bytes. Shorten it.")
        }
        return events
    }

    /// The same without a look at how much the asker has recorded lately: for showing what would happen.
    package func outcome(of request: Request, for asker: Asker) throws(Rejection) -> Decision {
        guard let verb = Verb.named(request.noun, request.name) else {
            throw Rejection("There is no verb \(request.noun) \(request.name).")
        }
        try checkRole(of: asker.account, atLeast: verb.role)
        let typing = typing(today: asker.today)
        let typed = try merged(request, verb, typing, asker)
        switch try verb.wish(VerbInput(typed, typing)) {
        case .undo(let wish): return .undo(try undoing(wish, for: asker))
        case .command(let command):
            let events = try decide(command, for: asker)
            try checkSizes(of: events, verb)
            return .happens(events)
        }
    }

    /// What was typed, with what stands now in the fields that the asker left alone.
    private func merged(
        _ request: Request, _ verb: Verb, _ typing: Typing, _ asker: Asker
    ) throws(Rejection) -> [String: String] {
        var typed = request.typed
        let standing = verb.stands(VerbInput(typed, typing), self)
        var conflicts: [FieldConflict] = []
        for field in verb.fields {
            let name = field.name
            guard let stands = standing.values[name] else {
                if typed[name] == nil { typed[name] = field.initial }
                continue
            }
            let left =
                standing.merging == .changesOnly ? nil : stands.value.isEmpty ? field.initial : stands.value
            let seen = request.seen[name]
            guard let mine = typed[name], seen != nil || !mine.trimmed.isEmpty else {
                typed[name] = left
                continue
            }
            let isChanged = seen.map { !typing.areSame(mine, $0, field.kind) } ?? true
            let wasSet = seen.map { !typing.areSame($0, stands.value, field.kind) } ?? false
            if typing.areSame(mine, stands.value, field.kind) {
                if standing.merging == .changesOnly { typed[name] = nil }
            } else if wasSet, isChanged || standing.merging == .oneStatement {
                conflicts.append(
                    FieldConflict(
                        field: name, yours: mine.trimmed, theirs: stands.value, stamp: history[stands.seq],
                        told: history[stands.seq] == nil ? "" : told(stands.seq, for: asker).trimmed))
            } else if !isChanged {
                typed[name] = left
            } else if mine.trimmed.isEmpty, standing.merging == .changesOnly {
                throw Rejection(
                    "The \(name) cannot be taken away, only changed. It is: \(stands.value)", field: name)
            }
        }
        if let conflict = conflicts.first {
            throw Rejection(words(of: conflicts), field: conflict.field, conflicts: conflicts)
        }
        return typed
    }

    private func words(of conflicts: [FieldConflict]) -> String {
        let conflict = conflicts[0]
        let theirs = conflict.theirs.isEmpty ? "was taken away" : "was set to \(conflict.theirs)"
        let by = conflict.told.isEmpty ? "" : " \(conflict.told)"
        let more = conflicts.count > 1 ? ", and so were \(conflicts.count - 1) more fields" : ""
        return "The \(conflict.field) \(theirs)\(by) meanwhile, yours is \(conflict.yours)\(more). "
            + "Nothing was recorded: hand it in again to keep yours."
    }
}
