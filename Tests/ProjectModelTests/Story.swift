import ProjectModel

/// Given events, when a command, then events or a rejection: how deciders are told in tests.
struct Story {
    private(set) var project = Project()
    private(set) var today = Day(year: 2026, month: 9, day: 8)!

    /// A project that ana has opened, with two people, one deliverable and one risk.
    static var opened: Story {
        var story = Story()
        story.happens(
            .projectOpened(.sample), .roleGranted(.manager("ana")), .roleGranted(.contributor("kim")))
        story.happens(
            .partyAdded(.party("it", "IT")), .personAdded(.person("ana")), .personAdded(.person("kim")),
            .deliverableAdded(.deliverable("D-01")), .deliverableAdded(.deliverable("D-02")),
            .riskRaised(.risk("R-01")))
        return story
    }

    mutating func happens(_ events: Event...) {
        project.evolve(events, Stamp(seq: project.revision + 1, at: 0, day: today, by: "ana"))
    }

    mutating func records(_ event: Event, by account: String) {
        project.evolve([event], Stamp(seq: project.revision + 1, at: 0, day: today, by: account))
    }

    mutating func comes(_ day: Day) { today = day }

    /// What the command makes happen, or why it does not.
    func when(_ command: Command, by account: String = "ana") -> Result<[Event], Rejection> {
        do throws(Rejection) {
            return .success(try project.decide(command, by: account, on: today))
        } catch {
            return .failure(error)
        }
    }

    func refusal(_ command: Command, by account: String = "ana") -> Rejection? {
        guard case .failure(let rejection) = when(command, by: account) else { return nil }
        return rejection
    }
}

extension ProjectOpened {
    static var sample: ProjectOpened {
        var opened = ProjectOpened()
        opened.code = "ATLAS"
        opened.name = "Contact centre to the cloud"
        opened.zone = "Europe/Berlin"
        opened.start = Day(year: 2026, month: 3, day: 2)!
        opened.committedFinish = Day(year: 2027, month: 3, day: 1)!
        opened.budget = Money(minor: 120_000_000)
        return opened
    }
}

extension RoleGranted {
    static func manager(_ account: String) -> RoleGranted { grant(account, .manager) }
    static func contributor(_ account: String) -> RoleGranted { grant(account, .contributor) }

    private static func grant(_ account: String, _ role: Role) -> RoleGranted {
        var grant = RoleGranted()
        grant.account = account
        grant.role = role
        return grant
    }
}

extension PartyAdded {
    static func party(_ id: ID<Party>, _ name: String) -> PartyAdded {
        var party = PartyAdded()
        party.id = id
        party.name = name
        return party
    }
}

extension PersonAdded {
    static func person(_ id: ID<Person>) -> PersonAdded {
        var person = PersonAdded()
        person.id = id
        person.name = id.text.uppercased()
        person.party = "it"
        person.account = id.text
        return person
    }
}

extension DeliverableAdded {
    static func deliverable(_ id: ID<Deliverable>) -> DeliverableAdded {
        var deliverable = DeliverableAdded()
        deliverable.id = id
        deliverable.title = "Call routing"
        deliverable.owner = "ana"
        deliverable.estimate = ThreePoint(WorkDays(5), WorkDays(8), WorkDays(14))
        deliverable.start = Day(year: 2026, month: 4, day: 1)!
        deliverable.finish = Day(year: 2026, month: 5, day: 29)!
        deliverable.budget = Money(minor: 2_000_000)
        return deliverable
    }
}

extension RiskRaised {
    static func risk(_ id: ID<Risk>) -> RiskRaised {
        var risk = RiskRaised()
        risk.id = id
        risk.title = "Vendor slips its milestone"
        risk.probability = Percent(30)...Percent(50)
        risk.impact = Money(minor: 4_000_000)...Money(minor: 9_000_000)
        risk.delay = WorkDays(15)
        risk.owner = "kim"
        return risk
    }
}
