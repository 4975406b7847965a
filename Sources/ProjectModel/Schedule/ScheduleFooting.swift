extension DeliverableAdded {
    func footing(in project: Project) -> Footing {
        Footing(
            creates: [Subject(.deliverable, id)],
            concerns: [Subject(.person, owner)] + Subject.all(.deliverable, parent)
                + Subject.all(.change, change), shapes: [.wholePlan])
    }
}

extension DeliverableReplanned {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.deliverable, id)] + Subject.all(.person, owner)
                + Subject.all(.deliverable, parent),
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

extension DeliverableConstrained {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.deliverable, id)], sets: [Subject(.constraint, id)])
    }
}

extension DeliverableCrashSet {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.deliverable, id)], sets: [Subject(.crash, id)])
    }
}

extension MilestoneLinked {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.milestone, id), Subject(.deliverable, after)],
            sets: [Subject(.link, "\(id) after \(after)")])
    }
}

extension ProgressRecorded {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.deliverable, id)], sets: [Subject(.progress, id)],
            shapes: [Subject(.acceptance, id)])
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
        Footing(
            concerns: Subject.all(.change, change), sets: [Subject(.baseline)],
            shapes: [Subject(.baseline)], restsOn: [.wholePlan])
    }
}

extension ActivityAdded {
    func footing(in project: Project) -> Footing {
        Footing(
            creates: [Subject(.activity, id)],
            concerns: [Subject(.deliverable, deliverable)]
                + Subject.all(.person, person),
            shapes: [Subject(.acceptance, deliverable)])
    }
}

extension ActivityRevised {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.activity, id)] + Subject.all(.person, person),
            sets: [Subject(.replan, id)])
    }
}

extension ActivityReported {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.activity, id)], sets: [Subject(.progress, id)],
            shapes: [Subject(.acceptance, deliverable)])
    }
}

extension ResponsibilitySet {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.deliverable, id), Subject(.person, person)],
            sets: [Subject(.responsibility, "\(id) \(person)")])
    }
}

extension ResponsibilityDropped {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.deliverable, id), Subject(.person, person)],
            sets: [Subject(.responsibility, "\(id) \(person)")])
    }
}

extension ResponsibilityPassed {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.deliverable, id), Subject(.person, to)], sets: [Subject(.accountability, id)])
    }
}

extension DeliverableAccepted {
    /// It was accepted as it was reported then.
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.deliverable, id), Subject(.person, by)], sets: [Subject(.acceptance, id)],
            restsOn: [Subject(.acceptance, id)])
    }
}

extension DeliverableRejected {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.deliverable, id), Subject(.person, by)], sets: [Subject(.acceptance, id)],
            restsOn: [Subject(.acceptance, id)])
    }
}

extension DeliverableBlocked {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.deliverable, id)], sets: [Subject(.block, id)])
    }
}

extension DeliverableUnblocked {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.deliverable, id)], sets: [Subject(.block, id)])
    }
}
