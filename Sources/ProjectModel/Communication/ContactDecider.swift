extension Project {
    func recordContact(_ draft: ContactRecorded, _ today: Day) throws(Rejection) -> [Event] {
        var contact = draft
        if let person = draft.person {
            try check(person: person, "person")
            let party = people[person]?.party.value ?? ""
            guard draft.party.text.isEmpty || draft.party == party else {
                throw Rejection("\(person) is of \(party), not of \(draft.party).", field: "person")
            }
            contact.party = party
        } else if draft.party.text.isEmpty {
            throw Rejection("Who was it? Name a party or a person.", field: "party")
        }
        _ = try noun(contact.party, in: parties, "party", field: "party")
        try check(notAfter: today, draft.day, "on")
        try check(optional: draft.note, "note")
        return [.contactRecorded(contact)]
    }

    func ask(_ draft: QuestionAsked, _ today: Day) throws(Rejection) -> [Event] {
        try check(draft.text, "text")
        try check(person: draft.asker, "asker")
        try check(person: draft.owedBy, "owed")
        guard draft.asker != draft.owedBy else {
            throw Rejection("\(draft.asker) cannot owe themselves the answer. Who knows?", field: "owed")
        }
        try check(optional: draft.holdsUp, "holds", longest: Project.longestTitle)
        try check(notAfter: today, draft.day, "on")
        var question = draft
        question.id = questions.nextID
        return [.questionAsked(question)]
    }

    func answer(_ draft: QuestionAnswered, _ today: Day) throws(Rejection) -> [Event] {
        let question = try noun(draft.id, in: questions, "question")
        if let answer = question.answer?.value {
            throw Rejection(
                "\(draft.id) was answered on \(answer.day). Ask anew if that no longer holds.", field: "id")
        }
        try check(draft.answer, "answer")
        try check(notAfter: today, draft.day, "on")
        guard draft.day >= question.asked else {
            throw Rejection("\(draft.id) was asked on \(question.asked), after \(draft.day).", field: "on")
        }
        return [.questionAnswered(draft)]
    }

    func report(_ draft: StatusReported, _ today: Day) throws(Rejection) -> [Event] {
        try check(person: draft.reporter, "reporter")
        try check(optional: draft.note, "note")
        try check(notAfter: today, draft.day, "on")
        return [.statusReported(draft)]
    }
}
