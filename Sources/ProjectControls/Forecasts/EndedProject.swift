package import ProjectModel

/// A project whose end is known, with what was said of it at each report by what was recorded then.
package struct EndedProject: Sendable {
    /// One report against what came.
    package struct Point: Sendable {
        package let asOf: Day
        package let forecast: StatusForecast
        /// When it ended, on the axis of the forecast.
        package let finish: Double
        /// What it cost in the end.
        package let cost: Double

        package init(_ forecast: StatusForecast, asOf: Day, finish: Double, cost: Double) {
            self.asOf = asOf
            self.forecast = forecast
            self.finish = finish
            self.cost = cost
        }

        package var complete: Double { forecast.amounts.percentComplete.value ?? 0 }

        /// Final duration ÷ (AT + PD − ES)
        var finishRatio: Double? {
            forecast.finish(.asPlanned).value.flatMap { $0 > 0 ? finish / $0 : nil }
        }

        /// Final cost ÷ (EAC by shrunk CPI)
        func costRatio(_ profile: CostProfile) -> Double? {
            forecast.cost(profile.method).value.flatMap { $0 > 0 ? cost / $0 : nil }
        }
    }

    /// What is scored: earlier nothing is known, later nothing is left.
    package static let stages = 0.02...0.98

    package let name: String
    package let points: [Point]

    package init(name: String, points: [Point]) {
        self.name = name
        self.points = points
    }

    /// Nil while the project has not ended.
    package init?(
        _ project: TrackedProject, profile: CostProfile, reference: ReferenceClass = .dslib
    ) {
        guard let end = project.completed, let last = project.reports.last else { return nil }
        let finish = Double(end.day - project.start)
        let forecasts = project.forecasts(profile: profile, reference: reference)
        self.init(
            name: project.name,
            points: zip(project.reports, forecasts).compactMap { report, forecast in
                report.day < end.day
                    ? Point(forecast, asOf: report.day, finish: finish, cost: last.actualCost) : nil
            })
    }

    /// Those between 2 and 98 % complete.
    package var scored: [Point] { points.filter { Self.stages.contains($0.complete) } }
}
