/// What every decider asks of the values it is given.
extension Project {
    /// The longest text that a field may hold, in bytes of UTF-8.
    package static let longestText = 2048
    package static let longestTitle = 120

    func check(_ text: String, _ field: String, longest: Int = Project.longestText) throws(Rejection) {
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw Rejection("The \(field) is empty. Say it in a few words.", field: field)
        }
        guard text.utf8.count <= longest else {
            throw Rejection(
                "The \(field) is \(text.utf8.count) bytes long; \(longest) is the limit. Shorten it.",
                field: field)
        }
    }

    func check(optional text: String?, _ field: String, longest: Int = Project.longestText) throws(Rejection)
    {
        guard let text else { return }
        try check(text, field, longest: longest)
    }

    func check(_ money: Money, _ field: String) throws(Rejection) {
        guard money.minor.magnitude <= Money.limit.minor.magnitude else {
            throw Rejection("The \(field) is out of range. Check the digits.", field: field)
        }
    }

    func check(notNegative money: Money, _ field: String) throws(Rejection) {
        try check(money, field)
        guard money >= .zero else {
            throw Rejection("The \(field) is below zero. Give a sum of zero or more.", field: field)
        }
    }

    func check(share percent: Percent, _ field: String) throws(Rejection) {
        guard (Percent.zero...Percent(100)).contains(percent) else {
            throw Rejection("\(percent.decimal)% is no share. Give 0% to 100%.", field: field)
        }
    }

    func check(from start: Day, to finish: Day, _ field: String) throws(Rejection) {
        guard start <= finish else {
            throw Rejection("It would finish on \(finish), before it starts on \(start).", field: field)
        }
    }

    func check(notAfter today: Day, _ day: Day, _ field: String) throws(Rejection) {
        guard day <= today else {
            throw Rejection("\(day) has not come yet. Give today or an earlier day.", field: field)
        }
    }

    func noun<Noun>(
        _ id: ID<Noun>, in register: Register<Noun>, _ what: String, field: String = "id"
    ) throws(Rejection) -> Noun {
        guard let noun = register[id] else {
            let last = register.all.last.map { " The last one is \($0.id)." } ?? " There are none yet."
            throw Rejection("There is no \(what) \(id).\(last)", field: field)
        }
        return noun
    }

    func check(person id: ID<Person>, _ field: String) throws(Rejection) {
        guard people[id] != nil else {
            let known = people.all.prefix(6).map(\.id.text).joined(separator: ", ")
            throw Rejection(
                known.isEmpty
                    ? "Nobody is on record yet. Add them first: person add"
                    : "Nobody called \(id) is on record. Known: \(known)\(people.count > 6 ? " …" : ".")",
                field: field)
        }
    }
}
