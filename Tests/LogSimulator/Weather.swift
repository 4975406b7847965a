/// How often what goes wrong in one world, each as one time in so many; 0 is never.
struct Weather {
    var interruptions: Int
    var errors: Int
    var shortCalls: Int
    var deaths: Int
    /// Others go on while a call is made.
    var meetings: Int
    var powerCuts: Int
    var fullDisks: Int

    /// Some worlds are calm in some respects, so that each fault is also met alone.
    init(_ dice: inout Dice) {
        interruptions = dice.pick([0, 30, 6])
        errors = dice.pick([0, 0, 120, 30])
        shortCalls = dice.pick([0, 60, 15])
        deaths = dice.pick([0, 300, 60])
        meetings = dice.pick([0, 20, 5])
        powerCuts = dice.pick([0, 60, 25])
        fullDisks = dice.pick([0, 40])
    }
}
