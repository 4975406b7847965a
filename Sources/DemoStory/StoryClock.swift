import ProjectModel

/// Spreads the acts of a day over its working hours, 07:30 to 15:30 UTC: the same civil day in Berlin, in
/// summer and in winter.
struct StoryClock: Sendable {
    private static let opens: Int64 = 27_000_000
    private static let length: Int64 = 28_800_000
    private static let dayLength: Int64 = 86_400_000

    private let actsOfDay: [Int: Int64]
    private var dice: Dice
    private var day = Int.min
    private var told: Int64 = 0

    init(_ beats: [Beat], _ dice: Dice) {
        actsOfDay = beats.reduce(into: [:]) { $0[$1.day, default: 0] += Int64($1.parts) }
        self.dice = dice
    }

    /// The moment at which the working hours of a day begin; no act is told then.
    static func morning(of day: Day) -> Int64 { Int64(day.number) * dayLength + opens }

    /// The moment of the next act: somewhere within its own share of the day, so that moments only grow.
    mutating func tick(on day: Day, number: Int) -> Int64 {
        if number != self.day { (self.day, told) = (number, 0) }
        let share = Self.length / (actsOfDay[number] ?? 1)
        let moment = Self.morning(of: day) + told * share + 1 + Int64(dice.below(Int(share - 1)))
        told += 1
        return moment
    }
}
