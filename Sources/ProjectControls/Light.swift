package import ProjectModel

/// A status by a stated rule. On screen always a shape and a letter, and only then a colour.
package enum Light: Int, CaseIterable, Comparable, Sendable {
    /// Not a good sign: nobody can tell.
    case unknown
    case onTrack, attention, offTrack

    /// `? n/a`, `● G`, `▲ A`, `■ R`
    package var letter: String {
        switch self {
        case .unknown: "n/a"
        case .onTrack: "G"
        case .attention: "A"
        case .offTrack: "R"
        }
    }

    package var name: String {
        switch self {
        case .unknown: "unknown"
        case .onTrack: "on track"
        case .attention: "attention"
        case .offTrack: "off track"
        }
    }

    /// By how much worse it is; unknown stands below on track.
    package static func < (left: Light, right: Light) -> Bool { left.rawValue < right.rawValue }
}

extension Light {
    /// CPI, SPI(t), schedule adherence: on track from .95, off track below .80.
    package static func ofIndex(_ index: Measure<Double>) -> Light {
        switch index {
        case .undefined: .unknown
        case .value(let index): index < 0.80 ? .offTrack : index < 0.95 ? .attention : .onTrack
        }
    }

    /// TCPI, TSPI: attention above 1.10, off track above 1.20.
    package static func ofEffort(_ index: Measure<Double>) -> Light {
        switch index {
        case .undefined: .unknown
        case .value(let index): index > 1.20 ? .offTrack : index > 1.10 ? .attention : .onTrack
        }
    }

    /// A chance of keeping a promise: on track from one half, off track below one fifth.
    package static func ofChance(_ chance: Measure<Double>) -> Light {
        switch chance {
        case .undefined: .unknown
        case .value(let chance): chance < 0.2 ? .offTrack : chance < 0.5 ? .attention : .onTrack
        }
    }

    /// Cover of the exposure by the reserve: attention below 1, off track below .80.
    package static func ofCover(_ cover: Measure<Double>) -> Light {
        switch cover {
        case .undefined: .unknown
        case .value(let cover): cover < 0.8 ? .offTrack : cover < 1 ? .attention : .onTrack
        }
    }

    /// Days behind a plan: attention from a whole day, off track beyond what is tolerated.
    package static func ofVariance(days: Double, tolerated: WorkDays) -> Light {
        days <= -max(1, tolerated.days + 0.5) ? .offTrack : days < -0.5 ? .attention : .onTrack
    }

    /// A forecast of the finish: attention past the committed finish, off track beyond what is tolerated.
    package static func ofFinish(_ finish: Measure<FinishForecast>, tolerated: WorkDays) -> Light {
        switch finish {
        case .undefined: return .unknown
        case .value(let finish):
            let late = finish.delayDays
            return Double(late) > tolerated.days ? .offTrack : late > 0 ? .attention : .onTrack
        }
    }

    /// An estimate at completion: attention above the budget, off track beyond what is tolerated.
    package static func ofEstimate(_ estimate: Measure<Money>, budget: Money, tolerated: Percent) -> Light {
        switch estimate {
        case .undefined: return .unknown
        case .value(let sum):
            let limit = budget.amount * (1 + tolerated.fraction)
            return sum.amount > limit ? .offTrack : sum > budget ? .attention : .onTrack
        }
    }
}
