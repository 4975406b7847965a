import ProjectModel

extension Script {
    /// What was learnt here, and what was brought from the project before this one.
    mutating func tellLessons() {
        for (index, lesson) in Self.lessons.enumerated() {
            var recorded = LessonRecorded()
            recorded.text = lesson.text
            recorded.trigger = lesson.trigger
            recorded.phase = lesson.phase
            recorded.source = lesson.source
            tell(lesson.day, 700 + index, lesson.by, .recordLesson(recorded))
        }
    }

    private struct Learnt: Sendable {
        var day: Int
        var by: String
        var text: String
        var trigger: String
        var phase: Phase?
        var source: String?

        init(
            _ day: Int, _ by: String, _ text: String, _ trigger: String, _ phase: Phase? = nil,
            from source: String? = nil
        ) {
            self.day = day
            self.by = by
            self.text = text
            self.trigger = trigger
            self.phase = phase
            self.source = source
        }
    }

    private static let lessons = [
        Learnt(
            -43, "ana", "Those who lose a day to training are not there when the calls come: plan for it",
            "Training agents", .execution, from: "HERMES"),
        Learnt(
            -43, "ana", "The way back was written the night before, and did not work", "A cut-over",
            .execution,
            from: "HERMES"),
        Learnt(
            -43, "ana", "Nobody measured what it was worth, so nobody knows", "Writing the closing report",
            .closure, from: "HERMES"),
        Learnt(
            25, "ana", "Count the calls of a campaign week yourself; the exchange drops what it cannot take",
            "Sizing a platform", .initiation),
        Learnt(
            59, "lena", "A price cap is cheaper before the vendor knows that it has won",
            "Signing a contract",
            .planning),
        Learnt(90, "jo", "Ask the carrier for the permit to dig, not for the date", "Ordering lines"),
        Learnt(
            106, "ben", "Interfaces have limits that the manual leaves out: measure first",
            "Planning an integration", .planning),
        Learnt(
            125, "raj", "Old formats take half of the time of a migration", "Estimating a migration",
            .planning),
        Learnt(
            129, "raj", "Work that begins before it is approved is not cheaper, only earlier",
            "A change that the law leaves no choice about", .execution),
        Learnt(139, "tom", "Name stand-ins with the rota, not after it", "Filling a rota", .execution),
    ]
}
