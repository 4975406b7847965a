import ProjectModel

extension Script {
    /// Who does the work, who is asked before and who is told after. Of one deliverable nobody is named who does
    /// it, and one was handed over because the only one who knows it may leave.
    mutating func tellResponsibilities() {
        for (day, crews) in Self.crews {
            for (index, crew) in crews.enumerated() {
                let roles: [(RACI, String)] = [
                    (.responsible, crew.does), (.consulted, crew.asked), (.informed, crew.told),
                ]
                for (role, names) in roles {
                    for name in names.split(separator: " ") {
                        var set = ResponsibilitySet()
                        set.id = Self.name(of: crew.key)
                        set.person = ID(String(name))
                        set.role = role
                        tell(day, 420 + index, "ana", .setResponsibility(set))
                    }
                }
            }
        }
        var passed = ResponsibilityPassed()
        passed.id = Self.name(of: "leaving")
        passed.to = "ben"
        passed.reason = "R-13: the way out of the old exchange must not hang on one person"
        tell(130, 840, "ana", .passResponsibility(passed))
    }

    private typealias Crew = (key: String, does: String, asked: String, told: String)

    private static let crews: [(day: Int, [Crew])] = [
        (
            -4,
            [
                ("case", "lena", "tom mia", "vera"), ("voices", "eva", "", "ana"),
                ("volumes", "tom", "jo", ""),
                ("scan", "ben raj", "", ""), ("precheck", "sam", "raj", ""), ("charter", "ana", "vera", ""),
                ("office", "ana", "", "vera"), ("quality", "nils", "", ""),
            ]
        ),
        (
            18,
            [
                ("needs", "eva ben", "tom mia", "lena"), ("design", "raj", "ben jo", ""),
                ("contract", "lena", "sam raj", "vera"), ("security", "raj", "sam", ""),
                ("privacy", "sam", "raj", ""), ("survey", "jo", "tom", ""),
                ("waves", "ben", "tom mia", "eva"),
                ("teststrategy", "nils", "raj", ""), ("teaching", "eva", "tom", ""),
                ("baseline", "ana", "lena", "vera"),
            ]
        ),
        (
            56,
            [
                ("vendor", "ana", "lena", ""), ("tenant", "raj", "", "sam"), ("signon", "raj ben", "sam", ""),
                ("core", "kim jo", "raj", "tom"), ("trunks", "jo pia", "", "tom"),
                ("border", "jo", "kim", ""),
                ("menu", "kim", "tom mia", "eva"), ("recording", "raj kim", "sam", "lena"),
                ("rota", "ben", "tom", ""), ("crm", "ben", "mia", "tom"), ("context", "ben", "eva", ""),
                ("tickets", "ben nils", "", "tom"), ("feed", "nils", "lena", ""),
                ("layout", "eva", "mia", ""),
                ("desktop", "eva kim", "tom mia", "sam"), ("wallboards", "eva", "tom", ""),
                ("knowledge", "tom eva", "", ""), ("cleansing", "tom", "sam", ""),
                ("tooling", "raj ben", "sam", ""),
            ]
        ),
        (
            57,
            [
                ("dryrun1", "raj nils", "tom", ""), ("dryrun2", "raj nils", "tom", ""),
                ("sitesa", "jo", "tom", ""), ("sitesb", "jo", "mia", ""), ("headsets", "tom", "jo", "lena"),
                ("testbed", "nils", "raj", ""), ("functional", "nils kim", "eva", ""),
                ("load", "nils jo", "kim", "tom"), ("intrusion", "raj", "sam", ""),
                ("acceptance", "eva nils", "tom mia", ""), ("pilot", "tom kim", "sam eva", "mia"),
                ("pilotfix", "ben kim", "tom", ""), ("inventory", "jo pia", "lena", ""),
                ("rehearsal", "jo pia", "ana", "tom"), ("material", "eva", "mia", ""),
                ("trainers", "eva", "", "tom"),
                ("training", "eva", "tom mia", "lena"), ("customers", "", "eva", "lena"),
                ("runbook", "ben jo", "tom", ""), ("dress", "ben jo nils", "tom", "mia"),
                ("leaving", "jo", "raj", ""), ("cutover", "jo ben kim", "tom mia", "vera lena"),
                ("hypercare", "tom kim", "eva", ""), ("switchoff", "jo", "lena", ""),
                ("handover", "ben", "tom", ""), ("benefits", "lena", "tom mia", "vera"),
                ("report", "ana", "lena", "vera"),
            ]
        ),
        (100, [("chat", "ben kim", "mia", "lena"), ("callback", "kim", "mia", "tom")]),
        (101, [("callbackfigures", "nils", "lena", "")]),
        (113, [("archive", "raj kim", "sam", "lena")]),
    ]
}
