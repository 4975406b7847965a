import ProjectModel

extension Script {
    /// Each owner reports once a week how far the work is, and its costs come in three times a week.
    mutating func tellProgressAndCosts() {
        var progressDice = dice(for: .progress)
        var costDice = dice(for: .costs)
        for (index, package) in WorkPackage.all.enumerated() where package.start <= calendar.last {
            tellProgress(of: package, index, &progressDice)
            tellCosts(of: package, index, &costDice)
        }
    }

    /// Who writes down what happens to a package.
    private func account(for package: WorkPackage) -> String { package.owner.text }

    private mutating func tellProgress(of package: WorkPackage, _ index: Int, _ dice: inout Dice) {
        let id = Self.name(of: package.key)
        // Level of effort only passes with time, which once a month is said.
        let rhythm = package.rule == .levelOfEffort ? 21 : 5
        var reported = Percent.zero
        for day in package.start...calendar.last {
            let done = package.done(on: day)
            let isFinished = done >= 1
            guard isFinished || (day + index) % rhythm == 0 else { continue }
            var percent = Percent(100)
            if !isFinished {
                // People guess, most wrongly in the middle, and never take back what they have said.
                let guess = done + dice.either() * 0.1 * done * (1 - done)
                percent = max(reported, Percent(Int((guess * 100).rounded())))
            }
            if percent > reported {
                var progress = ProgressRecorded()
                progress.id = id
                progress.percent = percent
                progress.day = calendar[day]
                progress.note = note(percent, &dice)
                tell(
                    Beat(
                        day: day, hour: 600 + dice.below(380), account: account(for: package),
                        command: .recordProgress(progress), percentBefore: reported))
                reported = percent
            }
            if isFinished {
                tellAcceptance(of: package, index, finished: day)
                return
            }
        }
    }

    private func note(_ percent: Percent, _ dice: inout Dice) -> String? {
        if percent == Percent(100) {
            return dice.pick(["done, handed over", "accepted", "finished and filed"])
        }
        let said = [
            "slower than hoped, the vendor's answers take days", "first version shown", "on its way",
            "half the team was at the pilot site", "two open questions to Operations",
            "review findings being mended", "waiting for access rights", "good week",
        ]
        return dice.below(3) == 0 ? dice.pick(said) : nil
    }
}
