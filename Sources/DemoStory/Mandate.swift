import ProjectModel

extension Script {
    /// The opening of the log and the frame of the project.
    mutating func tellMandate() {
        let day = StoryCalendar.opening
        var opened = ProjectOpened()
        opened.code = "ATLAS"
        opened.name = "Contact centre to the cloud"
        opened.zone = "Europe/Berlin"
        opened.start = calendar[1]
        opened.committedFinish = calendar[StoryCalendar.committedFinish]
        opened.budget = thousands(1350)
        tell(day, 0, "ana", .openProject(opened))

        var days = CalendarSet()
        days.weekdays = [1, 2, 3, 4, 5]
        days.holidays = calendar.holidays
        tell(day, 1, "ana", .setCalendar(days))

        var tolerances = TolerancesSet()
        tolerances.time = WorkDays(10)
        tolerances.cost = Percent(5)
        tell(day, 40, "ana", .setTolerances(tolerances))

        var named = ProjectRevised()
        named.sponsor = "vera"
        named.manager = "ana"
        named.reason = "Named in the board's mandate"
        tell(day, 30, "ana", .reviseProject(named))

        let goals = [
            "Every call, chat and message of the company runs over one cloud platform",
            "Nine of ten callers reach a person within 40 seconds, at the peak of the winter campaign too",
            "A branch opens or closes in a day, without an engineer on site",
            "The old exchange is switched off and its lines are cancelled before they renew",
        ]
        for (index, text) in goals.enumerated() {
            var goal = GoalSet()
            goal.text = text
            tell(day + 1, 50 + index, "ana", .setGoal(goal))
        }
        setReserve(.contingency, 210, on: 57, "Expected value of the register, with room for the launch")
        setReserve(.management, 43, on: 57, "Held by the sponsor")
    }

    mutating func setReserve(_ kind: ReserveKind, _ amount: Int, on day: Int, _ reason: String) {
        var reserve = ReserveSet()
        reserve.kind = kind
        reserve.amount = thousands(amount)
        reserve.reason = reason
        tell(day, kind == .contingency ? 910 : 920, "ana", .setReserve(reserve))
    }

    mutating func draw(
        _ kind: ReserveKind, _ amount: Int, on day: Int, _ reason: String, risk: ID<Risk>? = nil,
        change: ID<ChangeRequest>? = nil
    ) {
        var drawn = ReserveDrawn()
        drawn.kind = kind
        drawn.amount = thousands(amount)
        drawn.reason = reason
        drawn.risk = risk
        drawn.change = change
        tell(day, kind == .contingency ? 910 : 920, "ana", .drawReserve(drawn, overdraw: false))
    }

    /// Whoever opens the story is of it: as the person whose account it is, or as a deputy who joins at the
    /// end.
    mutating func tellArrival(of account: String) {
        let visible = account.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f }
        guard visible, (1...64).contains(account.utf8.count), account != "ana" else { return }
        let isKnown = Cast.people.contains { $0.id == account && $0.hasAccount }
        if !isKnown {
            var person = PersonAdded()
            person.id = ID(Cast.shortName(for: account))
            person.name = account
            person.party = "it"
            person.position = "deputy project manager"
            person.account = account
            tell(calendar.last, 997, "ana", .addPerson(person))
        }
        var grant = RoleGranted()
        grant.account = account
        grant.role = .manager
        tell(calendar.last, 998, "ana", .grantRole(grant))
        var remark = RemarkRecorded()
        remark.text = "Joined as deputy of the project manager"
        tell(calendar.last, 999, account, .recordRemark(remark))
    }
}
