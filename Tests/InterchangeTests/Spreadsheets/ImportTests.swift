import Foundation
import ProjectModel
import TestSupport
import Testing

@testable import Interchange

@Suite struct `Importing a spreadsheet` {
    private static let people = """
        Full Name;Department;Job Title;User;Shoe size
        Ana Ortiz;IT;Project manager;ana;38
        Kim Berg;Customer Service;Team lead;;41
        "Ortiz, Björn";IT;;;
        """

    private static let plan = """
        WBS,Task Name,Resource Names,Start,Finish,Budget (EUR),Predecessors,% Complete
        1,Network,Kim Berg,01.02.2027,26.02.2027,"€ 1,200",,0
        2,Telephones,ana,2027-03-01,2027-03-12,"12,500.50","1,3SS+2d",
        3,Cut-over,Björn Ortiz,15.03.2027,19.03.2027,8k,1,
        """

    private func staffed() throws -> Desk {
        var desk = try Desk()
        try desk.take(Self.people, as: .people)
        return desk
    }

    @Test func `people bring their departments and get short names`() throws {
        let desk = try staffed()
        #expect(desk.project.parties.all.map(\.id) == ["it", "customer-service"])
        #expect(desk.project.people.all.map(\.id) == ["ana", "kim", "bjoern"])
        #expect(desk.project.people.all.map(\.party.value) == ["it", "customer-service", "it"])
        #expect(desk.project.people[ID("ana")]?.account?.value == "ana")
        #expect(try desk.look(Self.people, as: .people).mapping.unused == ["Shoe size"])
    }

    @Test func `deliverables take owners by name, and links by the file's own numbers`() throws {
        var desk = try staffed()
        try desk.take(Self.plan, as: .deliverables)
        let all = desk.project.deliverables.all
        #expect(all.map(\.title.value) == ["Network", "Telephones", "Cut-over"])
        #expect(all.map(\.owner.value) == ["kim", "ana", "bjoern"])
        #expect(all.map(\.budget.value.minor) == [120_000, 1_250_050, 800_000])
        #expect(all.map(\.estimate.value.likely) == [WorkDays(20), WorkDays(10), WorkDays(5)])
        #expect(all[1].dependencies.map(\.value.on) == ["D-01", "D-03"])
        #expect(all[1].dependencies.map(\.value.link) == [.finishToStart, .startToStart])
        #expect(all[1].dependencies.map(\.value.lag) == [.zero, WorkDays(2)])
        #expect(all[2].dependencies.map(\.value.on) == ["D-01"])
    }

    @Test func `importing the same file again adds nothing`() throws {
        var desk = try staffed()
        try desk.take(Self.plan, as: .deliverables)
        let costs = "Date,Deliverable,Amount\n2027-02-01,Network,100\n2027-02-01,Network,100\n"
        let twice = try desk.take(costs, as: .costs)
        #expect(twice.remarks == ["line 3 says the same as line 2; each is a cost of its own"])
        for (text, register) in [
            (Self.people, ImportRegister.people), (Self.plan, .deliverables), (costs, .costs),
        ] {
            let again = try desk.look(text, as: register)
            #expect(again.counts.new == 0 && again.counts.there == again.rows.count)
            #expect(try again.events().isEmpty)
        }
        let more = try desk.look(costs + "2027-02-01,Network,100\n", as: .costs)
        #expect(more.counts.new == 1 && more.counts.there == 2)
    }

    @Test func `every bad row is named, the same reason once, and nothing comes of the others`() throws {
        let desk = try staffed()
        let imported = try desk.look(
            """
            Title,Owner,Start,Finish,Budget
            Network,zed,2027-03-01,2027-03-05,1
            "Two
            lines",kim,2027-03-01,2027-03-05,1
            Later,zed,2027-03-01,2027-03-05,1
            Backwards,kim,2027-03-09,2027-03-05,1
            Dear,kim,2027-03-01,2027-03-05,soonish
            ,kim,2027-03-01,2027-03-05,1
            Slashed,kim,03/04/2027,2027-03-05,1
            """, as: .deliverables)
        let refused = imported.refused
        #expect(refused.count == 5, "\(refused)")
        #expect(refused[0].hasPrefix("lines 2 and 5: Owner: “zed” is nobody on record"))
        #expect(refused[1].hasPrefix("line 6: "))
        #expect(refused[2].hasPrefix("line 7: Budget: “soonish” is no sum of EUR"))
        #expect(refused[3].hasPrefix("line 8: Title: The title is missing"))
        #expect(refused[4].contains("--days dmy"))
        #expect(throws: Rejection.self) { try imported.events() }
    }

    @Test func `circles are named by the row that closes them`() throws {
        let imported = try staffed().look(
            """
            ID,Title,Owner,Start,Finish,Budget,After,Part of
            1,One,kim,2027-03-01,2027-03-05,1,2,3
            2,Two,kim,2027-03-01,2027-03-05,1,1,
            3,Three,kim,2027-03-01,2027-03-05,1,,1
            """, as: .deliverables)
        #expect(imported.refused.count == 1 && imported.refused[0].contains("would close a circle"))
        #expect(imported.counts.new == 2)
        #expect(throws: Rejection.self, "one row is enough to refuse all") { try imported.events() }
    }

    @Test func `a row that is there twice, or a number that is, is refused`() throws {
        let imported = try staffed().look(
            """
            ID,Title,Owner,Start,Finish,Budget
            1,One,kim,2027-03-01,2027-03-05,1
            1,One,kim,2027-03-01,2027-03-05,1
            """, as: .deliverables)
        #expect(imported.refused.contains { $0.hasPrefix("line 3: says the same as line 2") })
        #expect(imported.refused.contains { $0.hasPrefix("line 2: ID: “1” stands on the lines 2, 3") })
    }

