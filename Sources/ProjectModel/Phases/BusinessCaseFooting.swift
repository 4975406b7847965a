extension BusinessCaseSet {
    func footing(in project: Project) -> Footing {
        Footing(sets: [Subject(.businessCase)], shapes: [Subject(.options)])
    }
}

extension OptionAdded {
    func footing(in project: Project) -> Footing {
        Footing(creates: [Subject(.option, id)], shapes: [Subject(.options)])
    }
}

extension OptionRevised {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.option, id)], sets: [Subject(.replan, id)])
    }
}

extension OptionWithdrawn {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.option, id)], sets: [Subject(.withdrawal, id)], shapes: [Subject(.options)],
            restsOn: [Subject(.choice)])
    }
}

extension OutcomeWithdrawn {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.option, id)], sets: [Subject(.chance, "\(id), \(name)")],
            shapes: [Subject(.options)], restsOn: [Subject(.chance, "\(id), \(name)")])
    }
}

extension CashFlowSet {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.option, id)], sets: [Subject(.cashFlow, "\(id) in year \(year)")],
            shapes: [Subject(.options)])
    }
}

extension OutcomeSet {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.option, id)], sets: [Subject(.chance, "\(id), \(name)")],
            shapes: [Subject(.options)])
    }
}

extension OptionChosen {
    /// A choice is made among the options and on their figures as they are.
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.option, id)], sets: [Subject(.choice)], shapes: [Subject(.choice)],
            restsOn: [Subject(.options)])
    }
}
