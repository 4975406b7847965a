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
        Footing(
            concerns: [Subject(.topic, topic)], sets: [Subject(.ruling, topic)],
            restsOn: [Subject(.topic, topic)])
    }
}
