extension DeliverableAdded {
    func footing(in project: Project) -> Footing {
        Footing(
            creates: [Subject(.deliverable, id)], concerns: [Subject(.person, owner)], shapes: [.wholePlan])
    }
}

extension DeliverableReplanned {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.deliverable, id)] + [owner].compactMap { $0.map { Subject(.person, $0) } },
            sets: [Subject(.replan, id)], shapes: [.wholePlan])
    }
}

extension DeliverableLinked {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.deliverable, id), Subject(.deliverable, after)],
            sets: [Subject(.link, "\(id) after \(after)")])
    }
}

extension ProgressRecorded {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.deliverable, id)], sets: [Subject(.progress, id)])
    }
}

extension MilestoneSet {
    func footing(in project: Project) -> Footing { Footing(creates: [Subject(.milestone, id)]) }
}

extension MilestoneExpected {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.milestone, id)], sets: [Subject(.expectation, id)])
    }
}

extension MilestoneReached {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.milestone, id)], sets: [Subject(.arrival, id)])
    }
}

extension BaselineTaken {
    func footing(in project: Project) -> Footing {
        Footing(sets: [Subject(.baseline)], restsOn: [.wholePlan])
    }
}
