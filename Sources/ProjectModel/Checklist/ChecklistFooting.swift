extension ChecklistItemAdded {
    func footing(in project: Project) -> Footing { Footing(creates: [Subject(.checklistItem, id)]) }
}

extension ChecklistItemSettled {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.checklistItem, id)] + Subject.all(.risk, risk),
            sets: [Subject(.settlement, id)])
    }
}
