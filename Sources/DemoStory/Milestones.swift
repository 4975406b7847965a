import ProjectModel

extension Script {
    /// The days that people outside the team look at.
    mutating func tellMilestones() {
        let due: [(title: String, day: Day, reached: Int?)] = [
            ("Kick-off", calendar[3], 3),
            ("Vendor contract signed", calendar[46], 50),
            ("Plan agreed", calendar[58], 58),
            ("Platform core answers calls", calendar[112], 121),
            ("Pilot site live", calendar[151], nil),
            ("Porting rehearsal", calendar[161], nil),
            ("User acceptance", calendar[200], nil),
            ("Launch rehearsal", calendar[218], nil),
            ("Cut-over weekend", calendar.saturday(after: 240), nil),
            ("Old exchange switched off", calendar[256], nil),
        ]
        for (index, milestone) in due.enumerated() {
            var set = MilestoneSet()
            set.title = milestone.title
            set.due = milestone.day
            tell(-20, 300 + index, "ana", .setMilestone(set))
            guard let day = milestone.reached else { continue }
            var reached = MilestoneReached()
            reached.id = ID(number: index + 1)
            reached.day = calendar[day]
            tell(day, 960, "ana", .reachMilestone(reached))
        }
        for (number, key) in Self.waits {
            var linked = MilestoneLinked()
            linked.id = ID(number: number)
            linked.after = Self.name(of: key)
            tell(57, 320, "ana", .linkMilestone(linked))
        }
        expect(2, calendar[50], on: 45, by: "lena", "Price cap still open")
        expect(4, calendar[118], on: 104, by: "jo", "Trunks came three weeks late")
        expect(4, calendar[121], on: 115, by: "kim", "Release 4.2 needs a patch")
        expect(5, calendar[154], on: 126, by: "tom", "Desktop two days late, headsets in customs")
        expect(5, calendar[155], on: 136, by: "tom", "Recording not yet in the pilot build")
        expect(6, calendar[161], on: 138, by: "jo", "Carrier confirmed the slot")
        expect(5, calendar[157], on: 141, by: "tom", "Vendor's candidate build moved again")
        expect(7, calendar[208], on: 140, by: "nils", "Functional test starts late")
    }

    /// What each of them waits for.
    private static let waits: [(milestone: Int, package: String)] = [
        (4, "core"), (5, "pilot"), (6, "rehearsal"), (7, "acceptance"), (8, "dress"), (9, "cutover"),
        (10, "switchoff"),
    ]

    private mutating func expect(
        _ number: Int, _ day: Day, on told: Int, by account: String, _ reason: String
    ) {
        var expected = MilestoneExpected()
        expected.id = ID(number: number)
        expected.day = day
        expected.reason = reason
        tell(told, 540 + number, account, .expectMilestone(expected))
    }
}
