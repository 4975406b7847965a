import PlainText
import Screen

extension BurnDown {
    /// A project that has spent more than it has done: 468 days from 16 Feb, today is 8 Sep.
    static let sample: BurnDown = {
        let today = 204
        /// A burn-down that starts and ends gently.
        func left(_ share: Double) -> Double {
            let share = min(max(share, 0), 1)
            return 1 - share * share * (3 - 2 * share)
        }
        var data = BurnDown(
            start: 0, end: 468, today: today,
            moneyLeft: (0...today).map {
                1_200_000 - 772_000 * (1 - left(Double($0) / 380)) / (1 - left(204.0 / 380))
            },
            workLeft: (0...today).map {
                1_200_000 - 672_000 * (1 - left(Double($0) / 380)) / (1 - left(204.0 / 380))
            })
        data.plan = [15, 46, 76, 107, 137, 168, 199, 227, 258, 288, 319, 350].map {
            BurnDown.PlanPoint(day: $0, left: 1_200_000 * left(Double($0) / 378))
        }
        data.planLeft = 448_000
        data.forecast = (0...264).map { day in
            let share = Double(day) / 264
            let middle = 428_000 - 580_000 * (1 - left(min(1, share * 1.15)))
            let width = 420_000 * min(1, share * 1.2)
            func quantile(_ z: Double) -> Double { middle + z * width / 3 }
            let isOpen = share < 0.55 ? 1 : max(0.25, 1 - (share - 0.55) * 1.8)
            return BurnDown.Spread(
                p10: quantile(-1.28), p20: quantile(-0.84), p40: quantile(-0.25), p50: middle,
                p60: quantile(0.25), p80: quantile(0.84), p90: quantile(1.28), isOpen: isOpen)
        }
        data.finish = BurnDown.Finish(p10: 354, p20: 369, p50: 400, p80: 431, p90: 452)
        data.committed = 378
        return data
    }()

    static let sampleMonths: [DayTick] = zip(
        [13, 44, 74, 105, 135, 166, 197, 227, 258, 288, 319, 350, 378, 409, 439],
        [
            "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "2027", "Feb", "Mar", "Apr",
            "May",
        ]
            as [SafeText]
    ).map { DayTick($0, $1) }
}

extension BurnDownChart {
    /// The sample with amounts such as 428k and −1.2M.
    static func sample(_ rendering: Rendering) -> BurnDownChart {
        BurnDownChart(
            .sample, months: BurnDown.sampleMonths, today: "today 8 Sep", committed: "committed",
            rendering: rendering
        ) { amount in
            guard abs(amount) < 1e18 else { return "n/a" }
            let thousands = Int((abs(amount) / 1_000).rounded())
            let sign = amount < 0 ? "−" : ""
            if thousands == 0 { return "0" }
            if thousands < 1_000 { return "\(sign)\(thousands)k" }
            let tenths = (thousands + 50) / 100
            return "\(sign)\(tenths / 10).\(tenths % 10)M"
        }
    }
}
