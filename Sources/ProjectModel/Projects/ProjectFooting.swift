extension ProjectOpened {
    func footing(in project: Project) -> Footing { Footing(sets: [Subject(.charter)]) }
}

extension ProjectRevised {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [sponsor, manager].compactMap { $0.map { Subject(.person, $0) } },
            sets: [Subject(.charter)], shapes: [.wholePlan])
    }
}

extension GoalSet {
    func footing(in project: Project) -> Footing {
        Footing(creates: [Subject(.goal, id)], sets: [Subject(.goal, id)])
    }
}

extension CalendarSet {
    func footing(in project: Project) -> Footing { Footing(sets: [Subject(.calendar)]) }
}

extension TolerancesSet {
    func footing(in project: Project) -> Footing { Footing(sets: [Subject(.tolerances)]) }
}

extension RemarkRecorded {
    /// It names what it is about and not which register that is on: whatever there is of that name.
    func footing(in project: Project) -> Footing {
        guard let about else { return Footing() }
        let nouns: [Subject.Kind] = [
            .goal, .party, .person, .criterion, .deliverable, .milestone, .risk, .change, .statement,
            .decisionRecord, .question, .component, .option, .benefit, .lesson,
        ]
        return Footing(
            concerns: nouns.map { Subject($0, about) }.filter { $0.exists(in: project) })
    }
}
