extension PartyAdded {
    func footing(in project: Project) -> Footing { Footing(creates: [Subject(.party, id)]) }
}

extension PersonAdded {
    func footing(in project: Project) -> Footing {
        Footing(creates: [Subject(.person, id)], concerns: [Subject(.party, party)])
    }
}
