import ProjectModel

extension Script {
    /// What the solution stands on, and how long that is supported: of one component nobody knows, and one goes
    /// out of support before the project ends, at any date. The others outlive it by more than three years.
    mutating func tellTechnology() {
        let start = calendar[1]
        let finish = calendar[StoryCalendar.committedFinish]
        var database = Product.oldestPostgreSQL(on: calendar.today)
        var shell = Product("Desktop shell", "3.1", start + 1700)
        var interface = Product("Tessaro call interface", "v4", start + 1850)
        if !database.ends(by: finish) {
            database = .newestPostgreSQL(on: calendar[8])
            let runtime = Product.oldestNode(on: calendar.today)
            if runtime.ends(by: finish) {
                shell = runtime
            } else {
                interface = Product("Tessaro call interface", "v3", calendar[214], "v4")
            }
        }
        record(8, "raj", database, .adopt)
        record(
            44, "raj", Product("Tessaro Cloud Voice", "4.1", start + 1900), .trial, active: -400,
            extended: 365)
        record(46, "raj", interface, .trial)
        record(63, "ben", shell, .adopt)
        record(72, "ben", Product("CRM connector", "5.2", start + 1600), .adopt, active: -300)
        record(
            84, "jo", Product("Session border firmware", "9.4", start + 1750, "10"), .trial, active: -250,
            extended: 365)
        record(107, "raj", Product("Call recorder", "2.8", nil), .assess)
        // The platform's next release came.
        record(
            123, "raj", Product("Tessaro Cloud Voice", "4.2", start + 2150), .adopt, active: -400,
            extended: 365,
            as: "T-02")

        var planned = TechnologyPlanned()
        // The result is in use once the cut-over has settled and the old exchange is off.
        planned.goLive = finish
        planned.lifeMonths = 36
        planned.windowMonths = 12
        tell(64, 420, "ana", .planTechnology(planned))
        if let ends = database.supportEnds {
            var update = SupportUpdated()
            update.id = "T-01"
            update.active = .on(ends)
            update.source = "endoflife.date, \(database.name) \(database.version)"
            tell(90, 420, "raj", .updateSupport([update]))
        }
        move(98, "jo", "T-06", .adopt, "Held ten days of calls at three sites")
        move(112, "raj", "T-03", .adopt, "All calls of the test came through")
        move(125, "raj", "T-01", .hold, "Nothing new is built on it")
        move(129, "raj", "T-07", .trial, "Plays 493 of 500 samples")
    }

    private mutating func move(
        _ day: Int, _ account: String, _ id: ID<Component>, _ ring: Ring, _ reason: String
    ) {
        var moved = ComponentMoved()
        moved.id = id
        moved.ring = ring
        moved.day = calendar[day]
        moved.reason = reason
        tell(day, 430, account, .moveComponent(moved))
    }

    /// - Parameters:
    ///   - active: civil days by which new features end before security support, as less than zero.
    ///   - extended: civil days by which support that costs extra outlasts it.
    private mutating func record(
        _ day: Int, _ account: String, _ product: Product, _ ring: Ring, active: Int? = nil,
        extended: Int? = nil, as id: ID<Component> = ""
    ) {
        var component = ComponentRecorded()
        component.id = id
        component.name = product.name
        component.version = product.version
        component.ring = ring
        component.supportEnds = product.supportEnds
        if let ends = product.supportEnds {
            component.activeSupport = active.map { .on(ends + $0) }
            component.extendedSupport = extended.map { .on(ends + $0) }
        } else {
            // The maker sells it still, and says nothing of an end.
            component.activeSupport = .open
        }
        component.successor = product.successor
        tell(day, 410, account, .recordComponent(component))
    }
}
