package import ProjectModel

/// What is simulated: a network whose lengths and costs are uncertain, and risks that may happen besides.
///
/// - Lengths are those of the work that is left, in working days; what is complete is a fact.
/// - Cost of a run = `cost` + fixed cost and rate × length of each activity + burn rate × (finish − data date)
///   + impacts of the risks that happen. Source of the time-dependent part: AACE 57R-09, Integrated cost and
///   schedule risk analysis.
/// - Estimates are correlated by one common factor: each has a normal score √ρ · common + √(1 − ρ) · its own, and
///   takes the quantile of its spread at the level of that score (a Gaussian copula). ρ is thus the correlation
///   between the scores of any two estimates; risks happen independently of them and of each other.
package struct SimulationModel: Sendable, Hashable {
    package struct Cost: Sendable, Hashable {
        /// In minor units.
        package var fixed: Spread
        /// Minor units per working day of its length.
        package var rate: Double

        package init(fixed: Spread = .certain(0), rate: Double = 0) {
            self.fixed = fixed
            self.rate = rate
        }
    }

    package var network: Network
    /// An activity without one takes as long as the network says.
    package var spreads: [ID<Network.Activity>: Spread]
    package var costs: [ID<Network.Activity>: Cost]
    /// What is spent or certain, in minor units.
    package var cost: Double
    /// Minor units per working day from the data date to the finish of the project.
    package var burnRate: Double
    package var risks: [RiskEvent]
    /// ρ, from 0 to less than 1.
    package var correlation: Double

    package init(
        _ network: Network, _ spreads: [ID<Network.Activity>: Spread] = [:],
        costs: [ID<Network.Activity>: Cost] = [:], cost: Double = 0, burnRate: Double = 0,
        risks: [RiskEvent] = [], correlation: Double = 0
    ) {
        self.network = network
        self.spreads = spreads
        self.costs = costs
        self.cost = cost
        self.burnRate = burnRate
        self.risks = risks
        self.correlation = correlation
    }
}

/// A risk as something that happens in some runs and not in others.
package struct RiskEvent: Sendable, Hashable {
    package var id: ID<Risk>
    /// A share of one. Of a range, its middle: that is how often it happens, however the range is spread.
    package var probability: Double
    /// Working days by which it lengthens an activity or moves the finish; less than zero where it shortens.
    package var delay: Spread
    /// What it costs in minor units; less than zero where it saves.
    package var cost: Spread
    /// The activity that it lengthens; nil if it moves the finish of the project.
    package var activity: ID<Network.Activity>?

    package init(
        _ id: ID<Risk>, probability: Double, delay: Spread = .certain(0), cost: Spread = .certain(0),
        activity: ID<Network.Activity>? = nil
    ) {
        self.id = id
        self.probability = probability
        self.delay = delay
        self.cost = cost
        self.activity = activity
    }
}

/// Why a model cannot be simulated.
package enum SimulationError: Error, Sendable, Hashable {
    case network(NetworkError)
    /// The points of an estimate are out of order or no numbers.
    case estimate(ID<Network.Activity>)
    /// Its probability is none, its points are out of order, or its activity is not in the network.
    case risk(ID<Risk>)
    case correlation

    /// One line for people: what is wrong, where, what to do.
    package var message: String {
        switch self {
        case .network(let error): error.message
        case .estimate(let id): "The estimate of \(id) is out of order. Estimate it anew."
        case .risk(let id): "\(id) has a probability, a range or an activity that cannot be. Assess it anew."
        case .correlation: "The correlation of the estimates must be from 0 to less than 1."
        }
    }
}
