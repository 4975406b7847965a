extension Subject {
    /// Everything together that a go or a no-go is decided on.
    static let launchBoard = Subject(.launchBoard)
}

extension LaunchPlanned {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.person, decider)] + (toleratedBy.map { [Subject(.party, $0)] } ?? []),
            sets: [Subject(.launch)], shapes: [.launchBoard])
    }
}

extension LaunchCriterionSet {
    func footing(in project: Project) -> Footing {
        Footing(
            creates: [Subject(.launchCriterion, id)], concerns: [Subject(.person, owner)],
            shapes: [.launchBoard])
    }
}

extension LaunchChecked {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.launchCriterion, id)], sets: [Subject(.check, id)], shapes: [.launchBoard])
    }
}

extension RollbackPlanned {
    func footing(in project: Project) -> Footing {
        let rollback = Subject(.rollback)
        return Footing(
            concerns: [Subject(.person, owner)], sets: [rollback], shapes: [rollback, .launchBoard])
    }
}

extension RollbackRehearsed {
    func footing(in project: Project) -> Footing {
        Footing(shapes: [.launchBoard], restsOn: [Subject(.rollback)])
    }
}

extension LaunchDecided {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: decider.map { [Subject(.person, $0)] } ?? [], shapes: [Subject(.launchDecision)],
            restsOn: [.launchBoard])
    }
}
