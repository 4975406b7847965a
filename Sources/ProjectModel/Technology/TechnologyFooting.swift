extension ComponentRecorded {
    /// The event does not say whether there was such a component before, so it is taken to have made it.
    func footing(in project: Project) -> Footing {
        Footing(
            creates: [Subject(.component, id)],
            sets: [Subject(.record, id), Subject(.ring, id), Subject(.support, id)])
    }
}

extension SupportUpdated {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.component, id)], sets: [Subject(.support, id)])
    }
}

extension ComponentMoved {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.component, id)], sets: [Subject(.ring, id)])
    }
}

extension TechnologyPlanned {
    func footing(in project: Project) -> Footing { Footing(sets: [Subject(.lifetime)]) }
}
