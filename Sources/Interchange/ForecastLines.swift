internal import PlainText
internal import ProjectControls
internal import ProjectModel

/// Forecasts as plain lines for a terminal: what every method says, side by side.
enum ForecastLines {
    /// Columns as wide as their widest cell, under the first row; the first to the left, the rest to the right.
    static func aligned(_ rows: [[String]]) -> [SafeText] {
        let cells = rows.map { $0.map { SafeText($0) } }
        let count = cells.map(\.count).max() ?? 0
        let widths = (0..<count).map { place in
            cells.map { place < $0.count ? $0[place].columns : 0 }.max() ?? 0
        }
        return cells.map { row in
            "  "
                + row.enumerated().map { place, cell in
                    cell.padded(to: widths[place], alignment: place == 0 ? .leading : .trailing)
                }.joined(separator: "  ")
        }
    }

    /// Every method's finish, then every method's cost; what has no value with its reason.
    static func methods(
        _ forecast: StatusForecast, _ money: (Double) -> String, _ day: (Double) -> String
    ) -> [SafeText] {
        func row<Value>(_ name: String, _ measure: Measure<Value>, _ form: (Value) -> String) -> [String] {
            switch measure {
            case .value(let value): [name, form(value)]
            case .undefined(let reason): [name, "n/a: \(reason)"]
            }
        }
        var finishes = TimeMethod.allCases.map { method in
            row(method == .asPlanned ? method.name + " *" : method.name, forecast.finish(method), day)
        }
        finishes.append(
            row("range P10 to P90", forecast.finish) { range in
                "\(day(range.value(at: 0.1))) to \(day(range.value(at: 0.9)))"
            })
        var costs = CostMethod.allCases.map { method in
            row(
                method == forecast.profile.method ? method.name + " *" : method.name, forecast.cost(method),
                money)
        }
        costs.append(
            row("range P10 to P90", forecast.cost) { range in
                "\(money(range.value(at: 0.1))) to \(money(range.value(at: 0.9)))"
            })
        return ["  Finish by method (* what the range is around)"] + aligned(finishes)
            + ["  Cost by method (* what the range is around)"] + aligned(costs)
    }

    /// A sum in a unit that nobody named: whole numbers from a hundred on.
    static func sum(_ value: Double) -> String {
        PlainFigures.decimal(value, places: value.magnitude < 100 ? 2 : 0)
    }
}
