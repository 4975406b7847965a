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
        record(44, "raj", Product("Tessaro Cloud Voice", "4.1", start + 1900), .trial)
        record(46, "raj", interface, .trial)
        record(63, "ben", shell, .adopt)
        record(72, "ben", Product("CRM connector", "5.2", start + 1600), .adopt)
        record(84, "jo", Product("Session border firmware", "9.4", start + 1750, "10"), .trial)
        record(107, "raj", Product("Call recorder", "2.8", nil), .assess)
        // The platform's next release came.
        record(123, "raj", Product("Tessaro Cloud Voice", "4.2", start + 2150), .adopt, as: "T-02")
    }

    private mutating func record(
        _ day: Int, _ account: String, _ product: Product, _ ring: Ring, as id: ID<Component> = ""
    ) {
        var component = ComponentRecorded()
        component.id = id
        component.name = product.name
        component.version = product.version
        component.ring = ring
        component.supportEnds = product.supportEnds
        component.successor = product.successor
        tell(day, 410, account, .recordComponent(component))
    }
}
