extension ComponentRecorded {
    /// The event does not say whether there was such a component before, so it is taken to have made it.
    func footing(in project: Project) -> Footing {
        Footing(creates: [Subject(.component, id)], sets: [Subject(.record, id)])
    }
}