    @Test func `risks are raised, answered and closed`() throws {
        var desk = try staffed()
        try desk.take(
            """
            Risk,Likelihood,Cost impact,Owner,Strategy,Status,Mitigation plan
            Vendor slips,30-50%,40-90k,Kim Berg,Mitigate,Open,Weekly calls
            Gone,10 %,500,ana,,Closed,
            Came,20%,"1,000.00",ana,,Occurred,
            """, as: .risks)
        let all = desk.project.risks.all
        #expect(all.map(\.outcome?.value.kind) == [nil, .closed, .occurred])
        #expect(all[0].response?.value == .reduce && all[0].action?.value == "Weekly calls")
        #expect(all[0].assessments[0].value.impact == Money(minor: 4_000_000)...Money(minor: 9_000_000))
    }

    @Test func `changes come with their decisions`() throws {
        var desk = try staffed()
        try desk.take(
            """
            Change request,Requested by,Reason,Cost,Days,Date raised,Status,Approved by,Decision date
            More lines,kim,Growth,2k,3,2027-01-11,Approved,ana,2027-01-14
            Fewer lines,kim,Thrift,-500,,2027-01-12,Pending,,
            """, as: .changes)
        let all = desk.project.changes.all
        #expect(all[0].decision?.value.verdict == .approved && all[0].decision?.value.decider == "ana")
        #expect(all[0].requested == Day(iso: "2027-01-11") && all[0].time.value == WorkDays(3))
        #expect(all[1].decision == nil && all[1].cost.value.minor == -50_000)
    }

    @Test func `whoever may not do it by hand may not import it`() throws {
        let desk = try staffed()
        let imported = try desk.look(Self.plan, as: .deliverables, by: "eve")
        #expect(imported.refused.count == 1)
        #expect(imported.refused[0].hasPrefix("lines 2, 3 and 4: eve is a viewer here"))
        #expect(throws: Rejection.self) { try imported.events() }
    }

    @Test func `columns are mapped as somebody says`() throws {
        let desk = try staffed()
        let text = "What,Who,Who,Start,Finish\nNetwork,kim,ana,2027-03-01,2027-03-05\n"
        let imported = try desk.look(
            text, as: .deliverables, map: [("title", "what"), ("owner", "#3"), ("finish", "Finish")],
            set: [("budget", "5k")])
        let events = try imported.events()
        guard case .deliverableAdded(let added)? = events.first else { throw CancellationError() }
        #expect(added.owner == "ana" && added.budget == Money(minor: 500_000) && events.count == 1)
        #expect(imported.mapping.unused == ["Who"])
        for (map, set, words) in [
            ([("owner", "Boss")], [], "There is no column “Boss”"),
            ([("size", "Who")], [], "has no field “size”"),
            ([("title", "What"), ("title", "Who")], [], "given twice"), ([], [("budget", " ")], "no value"),
            ([("title", "What"), ("owner", "#2")], [], "No column tells the budget"),
            ([("owner", "#2")], [], "No column tells the title, such as “title”, “task name”"),
        ] as [([(String, String)], [(String, String)], String)] {
            let message = #expect(throws: Rejection.self) {
                try desk.look(text, as: .deliverables, map: map, set: set)
            }?.message
            #expect(message?.contains(words) == true, "\(message ?? "")")
        }
        let twins = #expect(throws: Rejection.self) {
            try desk.look("Title,Owner,owner,Start,Finish,Budget\na,b,c,d,e,f", as: .deliverables)
        }?.message
        #expect(twins?.contains("--map owner=#2") == true, "\(twins ?? "")")
    }

    @Test(arguments: ImportRegister.allCases)
    func `the name of a column finds one field`(register: ImportRegister) {
        let names = register.fields.flatMap(\.columns)
        #expect(Set(names).count == names.count, "\(names.filter { name in names.count { $0 == name } > 1 })")
        for name in names { #expect(ColumnName(name, currency: "EUR").text == name) }
        #expect(Set(register.fields.map(\.name)).count == register.fields.count)
        #expect(register.needs.joined().allSatisfy { need in register.fields.contains { $0.name == need } })
    }

    @Test func `the documentation lists what is known`() throws {
        let article = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/taffrail/Taffrail.docc/Importing.md")
        let text = try String(contentsOf: article, encoding: .utf8)
        #expect(text.contains(ImportRegister.manual.joined(separator: "\n")))
    }

    @Test(arguments: [
        ("Budget (EUR)", "budget"), ("budget_eur", "budget"), ("BUDGET in EUR", "budget"),
        ("TaskName", "task name"), ("% Complete", "complete"), ("  Due   Date ", "due date"), ("#", "#"),
    ])
    func `headers are read past what does not tell them apart`(header: String, name: String) {
        #expect(ColumnName(header, currency: "EUR").text == name)
    }

    @Test func `short names fit and do not meet`() {
        #expect(ShortName.of(person: "Ana Ortiz", not: []) == "ana")
        #expect(ShortName.of(person: "Ana Ortiz", not: ["ana"]) == "ana-o")
        #expect(ShortName.of(person: "Ortiz, Ana", not: ["ana", "ana-o"]) == "ana-ortiz")
        #expect(ShortName.of(person: "Ana", not: ["ana"]) == "ana-2")
        #expect(ShortName.of(person: "李雷", not: []) == "person-2")
        #expect(ShortName.of(person: "Maximilian-Alexander von Hohenlohe", not: []) == "maximilian")
        #expect(ShortName.of(party: "Enterprise Architecture & Design", not: []) == "enterprise-archi")
        #expect(
            ShortName.of(party: "Enterprise Architecture & Design", not: ["enterprise-archi"])
                == "enterprise-arc-2")
    }
}
