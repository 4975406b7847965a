extension ChangeRequested {
    func footing(in project: Project) -> Footing {
        Footing(creates: [Subject(.change, id)], concerns: [Subject(.person, requester)])
    }
}

extension ChangeDecided {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.change, id)], sets: [Subject(.decision, id)])
    }
}
