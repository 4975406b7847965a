/// What was met in a world, so that one can see that the worlds meet what they are made for.
package struct Tally: Hashable, Sendable {
    package var steps = 0
    package var acknowledged = 0
    package var refused = 0
    package var busy = 0
    package var faults = 0
    /// Retries that found their act written.
    package var found = 0
    package var deaths = 0
    package var powerCuts = 0
    package var failedSyncs = 0
    /// Times that someone left his sync to another.
    package var sharedSyncs = 0
    /// Times that something went on while another was inside a call.
    package var meetings = 0
    /// Power cuts and failed syncs that left damage, which was named.
    package var damaged = 0
    package var sealedTails = 0

    package init() {}

    package static func += (sum: inout Tally, other: Tally) {
        sum.steps += other.steps
        sum.acknowledged += other.acknowledged
        sum.refused += other.refused
        sum.busy += other.busy
        sum.faults += other.faults
        sum.found += other.found
        sum.deaths += other.deaths
        sum.powerCuts += other.powerCuts
        sum.failedSyncs += other.failedSyncs
        sum.sharedSyncs += other.sharedSyncs
        sum.meetings += other.meetings
        sum.damaged += other.damaged
        sum.sealedTails += other.sealedTails
    }
}
