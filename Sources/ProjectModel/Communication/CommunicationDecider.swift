extension Project {
    /// The longest order of preference, in features.
    package static let mostFeatures = 40

    func recordStatement(_ draft: StatementRecorded, _ today: Day) throws(Rejection) -> [Event] {
        try check(draft.topic, "topic", longest: Project.longestTitle)
        try check(draft.claim, of: draft)
        var statement = draft
        if let text = draft.claim.text, draft.position.trimmed.isEmpty { statement.position = text }
        guard !statement.position.trimmed.isEmpty else {
            throw Rejection(
                "What do they want? Give a position in words, a range (1 mar..15 mar, 25-30 %) or an order "
                    + "(search > export).", field: "position")
        }
        try check(statement.position, "position")
        try check(person: draft.speaker, "speaker")
        try check(notAfter: today, draft.said, "said")
        statement.id = statements.nextID
        return [.statementRecorded(statement)]
    }

    private func check(_ claim: Claim, of draft: StatementRecorded) throws(Rejection) {
        let forms = [draft.figures != nil || draft.days != nil, draft.order != nil].filter(\.self).count
        guard forms < 2 else {
            throw Rejection(
                "A statement has a range or an order, not both. Record two statements on two topics.",
                field: "order")
        }
        guard case .order(let features) = claim else { return }
        guard (2...Self.mostFeatures).contains(features.count) else {
            throw Rejection(
                "An order names 2 to \(Self.mostFeatures) features, the first one first: search > export",
                field: "order")
        }
        var known: Set<String> = []
        for feature in features {
            try check(feature, "feature", longest: Project.longestTitle)
            guard known.insert(feature.folded).inserted else {
                throw Rejection("“\(feature)” stands in the order twice. Name it once.", field: "order")
            }
        }
    }

    /// Rules on a topic. The decision takes the place of the one that ruled on the topic before.
    func rule(_ draft: TopicRuled) throws(Rejection) -> [Event] {
        try check(draft.decision, "decision")
        guard statements.all.contains(where: { $0.topic.value == draft.topic }) else {
            throw Rejection(
                "Nobody has spoken on \(draft.topic). Name a topic as it was recorded.", field: "topic")
        }
        try check(optional: draft.consequence, "consequence")
        var ruling = draft
        ruling.record = decisions.nextID
        let earlier = rulings.last { $0.topic.folded == draft.topic.folded }?.record
        ruling.supersedes = earlier.flatMap { decisions[$0] }.flatMap { $0.supersededBy == nil ? $0.id : nil }
        return [.topicRuled(ruling)]
    }

    func recordDecision(_ draft: DecisionRecorded) throws(Rejection) -> [Event] {
        try check(draft.context, "context")
        try check(draft.choice, "choice")
        try check(optional: draft.consequence, "consequence")
        var decision = draft
        decision.id = decisions.nextID
        if let earlier = draft.supersedes {
            guard earlier != decision.id else {
                throw Rejection(
                    "\(earlier) is the decision that you are recording: it cannot supersede itself.",
                    field: "supersedes")
            }
            let standing = try noun(earlier, in: decisions, "decision", field: "supersedes")
            if let later = standing.supersededBy?.value {
                throw Rejection(
                    "\(earlier) was superseded by \(later) already. Supersede that one.", field: "supersedes")
            }
        }
        return [.decisionRecorded(decision)]
    }
}

extension String {
    /// Without regard to capitals and spacing, as topics and features are compared.
    package var folded: String {
        var letters: [UInt8] = []
        var isApart = false
        for byte in utf8 {
            // Beyond ASCII, a letter may be several bytes, and so may a space.
            guard byte < 0x80 else {
                return split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
            }
            if byte == 0x20 || (0x09...0x0d).contains(byte) {
                isApart = !letters.isEmpty
            } else {
                if isApart { letters.append(0x20) }
                isApart = false
                letters.append((0x41...0x5a).contains(byte) ? byte | 0x20 : byte)
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }
}
