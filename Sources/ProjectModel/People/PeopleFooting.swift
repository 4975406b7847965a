extension PartyAdded {
    func footing(in project: Project) -> Footing { Footing(creates: [Subject(.party, id)]) }
}

extension PartyCadenceSet {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.party, id)], sets: [Subject(.cadence, id)])
    }
}

extension PersonAdded {
    func footing(in project: Project) -> Footing {
        Footing(creates: [Subject(.person, id)], concerns: [Subject(.party, party)])
    }
}

extension StakeholderAssessed {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.person, person)], sets: [Subject(.stake, person)])
    }
}
