import ProjectModel

extension Script {
    /// What had to be known and from whom. Five answers are owed; Finance owes the oldest.
    mutating func tellQuestions() {
        for (index, question) in Self.questions.enumerated() {
            var asked = QuestionAsked()
            asked.text = question.text
            asked.asker = question.asker
            asked.owedBy = question.owedBy
            asked.holdsUp = question.holdsUp
            asked.day = calendar[question.day]
            tell(question.day, 760 + index, question.asker.text, .askQuestion(asked))
            guard let answer = question.answer else { continue }
            var answered = QuestionAnswered()
            answered.id = ID(number: index + 1)
            answered.answer = answer.text
            answered.day = calendar[answer.day]
            tell(answer.day, 790 + index, question.owedBy.text, .answerQuestion(answered))
        }
    }

    private struct Asked: Sendable {
        var day: Int
        var asker: ID<Person>
        var owedBy: ID<Person>
        var text: String
        var holdsUp: String?
        var answer: (day: Int, text: String)?

        init(
            _ day: Int, _ asker: ID<Person>, _ owedBy: ID<Person>, _ text: String, _ holdsUp: String? = nil,
            _ answer: (day: Int, text: String)? = nil
        ) {
            self.day = day
            self.asker = asker
            self.owedBy = owedBy
            self.text = text
            self.holdsUp = holdsUp
            self.answer = answer
        }
    }

    private static let questions = [
        Asked(
            5, "eva", "mia", "How many scripts does Sales use?", "D-02", (9, "31, of which eight every day")),
        Asked(
            7, "lena", "jo", "When do the old lines renew?", "O-02", (12, "Each quarter, notice of six weeks")
        ),
        Asked(27, "raj", "sam", "Which data may leave the country?", "D-10", (33, "None of customers")),
        Asked(
            31, "lena", "raj", "What does a third data centre cost?", nil,
            (36, "90k a year, and is not needed")),
        Asked(
            42, "ben", "mia", "Which customers are called in the campaign?", "D-15",
            (47, "Those of two years")),
        Asked(65, "jo", "tom", "Who opens the sites for the carrier?", "D-23", (68, "The shift lead")),
        Asked(73, "kim", "raj", "Which audit holds for keys?", "R-12", (77, "The group's of this year")),
        Asked(82, "eva", "tom", "Which screens do supervisors need?", nil, (86, "Queue, states, shifts")),
        Asked(89, "raj", "sam", "May recordings be copied for tests?", "D-26", (97, "Only anonymous ones")),
        Asked(
            96, "ben", "lena", "Who pays for text messages?", "C-09", (103, "The department that sends them")),
        Asked(105, "nils", "kim", "When does release 4.2 come?", "M-04", (108, "In two weeks, then a patch")),
        Asked(111, "tom", "jo", "Is the copper line doubled before the pilot?", "R-14", (116, "At one site")),
        Asked(116, "raj", "lena", "Are invoices recorded calls?", "D-68", (119, "No, they are kept apart")),
        Asked(123, "eva", "mia", "May agents be trained in campaign weeks?", "R-08", (127, "Mornings only")),
        Asked(
            127, "tom", "kim", "How many people does Tessaro send to Leipzig?", "M-05",
            (131, "Two for ten days")),
        Asked(131, "kim", "lena", "Is the cost centre of the old lines closed at the year's end?", "R-16"),
        Asked(135, "raj", "sam", "Which recordings may leave the archive for a claim?", "R-11"),
        Asked(136, "jo", "mia", "Which number ranges may be ported before the freeze?", "M-06"),
        Asked(141, "eva", "tom", "Who staffs the pilot site at weekends?", "M-05"),
        Asked(142, "ben", "sam", "May the pilot use live customer data?", "M-05"),
    ]
}
