import ProjectModel

extension Script {
    /// How often each party should be heard, how its people stand to the project, and when they were heard and
    /// told. On Tuesdays all meet; Finance has not come for some weeks.
    mutating func tellContacts() {
        for (party, days, day) in Self.cadences {
            var set = PartyCadenceSet()
            set.id = party
            set.days = days
            tell(day, 180, "ana", .setCadence(set))
        }
        for (person, influence, interest, day) in Self.stakes {
            var assessed = StakeholderAssessed()
            assessed.person = person
            assessed.influence = influence
            assessed.interest = interest
            tell(day, 190, "ana", .assessStakeholder(assessed))
        }
        var round = 0
        for day in -8...calendar.last where calendar[day].weekday == .tuesday {
            round += 1
            for (party, person, last) in Self.rounds where day <= last {
                // The data protection office comes to every second one.
                guard party != "legal" || round % 2 == 0 else { continue }
                meet(party, person, day, .heard, .meeting, nil)
            }
            guard round % 3 == 0 else { continue }
            for (party, _, _) in Self.rounds where day < 137 {
                meet(party, nil, day, .told, .mail, "Status of the month")
            }
        }
        for (day, party, person, direction, channel, note) in Self.talks where day <= calendar.last {
            meet(party, person, day, direction, channel, note)
        }
    }

    private mutating func meet(
        _ party: ID<Party>, _ person: ID<Person>?, _ day: Int, _ direction: Direction, _ channel: Channel,
        _ note: String?
    ) {
        var contact = ContactRecorded()
        contact.party = party
        contact.person = person
        contact.day = calendar[day]
        contact.direction = direction
        contact.channel = channel
        contact.note = note
        tell(day, 105, "ana", .recordContact(contact))
    }

    private static let cadences: [(ID<Party>, days: Int, day: Int)] = [
        ("it", 7, -10), ("operations", 7, -10), ("sales", 7, -10), ("finance", 7, -10), ("legal", 14, -10),
        ("nordlink", 21, 21), ("tessaro", 7, 47),
    ]

    private static let stakes: [(ID<Person>, influence: Degree, interest: Degree, day: Int)] = [
        ("vera", .high, .medium, -9), ("tom", .high, .high, -9), ("eva", .medium, .high, -9),
        ("mia", .high, .high, -9), ("lena", .high, .medium, -9), ("sam", .medium, .low, -9),
        ("ben", .medium, .high, -9), ("jo", .medium, .high, -9), ("raj", .medium, .high, -9),
        ("nils", .low, .high, -9), ("pia", .medium, .low, 21), ("kim", .high, .high, 47),
        // Since the cost centre of the old lines is in question.
        ("lena", .high, .low, 134), ("sam", .high, .medium, 119),
    ]

    /// Who speaks for a party on Tuesdays, and the last day on which they came.
    private static let rounds: [(ID<Party>, ID<Person>, last: Int)] = [
        ("it", "ben", 143), ("operations", "tom", 139), ("sales", "mia", 136), ("finance", "lena", 130),
        ("legal", "sam", 134),
    ]

    private typealias Talk = (
        day: Int, party: ID<Party>, person: ID<Person>?, direction: Direction, channel: Channel, note: String?
    )

    private static let talks: [Talk] = [
        (-44, "operations", "vera", .heard, .meeting, "The mandate"),
        (24, "operations", "vera", .told, .meeting, "Go at the gate of Initiation"),
        (22, "nordlink", "pia", .heard, .call, "Eleven ranges with three carriers"),
        (40, "nordlink", "pia", .told, .mail, "Plan of the waves"),
        (48, "tessaro", "kim", .heard, .meeting, "First day on site"),
        (58, "operations", "vera", .told, .meeting, "The plan is agreed"),
        (61, "tessaro", "kim", .told, .meeting, "What counts as done"),
        (78, "nordlink", "pia", .heard, .call, "The permit to dig is missing"),
        (99, "operations", "vera", .heard, .meeting, "The board grants 50k"),
        (111, "tessaro", "kim", .heard, .call, "Two of five have left"),
        (121, "tessaro", "kim", .heard, .demonstration, "Calls are answered"),
        (122, "tessaro", "kim", .told, .mail, "What the pilot must show"),
        (128, "nordlink", "pia", .heard, .mail, "The slot of the rehearsal is held"),
        (136, "tessaro", "kim", .heard, .call, "The candidate build moves"),
        (138, "sales", "mia", .told, .mail, "What is open before the launch"),
        (138, "finance", nil, .told, .mail, "What is open before the launch"),
        (139, "legal", "sam", .told, .letter, "Drafts of the review"),
        (139, "finance", "lena", .told, .chat, "Asked for the answer to Q-16"),
        (141, "operations", "tom", .told, .meeting, "The pilot waits for its build"),
        (139, "tessaro", "kim", .told, .chat, "Half a day late costs a week: where is the build?"),
        (141, "tessaro", "kim", .heard, .call, "The build is promised in two days"),
        (142, "nordlink", "pia", .told, .mail, "Ranges of the rehearsal"),
        (142, "it", "jo", .heard, .meeting, "Way back: the carrier takes an hour"),
        (142, "it", nil, .told, .meeting, "Week's aims"),
    ]
}
