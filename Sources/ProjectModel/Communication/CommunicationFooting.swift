extension StatementRecorded {
    func footing(in project: Project) -> Footing {
        Footing(
            creates: [Subject(.statement, id)], concerns: [Subject(.person, speaker)],
            shapes: [Subject(.topic, topic)])
    }
}

extension TopicRuled {
    /// A topic is decided on what everybody has said about it.
    func footing(in project: Project) -> Footing {
        var footing = entry?.footing(in: project) ?? Footing()
        footing.concerns.append(Subject(.topic, topic))
        footing.sets.append(Subject(.ruling, topic))
        footing.restsOn.append(Subject(.topic, topic))
        return footing
    }
}

extension DecisionRecorded {
    func footing(in project: Project) -> Footing {
        Footing(
            creates: [Subject(.decisionRecord, id)],
            concerns: [supersedes].compactMap { $0.map { Subject(.decisionRecord, $0) } },
            sets: [supersedes].compactMap { $0.map { Subject(.succession, $0) } })
    }
}

extension ContactRecorded {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.party, party)] + [person].compactMap { $0.map { Subject(.person, $0) } })
    }
}

extension QuestionAsked {
    func footing(in project: Project) -> Footing {
        Footing(
            creates: [Subject(.question, id)],
            concerns: [Subject(.person, asker), Subject(.person, owedBy)])
    }
}

extension QuestionAnswered {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.question, id)], sets: [Subject(.reply, id)])
    }
}

extension StatusReported {
    func footing(in project: Project) -> Footing { Footing(concerns: [Subject(.person, reporter)]) }
}
